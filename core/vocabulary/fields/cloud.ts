import type { FieldSource } from '../vocabulary.ts';

export const cloud: FieldSource = {
  field: 'cloud',
  type: 'hard',
  lines: `
aws | AWS | en: amazon web services | any: amazon aws | family: azure; gcp; oci; ibm-cloud; alibaba-cloud
azure | ^Azure | any: microsoft azure | family: gcp
gcp | !GCP | any: google cloud; google cloud platform
oci | !OCI | any: oracle cloud | en: oracle cloud infrastructure
ibm-cloud | IBM Cloud
alibaba-cloud | Alibaba Cloud
digitalocean | DigitalOcean
cloud | ?Cloud | es: ?nube; computación en la nube; servicios en la nube; servicios cloud; computación en nube | en: cloud computing; cloud services; cloud platforms | any: plataformas cloud
multi-cloud | Multi-cloud | any: multicloud | es: multinube
cloud-native | Cloud Native
cloud-migration | Cloud migration = Migración a la nube
cloud-architecture | Cloud architecture = Arquitectura cloud | es: arquitectura en la nube | any: arquitecturas cloud
aws-lambda | AWS Lambda | any: ^?lambda; ^?lambdas | family: azure-functions; cloud-functions
amazon-ec2 | Amazon EC2 | any: ec2
amazon-s3 | Amazon S3 | any: s3 | family: google-cloud-storage; azure-blob-storage
amazon-ecs | Amazon ECS | any: !ECS
amazon-eks | Amazon EKS | any: !EKS | family: aks; gke
fargate | ^Fargate | any: aws fargate
cloudformation | CloudFormation | any: aws cloudformation
aws-cdk | AWS CDK | any: cdk | family: cloudformation
cloudwatch | CloudWatch | any: amazon cloudwatch; aws cloudwatch
cloudfront | CloudFront
route-53 | Route 53 | any: route53
iam | !IAM | any: aws iam | en: identity and access management | es: gestión de identidades; gestión de identidades y accesos
vpc | !VPC
sqs | !SQS | any: amazon sqs
sns | !SNS | any: amazon sns
eventbridge | EventBridge
step-functions | Step Functions | any: aws step functions
cognito | ^Cognito
aws-api-gateway | AWS API Gateway
secrets-manager | Secrets Manager
kms | !KMS
codepipeline | CodePipeline
codebuild | CodeBuild
codedeploy | CodeDeploy
aws-amplify | AWS Amplify | any: amplify
appsync | AppSync
elasticache | ElastiCache
azure-functions | Azure Functions
azure-devops | Azure DevOps | en: azure devops services
azure-app-service | Azure App Service | en: app service; app services
aks | !AKS | en: azure kubernetes service
azure-service-bus | Azure Service Bus | en: service bus
event-hub | Event Hub | en: azure event hub; event hubs
azure-logic-apps | Azure Logic Apps | en: logic apps
azure-key-vault | Azure Key Vault | any: key vault
azure-active-directory | Azure Active Directory | any: azure ad; entra id; microsoft entra; microsoft entra id
azure-monitor | Azure Monitor
application-insights | Application Insights | any: app insights
azure-pipelines | Azure Pipelines
azure-repos | Azure Repos
azure-boards | Azure Boards
azure-storage | Azure Storage | en: blob storage
api-management | API Management | en: azure api management | any: apim
azure-ai | Azure AI
gke | !GKE | any: google kubernetes engine
cloud-run | Cloud Run
cloud-functions | Cloud Functions | any: google cloud functions
cloud-storage | Cloud Storage
compute-engine | Compute Engine
app-engine | App Engine
stackdriver | Stackdriver
cloud-build | Cloud Build
anthos | Anthos
load-balancer | Load Balancer | es: balanceadores de carga; balanceo de carga | en: load balancing; load balancers
finops | FinOps
iaas | IaaS
paas | PaaS
saas | SaaS
amazon-ecr | Amazon ECR | any: !ECR; elastic container registry
aws-sam | AWS SAM | any: !SAM
serverless-framework | Serverless Framework
aws-iot | AWS IoT
aws-organizations | AWS Organizations
aws-control-tower | AWS Control Tower
aws-waf | AWS WAF
aws-step-functions-express | AWS Step Functions Express
aws-systems-manager | AWS Systems Manager
aws-cloudtrail | AWS CloudTrail | any: cloudtrail
amazon-guardduty | Amazon GuardDuty | any: guardduty
aws-batch | AWS Batch
aws-dms | AWS DMS
amazon-msk | Amazon MSK
amazon-opensearch-service | Amazon OpenSearch Service
amazon-ses | Amazon SES
amazon-textract | Amazon Textract
amazon-workspaces | Amazon WorkSpaces
azure-event-grid | Azure Event Grid | any: event grid
azure-container-apps | Azure Container Apps
azure-container-registry | Azure Container Registry
azure-virtual-desktop | Azure Virtual Desktop
azure-arc | Azure Arc
azure-policy | Azure Policy
azure-stream-analytics | Azure Stream Analytics
azure-ai-foundry | Azure AI Foundry
azure-ai-search | Azure AI Search | any: cognitive search
azure-sql-managed-instance | Azure SQL Managed Instance
microsoft-purview | Microsoft Purview | any: purview
firebase-hosting | Firebase Hosting
firebase-auth | Firebase Auth
gcp-pub-sub-lite | GCP Pub/Sub Lite
google-cloud-sql | Google Cloud SQL | any: cloud sql
cloud-spanner | Cloud Spanner | any: spanner
cloud-armor | Cloud Armor
cloud-endpoints | Cloud Endpoints
google-cloud-storage | Google Cloud Storage
linode | Linode
vultr | Vultr
hetzner | Hetzner
ovhcloud | OVHcloud | any: ovh
scaleway | Scaleway
rackspace | Rackspace
cloud-cost-optimization | Cloud cost optimization = Optimización de costos cloud
landing-zones | Landing zones
hybrid-cloud | Hybrid cloud = Nube híbrida | es: cloud híbrida
private-cloud | Private cloud | any: nube privada
openstack | OpenStack
well-architected-framework | Well-Architected Framework
function-as-a-service | Function as a service | any: !FaaS
desktop-as-a-service | Desktop as a service | any: !DaaS
web-hosting | Web hosting | any: alojamiento web
cpanel | cPanel | any: whm
domain-management | Domain management = Gestión de dominios
migration-of-websites | Migration of websites = Migración de sitios
`,
};
