import type { FieldSource } from '../vocabulary.ts';

export const testingTools: FieldSource = {
  field: 'software-testing',
  type: 'hard',
  lines: `
selenium-ide | Selenium IDE | implies: selenium (it is a part of Selenium)
selenide | Selenide
cypress-component-testing | Cypress component testing
playwright-test | Playwright Test
serenity-screenplay | Serenity Screenplay
geb | ^?Geb
watir | Watir
codeceptjs | CodeceptJS
nightmare-js | Nightmare.js
gauge | Gauge (testing) | any: gauge framework
cucumber-jvm | Cucumber JVM | any: cucumber java
jbehave | JBehave
concordion | Concordion
fitnesse | FitNesse
lettuce | Lettuce (Python) | any: lettuce bdd
radish-bdd | Radish BDD
soapui-pro | SoapUI Pro | any: readyapi; ready api
citrus-framework | Citrus framework
pact | Pact (testing) | any: pact contract; spring cloud contract
powermock | PowerMock
easymock | EasyMock
jmockit | JMockit
assertj-db | AssertJ DB
dbunit | DBUnit
arquillian | Arquillian
awaitility | Awaitility
archunit | ArchUnit
jacoco | JaCoCo
istanbul | Istanbul (coverage) | any: nyc coverage; istanbul js
coveralls | Coveralls
codecov | Codecov
pitest | PITest | any: stryker mutator
backstop-js | Backstop.js | any: backstopjs
galen-framework | Galen framework
ava | Ava (testing) | any: ava js
qunit | QUnit
nock | ^?Nock
pytest-fixtures | Pytest fixtures | any: pytest-mock; pytest-cov
nose2 | nose2 | any: nose python
apache-bench | Apache Bench | any: apachebench; ?wrk
vegeta | ^?Vegeta
webload | WebLOAD
silk-performer | Silk Performer | any: silk test; silktest
rational-performance-tester | Rational Performance Tester | any: rational functional tester; ibm rational
genymotion | Genymotion
bitbar | BitBar
android-emulators | Android emulators = Emuladores Android | any: emuladores móviles; emuladores y simuladores; ios simulator
robolectric | Robolectric
ui-automator | UI Automator | any: uiautomator
earlgrey | EarlGrey
kif | KIF (iOS) | any: kif ios
calabash | ^?Calabash
robotium | Robotium
testproject | TestProject
leapwork | Leapwork
ghost-inspector | Ghost Inspector
rainforest-qa | Rainforest QA
functionize | Functionize
testsigma | Testsigma
sikuli | Sikuli | any: sikulix
white-framework | White framework | any: winappdriver
micro-focus | Micro Focus | any: opentext uft
visual-studio-test | Visual Studio Test | any: coded ui; microsoft test manager
test-management | Test management = Gestión de pruebas | any: gestión de qa; test manager | fr: gestion des tests | pt: gestão de testes
kiwi-tcms | Kiwi TCMS
testmo | Testmo
testlodge | TestLodge
qase | Qase
qmetry | QMetry
allure | ^?Allure | any: allure report; extent reports; reportportal
test-analysis | Test analysis = Análisis de pruebas | any: test analyst; analista de pruebas
test-execution | Test execution = ?Ejecución de pruebas | any: ejecución de casos de prueba; test case execution; ejecución de test cases | fr: exécution des tests | pt: execução de testes
test-design | Test design = Diseño de pruebas | any: elaboración de casos de prueba | fr: conception de tests | pt: elaboração de casos de teste
test-reporting | Test reporting = Informes de pruebas | any: reportes de pruebas; test reports
test-estimation | Test estimation = Estimación de pruebas
risk-based-testing | Risk-based testing = Pruebas basadas en riesgos
boundary-value-analysis | Boundary value analysis = Análisis de valores límite | any: particiones de equivalencia; equivalence partitioning
pairwise-testing | Pairwise testing | any: combinatorial testing
model-based-testing | Model-based testing = Pruebas basadas en modelos
data-driven-testing | Data-driven testing | any: keyword-driven testing
data-testing | Data testing = Pruebas de datos | any: etl testing; pruebas de etl; data warehouse testing
backend-testing | Backend testing = Pruebas de backend | any: pruebas back-end; server-side testing
frontend-testing | Frontend testing = Pruebas de frontend | any: ui testing; pruebas de interfaz; pruebas de ui; gui testing; component testing; pruebas de componentes
microservices-testing | Microservices testing = Pruebas de microservicios
web-services-testing | Web services testing = Pruebas de servicios web | any: pruebas de web services; pruebas rest; service testing
cross-browser-testing | Cross-browser testing = Pruebas entre navegadores | any: pruebas cross browser; browser compatibility testing
installation-testing | Installation testing = Pruebas de instalación
recovery-testing | ?Recovery testing = Pruebas de recuperación
failover-testing | Failover testing = Pruebas de failover
volume-testing | ?Volume testing = Pruebas de volumen
scalability-testing | Scalability testing = Pruebas de escalabilidad
endurance-testing | Endurance testing = Pruebas de resistencia de software | any: soak testing
spike-testing | Spike testing | any: pruebas de picos
concurrency-testing | Concurrency testing = Pruebas de concurrencia
alpha-and-beta-testing | Alpha and beta testing = Pruebas alfa y beta | any: beta testing; alpha testing
pilot-testing | ?Pilot testing = ?Pruebas piloto
crowdtesting | Crowdtesting
ad-hoc-testing | Ad hoc testing = Pruebas ad hoc
retesting | Retesting | any: re-testing; retest
static-testing | Static testing = Pruebas estáticas | any: revisiones de código estáticas
dynamic-testing | ?Dynamic testing = ?Pruebas dinámicas
grey-box-testing | Grey-box testing = Pruebas de caja gris | any: gray box testing
chatbot-testing | Chatbot testing | any: conversational testing
ai-testing | AI testing | any: llm testing; testing con ia; pruebas con ia
continuous-testing | Continuous testing = Pruebas continuas
quality-gates | Quality gates = Puertas de calidad
quality-assurance-planning | Quality assurance planning = Planificación de QA | any: plan de calidad de software
qa-processes | QA processes = Procesos de QA | any: qa methodologies; metodologías de testing; metodologías de pruebas; metodologías qa; procesos de calidad de software
qa-leadership | QA leadership = Liderazgo de QA | any: test lead
software-inspection | Software inspection = Inspección de software | any: inspecciones de código
tmmi | TMMi
iso-25010 | ISO 25010 | any: iso 9126; iso 29119; ieee 829
istqb-advanced-level | ISTQB Advanced Level | any: istqb test manager; istqb agile; ctfl
attended-automation | Attended automation | any: rpa attended; unattended bots
rpa-development | RPA development = Desarrollo RPA | any: desarrollador rpa; rpa developer; desarrollo de bots; bots rpa
rocketbot | Rocketbot | any: rocket bot
electroneek | Electroneek
workfusion | WorkFusion
kofax | Kofax | any: kofax rpa; tungsten automation
nice-rpa | NICE RPA
pega-rpa | Pega RPA
sap-intelligent-rpa | SAP Intelligent RPA | any: sap build process automation
microsoft-power-automate-desktop | Microsoft Power Automate Desktop | any: power automate desktop | implies: power-automate (it is a part of Power Automate)
uipath-orchestrator | UiPath Orchestrator | any: uipath studio; uipath reframework; reframework | implies: uipath (it is a part of UiPath)
process-mining | Process mining = Minería de procesos | any: celonis; uipath process mining
intelligent-document-processing | Intelligent document processing | any: abbyy; procesamiento inteligente de documentos; hyperscience
`,
};
