import type { FieldSource } from '../vocabulary.ts';

export const cloud: FieldSource = {
  field: 'cloud',
  type: 'hard',
  lines: `
aws | AWS | en: amazon web services | any: amazon aws
azure | ^Azure | any: microsoft azure
gcp | !GCP | any: google cloud; google cloud platform
oci | !OCI | any: oracle cloud | en: oracle cloud infrastructure
ibm-cloud | IBM Cloud
alibaba-cloud | Alibaba Cloud
digitalocean | DigitalOcean
cloud | ?Cloud | es: ?nube; computación en la nube; servicios en la nube; servicios cloud; computación en nube | en: cloud computing; cloud services; cloud platforms | any: plataformas cloud
multi-cloud | Multi-cloud | any: multicloud | es: multinube
cloud-native | Cloud Native | any: cloud-native
cloud-migration | Cloud migration = Migración a la nube
cloud-architecture | Cloud architecture = Arquitectura cloud | es: arquitectura en la nube | any: arquitecturas cloud
aws-lambda | AWS Lambda | any: ^?lambda; ^?lambdas
amazon-ec2 | Amazon EC2 | any: ec2
amazon-s3 | Amazon S3 | any: s3
amazon-ecs | Amazon ECS | any: !ECS
amazon-eks | Amazon EKS | any: !EKS
fargate | ^Fargate | any: aws fargate
cloudformation | CloudFormation | any: aws cloudformation
aws-cdk | AWS CDK | any: cdk
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
`,
};
