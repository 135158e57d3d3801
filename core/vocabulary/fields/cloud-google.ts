import type { FieldSource } from '../vocabulary.ts';

export const cloudGoogle: FieldSource = {
  field: 'cloud',
  type: 'hard',
  lines: `
gke-autopilot | GKE Autopilot
google-cloud-deploy | Google Cloud Deploy
google-artifact-registry | Google Artifact Registry | any: artifact registry; google container registry; !GCR
google-cloud-load-balancing | Google Cloud Load Balancing
google-cloud-cdn | Google Cloud CDN
google-cloud-dns | Google Cloud DNS
google-cloud-interconnect | Google Cloud Interconnect
google-cloud-nat | Google Cloud NAT
google-vpc | Google VPC | any: gcp vpc; vpc service controls
google-cloud-iam | Google Cloud IAM | any: gcp iam
google-secret-manager | Google Secret Manager | any: gcp secret manager
google-cloud-kms | Google Cloud KMS
google-cloud-logging | Google Cloud Logging
google-cloud-monitoring | Google Cloud Monitoring
google-cloud-trace | Google Cloud Trace
google-cloud-scheduler | Google Cloud Scheduler | any: cloud scheduler
google-cloud-tasks | Google Cloud Tasks | any: cloud tasks
google-workflows | Google Workflows | any: gcp workflows
google-eventarc | Google Eventarc | any: eventarc
google-cloud-bigtable | Google Cloud Bigtable | any: cloud bigtable; bigtable; google bigtable
google-cloud-memorystore | Google Cloud Memorystore | any: memorystore
alloydb | AlloyDB
google-filestore | Google Filestore
google-cloud-dataform | Google Cloud Dataform | any: dataform
google-cloud-dataprep | Google Cloud Dataprep | any: dataprep
google-datastream | Google Datastream
bigquery-ml | BigQuery ML | any: bqml
google-biglake | Google BigLake | any: biglake
google-cloud-vision | Google Cloud Vision | any: cloud vision api; google vision api
google-cloud-speech | Google Cloud Speech | any: google speech-to-text; google cloud speech-to-text
google-cloud-natural-language | Google Cloud Natural Language
google-document-ai | Google Document AI | any: document ai
google-cloud-translation | Google Cloud Translation | any: google translate api
google-automl | Google AutoML | any: automl; auto ml; cloud automl
google-contact-center-ai | Google Contact Center AI
google-agent-builder | Google Agent Builder | any: vertex ai agent builder; agent development kit
google-ai-studio | Google AI Studio
google-security-command-center | Google Security Command Center
google-identity-aware-proxy | Google Identity-Aware Proxy | any: identity-aware proxy
google-deployment-manager | Google Deployment Manager
google-cloud-sdk | Google Cloud SDK | any: gcloud; gcloud cli
google-migrate-to-virtual-machines | Google Migrate to Virtual Machines
google-cloud-shell | Google Cloud Shell
google-cloud-healthcare-api | Google Cloud Healthcare API
firebase-realtime-database | Firebase Realtime Database | any: realtime database; firebase database
firebase-remote-config | Firebase Remote Config | any: remote config
firebase-analytics | Firebase Analytics
firebase-cloud-functions | Firebase Cloud Functions
firebase-app-distribution | Firebase App Distribution
firebase-test-lab | Firebase Test Lab
firebase-performance-monitoring | Firebase Performance Monitoring
firebase-dynamic-links | Firebase Dynamic Links
firebase-studio | Firebase Studio
oci-compute | OCI Compute | any: oracle compute
oracle-autonomous-database | Oracle Autonomous Database | any: autonomous database; oracle adb
oracle-integration-cloud | Oracle Integration Cloud | any: oracle integration; !?OIC
oracle-cloud-functions | Oracle Cloud Functions
oracle-analytics-cloud | Oracle Analytics Cloud | any: !?OAC
oracle-kubernetes-engine | Oracle Kubernetes Engine | any: !OKE
ibm-cloud-functions | IBM Cloud Functions
ibm-cloud-pak | IBM Cloud Pak | any: cloud pak for data; cloud pak for integration
ibm-watson | IBM Watson | any: watsonx; ibm watsonx; watson assistant
ibm-code-engine | IBM Code Engine
alibaba-ecs | Alibaba ECS
huawei-cloud | Huawei Cloud
tencent-cloud | Tencent Cloud
sap-cloud-foundry | SAP Cloud Foundry | any: cloud foundry; pivotal cloud foundry
fly-io | Fly.io
cloudflare-workers | Cloudflare Workers
cloudflare-pages | Cloudflare Pages
cloudflare-r2 | Cloudflare R2
deno-deploy | Deno Deploy
platform-sh | Platform.sh
plesk | Plesk
hostinger | Hostinger
godaddy | GoDaddy
cloud-security-posture-management | Cloud security posture management | any: cspm; cnapp
cloud-governance | Cloud governance = Gobierno de la nube
cloud-monitoring | Cloud monitoring = Monitoreo en la nube
cloud-networking | Cloud networking = Redes en la nube
cloud-development | ?Cloud development = Desarrollo en la nube | any: desarrollo cloud; cloud application development
cloud-deployment | Cloud deployment = Despliegue en la nube | any: despliegue cloud
cloud-administration | Cloud administration = Administración de la nube | any: administración cloud; cloud management
lift-and-shift | Lift and shift | any: rehosting; re-hosting; replatforming
infrastructure-sizing | Infrastructure sizing = Dimensionamiento de infraestructura
disaster-recovery-as-a-service | Disaster recovery as a service | any: draas
backend-as-a-service | Backend as a service | any: baas
`,
};
