import type { FieldSource } from '../vocabulary.ts';

export const softwarePractice: FieldSource = {
  field: 'software-methods',
  type: 'hard',
  lines: `
# generic concepts as ads list them
technical-analysis-of-systems | ?Technical analysis of systems = ?Análisis técnico | any: análisis y diseño de sistemas; systems analysis and design; análisis y diseño de software; análisis de software
process-documentation-in-it | Process documentation in IT = Documentación de procesos de TI | any: documentación de sistemas; software documentation; documentación de proyectos; documentación de código; code documentation
user-manuals | User manuals = Manuales de usuario | any: user guides; elaboración de manuales de usuario | fr: manuels d'utilisation | pt: manuais de usuário
technical-training-of-users | Technical training of users = Capacitación a usuarios | any: user training; entrenamiento a usuarios; formación a usuarios | fr: formation des utilisateurs | pt: treinamento de usuários
maintainable-code | Maintainable code = Código mantenible | any: código limpio y mantenible; código escalable; scalable code; readable code; reusable code; código reutilizable; código de calidad; high-quality code; código eficiente
code-quality | Code quality = Calidad de código | any: code quality assurance | fr: qualité du code | pt: qualidade de código
code-optimisation | Code optimisation = Optimización de código | any: code optimization; optimización de software
code-analysis | Code analysis = Análisis de código | any: análisis estático; code inspection
bug-fixing | Bug fixing = Corrección de errores | any: corrección de bugs; solución de bugs; resolución de bugs; bug resolution; fixing bugs; corrección de defectos; solución de errores; fix bugs | fr: correction de bugs | pt: correção de bugs
technical-problem-solving | Technical problem solving = Resolución de incidencias técnicas | any: resolución de problemas técnicos; solución de problemas técnicos; technical troubleshooting | pt: resolução de incidentes
application-maintenance | Application maintenance = Mantenimiento de aplicaciones | any: ?mantenimiento de sistemas; mantenimiento evolutivo; mantenimiento correctivo de software; mantenimiento de código; ?mantenimiento correctivo y evolutivo | fr: maintenance applicative; maintenance évolutive | pt: manutenção de sistemas; manutenção evolutiva
microservices-development | Microservices development = Desarrollo de microservicios | any: diseño de microservicios; microservices design; construcción de microservicios; implementación de microservicios | pt: desenvolvimento de microsserviços | implies: microservices-architecture (microservices are what is built)
module-development | Module development = Desarrollo de módulos | any: desarrollo modular; module design
user-interface-development | User interface development = Desarrollo de interfaces | any: desarrollo de interfaces de usuario; ui development; construcción de interfaces; interfaces gráficas; interfaces responsivas | fr: développement d'interfaces | pt: desenvolvimento de interfaces
desktop-application-development | Desktop application development = Desarrollo de aplicaciones de escritorio | any: aplicaciones de escritorio; desktop applications; desktop development
enterprise-application-development | Enterprise application development = Desarrollo de aplicaciones empresariales | any: enterprise applications; aplicaciones empresariales; aplicaciones corporativas
cloud-based-application-development | Cloud-based application development = Desarrollo de aplicaciones en la nube | any: aplicaciones en la nube; cloud applications
cross-platform-mobile-development | Cross-platform mobile development = Desarrollo móvil multiplataforma | any: desarrollo multiplataforma; cross-platform development; aplicaciones multiplataforma; cross platform mobile; cross-platform apps | pt: desenvolvimento multiplataforma
automation-development | Automation development = Desarrollo de automatizaciones | any: automatización de tareas; task automation; automatización de flujos de trabajo; workflow automation; flujos automatizados | fr: automatisation des tâches | pt: automação de tarefas
service-integration | Service integration = Integración de servicios | any: integración de aplicaciones; application integration; integración de servicios web; integración de software; enterprise application integration; software integration; integración entre sistemas; integration development; desarrollo de integraciones; ?integraciones | fr: intégration d'applications | pt: integração de sistemas e serviços
third-party-apis | Third-party APIs = APIs de terceros | any: api de terceros; integración de apis de terceros; third-party services; servicios de terceros
interface-specification | Interface specification = Especificación de interfaces | any: interface design; diseño de interfaces de integración
technical-design | ?Technical design = Diseño técnico | any: diseño de soluciones técnicas; diseño detallado; ?diseño de soluciones; solution design | fr: conception technique | pt: desenho técnico de soluções
uml-diagrams | UML diagrams = Diagramas UML | any: diagramas de clases; diagramas de secuencia; sequence diagrams; class diagrams | implies: uml (they are drawn in UML)
logical-thinking-for-programming | Logical thinking for programming = Lógica de programación | any: programming logic; lógica computacional; pensamiento computacional; computational thinking | pt: lógica de programação
programming-fundamentals | Programming fundamentals = Fundamentos de programación | any: programación básica; coding fundamentals; computer science fundamentals; fundamentos de informática
performance-analysis-of-software | Performance analysis of software = ?Análisis de rendimiento | any: performance profiling; ?profiling; code profiling; ?performance monitoring; monitoreo de rendimiento | pt: análise de desempenho
scalable-architectures | Scalable architectures = Arquitecturas escalables | any: scalable systems; sistemas escalables; soluciones escalables; scalable solutions; aplicaciones escalables; scalable applications | pt: arquiteturas escaláveis
resilient-systems | Resilient systems = Sistemas resilientes | any: fault tolerance; tolerancia a fallos; fault-tolerant systems; resiliencia de sistemas; arquitecturas resilientes
high-performance-applications | High-performance applications = Aplicaciones de alto rendimiento | any: alto rendimiento de aplicaciones; high traffic systems; ?alto tráfico; ?high-traffic
low-latency-systems | Low latency systems = Sistemas de baja latencia | any: low latency; baja latencia
large-scale-systems | Large-scale systems = Sistemas a gran escala | any: large-scale distributed systems
mission-critical-systems | Mission-critical systems = Sistemas de misión crítica | any: misión crítica; sistemas críticos; critical systems
legacy-modernisation | Legacy modernisation = Modernización de sistemas legados | any: legacy modernization; modernización de aplicaciones; application modernization; sistemas legacy
monolith-to-microservices-migration | Monolith to microservices migration = Migración a microservicios | any: migración de monolitos
software-reliability | Software reliability = Fiabilidad del software | any: confiabilidad del software; system reliability; site reliability
software-security-practices | Software security practices = Prácticas de seguridad en el desarrollo | any: seguridad en el desarrollo; seguridad de software; software security; ?buenas prácticas de seguridad; security best practices; ?estándares de seguridad; ?security standards; seguridad en aplicaciones web; web security; seguridad web | pt: segurança no desenvolvimento
software-licensing | Software licensing = Licenciamiento de software | any: software licences
software-localisation | Software localisation = Localización de software | any: software localization; localization engineering
software-product-management | Software product management = Gestión de productos de software | any: gestión de producto digital; digital product management; producto digital; digital products; desarrollo de producto digital
product-lifecycle | Product lifecycle = Ciclo de vida del producto | any: product life cycle
minimum-viable-product | Minimum viable product = Producto mínimo viable
product-metrics | Product metrics = Métricas de producto | any: north star metric; product kpis; hojas de ruta de producto
product-ownership | Product ownership = Gestión como product owner
acceptance-criteria | ?Acceptance criteria = ?Criterios de aceptación
user-acceptance-testing-coordination | User acceptance testing coordination | any: coordinación de uat
prioritisation-frameworks | Prioritisation frameworks | any: moscow prioritization; rice scoring; wsjf
scrum-ceremonies | Scrum ceremonies = Ceremonias Scrum | any: ceremonias ágiles; agile ceremonies; scrum events | implies: scrum (they are Scrum's)
kanban-boards | Kanban boards = Tableros Kanban | implies: kanban (they are Kanban's)
agile-at-scale | Agile at scale = Agilidad a escala | any: agilidad escalada; large-scale scrum; spotify model
agile-project-management | Agile project management = Gestión ágil de proyectos | any: gestión de proyectos ágiles; agile delivery; proyectos ágiles | pt: gestão ágil de projetos | implies: agile (it follows agile methods)
management-3-0 | Management 3.0
hybrid-project-methods | Hybrid project methods = Metodologías híbridas | any: agilidad híbrida
project-management-in-software | Project management in software = Gestión de proyectos de software | any: gestión de proyectos tecnológicos; technology project management; it projects; software project management; proyectos de software | fr: gestion de projets informatiques | pt: gestão de projetos de ti
technical-project-planning | Technical project planning = Planificación técnica | any: technical planning; planificación de desarrollos
project-scheduling | Project scheduling = Cronogramas de proyecto | any: elaboración de cronogramas; project schedule; gantt; diagramas de gantt; gantt charts | fr: planification de projet | pt: cronograma de projeto
project-risk-management | Project risk management = Gestión de riesgos de proyectos | any: project risks; riesgos de proyecto
project-budgeting | Project budgeting = Presupuesto de proyectos | any: project budget
project-portfolio-management | Project portfolio management = Gestión de portafolio de proyectos | any: !PMO; portafolio de proyectos; portfolio management of projects | pt: gestão de portfólio de projetos
scope-management | Scope management = Gestión del alcance | any: alcance del proyecto; project scope; scope definition
microsoft-project-server | Microsoft Project Server | any: project online; ms project server
earned-value-management | Earned value management | any: valor ganado; earned value
critical-path-method | Critical path method = Ruta crítica | any: camino crítico; critical path
it-strategy | ?IT strategy = Estrategia de TI | any: estrategia tecnológica; technology strategy; planeación estratégica de ti; technology roadmap; roadmap tecnológico | fr: stratégie informatique
it-management | IT management = Gestión de TI | any: gestión de tecnología; technology management; administración de ti; dirección de ti; gestión tecnológica; dirección de tecnología | fr: gestion des systèmes d'information | pt: gestão de ti
it-service-delivery | IT service delivery = Entrega de servicios de TI | any: entrega de servicios; ?gestión de servicios
it-consulting | ?IT consulting = Consultoría de TI | any: ?consultoría tecnológica; ?technology consulting; consultoría informática; consultoría en tecnología; it consultancy; consultoría de software | fr: conseil informatique
technical-leadership-of-teams | Technical leadership of teams = Liderazgo de equipos técnicos | any: liderazgo de equipos de desarrollo; leading technical teams; ?engineering management; gestión de equipos técnicos; liderazgo de equipos de tecnología; gestión de equipos de desarrollo
technical-mentoring | Technical mentoring = Mentoría de desarrolladores | any: mentoring developers; mentoring junior developers; mentoring de desarrolladores; mentoring técnico; coaching técnico
technical-interviews | Technical interviews = Entrevistas técnicas | any: technical interviewing
technical-communication | Technical communication = Comunicación técnica | any: comunicación con áreas técnicas
technology-research | ?Technology research = Investigación tecnológica | any: technical research; technology scouting
collaborative-development | Collaborative development = Desarrollo colaborativo | any: trabajo en equipos ágiles; equipos ágiles; agile teams; ?squads; equipos scrum; scrum teams
remote-collaboration | Remote collaboration = Colaboración remota | any: remote teams; equipos remotos; distributed teams; equipos distribuidos; remote team work
knowledge-sharing | Knowledge sharing = Transferencia de conocimiento | any: knowledge transfer; compartir conocimiento; gestión del conocimiento; knowledge management | fr: transfert de connaissances; gestion des connaissances | pt: transferência de conhecimento; gestão do conhecimento
inner-source | Inner source
open-source-contribution | Open source contribution = Contribución a código abierto | any: contribuciones open source
model-driven-development | Model-driven development = Desarrollo dirigido por modelos | any: model-driven architecture
software-metrics | Software metrics = Métricas de software | any: code metrics; métricas de desarrollo
software-configuration-management | Software configuration management = Gestión de la configuración de software | any: configuration control
spice | SPICE (process) | any: automotive spice; aspice; iso 15504
iso-12207 | ISO 12207 | any: iso 29110; moprosoft
psp-and-tsp | PSP and TSP | any: personal software process; team software process
github-issues | GitHub Issues
aha-roadmaps | Aha roadmaps
productboard | Productboard
productplan | ProductPlan
jira-align | Jira Align
jira-product-discovery | Jira Product Discovery | any: jira administration; jira query language; !JQL
tempo-timesheets | Tempo Timesheets
microsoft-planner | Microsoft Planner | any: ms planner; planner microsoft
microsoft-to-do | Microsoft To Do
microsoft-loop | Microsoft Loop
microsoft-whiteboard | Microsoft Whiteboard
mural | Mural (whiteboard) | any: mural.co
toggl | Toggl | any: clockify; harvest timesheets
zoho-projects | Zoho Projects
openproject | Openproject
quire | ^?Quire
podio | ^Podio
workfront | Workfront | any: adobe workfront
targetprocess | Targetprocess
versionone | VersionOne
pivotal-tracker | Pivotal Tracker
sparx-ea | Sparx EA | any: sparx systems
staruml | StarUML
visual-paradigm | Visual Paradigm
rational-rose | Rational Rose | any: rational software architect
leanix | LeanIX
mega-hopex | MEGA HOPEX | any: hopex
aris | !ARIS | any: aris toolset
signavio | Signavio | any: sap signavio
bizagi-studio | Bizagi Studio
camunda-modeler | Camunda Modeler
dmn | !DMN | any: decision model and notation
swagger-ui | Swagger UI | any: swagger editor; swaggerhub
readme-docs | ReadMe docs | any: readme.io
read-the-docs | Read the Docs | any: sphinx docs; mkdocs
jsdoc | JSDoc | any: javadoc; doxygen; typedoc; xml docs
asciidoc | AsciiDoc
madcap-flare | MadCap Flare
gitbook | GitBook
discord | ^?Discord
mattermost | Mattermost
google-meet | Google Meet | any: google chat; webex; skype; cisco webex
`,
};
