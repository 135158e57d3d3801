import type { FieldSource } from '../vocabulary.ts';

export const enterpriseSoftware: FieldSource = {
  field: 'enterprise-software',
  type: 'hard',
  lines: `
sap | SAP | any: sap erp
sap-s-4hana | SAP S/4HANA | any: s/4hana; s4hana; s/4 hana
sap-fi | SAP FI | any: sap fico; sap fi/co
sap-mm | SAP MM
sap-sd | SAP SD
sap-pp | SAP PP
sap-bw | SAP BW
sap-fiori | SAP Fiori | any: fiori
sap-ui5 | SAP UI5 | any: sapui5; ui5
sap-pi-po | SAP PI/PO | any: sap pi; sap po
sap-btp | SAP BTP | any: !BTP
sap-cpi | SAP CPI
successfactors | SuccessFactors
salesforce | Salesforce | any: sales force
salesforce-marketing-cloud | Salesforce Marketing Cloud | en: marketing cloud
salesforce-commerce-cloud | Salesforce Commerce Cloud
service-cloud | Service Cloud
sales-cloud | Sales Cloud
lwc | !LWC | en: lightning web components
visualforce | Visualforce
servicenow | ServiceNow | en: service now
dynamics-365 | Dynamics 365 | any: microsoft dynamics; microsoft dynamics 365; dynamics crm; d365
business-central | Business Central
oracle-ebs | Oracle EBS | any: oracle e-business suite
oracle-fusion | Oracle Fusion
oracle-forms | ^?Oracle Forms | en: oracle forms & reports
oracle-apex | Oracle APEX
peoplesoft | PeopleSoft
jd-edwards | JD Edwards | any: !JDE
netsuite | NetSuite | any: oracle netsuite
odoo | ^Odoo
workday | ^Workday
zoho | ^Zoho
zendesk | Zendesk
freshdesk | Freshdesk
siebel | ^Siebel
pega | ^Pega | en: pega systems
appian | Appian
bizagi | Bizagi
outsystems | OutSystems
mendix | Mendix
power-apps | Power Apps | any: powerapps
power-platform | Power Platform | any: microsoft power platform
genexus | Genexus | any: gene xus
ibm-bpm | IBM BPM
filenet | Filenet
documentum | Documentum
alfresco | ^Alfresco
erp | ERP | any: !ERPs | es: sistemas erp
bpm | !BPM
ecm | !ECM
cms | !CMS | any: !CMSs | es: gestor de contenido
hcm | !HCM
epic | ^?Epic
hl7 | HL7
fhir | FHIR
core-bancario | Core bancario | en: core banking
temenos | ^Temenos
murex | ^Murex
finacle | Finacle
bantotal | Bantotal
cobis | ^Cobis
iso-8583 | ISO 8583
emv | !EMV
edi | !EDI
mainframe | Mainframe | any: !Z/OS; mainframes
cics | CICS
ims | !?IMS
vsam | VSAM
datapower | DataPower
guidewire | Guidewire
adobe-campaign | Adobe Campaign
braze | Braze
marketo | Marketo
pardot | Pardot
eloqua | ^Eloqua
dialogflow | Dialogflow
amazon-connect | Amazon Connect
genesys | ^Genesys
avaya | ^Avaya
asterisk | ^Asterisk
five9 | Five9
`,
};
