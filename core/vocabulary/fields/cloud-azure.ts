import type { FieldSource } from '../vocabulary.ts';

export const cloudAzure: FieldSource = {
  field: 'cloud',
  type: 'hard',
  lines: `
# compute
azure-virtual-machines | Azure Virtual Machines | any: azure vm; azure vms
azure-virtual-machine-scale-sets | Azure Virtual Machine Scale Sets | any: vm scale sets; vmss
azure-container-instances | Azure Container Instances
azure-service-fabric | Azure Service Fabric | any: service fabric
azure-batch | Azure Batch
azure-static-web-apps | Azure Static Web Apps | any: static web apps
azure-spring-apps | Azure Spring Apps | any: azure spring cloud
azure-red-hat-openshift | Azure Red Hat OpenShift
azure-stack | Azure Stack | any: azure stack hci; azure local
azure-vmware-solution | Azure VMware Solution
azure-webjobs | Azure WebJobs
# network
azure-virtual-network | Azure Virtual Network | any: azure vnet; vnet
azure-load-balancer | Azure Load Balancer
azure-application-gateway | Azure Application Gateway
azure-front-door | Azure Front Door
azure-traffic-manager | Azure Traffic Manager
azure-expressroute | Azure ExpressRoute | any: expressroute
azure-vpn-gateway | Azure VPN Gateway
azure-firewall | Azure Firewall
azure-dns | Azure DNS
azure-bastion | Azure Bastion
azure-private-link | Azure Private Link | any: azure private endpoint
azure-cdn | Azure CDN
azure-ddos-protection | Azure DDoS Protection
azure-virtual-wan | Azure Virtual WAN
# storage and databases
azure-blob-storage | Azure Blob Storage | any: azure blob | implies: azure (it is a service of Azure)
azure-files | Azure Files
azure-queue-storage | Azure Queue Storage
azure-netapp-files | Azure NetApp Files
azure-backup | Azure Backup
azure-site-recovery | Azure Site Recovery
azure-database-for-postgresql | Azure Database for PostgreSQL
azure-database-for-mysql | Azure Database for MySQL
azure-cache-for-redis | Azure Cache for Redis
azure-data-explorer | Azure Data Explorer | any: kusto
azure-database-migration-service | Azure Database Migration Service
# data, AI
azure-data-lake-storage-gen2 | Azure Data Lake Storage Gen2 | any: adls gen2
azure-hdinsight | Azure HDInsight | any: hdinsight
azure-analysis-services | Azure Analysis Services
azure-data-share | Azure Data Share
azure-data-catalog | Azure Data Catalog
synapse-pipelines | Synapse Pipelines
azure-bot-service | Azure Bot Service | any: azure bot framework; microsoft bot framework; bot framework; bot composer
azure-speech-services | Azure Speech Services | any: azure speech
azure-document-intelligence | Azure Document Intelligence | any: form recognizer; azure form recognizer
azure-computer-vision | Azure Computer Vision | any: azure ai vision
azure-language-understanding | Azure Language Understanding | any: microsoft luis
onelake | OneLake
azure-video-indexer | Azure Video Indexer
# integration and apps
azure-notification-hubs | Azure Notification Hubs
azure-relay | Azure Relay
azure-signalr-service | Azure SignalR Service
azure-communication-services | Azure Communication Services
azure-iot-hub | Azure IoT Hub | any: iot hub
azure-iot-edge | Azure IoT Edge
azure-digital-twins | Azure Digital Twins
azure-maps | Azure Maps
azure-media-services | Azure Media Services
# governance, DevOps
azure-resource-manager | Azure Resource Manager | any: arm templates; azure arm
azure-blueprints | Azure Blueprints
azure-automation | Azure Automation | any: azure runbooks
azure-cli | Azure CLI
azure-powershell | Azure PowerShell
azure-cost-management | Azure Cost Management
azure-advisor | Azure Advisor
azure-log-analytics | Azure Log Analytics | any: log analytics; log analytics workspace
azure-devops-server | Azure DevOps Server
azure-app-configuration | Azure App Configuration
azure-migrate | Azure Migrate
azure-lighthouse | Azure Lighthouse
azure-devtest-labs | Azure DevTest Labs
azure-load-testing | Azure Load Testing
# identity and security
azure-ad-b2c | Azure AD B2C | any: entra external id
microsoft-defender-for-cloud | Microsoft Defender for Cloud | any: azure security center; defender for cloud
microsoft-defender-for-endpoint | Microsoft Defender for Endpoint | any: defender for endpoint
azure-web-application-firewall | Azure Web Application Firewall
azure-managed-identities | Azure Managed Identities | any: managed identities
azure-privileged-identity-management | Azure Privileged Identity Management | any: privileged identity management
conditional-access | Conditional Access = Acceso condicional
azure-information-protection | Azure Information Protection
azure-confidential-computing | Azure Confidential Computing
`,
};
