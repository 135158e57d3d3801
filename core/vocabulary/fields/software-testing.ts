import type { FieldSource } from '../vocabulary.ts';

export const softwareTesting: FieldSource = {
  field: 'software-testing',
  type: 'hard',
  lines: `
qa | QA
software-quality | ?Software quality = Calidad de software | es: calidad del software
testing | Testing | es: ?pruebas; pruebas de software | en: software testing; ?tests | pt: ?testes
testing-manual | Testing manual | es: pruebas manuales | en: manual testing; manual test; qa manual
testing-automatizado | Testing automatizado | es: pruebas automatizadas; automatización de pruebas; automatización de tests; pruebas automáticas | en: automated testing; automation testing; test automation; automated tests; qa automation; testing automation; tests automatizados | pt: testes automatizados
unit-testing | Unit testing = Pruebas unitarias | en: unit tests; test unitarios; tests unitarios; unit test; testing unitario | pt: testes unitários | es: prueba unitaria
integration-testing | Integration testing = Pruebas de integración | en: integration tests | es: tests de integración
functional-testing | Functional testing = Pruebas funcionales | en: functional tests; testing funcional | es: prueba funcional
non-functional-testing | Non-functional testing = Pruebas no funcionales
regression-testing | Regression testing = Pruebas de regresión | es: regresión tests; testing de regresión; test de regresión | en: regression tests
performance-testing | Performance testing = Pruebas de rendimiento | es: pruebas de performance; testing de performance; pruebas de desempeño | en: performance tests
load-testing | Load testing = Pruebas de carga | en: load tests | es: pruebas de carga y estrés
stress-testing | Stress testing = Pruebas de estrés | es: pruebas de stress
security-testing | Security testing = Pruebas de seguridad
acceptance-testing | Acceptance testing = Pruebas de aceptación | any: !UAT | es: pruebas uat; pruebas de aceptación de usuario; pruebas de usuario | en: user acceptance testing
e2e-testing | End-to-end testing = Pruebas end-to-end | en: e2e testing; tests e2e | es: pruebas e2e | any: e2e
exploratory-testing | Exploratory testing = Pruebas exploratorias | en: testing exploratorio
smoke-testing | Smoke Testing | es: pruebas de humo | en: smoke tests; smoke
sanity-testing | Sanity Testing
api-testing | API testing = Pruebas de API | es: pruebas de apis; testing de apis; pruebas a apis; pruebas api; pruebas de servicios
usability-testing | Usability testing = Pruebas de usabilidad
black-box-testing | Black box testing = Pruebas de caja negra | es: caja negra
white-box-testing | White box testing = Pruebas de caja blanca | es: caja blanca
mobile-testing | Mobile testing = Pruebas móviles | en: testing mobile | es: pruebas en dispositivos móviles
web-testing | Web testing = Pruebas web
database-testing | Database testing = Pruebas de base de datos | es: pruebas de bases de datos
compatibility-testing | Compatibility testing = Pruebas de compatibilidad
system-testing | System testing = Pruebas de sistema
test-cases | Test cases = Casos de prueba | es: diseño de casos de prueba; casos de pruebas; diseño y ejecución de casos de prueba | en: test case; test case design | pt: casos de teste | fr: cas de test
test-plans | Test plans = Planes de prueba | es: plan de pruebas; planes de pruebas; plan de prueba | en: test plan; test planning
test-strategy | Test strategy = Estrategia de pruebas | es: estrategias de prueba; estrategias de pruebas | en: testing strategies
test-scenarios | Test scenarios = Escenarios de prueba
test-data | Test data = Datos de prueba
test-scripts | Test scripts = Scripts de prueba
bug-reporting | Bug reporting = Reporte de defectos | es: reporte de bugs; gestión de defectos; gestión de bugs; reporte de incidencias; seguimiento de defectos; seguimiento de bugs | en: defect management; bug tracking; defect tracking; bug tracking tools | pt: rastreamento de bugs
evidencias-de-prueba | Evidencias de prueba
traceability-matrix | Traceability matrix = Matriz de trazabilidad
selenium | Selenium | any: selenium webdriver | en: selenium web driver
selenium-grid | Selenium Grid
cypress | ^?Cypress | any: cypress.io | family: selenium
playwright | Playwright | family: cypress; selenium; puppeteer
puppeteer | Puppeteer
webdriverio | WebdriverIO | family: selenium
appium | Appium
katalon | Katalon | any: katalon studio
testcomplete | TestComplete
ranorex | Ranorex
uft | !UFT | any: hp uft; qtp
tosca | ^?Tosca | any: tricentis tosca
robot-framework | Robot Framework
cucumber | ^?Cucumber
specflow | SpecFlow | family: cucumber; behave
behave | ^?Behave
karate | ^?Karate | any: karate dsl
serenity | ^?Serenity | any: serenity bdd
screenplay | ^?Screenplay
page-object-model | Page Object Model | en: page object | any: !POM
rest-assured | Rest Assured | any: restassured
jmeter | JMeter | any: apache jmeter
gatling | ^Gatling
loadrunner | LoadRunner
k6 | k6 | family: jmeter; gatling; locust
locust | ^?Locust
blazemeter | BlazeMeter
neoload | NeoLoad
browserstack | BrowserStack
sauce-labs | Sauce Labs | any: saucelabs
lambdatest | LambdaTest
testrail | TestRail | family: zephyr; xray; testlink
zephyr | ^?Zephyr
xray | ^?Xray
qtest | qTest
alm | !ALM | any: hp alm; micro focus alm
testlink | TestLink
mantis | ^?Mantis
bugzilla | Bugzilla
jest | ^Jest | family: mocha; jasmine
mocha | ^?Mocha
chai | ^?Chai
jasmine | ^?Jasmine
karma | ^?Karma
vitest | Vitest | family: jest; mocha
react-testing-library | React Testing Library | en: testing library | replaces: enzyme
enzyme | ^?Enzyme
protractor | Protractor
testcafe | TestCafe
pytest | Pytest
unittest | unittest
espresso-testing | Espresso (testing) | any: ^?espresso
xcuitest | XCUITest
xctest | XCTest
detox | ^?Detox | family: appium; espresso-testing; xcuitest
maestro | ^?Maestro
charles-proxy | Charles Proxy
bdd | BDD | en: behavior driven development; behaviour driven development
tdd | TDD | en: test driven development | es: desarrollo guiado por pruebas
atdd | !ATDD
istqb | ISTQB | es: certificación istqb | any: istqb foundation
stlc | !STLC
sdlc | SDLC | en: software development life cycle; software development lifecycle | es: ciclo de vida del software; ciclo de vida de desarrollo de software; ciclo de desarrollo de software; ciclo de vida del desarrollo de software
automation-frameworks | Automation frameworks = Frameworks de automatización | en: automation framework; test automation frameworks | es: frameworks de pruebas; framework de automatización de pruebas | pt: frameworks de automação de testes
rpa | RPA | en: robotic process automation
uipath | UiPath | any: ui path | family: automation-anywhere; blue-prism; power-automate
automation-anywhere | Automation Anywhere
blue-prism | Blue Prism
power-automate | Power Automate
test-coverage | Test coverage = Cobertura de pruebas | any: code coverage | es: cobertura de código
bug-triage | Bug triage
test-driven-qa | Test-driven QA
shift-left-testing | Shift-left testing
contract-testing | Contract testing | any: pact
visual-regression-testing | Visual regression testing
accessibility-testing | Accessibility testing = Pruebas de accesibilidad
localization-testing | Localization testing
game-testing | Game testing = Testing de videojuegos
mutation-testing | Mutation testing
property-based-testing | Property-based testing
static-code-analysis | Static code analysis = Análisis estático de código
applitools | Applitools
percy | Percy
nightwatch-js | Nightwatch.js
testim | Testim
mabl | Mabl
tricentis-qtest | Tricentis qTest
hp-quality-center | HP Quality Center | any: quality center
azure-test-plans | Azure Test Plans
practitest | PractiTest
bruno-api-client | Bruno API client
newman | Newman
wiremock | WireMock
testcontainers | Testcontainers
mockserver | MockServer
hamcrest | Hamcrest
assertj | AssertJ
spock | Spock
karma-runner | Karma runner
sinon | Sinon
supertest | Supertest
artillery | Artillery
taurus | Taurus
fiddler | Fiddler
charles | Charles
xray-for-jira | Xray for Jira
exploratory-test-charters | Exploratory test charters
test-environments | Test environments = Ambientes de prueba | es: entornos de prueba
qa-metrics | QA metrics = Métricas de calidad de software
test-leadership | Test leadership = Líder de qa | any: qa lead
`,
};
