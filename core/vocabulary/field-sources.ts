import { accounting } from './fields/accounting.ts';
import { agriculture } from './fields/agriculture.ts';
import { aiTools } from './fields/ai-tools.ts';
import { backendLibraries } from './fields/backend-libraries.ts';
import { beautyAndCare } from './fields/beauty-and-care.ts';
import { buildingTrades } from './fields/building-trades.ts';
import { business } from './fields/business.ts';
import { businessPlatforms } from './fields/business-platforms.ts';
import { cleaning } from './fields/cleaning.ts';
import { cloud } from './fields/cloud.ts';
import { cloudAws } from './fields/cloud-aws.ts';
import { cloudAzure } from './fields/cloud-azure.ts';
import { cloudGoogle } from './fields/cloud-google.ts';
import { construction } from './fields/construction.ts';
import { customerService } from './fields/customer-service.ts';
import { cybersecurity } from './fields/cybersecurity.ts';
import { dataAndAi } from './fields/data-and-ai.ts';
import { dataPlatforms } from './fields/data-platforms.ts';
import { databaseTools } from './fields/database-tools.ts';
import { databases } from './fields/databases.ts';
import { digitalDesign } from './fields/digital-design.ts';
import { education } from './fields/education.ts';
import { embeddedAndDevices } from './fields/embedded-and-devices.ts';
import { engineering } from './fields/engineering.ts';
import { enterpriseSoftware } from './fields/enterprise-software.ts';
import { finance } from './fields/finance.ts';
import { frontendLibraries } from './fields/frontend-libraries.ts';
import { health } from './fields/health.ts';
import { healthCare } from './fields/health-care.ts';
import { hospitalityAndFood } from './fields/hospitality-and-food.ts';
import { hseq } from './fields/hseq.ts';
import { humanResources } from './fields/human-resources.ts';
import { infrastructureAndOperations } from './fields/infrastructure-and-operations.ts';
import { lawAndPublicService } from './fields/law-and-public-service.ts';
import { licencesAndCertificates } from './fields/licences-and-certificates.ts';
import { logistics } from './fields/logistics.ts';
import { maintenanceAndTrades } from './fields/maintenance-and-trades.ts';
import { manufacturing } from './fields/manufacturing.ts';
import { marketing } from './fields/marketing.ts';
import { mediaAndArts } from './fields/media-and-arts.ts';
import { miningAndEnergy } from './fields/mining-and-energy.ts';
import { mobileDevelopment } from './fields/mobile-development.ts';
import { mobileLibraries } from './fields/mobile-libraries.ts';
import { office } from './fields/office.ts';
import { operationsTools } from './fields/operations-tools.ts';
import { programmingLanguages } from './fields/programming-languages.ts';
import { sales } from './fields/sales.ts';
import { science } from './fields/science.ts';
import { securityGuarding } from './fields/security-guarding.ts';
import { securityTools } from './fields/security-tools.ts';
import { softSkills } from './fields/soft-skills.ts';
import { softwareBackend } from './fields/software-backend.ts';
import { softwareMethods } from './fields/software-methods.ts';
import { softwarePractice } from './fields/software-practice.ts';
import { softwareTesting } from './fields/software-testing.ts';
import { spokenLanguages } from './fields/spoken-languages.ts';
import { technologyCertificates } from './fields/technology-certificates.ts';
import { technologyCredentials } from './fields/technology-credentials.ts';
import { technologyDomains } from './fields/technology-domains.ts';
import { testingTools } from './fields/testing-tools.ts';
import { transport } from './fields/transport.ts';
import { webFrontend } from './fields/web-frontend.ts';
import type { FieldSource } from './vocabulary.ts';

/** All files of the vocabulary; a new one is a file in `fields/` and a line here. Several files may share a field. */
export const FIELD_SOURCES: readonly FieldSource[] = [
  accounting,
  agriculture,
  aiTools,
  backendLibraries,
  beautyAndCare,
  buildingTrades,
  business,
  businessPlatforms,
  cleaning,
  cloud,
  cloudAws,
  cloudAzure,
  cloudGoogle,
  construction,
  customerService,
  cybersecurity,
  dataAndAi,
  dataPlatforms,
  databaseTools,
  databases,
  digitalDesign,
  education,
  embeddedAndDevices,
  engineering,
  enterpriseSoftware,
  finance,
  frontendLibraries,
  health,
  healthCare,
  hospitalityAndFood,
  hseq,
  humanResources,
  infrastructureAndOperations,
  lawAndPublicService,
  licencesAndCertificates,
  logistics,
  maintenanceAndTrades,
  manufacturing,
  marketing,
  mediaAndArts,
  miningAndEnergy,
  mobileDevelopment,
  mobileLibraries,
  office,
  operationsTools,
  programmingLanguages,
  sales,
  science,
  securityGuarding,
  securityTools,
  softSkills,
  softwareBackend,
  softwareMethods,
  softwarePractice,
  softwareTesting,
  spokenLanguages,
  technologyCertificates,
  technologyCredentials,
  technologyDomains,
  testingTools,
  transport,
  webFrontend,
];
