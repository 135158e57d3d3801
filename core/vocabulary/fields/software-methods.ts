import type { FieldSource } from '../vocabulary.ts';

export const softwareMethods: FieldSource = {
  field: 'software-methods',
  type: 'hard',
  lines: `
agile | Agile | es: metodología ágil; marcos ágiles; entornos ágiles; marcos de trabajo ágiles; ?ágil; ?ágiles; metodologías ágiles | any: agile methodologies; agile environment; agile methodology | pt: metodologias ágeis | en: agile practices | fr: méthodes agiles
scrum | Scrum | any: scrum master | es: metodología scrum | en: scrum framework
kanban | Kanban
safe | !SAFe | any: scaled agile
xp | !?XP | en: extreme programming
waterfall | ^?Waterfall | es: ?cascada
design-thinking | Design Thinking
design-sprint | Design Sprint
okr | OKR | any: !OKRs
jira | Jira | any: atlassian jira | family: trello; asana; monday; clickup
confluence | ^Confluence
trello | ^Trello
asana | ^Asana
monday | ^?Monday
notion | ^Notion
clickup | ClickUp
slack | ^Slack | family: microsoft-teams; mattermost
rally | ^?Rally
miro | ^Miro
linear | ^?Linear
basecamp | ^Basecamp
itil | ITIL | any: itil v4; itil 4; itil v3; itil foundation | es: buenas prácticas itil
cobit | !COBIT | esco: 9bb7a97a-1a16-431e-8ea6-ad0f9f59aa0a
togaf | TOGAF
cmmi | CMMI
iso-27001 | ISO 27001 | any: iso/iec 27001; iso27001
nist | !NIST
pci-dss | PCI DSS | any: !PCI
gdpr | GDPR | esco: d3e9b00a-0891-4fa8-836d-8240ec3d2758
hipaa | HIPAA
soc-2 | SOC 2 | any: soc2
sox | !SOX
product-owner | Product Owner
backlog | ?Backlog | en: product backlog; backlog management; backlog prioritization | es: gestión de backlog; administración del backlog; priorización de backlog | pt: gestão de backlog
user-stories | User stories = Historias de usuario | es: historia de usuario
requirements-gathering | Requirements analysis = Análisis de requerimientos | es: levantamiento de requerimientos; análisis de requisitos; levantamiento de requisitos; requerimientos funcionales; levantamiento y análisis de requerimientos; definición de requerimientos; gestión de requerimientos; gestión de requisitos; especificación de requerimientos | en: requirements gathering; requirements management | fr: analyse des besoins; recueil des besoins | pt: levantamento de requisitos; análise de requisitos
use-cases | ?Use cases = ?Casos de uso
technical-documentation | Technical documentation = Documentación técnica | es: ?documentación; documentación de software | en: ?documentation
technical-writing | Technical writing = Redacción técnica
functional-analysis | Functional analysis = ?Análisis funcional
systems-analysis | Systems analysis = Análisis de sistemas
business-process-modeling | Business process modeling = Modelado de procesos | es: procesos de negocio | en: business processes
roadmap | ?Roadmap | en: ?roadmaps
sprint | ?Sprint | any: ?sprints
best-practices | Development best practices = Buenas prácticas de desarrollo | es: estándares de codificación; buenas prácticas de programación; buenas prácticas de codificación; buenas prácticas de desarrollo de software; estándares de programación; estándares de código; estándares de desarrollo; mejores prácticas de desarrollo | en: coding standards; coding best practices; development standards; software best practices | pt: padrões de codificação; boas práticas de programação; boas práticas de desenvolvimento | fr: bonnes pratiques de développement
software-development | Software development = Desarrollo de software | en: application development; systems development; software construction | es: desarrollo de aplicaciones; desarrollo de aplicativos; desarrollo de sistemas; desarrollo de soluciones tecnológicas; construcción de software; desarrollo de soluciones de software | fr: développement d'applications; développement logiciel | pt: desenvolvimento de sistemas; desenvolvimento de aplicações; desenvolvimento de software
web-development | Web development = Desarrollo web | es: desarrollo de aplicaciones web; ?aplicaciones web; aplicativos web; desarrollo de sitios web; desarrollo de páginas web; páginas web | en: ?web applications; web app development; web apps | fr: applications web; développement web | pt: aplicações web; desenvolvimento web | esco: 69bbd53f-fbb0-4476-b4b2-ef7844464e28
mobile-development | Mobile development = Desarrollo móvil | es: desarrollo de aplicaciones móviles; aplicaciones móviles; desarrollo mobile | en: mobile app development; mobile apps
software-engineering | Software engineering = Ingeniería de software
programming | ?Programming = ?Programación | en: ?coding
refactoring | Refactoring | es: refactorización | en: refactor
technical-debt | Technical debt = Deuda técnica
pair-programming | Pair Programming | es: programación en pareja
software-maintenance | Software maintenance = Mantenimiento de software
game-development | Game Development | es: desarrollo de videojuegos
enterprise-architecture | Enterprise architecture = Arquitectura empresarial
solution-architecture | Solution architecture = Arquitectura de soluciones | en: solutions architecture
low-code | Low-code | en: no code | any: no-code
prototipado | Prototipado | en: prototyping | es: ?prototipos
mentoria-tecnica | Mentoría técnica
scrumban | Scrumban
nexus-framework | Nexus framework
less-framework | LeSS framework
crystal-method | Crystal method
fdd | FDD
rup | RUP
feature-flags | Feature flags | any: feature toggles
story-mapping | Story mapping | any: user story mapping
event-storming | Event storming
impact-mapping | Impact mapping
retrospectives | Retrospectives | any: retrospectivas; retrospective
daily-stand-ups | Daily stand-ups | any: daily meetings; stand-ups
sprint-planning | Sprint planning
sprint-reviews | Sprint reviews
backlog-refinement | Backlog refinement = Refinamiento de backlog
planning-poker | Planning poker
definition-of-done | Definition of done
velocity-tracking | Velocity tracking
burndown-charts | Burndown charts
agile-coaching | Agile coaching | any: agile coach
release-planning | Release planning = Planificación de releases
semantic-versioning | Semantic versioning
conventional-commits | Conventional commits
trunk-based-delivery | Trunk-based delivery
mob-programming | Mob programming
code-standards-enforcement | Code standards enforcement
architecture-decision-records | Architecture decision records
c4-model | C4 model
archimate | ArchiMate
zachman-framework | Zachman framework
functional-specifications | Functional specifications | any: especificaciones funcionales; functional specs
technical-specifications | Technical specifications = Especificaciones técnicas de software
software-requirements-specification | Software requirements specification
feasibility-spikes | Feasibility spikes
software-estimation | Software estimation = Estimación de software
function-points | Function points = Puntos de función
it-service-management | IT service management
dora-metrics | DORA metrics
lean-startup | Lean startup
jobs-to-be-done | Jobs to be done
product-discovery-workshops | Product discovery workshops
miro-workshops | Miro workshops
lucidchart | Lucidchart
draw-io | Draw.io | any: diagrams.net
visio | Visio | any: microsoft visio; ms visio | esco: 86f7126d-97fd-4da5-be96-d1cf6ecd54e6
bizagi-modeler | Bizagi Modeler
enterprise-architect | Enterprise Architect | any: sparx
plantuml | PlantUML
mermaid | Mermaid
obsidian | Obsidian
evernote | Evernote
linear-app | Linear app
shortcut-app | Shortcut app
youtrack | YouTrack
redmine | Redmine
phabricator | Phabricator
gerrit | Gerrit
crucible | Crucible
lean | ^Lean | es: metodologías lean
`,
};
