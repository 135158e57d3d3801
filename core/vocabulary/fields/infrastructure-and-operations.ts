import type { FieldSource } from '../vocabulary.ts';

export const infrastructureAndOperations: FieldSource = {
  field: 'infrastructure-and-operations',
  type: 'hard',
  lines: `
devops | DevOps | es: prácticas devops | en: devops practices | esco: f0de4973-0a70-4644-8fd4-3a97080476f4
devsecops | DevSecOps
gitops | GitOps
sre | !SRE | en: site reliability engineering
ci-cd | CI/CD | any: ci cd; cicd | es: integración continua; integración y despliegue continuo; integración continua y despliegue continuo; despliegue continuo; entrega continua; pipelines de ci/cd; integración y entrega continua; integración continua/despliegue continuo; pipelines de integración continua | en: continuous integration; continuous integration and continuous delivery; continuous integration and deployment; continuous delivery; continuous deployment; pipelines ci/cd; ci/cd pipelines; continuous integration/continuous delivery
pipelines | ?Pipelines | en: ?pipeline
docker | Docker | any: docker compose
kubernetes | Kubernetes | any: k8s | family: docker-swarm; openshift; nomad
openshift | OpenShift | any: red hat openshift; openshift container platform
helm | ^?Helm | any: helm charts | family: kustomize
containers | ?Containers = ?Contenedores | es: contenedorización; contenerización | en: containerization
container-orchestration | Container orchestration = Orquestación de contenedores
podman | Podman | family: docker
rancher | ^?Rancher
docker-swarm | Docker Swarm
istio | Istio | family: linkerd
service-mesh | Service Mesh
linkerd | Linkerd
envoy | ^?Envoy | family: nginx
argocd | ArgoCD | any: argo cd; ^?argo
fluxcd | FluxCD | family: argocd
spinnaker | ^?Spinnaker
jenkins | Jenkins | esco: f47a1998-0beb-43be-9f46-380aa4d183da | family: gitlab-ci; github-actions; circleci; azure-pipelines
gitlab-ci | GitLab CI | any: gitlab ci/cd
github-actions | GitHub Actions | family: gitlab-ci; circleci
circleci | CircleCI
travis-ci | Travis CI | any: ^?travis
teamcity | TeamCity
bamboo | ^?Bamboo
bitbucket-pipelines | Bitbucket Pipelines
tekton | Tekton
octopus-deploy | Octopus Deploy | esco: 2f04bb71-d476-43b3-a60b-5df1d05f5681
harness | ^?Harness
terraform | Terraform | family: pulumi; cloudformation
terragrunt | Terragrunt
pulumi | Pulumi
ansible | Ansible | esco: 6f8a40d6-f9ce-43ec-a72f-d4213a53f3ed | family: chef; puppet; saltstack
chef | ^?Chef | esco: 49f85a99-086c-45b6-a6fa-eb90305af7b1
puppet | ^?Puppet | esco: 6417a4cc-6f61-4459-a114-761a7fa0279d
saltstack | SaltStack
vagrant | Vagrant | esco: 6b3afb82-c4ea-4f14-be54-a757fb762663
packer | ^?Packer
crossplane | Crossplane
infrastructure-as-code | Infrastructure as code = Infraestructura como código | any: iac; infrastructure-as-code
git | Git | replaces: svn
github | GitHub | any: git hub | family: gitlab; bitbucket
gitlab | GitLab | any: git lab
bitbucket | Bitbucket
svn | SVN | any: subversion
tfs | TFS | en: team foundation server
mercurial | ^?Mercurial
perforce | ^Perforce
gitflow | GitFlow | any: git flow
trunk-based-development | Trunk Based Development
version-control | Version control = Control de versiones | es: sistemas de control de versiones; versionamiento; versionado; manejo de versiones | en: version control systems | pt: controle de versão
code-review | Code Review | es: revisión de código; revisiones de código | en: code reviews
branching | Branching = Gestión de ramas
prometheus | ^Prometheus
datadog | Datadog | en: data dog | family: new-relic; dynatrace; appdynamics
new-relic | New Relic | any: newrelic
dynatrace | Dynatrace
appdynamics | AppDynamics
splunk | Splunk
elk | ELK | any: elk stack; elastic stack
kibana | Kibana
logstash | Logstash
fluentd | Fluentd
jaeger | ^?Jaeger
zipkin | Zipkin
opentelemetry | OpenTelemetry | family: jaeger
sentry | ^Sentry
pagerduty | PagerDuty
opsgenie | Opsgenie
nagios | Nagios
zabbix | Zabbix | family: nagios; prtg
prtg | PRTG
solarwinds | SolarWinds
graylog | Graylog
loki | ^?Loki
monitoring | ?Monitoring = ?Monitoreo | es: ?monitorización; monitoreo de aplicaciones; monitoreo de sistemas; herramientas de monitoreo | en: monitoring tools
observability | Observability = Observabilidad
logging | Log management = Gestión de logs | any: ?logs | en: ?logging
alerting | ?Alerting = ?Alertas
tracing | ?Tracing
disaster-recovery | Disaster Recovery | es: recuperación ante desastres | any: !DRP
sla | SLA | any: !SLAs | es: acuerdos de nivel de servicio
slo | !SLO | any: !SLOs
incident-management | Incident management = Gestión de incidentes | es: gestión de incidencias
problem-management | Problem management = Gestión de problemas
configuration-management | Configuration management = Gestión de configuración
root-cause-analysis | Root Cause Analysis | any: root cause
automation | ?Automation = ?Automatización | es: automatización de procesos; automatización de procesos de negocio; automatizar procesos; automatización de procesos administrativos | en: process automation; business process automation | pt: ?automação; automação de processos | fr: automatisation des processus
infrastructure-automation | Infrastructure automation = Automatización de infraestructura
deployment | Software deployment = Despliegue de aplicaciones | es: gestión de releases; ?despliegue; ?despliegues; implementación en producción; puesta en producción; pases a producción; despliegues a producción; gestión de versiones; gestión de liberaciones | en: release management; ?deployment; application deployment; production deployments; release manager | fr: mise en production | pt: implantação em produção; gestão de releases
auto-scaling | Auto scaling | any: ?autoscaling
linux | Linux | any: gnu/linux | es: sistemas linux
unix | Unix
ubuntu | Ubuntu
red-hat | Red Hat | any: rhel | en: red hat enterprise linux | family: ubuntu; debian; suse; centos
centos | CentOS
debian | Debian
suse | !SUSE
windows-server | Windows Server
windows | Windows
macos | macOS
aix | !AIX
solaris | ^?Solaris
linux-administration | Linux administration = Administración de Linux | es: administración de servidores linux
server-administration | Server administration = Administración de servidores | es: administración de sistemas; administrador de sistemas; administración de sistemas operativos | en: system administration; systems administrator | any: sysadmin | fr: administration système | pt: administração de sistemas; administração de servidores
servers | ?Servers = ?Servidores
operating-systems | Operating systems = Sistemas operativos | pt: sistemas operacionais | esco: f9a6f35b-01a7-40c9-8b61-b6ee46f97272
vmware | VMware | any: vmware vsphere; vsphere; esxi; vmware vcenter; vmware vsan; vmware nsx; vmware workstation | family: hyper-v; proxmox; nutanix
hyper-v | Hyper-V
virtualbox | VirtualBox
proxmox | Proxmox
nutanix | Nutanix
citrix | Citrix
kvm | !KVM
virtualization | Virtualization = Virtualización
virtual-machines | Virtual machines = Máquinas virtuales
networking | Networking = ?Redes | en: computer networks; ?networks | es: redes de datos | fr: réseaux informatiques | pt: redes de computadores
tcp-ip | TCP/IP | any: tcp-ip
dns | DNS | esco: 071233c4-ad2b-4f50-b79f-768d2231163e
dhcp | DHCP
http | HTTP | any: https; http/https
vpn | VPN | any: !VPNs
lan | !LAN
wan | !WAN | any: sd-wan
vlan | VLAN
bgp | BGP
ospf | OSPF
mpls | MPLS
ssh | SSH
ftp | FTP | any: sftp
ssl-tls | SSL/TLS | any: ssl; tls
mqtt | MQTT
smtp | SMTP
ldap | LDAP | esco: a57a54b6-2f2e-43e4-9621-b52f4a63cb08
active-directory | Active Directory | es: directorio activo
cisco | Cisco | esco: 709ef32a-7435-48e2-8fa2-16e389ecab8a | family: juniper; arista; aruba-networks; mikrotik
juniper | Juniper
fortinet | Fortinet | any: fortigate | family: palo-alto; check-point; sonicwall
palo-alto | Palo Alto | en: palo alto networks
check-point | Check Point | any: checkpoint
f5 | F5 | any: f5 big-ip
meraki | ^?Meraki
mikrotik | MikroTik
ubiquiti | Ubiquiti
firewalls | ?Firewalls | any: firewall | es: cortafuegos
routers | Routers
switches | ^?Switches
proxy | ?Proxy | any: ?proxies
cdn | !CDN | any: !CDNs
cloudflare | Cloudflare
akamai | Akamai
rabbitmq | RabbitMQ | any: rabbit mq | family: apache-kafka; activemq
activemq | ActiveMQ
ibm-mq | IBM MQ | es: mq series
zeromq | ZeroMQ
nats | !NATS
apache-pulsar | Apache Pulsar | family: apache-kafka
message-queues | Message queues = Colas de mensajes | es: colas de mensajería | en: messaging; message brokers; message broker
infrastructure | IT infrastructure = Infraestructura TI | es: infraestructura tecnológica; infraestructura cloud; infraestructura en la nube; ?infraestructura; infraestructura it; infraestructura de ti | en: cloud infrastructure; ?infrastructure
troubleshooting | ?Troubleshooting | es: resolución de incidencias; resolución de incidentes
exchange | ^Exchange | family: zimbra
intune | Intune
hardware | ?Hardware
storage | ?Storage = ?Almacenamiento
data-center | Data center = Centros de datos | en: data centers | any: datacenter | es: centro de datos
vault | ^?Vault | any: hashicorp vault
consul | ^Consul
nexus | ^?Nexus
artifactory | Artifactory | any: jfrog; jfrog artifactory
harbor | ^?Harbor
sonarqube | SonarQube | any: ^?sonar; sonarcloud; sonar qube
control-m | Control-M
cron | Cron
makefile | Makefile
cmake | CMake
bazel | Bazel
backstage | ^?Backstage
platform-engineering | Platform Engineering | es: ingeniería de plataformas
chaos-engineering | Chaos Engineering
blue-green | Blue/Green | any: ?blue-green; ?canary
pull-requests | Pull requests | any: pull request; merge requests
git-branching | Git branching
azure-artifacts | Azure Artifacts
flux-cd | Flux CD
kustomize | Kustomize
skaffold | Skaffold
kaniko | Kaniko
buildpacks | Buildpacks
containerd | Containerd
cilium | Cilium
calico | Calico
ingress-controllers | Ingress controllers
karpenter | Karpenter
cluster-autoscaling | Cluster autoscaling
k3s | K3s
cloud-init | Cloud-init
chocolatey | Chocolatey
jamf | Jamf
sccm | SCCM | any: system center
windows-10-administration | Windows 10 administration | any: windows 10; windows 11
group-policy | Group Policy = Políticas de grupo | any: gpo
powershell-dsc | PowerShell DSC
wsus | WSUS
hyperconverged-infrastructure | Hyperconverged infrastructure | any: hiperconvergencia
san-storage | SAN storage | any: !SAN
nas-storage | NAS storage | any: !NAS
netapp | NetApp
dell-emc | Dell EMC
hpe-servers | HPE servers
veeam | Veeam
commvault | Commvault
acronis | Acronis
veritas-netbackup | Veritas NetBackup | any: netbackup
bacula | Bacula
rsync | rsync
samba | Samba
nfs | NFS
selinux | SELinux
systemd | systemd
postfix | Postfix
zimbra | Zimbra
microsoft-exchange | Microsoft Exchange | any: exchange online; exchange server
network-monitoring | Network monitoring = Monitoreo de redes
snmp | SNMP
netflow | NetFlow
qos | QoS
wi-fi-networks | Wi-Fi networks = Redes inalámbricas | any: redes wifi
aruba-networks | Aruba networks | any: ^?aruba
ruckus | Ruckus
pfsense | pfSense
sonicwall | SonicWall
sophos | Sophos
watchguard | WatchGuard
barracuda | Barracuda
load-testing-tools | Load testing tools
job-scheduling | Job scheduling | any: schedulers
autosys | Autosys
tws | TWS
rundeck | Rundeck
itsm | ITSM
jira-service-management | Jira Service Management | any: jira service desk
glpi | GLPI
otrs | OTRS
bmc-remedy | BMC Remedy | any: remedy
manageengine | ManageEngine
freshservice | Freshservice
teamviewer | TeamViewer | any: anydesk
remote-support | Remote support | any: soporte remoto
on-site-support | On-site support | any: soporte en sitio; soporte presencial
data-centre-operations | Data centre operations = Operaciones de data center
it-asset-management | IT asset management = Gestión de activos ti | es: activos informáticos
it-procurement | IT procurement = Compras de tecnología
it-governance | IT governance = Gobierno de ti
it-project-management | IT project management = Gestión de proyectos de ti | any: proyectos it | es: proyectos de ti
shell-tools | Shell tools | any: grep; sed/awk
vim | Vim
visual-studio-code | Visual Studio Code | any: vs code; vscode
visual-studio | Visual Studio
intellij-idea | IntelliJ IDEA | any: intellij
eclipse-ide | Eclipse IDE | any: eclipse
netbeans | NetBeans
pycharm | PyCharm
sublime-text | Sublime Text
notepad-plus-plus | Notepad++
postman-collections | Postman collections
log-analysis | Log analysis = Análisis de logs
capacity-planning | Capacity planning = Planificación de capacidad
high-performance-computing | High-performance computing | any: !HPC
blameless-postmortems | Blameless postmortems | any: postmortems
on-call-rotation | On-call rotation | any: guardias pasivas
runbooks | Runbooks
chaos-testing | Chaos testing
voip-systems | VoIP systems | any: centralitas voip; 3cx
printing-services | Printing services = Administración de impresoras
pos-support | POS support = Soporte de pos
barcode-systems | Barcode systems
network-design | Network design = Diseño de redes
wireless-surveys | Wireless surveys
debugging | Debugging = Depuración de código | es: depuración | en: ?debug
`,
};
