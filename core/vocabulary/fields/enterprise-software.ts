import type { FieldSource } from '../vocabulary.ts';

export const enterpriseSoftware: FieldSource = {
  field: 'enterprise-software',
  type: 'hard',
  lines: `
sap | SAP | any: sap erp
sap-s-4hana | SAP S/4HANA | any: s/4hana; s4hana; s/4 hana | replaces: sap
sap-fi | SAP FI | any: sap fico; sap fi/co
sap-mm | SAP MM
sap-sd | SAP SD
sap-pp | SAP PP
sap-bw | SAP BW
sap-fiori | SAP Fiori | any: fiori | family: sap-ui5
sap-ui5 | SAP UI5 | any: sapui5; ui5
sap-pi-po | SAP PI/PO | any: sap pi; sap po
sap-btp | SAP BTP
sap-cpi | SAP CPI | replaces: sap-pi-po
successfactors | SuccessFactors
salesforce | Salesforce | any: sales force | family: dynamics-365; hubspot; zoho
salesforce-marketing-cloud | Salesforce Marketing Cloud | en: marketing cloud
salesforce-commerce-cloud | Salesforce Commerce Cloud
service-cloud | Service Cloud
sales-cloud | Sales Cloud
lwc | !LWC | en: lightning web components | replaces: visualforce
visualforce | Visualforce
servicenow | ServiceNow | en: service now | family: bmc-remedy; jira-service-management
dynamics-365 | Dynamics 365 | any: microsoft dynamics; microsoft dynamics 365; dynamics crm; d365 | replaces: microsoft-dynamics-ax
business-central | Business Central | replaces: microsoft-dynamics-nav
oracle-ebs | Oracle EBS | any: oracle e-business suite
oracle-fusion | Oracle Fusion
oracle-forms | ^?Oracle Forms | en: oracle forms & reports
oracle-apex | Oracle APEX
peoplesoft | PeopleSoft
jd-edwards | JD Edwards | any: !JDE
netsuite | NetSuite | any: oracle netsuite
odoo | ^Odoo | family: erpnext; netsuite
workday | ^Workday | family: successfactors; oracle-hcm
zoho | ^Zoho
zendesk | Zendesk | family: freshdesk; intercom
freshdesk | Freshdesk
siebel | ^Siebel
pega | ^Pega | en: pega systems
appian | Appian
bizagi | Bizagi | family: camunda; appian
outsystems | OutSystems | family: mendix; power-apps; appian
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
sap-ariba | SAP Ariba | any: ariba
sap-concur | SAP Concur | any: concur
sap-pm | SAP PM
sap-qm | SAP QM
sap-ps | SAP PS
sap-co | SAP CO
sap-wm | SAP WM
sap-ewm | SAP EWM
sap-tm | SAP TM
sap-crm | SAP CRM
sap-business-one | SAP Business One | any: sap b1; business one
sap-bydesign | SAP ByDesign
sap-abap-development | SAP ABAP development | any: abap oo
sap-bpc | SAP BPC | family: hyperion
sap-grc | SAP GRC
sap-basis | SAP Basis
sap-ibp | SAP IBP
sap-activate | SAP Activate
oracle-hcm | Oracle HCM
oracle-cloud-erp | Oracle Cloud ERP | any: oracle erp | replaces: oracle-ebs
oracle-primavera-unifier | Oracle Primavera Unifier
oracle-retail | Oracle Retail
infor-erp | Infor ERP | any: infor ln; infor m3
epicor | Epicor
sage-intacct | Sage Intacct
totvs-protheus | Totvs Protheus | any: protheus; totvs
softland | Softland
siesa | Siesa
novasoft | Novasoft
defontana | Defontana
kame | Kame
calipso-erp | Calipso ERP
contifico | Contífico
fenix-erp | Fénix ERP
presea | Presea
flexxus | Flexxus
xubio | Xubio
colppy | Colppy
finnegans | Finnegans
microsoft-dynamics-ax | Microsoft Dynamics AX | any: dynamics ax
microsoft-dynamics-nav | Microsoft Dynamics NAV | any: navision; dynamics nav
dynamics-365-business-central | Dynamics 365 Business Central
dynamics-gp | Dynamics GP
microsoft-power-pages | Microsoft Power Pages | any: power pages; power portals
dataverse | Dataverse
copilot-studio | Copilot Studio
salesforce-administration | Salesforce Administration | any: salesforce admin
salesforce-cpq | Salesforce CPQ | any: cpq
salesforce-flow | Salesforce Flow
soql | SOQL
mulesoft-anypoint | MuleSoft Anypoint | any: anypoint
veeva-crm | Veeva CRM | any: veeva
medidata | Medidata
lims | LIMS
meditech | Meditech
cerner | Cerner
temenos-t24 | Temenos T24 | any: t24
flexcube | Flexcube
finastra | Finastra
swift-messaging | SWIFT messaging = Mensajería swift
avaloq | Avaloq
mambu | Mambu
guidewire-policycenter | Guidewire PolicyCenter
duck-creek | Duck Creek
bloomberg-aim | Bloomberg AIM
calypso | Calypso
manhattan-wms | Manhattan WMS | any: manhattan associates
blue-yonder | Blue Yonder | any: jda
kinaxis | Kinaxis
o9-solutions | o9 Solutions
sap-apo | SAP APO
coupa | Coupa
jaggaer | Jaggaer
kronos | Kronos | any: ukg
adp-payroll | ADP payroll | any: adp
paychex | Paychex
bamboohr | BambooHR | any: bamboo hr
greenhouse-ats | Greenhouse ATS
lever-ats | Lever ATS
icims | iCIMS
taleo | Taleo | esco: d87fe0be-9055-4a76-a444-e98b5bfad9d8
cornerstone-ondemand | Cornerstone OnDemand
monday-sales-crm | Monday Sales CRM
freshworks | Freshworks
intercom | Intercom
drift-chat | Drift chat
talkdesk | Talkdesk
nice-incontact | NICE inContact
twilio-flex | Twilio Flex
verint | Verint
aspect-dialer | Aspect dialer | any: vicidial
tecnom | Tecnom
bitrix24 | Bitrix24 | any: bitrix
sugarcrm | SugarCRM
vtiger | Vtiger
zoho-crm | Zoho CRM
zoho-books | Zoho Books
kommo-crm | Kommo CRM
docusign | DocuSign
adobe-sign | Adobe Sign
laserfiche | Laserfiche
m-files | M-Files
onbase | OnBase
opentext | OpenText
confluence-administration | Confluence administration
smartsheet | Smartsheet
wrike | Wrike
teamwork-software | Teamwork (software) | any: teamwork desk; teamwork projects
airtable | Airtable
coda-io | Coda.io
retool | Retool
bubble-io | Bubble.io | any: bubble
softr | Softr
flutterflow | FlutterFlow
pipefy | Pipefy
nintex | Nintex
k2-bpm | K2 BPM
ibm-maximo | IBM Maximo | any: maximo
infor-eam | Infor EAM
fracttal | Fracttal
sap-fieldglass | SAP Fieldglass
archibus | Archibus
yardi | Yardi
mri-software | MRI Software
tokko-broker | Tokko Broker | any: tokko
aconex | Aconex
procore | Procore
plangrid | PlanGrid
buildertrend | Buildertrend
opera-cloud-pms | Opera Cloud PMS
toast-pos | Toast POS
micros-pos | Micros POS
lightspeed-retail | Lightspeed Retail
odoo-studio | Odoo Studio
erpnext | ERPNext | any: frappe
`,
};
