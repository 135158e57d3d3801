import type { FieldSource } from '../vocabulary.ts';

export const operationsTools: FieldSource = {
  field: 'infrastructure-and-operations',
  type: 'hard',
  lines: `
# containers and Kubernetes
dockerfile | Dockerfile | implies: docker (it describes a Docker image)
docker-hub | Docker Hub
docker-desktop | Docker Desktop
buildah | Buildah
cri-o | CRI-O
lxc | LXC | any: lxd
kubernetes-operators | Kubernetes operators | any: operator sdk
kubectl | kubectl
minikube | Minikube
kind | kind (Kubernetes) | any: kubernetes in docker
microk8s | MicroK8s
vmware-tanzu | VMware Tanzu | any: tanzu
rancher-fleet | Rancher Fleet
knative | Knative
keda | !KEDA
kyverno | Kyverno
open-policy-agent | Open Policy Agent | any: opa gatekeeper
cert-manager | cert-manager
externaldns | ExternalDNS
velero | Velero
longhorn | ^?Longhorn
rook | Rook (storage) | any: rook ceph
ceph | Ceph
minio | ^?MinIO
portainer | Portainer
lens | Lens (Kubernetes) | any: lens ide
nginx-ingress | NGINX Ingress | any: nginx ingress controller
flannel | ^?Flannel
metallb | MetalLB
coredns | CoreDNS
red-hat-openshift-pipelines | Red Hat OpenShift Pipelines
nomad | Nomad (HashiCorp) | any: hashicorp nomad
singularity | Singularity (containers) | any: apptainer
# delivery
jenkins-pipelines | Jenkins pipelines | any: jenkinsfile | implies: jenkins (they run on Jenkins)
argo-workflows | Argo Workflows | any: argo rollouts; argo events
gitlab-runner | GitLab Runner
drone-ci | Drone CI
buildkite | Buildkite
concourse-ci | Concourse CI
semaphore-ci | Semaphore CI
codefresh | Codefresh
appveyor | AppVeyor
gocd | GoCD
urbancode | UrbanCode | any: urbancode deploy; ibm urbancode
xl-deploy | XL Deploy | any: xl release; digital.ai
cloudbees | CloudBees
jfrog-xray | JFrog Xray
sonatype | Sonatype | any: nexus iq
verdaccio | Verdaccio
github-packages | GitHub Packages
github-projects | GitHub Projects
github-pages | GitHub Pages
github-cli | GitHub CLI
github-codespaces | GitHub Codespaces
gitea | Gitea
gitpod | Gitpod
azure-tfvc | Azure TFVC | any: tfvc; team foundation version control
clearcase | ClearCase
sourcetree | SourceTree | any: git kraken; gitkraken; git fork; git bash
plastic-scm | Plastic SCM
git-submodules | Git submodules | any: git lfs; git rebase
canary-deployments | Canary deployments | any: canary releases; despliegue canary
change-control-in-it | Change control in IT = Gestión de cambios de TI | any: control de cambios ti; it change management; gestión de cambios itil
build-automation | Build automation = Automatización de compilaciones | any: build tools; build pipelines
artifact-management | Artifact management = Gestión de artefactos | any: artifact repositories; repositorios de artefactos
environment-management | Environment management = Gestión de ambientes | any: gestión de entornos; environment provisioning; configuración de ambientes
dependency-management | Dependency management = Gestión de dependencias | any: ^?Renovate; dependabot; snyk open source
webpack-dev-server | Webpack Dev Server
internal-developer-platforms | Internal developer platforms | any: developer portals; developer experience; ?devex
# configuration and infrastructure as code
terraform-cloud | Terraform Cloud | any: terraform enterprise | implies: terraform (it runs Terraform)
opentofu | OpenTofu | family: terraform
terraform-modules | Terraform modules | any: terraform providers | implies: terraform (they are written for Terraform)
checkov | Checkov | any: tfsec; tflint
cdk-for-terraform | CDK for Terraform | any: cdktf
ansible-tower | Ansible Tower | any: awx; ansible automation platform; ansible playbooks | implies: ansible (it runs Ansible)
cfengine | CFEngine
foreman | Foreman (provisioning) | any: red hat satellite
aws-copilot | AWS Copilot
immutable-infrastructure | Immutable infrastructure = Infraestructura inmutable
# observability
grafana-tempo | Grafana Tempo | any: grafana loki; grafana mimir; grafana alloy; grafana cloud
prometheus-alertmanager | Prometheus Alertmanager | any: alertmanager
thanos | Thanos (metrics) | any: cortex metrics
datadog-apm | Datadog APM | implies: datadog (it is a part of Datadog)
elastic-apm | Elastic APM
honeycomb | ^?Honeycomb
lightstep | Lightstep
instana | Instana
splunk-enterprise | Splunk Enterprise | any: splunk cloud; splunk spl; splunk itsi | implies: splunk (it is a product of Splunk)
sumo-logic | Sumo Logic | any: sumologic
logz-io | Logz.io
papertrail | ^?Papertrail
loggly | Loggly
rollbar | Rollbar
bugsnag | Bugsnag
raygun | Raygun
airbrake | Airbrake
checkmk | Checkmk
icinga | Icinga
cacti | Cacti
librenms | LibreNMS
thousandeyes | ThousandEyes
pingdom | Pingdom
uptimerobot | UptimeRobot | any: uptime kuma
statuscake | StatusCake
catchpoint | Catchpoint
netdata | Netdata
collectd | Collectd | any: telegraf; statsd
fluent-bit | Fluent Bit
signoz | SigNoz
elastic-beats | Elastic Beats | any: filebeat; metricbeat
aiops | AIOps
application-performance-monitoring | Application performance monitoring = Monitoreo del rendimiento de aplicaciones | any: application monitoring
infrastructure-monitoring | Infrastructure monitoring = Monitoreo de infraestructura | any: monitoreo de servidores; server monitoring | fr: supervision d'infrastructure
distributed-tracing | Distributed tracing = Trazabilidad distribuida
synthetic-monitoring | Synthetic monitoring = Monitoreo sintético
real-user-monitoring | Real user monitoring | any: rum monitoring
golden-signals | Golden signals
error-budgets | Error budgets
incident-io | Incident.io
statuspage | Statuspage
xmatters | xMatters
moogsoft | Moogsoft
bigpanda | BigPanda
# systems and networks
oracle-linux | Oracle Linux
amazon-linux | Amazon Linux
rocky-linux | Rocky Linux | any: almalinux | replaces: centos
fedora | ^?Fedora
arch-linux | Arch Linux
alpine-linux | Alpine Linux
linux-mint | Linux Mint
linux-networking | Linux networking | any: iptables; nftables
hp-ux | HP-UX
freebsd | FreeBSD
chromeos | ChromeOS | any: chromebook
windows-server-2019 | Windows Server 2019 | any: windows server 2016; windows server 2022; windows server 2012 | implies: windows-server (it is a version of Windows Server)
remote-desktop-services | Remote Desktop Services | any: terminal server; terminal services; escritorio remoto; remote desktop; !?RDP
vnc | !VNC
active-directory-federation-services | Active Directory Federation Services | any: ad fs
azure-ad-connect | Azure AD Connect | any: entra connect
microsoft-365-administration | Microsoft 365 administration = Administración de Microsoft 365 | any: office 365 administration; administración de office 365; m365 admin
sharepoint-administration | SharePoint administration = Administración de SharePoint
google-workspace-administration | Google Workspace administration = Administración de Google Workspace | any: g suite administration
mobile-device-management | Mobile device management = Gestión de dispositivos móviles | any: mdm mobile; airwatch; workspace one; vmware workspace one; mobileiron; kandji; soti
vmware-horizon | VMware Horizon
citrix-xenapp | Citrix XenApp | any: citrix xendesktop; citrix virtual apps; xenserver; citrix adc; netscaler
red-hat-virtualization | Red Hat Virtualization | any: ovirt
microsoft-failover-clustering | Microsoft Failover Clustering | any: failover cluster; failover clustering
ipv6 | IPv6 | any: ipv4; direccionamiento ip; ip addressing; subnetting; subneteo
nat | NAT (networks) | any: network address translation
routing-and-switching | Routing and switching = Enrutamiento y conmutación | any: ?routing; ?switching; routing & switching; ?enrutamiento
eigrp | EIGRP
spanning-tree | Spanning tree | any: stp protocol; rstp
vxlan | VXLAN | any: evpn
sdn | !?SDN | any: software-defined networking; redes definidas por software
issabel | Issabel | any: elastix; freepbx
cisco-unified-communications | Cisco Unified Communications | any: cucm; cisco call manager; cisco webex calling
cisco-ise | Cisco ISE
cisco-nexus | Cisco Nexus
cisco-ios | Cisco IOS
cisco-catalyst | Cisco Catalyst | any: cisco dna center
cisco-packet-tracer | Cisco Packet Tracer | any: gns3; eve-ng
arista | ^?Arista
extreme-networks | Extreme Networks
huawei-networking | Huawei networking | any: routers huawei; switches huawei
hp-procurve | HP ProCurve
tp-link-omada | TP-Link Omada
network-automation | Network automation = Automatización de redes | any: netmiko; napalm; nornir
network-administration | Network administration = Administración de redes | any: network management; administrador de redes; network administrator; configuración de redes | fr: administration réseau | pt: administração de redes | implies: networking (it is work on networks)
network-troubleshooting | Network troubleshooting = Diagnóstico de redes | any: resolución de problemas de red; soporte de redes; network support
radius | !?RADIUS | any: tacacs; freeradius
ntp | !?NTP
webdav | WebDAV
imap | !IMAP | any: pop3
dns-administration | DNS administration = Administración de DNS | any: bind9; infoblox
raid | !RAID
fibre-channel | Fibre Channel
pure-storage | Pure Storage
ibm-storage | IBM Storage | any: ibm spectrum; storwize
veeam-backup | Veeam Backup | any: veeam backup & replication | implies: veeam (it is its main product)
rubrik | Rubrik
cohesity | Cohesity
arcserve | Arcserve
disaster-recovery-planning | Disaster recovery planning = Plan de recuperación ante desastres
high-availability-clusters | High availability clusters = Clústeres de alta disponibilidad | any: ^?Pacemaker; corosync; keepalived; ?cluster management
data-centre-infrastructure | Data centre infrastructure = Infraestructura de centros de datos | any: data center infrastructure; tier iii data center
server-virtualisation | Server virtualisation = Virtualización de servidores | any: server virtualization; virtualización de escritorios; !VDI
server-hardware-maintenance | Server hardware maintenance = Mantenimiento de servidores
software-configuration | ?Software configuration = Configuración de software | any: ?configuración de sistemas; system configuration; configuración de servidores; server configuration
application-support | Application support = Soporte de aplicaciones | any: soporte aplicativo; soporte funcional; ?production support; soporte a producción; soporte productivo; soporte técnico de aplicaciones | fr: support applicatif | pt: suporte a sistemas; sustentação de sistemas
systems-implementation | Systems implementation = Implementación de sistemas | any: implementación de software; software implementation; implementación de soluciones tecnológicas | fr: déploiement de logiciels | pt: implantação de sistemas
systems-migration | Systems migration = Migración de sistemas | any: migración de aplicaciones; application migration
it-documentation | IT documentation = Documentación de TI | any: knowledge base articles; base de conocimiento; knowledge base
technology-vendor-management | Technology vendor management = Gestión de proveedores de TI | any: gestión de proveedores tecnológicos; it vendor management
iso-20000 | ISO 20000 | any: iso/iec 20000
servicenow-itsm | ServiceNow ITSM | any: servicenow administration; servicenow development; servicenow itom; servicenow csm
ivanti | Ivanti | any: ivanti neurons; landesk
spiceworks | Spiceworks
ocs-inventory | OCS Inventory | any: snipe-it
topdesk | Topdesk
sysaid | SysAid
bmc-helix | BMC Helix
ca-service-desk | CA Service Desk | any: ca service management
invgate | Invgate | any: invgate service desk
aranda-service-desk | Aranda Service Desk | any: aranda software
proactivanet | Proactivanet
lansweeper | Lansweeper
pdq-deploy | PDQ Deploy
kaseya | Kaseya | any: connectwise; n-able; datto; ninjaone; atera
chrome-enterprise | Chrome Enterprise
microsoft-autopilot | Microsoft Autopilot | any: windows autopilot
microsoft-endpoint-manager | Microsoft Endpoint Manager
system-imaging | System imaging = Clonación de equipos | any: clonezilla; ghost imaging; windows deployment services
ide-use | IDE use | any: jetbrains; webstorm; rider ide; clion; phpstorm; goland
spyder | ^?Spyder
emacs | Emacs
neovim | Neovim
xcode-instruments | Xcode Instruments
jdeveloper | JDeveloper
winscp | WinSCP | any: ^?PuTTY; filezilla; mobaxterm; termius
curl | ?curl | any: wget
jq | jq
tmux | tmux
zsh | Zsh
wsl | WSL | any: windows subsystem for linux
homebrew | ^?Homebrew
cygwin | Cygwin
regular-expressions | Regular expressions = Expresiones regulares | any: regex; regexp
command-line | Command line = Línea de comandos | any: linux command line; terminal linux; comandos linux; linux commands
automation-scripts | Automation scripts = Scripts de automatización | any: automation scripting; python scripting; desarrollo de scripts
`,
};
