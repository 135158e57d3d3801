import type { FieldSource } from '../vocabulary.ts';

export const technologyCredentials: FieldSource = {
  field: 'technology-certificates',
  type: 'credential',
  lines: `
aws-certified-developer | AWS Certified Developer | any: aws developer associate
aws-cloud-practitioner | AWS Cloud Practitioner | any: aws certified cloud practitioner
aws-sysops-administrator | AWS SysOps Administrator
aws-devops-engineer-professional | AWS DevOps Engineer Professional
aws-data-engineer-associate | AWS Data Engineer Associate | any: aws certified data analytics; aws certified machine learning
az-204 | AZ-204 | any: azure developer associate
az-305 | AZ-305 | any: azure solutions architect expert
az-400 | AZ-400 | any: azure devops engineer expert
az-500 | AZ-500
ai-900 | AI-900 | any: ai-102
dp-900 | DP-900
dp-203 | DP-203 | any: dp-100; dp-300; dp-600; dp-700; azure data engineer associate
pl-300 | PL-300 | any: power bi data analyst associate
pl-900 | PL-900 | any: pl-100; pl-200; pl-400; pl-600
sc-900 | SC-900 | any: sc-200; sc-300; sc-100
ms-900 | MS-900 | any: ms-102; md-102
mcsa | !?MCSA | any: mcse; mcp microsoft; mcsd
google-cloud-associate-engineer | Google Cloud Associate Engineer | any: associate cloud engineer
google-professional-cloud-architect | Google Professional Cloud Architect | any: professional cloud architect
google-professional-data-engineer | Google Professional Data Engineer | any: professional data engineer
google-analytics-certification | Google Analytics certification = Certificación Google Analytics | any: gaiq
google-ads-certification | Google Ads certification = Certificación Google Ads | any: google ads certified
meta-blueprint | Meta Blueprint
hubspot-certification | HubSpot certification = Certificación HubSpot | any: hubspot academy
certified-kubernetes-security-specialist | Certified Kubernetes Security Specialist | any: !CKS
hashicorp-terraform-associate | HashiCorp Terraform Associate | any: terraform associate
rhcsa | !RHCSA | any: rhce; red hat certified
lpic | !LPIC | any: lpic-1; linux professional institute; linux+
comptia-a-plus | CompTIA A+ | any: comptia network+; network+ certification
ccie | !CCIE | any: ccda; ccdp; ccna security
jncia | JNCIA | any: jncip; jncis
nse4 | NSE4 | any: fortinet nse; nse 4; nse7; fcp fortinet
mtcna | MTCNA | any: mtcre; mikrotik certified
vcp | VCP (VMware) | any: vmware certified professional; vcp-dcv
itil-certification | ITIL certification = Certificación ITIL | any: itil certified; itil certificate; itil foundation certificate
pmi-acp | PMI-ACP | any: acp pmi
pgmp | PgMP | any: pmi-rmp; pmi-pba
safe-agilist | SAFe Agilist | any: safe scrum master; safe certification; safe practitioner
icagile | ICAgile | any: icp-acc
kanban-certification | Kanban certification | any: kmp kanban; tkp kanban
psm-ii | PSM II | any: psm i; psd scrum; professional scrum master; certified scrum master; certified scrummaster
togaf-certification | TOGAF certification = Certificación TOGAF | any: togaf certified
cobit-certification | COBIT certification | any: cobit foundation
cbap | !?CBAP | any: ccba; ecba
ctal | CTAL | any: istqb certified; istqb certification
salesforce-certified-administrator | Salesforce Certified Administrator | any: salesforce certification; certificación salesforce; salesforce certified
salesforce-platform-developer | Salesforce Platform Developer | any: platform developer i
sap-certification | SAP certification = Certificación SAP | any: sap certified
oracle-certified-professional-java | Oracle Certified Professional Java | any: ocpjp; oracle certified java; ocajp; java certification; certificación java
mongodb-certification | MongoDB certification
databricks-certification | Databricks certification = Certificación Databricks | any: databricks certified
snowpro | SnowPro | any: snowpro core
tableau-certification | Tableau certification | any: tableau certified; tableau desktop specialist
uipath-certification | UiPath certification = Certificación UiPath | any: uipath certified; uiard
servicenow-certification | ServiceNow certification | any: servicenow csa; certified system administrator servicenow
nvidia-certification | NVIDIA certification
tensorflow-developer-certificate | TensorFlow Developer Certificate
ccsp | !CCSP
sscp | !?SSCP
gsec | !?GSEC | any: gcih; gpen
ejpt | eJPT | any: ecppt; pnpt
chfi | !CHFI
iso-27001-lead-implementer | ISO 27001 Lead Implementer | any: iso 27001 implementer
cdpse | CDPSE | any: cipp; cipm
cfe | CFE (fraud) | any: certified fraud examiner
cams | !?CAMS | any: certified anti-money laundering specialist
certified-product-owner | Certified Product Owner | any: certified scrum product owner; professional scrum product owner
lean-it-certification | Lean IT certification
devops-foundation | DevOps Foundation | any: devops institute
finops-certified-practitioner | FinOps Certified Practitioner
bim-manager-certification | BIM Manager certification | any: certificación bim
autodesk-certified | Autodesk Certified | any: autodesk certified professional
solidworks-certification | SolidWorks certification | any: cswa; cswp
microsoft-office-specialist | Microsoft Office Specialist | any: !?MOS; certificación microsoft office
ecdl | ECDL | any: icdl
unity-certified | Unity Certified | any: unity certified developer
`,
};
