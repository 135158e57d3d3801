import type { FieldSource } from '../vocabulary.ts';

export const businessPlatforms: FieldSource = {
  field: 'enterprise-software',
  type: 'hard',
  lines: `
# SAP
sap-rap | SAP RAP | any: restful abap programming
sap-cds-views | SAP CDS views | any: cds views; core data services; abap cds; oo abap; abap objects
sap-odata-services | SAP OData services | any: sap gateway; sap netweaver gateway
sap-netweaver | SAP NetWeaver | any: sap portal; sap netweaver portal
sap-solution-manager | SAP Solution Manager | any: solman; sap solman
sap-lt | SAP LT | any: sap ltmc; lsmw; sap migration cockpit
sap-smart-forms | SAP Smart Forms | any: smartforms; sapscript; adobe forms sap
sap-idoc | SAP IDoc | any: idocs; sap ale; bapi; bapis
sap-workflow | SAP Workflow | any: sap business workflow
sap-mdg | SAP MDG | any: sap master data governance
sap-le | SAP LE | any: sap logistics execution
sap-hcm-payroll | SAP HCM payroll | any: sap payroll; sap time management
sap-re-fx | SAP RE-FX
sap-trm | SAP TRM | any: sap treasury
sap-fscm | SAP FSCM
sap-is-u | SAP IS-U | any: sap isu; sap is-retail; sap is-oil
sap-c4c | SAP C4C | any: sap cloud for customer; sap cx; sap commerce; sap hybris; hybris
sap-build | SAP Build | any: sap build apps; sap appgyver
sap-cap | SAP CAP | any: sap cap model; cloud application programming model
sap-mii | SAP MII | any: sap mes; sap digital manufacturing
sap-ehs | SAP EHS
sap-gts | SAP GTS
sap-srm | SAP SRM
sap-bw-queries | SAP BW queries | any: bex analyzer; sap bex; sap query; abap query
sap-gui | SAP GUI | any: sap logon
sap-functional-consulting | SAP functional consulting = Consultoría funcional SAP | any: consultor sap; consultor funcional sap; sap functional consultant; sap consultant | fr: consultant sap
sap-technical-consulting | SAP technical consulting = Consultoría técnica SAP | any: programador abap; sap technical consultant; desarrollador abap; abap developer
sap-implementation | SAP implementation = Implementación de SAP | any: sap rollout; proyectos sap; migración a s/4hana
# Oracle, Microsoft and others
oracle-fusion-financials | Oracle Fusion Financials | any: oracle financials; oracle cloud financials; oracle fusion hcm
oracle-scm-cloud | Oracle SCM Cloud | any: oracle fusion scm
oracle-epm | Oracle EPM | any: oracle epm cloud; essbase; hyperion planning; hfm
oracle-cx | Oracle CX | any: oracle service cloud; oracle sales cloud
oracle-otm | Oracle OTM | any: oracle transportation management
oracle-wms-cloud | Oracle WMS Cloud
oracle-adf | Oracle ADF | any: adf faces
oracle-maf | Oracle MAF
oracle-jet | Oracle JET
oracle-vbcs | Oracle VBCS | any: visual builder cloud service
oracle-identity-manager | Oracle Identity Manager | any: oracle access manager; oracle iam
oracle-flexcube | Oracle Flexcube
oracle-utilities | Oracle Utilities
oracle-health | Oracle Health | any: oracle cerner
oracle-simphony | Oracle Simphony | any: simphony pos
oracle-aconex | Oracle Aconex
jd-edwards-orchestrator | JD Edwards Orchestrator
dynamics-365-finance-and-operations | Dynamics 365 Finance and Operations | any: dynamics 365 finance; d365 f&o; d365fo; dynamics 365 finance & operations; x++ language | implies: dynamics-365 (it is a part of Dynamics 365)
dynamics-365-sales | Dynamics 365 Sales | implies: dynamics-365 (it is a part of Dynamics 365)
dynamics-365-customer-service | Dynamics 365 Customer Service | any: dynamics 365 field service; dynamics 365 customer engagement; dynamics 365 marketing | implies: dynamics-365 (it is a part of Dynamics 365)
power-apps-canvas-apps | Power Apps canvas apps | any: canvas apps; model-driven apps; power apps portals | implies: power-apps (they are made with Power Apps)
power-automate-flows | Power Automate flows | any: cloud flows; microsoft flow; flujos de power automate | implies: power-automate (they are made with Power Automate)
sharepoint-framework | SharePoint Framework | any: spfx; sharepoint development; desarrollo sharepoint; sharepoint designer; sharepoint online
microsoft-graph | Microsoft Graph | any: microsoft graph api; graph api microsoft
microsoft-lists | Microsoft Lists | any: microsoft forms; ms forms; microsoft viva; yammer; viva engage
office-add-ins | Office add-ins
salesforce-lightning | Salesforce Lightning | any: lightning experience; aura components; salesforce aura | implies: salesforce (it is Salesforce's interface)
salesforce-apex-development | Salesforce Apex development | any: apex triggers; apex classes; desarrollo salesforce; salesforce development; salesforce developer | implies: salesforce (Apex runs on Salesforce)
salesforce-data-cloud | Salesforce Data Cloud | any: salesforce einstein; einstein analytics; agentforce; tableau crm
salesforce-dx | Salesforce DX | any: ^?Copado; gearset
salesforce-integration | Salesforce integration | any: salesforce api; salesforce connect
salesforce-cpq-quotes | Salesforce CPQ quotes | any: steelbrick
salesforce-field-service | Salesforce Field Service | any: field service lightning
vlocity | Vlocity | any: omnistudio; salesforce industries
ncino | nCino
veeva-vault | Veeva Vault
servicenow-itbm | ServiceNow ITBM | any: servicenow itam; servicenow hrsd; servicenow flow designer; servicenow grc
hubspot-crm | HubSpot CRM | any: hubspot sales hub; hubspot service hub; hubspot workflows; hubspot marketing hub | implies: hubspot (it is a product of HubSpot)
zoho-creator | Zoho Creator | any: zoho one; zoho desk; zoho people
creatio | Creatio | any: bpm'online
freshsales | Freshsales | any: freshchat
close-crm | Close CRM
insightly | ^?Insightly
nimble-crm | Nimble CRM
agile-crm | Agile CRM
capsule-crm | Capsule CRM
suitecrm | SuiteCRM
espocrm | EspoCRM
salesmate | Salesmate
keap | ^?Keap | any: infusionsoft
podium | ^?Podium
livechat | LiveChat | any: tawk.to; zopim; zendesk chat
crisp-chat | ^?Crisp chat
tidio | ^?Tidio
gorgias | Gorgias
kustomer | Kustomer
help-scout | Help Scout
happyfox | HappyFox
kayako | Kayako
liveagent | LiveAgent
aircall | ^?Aircall
ringcentral | RingCentral
dialpad | Dialpad
8x8 | 8x8
nice-cxone | NICE CXone
genesys-cloud | Genesys Cloud | any: genesys purecloud; purecloud; genesys pureconnect | implies: genesys (it is a product of Genesys)
avaya-aura | Avaya Aura | any: avaya cms; avaya ip office
cisco-contact-center | Cisco Contact Center | any: cisco uccx; ucce; cisco finesse
mitrol | ^?Mitrol
inconcert | inConcert
wolkvox | wolkvox
twilio-studio | Twilio Studio
infobip | Infobip
gupshup | Gupshup
yalo | Yalo
treble-ai | Treble.ai
wati | !?WATI
manychat | ManyChat
chatfuel | Chatfuel
landbot | Landbot
cliengo | Cliengo
zenvia | Zenvia
take-blip | Take Blip | any: blip chatbots
# low-code and no-code
outsystems-development | OutSystems development | any: outsystems reactive; outsystems service studio
mendix-studio | Mendix Studio
genexus-17 | GeneXus 17 | any: genexus evolution; genexus 16; genexus 18
adalo | ^?Adalo
appsheet | AppSheet | any: google appsheet
thunkable | Thunkable
xano | Xano
weweb | WeWeb
wized | Wized
bildr | Bildr
betty-blocks | Betty Blocks
quickbase | Quickbase
caspio | ^?Caspio
knack | ^?Knack
zoho-forms | Zoho Forms
jotform | Jotform
typeform | ^?Typeform
google-forms | ?Google Forms | any: formularios de google
surveymonkey | SurveyMonkey
qualtrics | Qualtrics
questionpro | QuestionPro
redcap | !REDCap
cspro | CSPro
medallia | Medallia
joget | Joget
kissflow | Kissflow
appsmith | Appsmith
tooljet | ToolJet
budibase | Budibase
superblocks | Superblocks
tray-io | Tray.io
workato | ^?Workato
celigo | ^?Celigo
jitterbit | Jitterbit
pipedream | Pipedream
ifttt | IFTTT
activepieces | Activepieces
uipath-apps | UiPath Apps
oracle-digital-assistant | Oracle Digital Assistant
# regional ERP, accounting and HR software
alegra | ^?Alegra
holded | ^?Holded
a3-software | A3 software | any: a3erp; a3nom; a3asesor
sage-200 | Sage 200 | any: contaplus; nominaplus | implies: sage (it is a product of Sage)
cegid | Cegid | any: cegid xrp
ebp | EBP (software) | any: ebp compta; ebp gestion
ciel | Ciel (software) | any: ciel compta
silae | ^?Silae
quadratus | Quadratus (software) | any: quadra compta; cegid quadra
pennylane | ^?Pennylane
microsip | Microsip
intelisis | Intelisis
tress | Tress (payroll) | any: tress nómina
noi-payroll | NOI payroll | any: nomipaq
kepler-erp | Kepler ERP
bind-erp | ^?Bind ERP
onvio | Onvio
holistor | Holistor
bas-cs | Bas CS
zeus-contabilidad | Zeus Contabilidad
axional | Axional
starsoft | StarSoft
concar | ^?Concar
siscont | SISCONT
softcom | Softcom
ofisis | Ofisis
exactus | Exactus | any: softland erp
venture-erp | Venture ERP
latinium | ^?Latinium
safi-erp | Safi ERP
jaivana | Jaivaná
helisa-niif | Helisa NIIF
cg-uno | CG Uno | any: cguno; siesa uno; siesa enterprise | implies: siesa (it is a product of Siesa)
apoteosys | Apoteosys
talana | ^?Talana
rankmi | ^?Rankmi
humand | ^?Humand
crehana | ^?Crehana
factorial-hr | Factorial HR | any: factorial software
personio | ^?Personio
deel | ?Deel
rippling | ^?Rippling
paylocity | Paylocity
ceridian-dayforce | Ceridian Dayforce | any: dayforce
sumtotal | SumTotal
workable | ^?Workable
smartrecruiters | SmartRecruiters
ashby | ^?Ashby
bullhorn | Bullhorn
jobvite | Jobvite
teamtailor | Teamtailor
recruitee | ^?Recruitee
pandape | Pandapé | any: hiringroom; aira hr
linkedin-recruiter | LinkedIn Recruiter | any: linkedin talent
adp-workforce-now | ADP Workforce Now | any: adp globalview | implies: adp-payroll (it is a product of ADP)
visma | ^?Visma | any: visma latam
totvs-rm | TOTVS RM | any: totvs datasul; rm labore; totvs fluig | implies: totvs-protheus (it is a product of TOTVS)
senior-sistemas | Senior Sistemas
sankhya | Sankhya
linx | ^?Linx
omie | ^?Omie
conta-azul | Conta Azul
netsuite-suitescript | NetSuite SuiteScript | any: suitescript; suiteflow | implies: netsuite (it is NetSuite's scripting)
acumatica | Acumatica
ifs | IFS (ERP) | any: ifs applications; ifs cloud
qad | !?QAD
syspro | ^?Syspro
plex-systems | Plex Systems
unit4 | Unit4
exact-online | Exact Online
lawson | ^?Lawson
priority-erp | Priority ERP
deltek | Deltek
sage-pastel-partner | Sage Pastel Partner
vip-payroll | VIP Payroll
kerridge | Kerridge
embrace-erp | Embrace ERP
ramco | ^?Ramco
zoho-inventory | Zoho Inventory
# industry systems
blackboard | ^?Blackboard
sakai | ^?Sakai
schoology | Schoology
brightspace | Brightspace | any: d2l
powerschool | PowerSchool
banner | Banner (university) | any: ellucian banner; ^?Ellucian
phidias | Phidias
amadeus-altea | Amadeus Altéa
sabre-gds | Sabre GDS | any: travelport; worldspan
navitaire | Navitaire
cloudbeds | Cloudbeds
guesty | Guesty
siteminder | SiteMinder
protel | ^?Protel
mews | Mews (hotel) | any: mews pms
aloha-pos | Aloha POS | any: ncr aloha; maxirest; restopos; fudo pos
square-pos | Square POS
loyverse | Loyverse
toteat | Toteat
korber-wms | Körber WMS | any: highjump
infor-wms | Infor WMS
dassault-systemes | Dassault Systèmes | any: 3dexperience; delmia; enovia
siemens-teamcenter | Siemens Teamcenter | any: ^?Teamcenter
windchill | ^?Windchill | any: ptc windchill
arena-plm | Arena PLM
smartplant | SmartPlant | any: intergraph smartplant; smart 3d
aspen-hysys | Aspen HYSYS | any: hysys; aspen plus; aspentech
matlab-simscape | MATLAB Simscape
pss-e | PSS/E | any: psse
dialux | Dialux | any: dialux evo
cyme | CYME
homer-pro | Homer Pro
petrel | Petrel (software) | any: schlumberger petrel
eclipse-reservoir-simulator | Eclipse reservoir simulator
wellview | WellView | any: openwells
landmark | Landmark (software) | any: halliburton landmark
vulcan | Vulcan (mining) | any: maptek vulcan
leapfrog-geo | ^?Leapfrog Geo
whittle | Whittle (mining) | any: geovia whittle
rocscience | RocScience | any: rocscience slide; plaxis; geostudio; geoslope
hec-ras | HEC-RAS | any: hec-hms; epanet; epa swmm; watercad; sewercad; watergems
cype | CYPE | any: cypecad; presto cype; arquimedes cype
tekla-structures | Tekla Structures | any: ^?Tekla
robot-structural-analysis | Robot Structural Analysis | any: autodesk robot
ram-elements | RAM Elements | any: ram connection
advance-steel | Advance Steel
autocad-electrical | AutoCAD Electrical | any: autocad mep; autocad plant 3d; autocad lt; autocad architecture | implies: autocad (it is a version of AutoCAD)
autodesk-construction-cloud | Autodesk Construction Cloud | any: bim 360; autodesk bim 360; acc autodesk
dynamo | Dynamo (Revit) | any: dynamo revit; revit dynamo
grasshopper | Grasshopper (Rhino) | any: grasshopper rhino; grasshopper 3d
synchro-4d | Synchro 4D
candy | Candy (estimating) | any: ccs candy
winqs | WinQS | any: dimension x estimating
bluebeam | Bluebeam | any: bluebeam revu
corona-renderer | Corona Renderer
twinmotion | Twinmotion
d5-render | D5 Render
chaos-vantage | Chaos Vantage
3d-studio-rendering | 3D Studio rendering | any: renderizado 3d; renders arquitectónicos
global-mapper | Global Mapper
erdas-imagine | ERDAS Imagine
envi | ENVI (software) | any: envi remote sensing
agisoft-metashape | Agisoft Metashape | any: pix4d; drone deploy; dronedeploy
trimble-business-center | Trimble Business Center
metatrader | MetaTrader | any: mt4; mt5; tradingview
refinitiv-eikon | Refinitiv Eikon | any: thomson reuters eikon; refinitiv; capital iq; s&p capital iq; factset; morningstar
moody-s-analytics | Moody's Analytics
world-check | World-Check | any: lexisnexis; ?westlaw; dow jones risk
sas-aml | SAS AML | any: nice actimize; actimize; sas fraud
experian | Experian
guidewire-claimcenter | Guidewire ClaimCenter | any: guidewire billingcenter; guidewire cloud | implies: guidewire (it is a product of Guidewire)
sis-hospital | SIS hospital | any: his hospitalario; historia clínica electrónica software; dinamica gerencial; servinte
ehr-systems | EHR systems = Sistemas de historia clínica electrónica | fr: dossier patient informatisé | pt: prontuário eletrônico
pacs | !?PACS | any: !DICOM; ris/pacs
labware | LabWare
`,
};
