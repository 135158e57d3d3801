import type { FieldSource } from '../vocabulary.ts';

export const cloudAws: FieldSource = {
  field: 'cloud',
  type: 'hard',
  lines: `
# compute and containers
amazon-lightsail | Amazon Lightsail | any: aws lightsail; lightsail
aws-app-runner | AWS App Runner | any: app runner
aws-outposts | AWS Outposts
aws-local-zones | AWS Local Zones
aws-auto-scaling | AWS Auto Scaling | any: ec2 auto scaling; auto scaling groups | implies: aws (it is a service of AWS)
aws-elastic-load-balancing | AWS Elastic Load Balancing | any: elastic load balancing; elastic load balancer; aws elb; application load balancer; network load balancer; !ELB; !ALB; !NLB | implies: aws (it is a service of AWS)
aws-compute-optimizer | AWS Compute Optimizer
amazon-machine-images | Amazon Machine Images | any: aws ami
ec2-spot-instances | EC2 Spot Instances | any: spot instances
# storage
amazon-ebs | Amazon EBS | any: aws ebs; elastic block store; !?EBS | implies: aws (it is a service of AWS)
amazon-efs | Amazon EFS | any: aws efs; elastic file system | implies: aws (it is a service of AWS)
amazon-fsx | Amazon FSx | any: aws fsx
amazon-s3-glacier | Amazon S3 Glacier | any: s3 glacier; aws glacier
aws-storage-gateway | AWS Storage Gateway
aws-backup | AWS Backup
aws-snowball | AWS Snowball | any: aws snow family
aws-datasync | AWS DataSync
aws-transfer-family | AWS Transfer Family | any: aws transfer
# network
aws-direct-connect | AWS Direct Connect
aws-transit-gateway | AWS Transit Gateway | any: transit gateway
aws-privatelink | AWS PrivateLink
aws-global-accelerator | AWS Global Accelerator
aws-app-mesh | AWS App Mesh
aws-cloud-map | AWS Cloud Map
aws-network-firewall | AWS Network Firewall
aws-site-to-site-vpn | AWS Site-to-Site VPN
# data and analytics
amazon-redshift-spectrum | Amazon Redshift Spectrum | any: redshift spectrum
aws-glue-databrew | AWS Glue DataBrew | any: glue databrew
aws-glue-data-catalog | AWS Glue Data Catalog | any: glue data catalog; glue catalog
amazon-kinesis-firehose | Amazon Kinesis Firehose | any: kinesis firehose; kinesis data firehose; amazon data firehose; aws firehose
amazon-kinesis-data-streams | Amazon Kinesis Data Streams | any: kinesis data streams; kinesis streams
amazon-mwaa | Amazon MWAA | any: aws mwaa; managed workflows for apache airflow; !MWAA
aws-data-pipeline | AWS Data Pipeline
aws-data-exchange | AWS Data Exchange
amazon-datazone | Amazon DataZone
amazon-timestream | Amazon Timestream
amazon-keyspaces | Amazon Keyspaces
amazon-memorydb | Amazon MemoryDB
amazon-qldb | Amazon QLDB
amazon-cloudsearch | Amazon CloudSearch
dynamodb-streams | DynamoDB Streams
amazon-rds-proxy | Amazon RDS Proxy | any: rds proxy
# application integration
amazon-mq | Amazon MQ | any: aws mq
amazon-appflow | Amazon AppFlow
aws-swf | AWS SWF | any: simple workflow service
amazon-pinpoint | Amazon Pinpoint
amazon-chime | Amazon Chime
amazon-location-service | Amazon Location Service
aws-device-farm | AWS Device Farm
aws-mobile-hub | AWS Mobile Hub
lambda-edge | Lambda@Edge
aws-lambda-layers | AWS Lambda Layers | any: lambda layers
aws-sdk | AWS SDK | any: boto3; aws sdk for javascript; botocore
aws-cli | AWS CLI
# developer tools and operations
aws-codecommit | AWS CodeCommit | any: codecommit
aws-codeartifact | AWS CodeArtifact | any: codeartifact
aws-codestar | AWS CodeStar
aws-cloud9 | AWS Cloud9
aws-cloudshell | AWS CloudShell
aws-x-ray | AWS X-Ray | any: x-ray aws
aws-appconfig | AWS AppConfig
aws-config | AWS Config
aws-service-catalog | AWS Service Catalog
aws-proton | AWS Proton
aws-trusted-advisor | AWS Trusted Advisor
aws-cost-explorer | AWS Cost Explorer | any: aws cost management; aws budgets
aws-opsworks | AWS OpsWorks
aws-fault-injection-simulator | AWS Fault Injection Simulator
aws-resource-access-manager | AWS Resource Access Manager
amazon-managed-grafana | Amazon Managed Grafana
amazon-managed-prometheus | Amazon Managed Prometheus
aws-migration-hub | AWS Migration Hub | any: aws application migration service; aws mgn
aws-schema-conversion-tool | AWS Schema Conversion Tool
cloudwatch-logs | CloudWatch Logs | any: cloudwatch logs insights
aws-parameter-store | AWS Parameter Store | any: ssm parameter store; parameter store
aws-session-manager | AWS Session Manager | any: ssm session manager
# security
aws-security-hub | AWS Security Hub | any: security hub
aws-shield | AWS Shield
aws-inspector | AWS Inspector | any: amazon inspector
amazon-macie | Amazon Macie
amazon-detective | Amazon Detective
aws-iam-identity-center | AWS IAM Identity Center | any: aws sso; iam identity center; aws single sign-on
aws-certificate-manager | AWS Certificate Manager | any: !?ACM
aws-cloudhsm | AWS CloudHSM
aws-directory-service | AWS Directory Service
aws-firewall-manager | AWS Firewall Manager
aws-audit-manager | AWS Audit Manager
aws-artifact | AWS Artifact
aws-sts | AWS STS | any: security token service
# machine learning
amazon-comprehend | Amazon Comprehend
amazon-polly | Amazon Polly
amazon-transcribe | Amazon Transcribe
amazon-translate | Amazon Translate
amazon-personalize | Amazon Personalize
amazon-forecast | Amazon Forecast
amazon-kendra | Amazon Kendra
amazon-q | Amazon Q | any: amazon q developer; amazon codewhisperer; codewhisperer
amazon-bedrock-agents | Amazon Bedrock Agents | any: bedrock agents; bedrock agentcore
sagemaker-pipelines | SageMaker Pipelines
sagemaker-studio | SageMaker Studio
amazon-augmented-ai | Amazon Augmented AI
aws-deepracer | AWS DeepRacer
aws-inferentia | AWS Inferentia | any: aws trainium
amazon-titan | Amazon Titan | any: amazon nova
# devices and media
aws-iot-greengrass | AWS IoT Greengrass | any: greengrass
aws-mediaconvert | AWS MediaConvert | any: aws elemental mediaconvert; aws elemental
amazon-gamelift | Amazon GameLift
amazon-appstream | Amazon AppStream
aws-ground-station | AWS Ground Station
`,
};
