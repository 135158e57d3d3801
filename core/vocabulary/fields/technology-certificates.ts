import type { FieldSource } from '../vocabulary.ts';

export const technologyCertificates: FieldSource = {
  field: 'technology-certificates',
  type: 'credential',
  lines: `
aws-certified | AWS Certified | es: certificación aws | any: aws certification; aws certifications
azure-certified | Azure Certified | es: certificación azure | any: azure certification
aws-solutions-architect | AWS Solutions Architect
cka | !CKA
csm | Scrum certification = Certificación Scrum | any: !CSM; !PSM
az-900 | AZ-900
az-104 | AZ-104
cspo | CSPO
pspo | PSPO
ckad | !CKAD
oracle-certified | Oracle Certified | any: !?OCP; !?OCA
google-cloud-certified | Google Cloud Certified
comptia | CompTIA
`,
};
