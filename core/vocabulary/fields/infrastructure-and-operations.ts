import type { FieldSource } from '../vocabulary.ts';

export const infrastructureAndOperations: FieldSource = {
  field: 'infrastructure-and-operations',
  type: 'hard',
  lines: `
devops | DevOps | es: prácticas devops | en: devops practices
devsecops | DevSecOps
gitops | GitOps
sre | !SRE | en: site reliability engineering
ci-cd | CI/CD | any: ci cd; cicd; ci-cd | es: integración continua; integración y despliegue continuo; integración continua y despliegue continuo; despliegue continuo; entrega continua; pipelines de ci/cd; integración y entrega continua; integración continua/despliegue continuo; pipelines de integración continua | en: continuous integration; continuous integration and continuous delivery; continuous integration and deployment; continuous delivery; continuous deployment; pipelines ci/cd; ci/cd pipelines; continuous integration/continuous delivery
pipelines | ?Pipelines | en: ?pipeline
docker | Docker | any: docker compose; docker-compose
kubernetes | Kubernetes | any: k8s
openshift | OpenShift | any: red hat openshift; openshift container platform
helm | ^?Helm | any: helm charts
containers | ?Containers = ?Contenedores | es: contenedorización; contenerización | en: containerization
container-orchestration | Container orchestration = Orquestación de contenedores
podman | Podman
rancher | ^?Rancher
docker-swarm | Docker Swarm
istio | Istio
service-mesh | Service Mesh
linkerd | Linkerd
envoy | ^?Envoy
argocd | ArgoCD | any: argo cd; ^?argo
fluxcd | FluxCD
spinnaker | ^?Spinnaker
jenkins | Jenkins
gitlab-ci | GitLab CI | any: gitlab ci/cd; gitlab-ci
github-actions | GitHub Actions
circleci | CircleCI
travis-ci | Travis CI | any: ^?travis
teamcity | TeamCity
bamboo | ^?Bamboo
bitbucket-pipelines | Bitbucket Pipelines
tekton | Tekton
octopus-deploy | Octopus Deploy
harness | ^?Harness
terraform | Terraform
terragrunt | Terragrunt
pulumi | Pulumi
ansible | Ansible
chef | ^?Chef
puppet | ^?Puppet
saltstack | SaltStack
vagrant | Vagrant
packer | ^?Packer
crossplane | Crossplane
infrastructure-as-code | Infrastructure as code = Infraestructura como código | any: iac; infrastructure-as-code
git | Git
github | GitHub | any: git hub
gitlab | GitLab | any: git lab
bitbucket | Bitbucket
svn | SVN | any: subversion
tfs | TFS | en: team foundation server
mercurial | ^?Mercurial
perforce | ^Perforce
gitflow | GitFlow | any: git flow
trunk-based-development | Trunk Based Development | en: trunk-based development
version-control | Version control = Control de versiones | es: control de versiones git; sistemas de control de versiones; versionamiento; versionado; manejo de versiones | en: version control systems | pt: controle de versão
code-review | Code Review | es: revisión de código; revisiones de código | en: code reviews
branching | Branching = Gestión de ramas
prometheus | ^Prometheus
datadog | Datadog | en: data dog
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
opentelemetry | OpenTelemetry
sentry | ^Sentry
pagerduty | PagerDuty
opsgenie | Opsgenie
nagios | Nagios
zabbix | Zabbix
prtg | PRTG
solarwinds | SolarWinds
graylog | Graylog
loki | ^?Loki
monitoring | ?Monitoring = ?Monitoreo | es: ?monitorización; monitoreo de aplicaciones; monitoreo de sistemas; herramientas de monitoreo | en: monitoring tools
observability | Observability = Observabilidad
logging | ?Logging | any: ?logs | es: gestión de logs
alerting | ?Alerting = ?Alertas
tracing | ?Tracing
disaster-recovery | Disaster Recovery | es: recuperación ante desastres | any: !DRP
sla | SLA | any: !SLAs | es: acuerdos de nivel de servicio
slo | !SLO | any: !SLOs
incident-management | Incident management = Gestión de incidentes | es: gestión de incidencias
problem-management | Problem management = Gestión de problemas
configuration-management | Configuration management = Gestión de configuración
root-cause-analysis | Root Cause Analysis | es: análisis de causa raíz | any: root cause
automation | ?Automation = ?Automatización | es: automatización de procesos | en: process automation | pt: ?automação
infrastructure-automation | Infrastructure automation = Automatización de infraestructura
deployment | ?Deployment = ?Despliegues | es: ?despliegue; despliegue de aplicaciones; gestión de releases | en: ?deployments; release management
auto-scaling | Auto scaling | any: ?autoscaling
linux | Linux | any: gnu/linux | es: sistemas linux
unix | Unix
ubuntu | Ubuntu
red-hat | Red Hat | any: rhel | en: red hat enterprise linux
centos | CentOS
debian | Debian
suse | !SUSE
windows-server | Windows Server
windows | Windows
macos | macOS
aix | !AIX
solaris | ^?Solaris
linux-administration | Linux administration = Administración de Linux | es: administración de servidores linux
server-administration | Server administration = Administración de servidores | es: administración de sistemas | en: system administration | any: sysadmin
servers | ?Servers = ?Servidores
operating-systems | Operating systems = Sistemas operativos | pt: sistemas operacionais
vmware | VMware | any: vmware vsphere; vsphere; esxi
hyper-v | Hyper-V | any: hyper v
virtualbox | VirtualBox
proxmox | Proxmox
nutanix | Nutanix
citrix | Citrix
kvm | !KVM
virtualization | Virtualization = Virtualización
virtual-machines | Virtual machines = Máquinas virtuales
networking | Networking = ?Redes | en: ?networks; computer networks | es: redes de datos
tcp-ip | TCP/IP | any: tcp-ip; tcp ip
dns | DNS
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
ldap | LDAP
active-directory | Active Directory | es: directorio activo
cisco | Cisco
juniper | Juniper
fortinet | Fortinet | any: fortigate
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
rabbitmq | RabbitMQ | any: rabbit mq
activemq | ActiveMQ
ibm-mq | IBM MQ | es: mq series
zeromq | ZeroMQ
nats | !NATS
apache-pulsar | Apache Pulsar
message-queues | Message queues = Colas de mensajes | es: colas de mensajería | en: messaging; message brokers; message broker
infrastructure | ?Infrastructure = ?Infraestructura | es: infraestructura ti; infraestructura tecnológica; infraestructura cloud; infraestructura en la nube | en: it infrastructure; cloud infrastructure
troubleshooting | ?Troubleshooting | es: resolución de incidencias; resolución de incidentes; depuración | any: debugging
exchange | ^Exchange
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
`,
};
