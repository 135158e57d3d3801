import type { FieldSource } from '../vocabulary.ts';

export const softwareMethods: FieldSource = {
  field: 'software-methods',
  type: 'hard',
  lines: `
agile | Agile | es: ágil; ágiles; metodologías ágiles; metodología ágil; agilidad; marcos ágiles; entornos ágiles; marcos de trabajo ágiles | any: agile methodologies; agile environment; agile methodology | pt: metodologias ágeis
scrum | Scrum | any: scrum master | es: metodología scrum
kanban | Kanban
safe | !SAFe | any: scaled agile
lean | ^Lean
xp | !?XP | en: extreme programming
waterfall | ^?Waterfall | es: ?cascada
design-thinking | Design Thinking
design-sprint | Design Sprint
okr | OKR | any: !OKRs
jira | Jira | any: atlassian jira
confluence | ^Confluence
trello | ^Trello
asana | ^Asana
monday | ^?Monday
notion | ^Notion
clickup | ClickUp
slack | ^Slack
rally | ^?Rally
miro | ^Miro
linear | ^?Linear
basecamp | ^Basecamp
itil | ITIL | any: itil v4; itil 4
cobit | !COBIT
togaf | TOGAF
cmmi | CMMI
iso-27001 | ISO 27001 | any: iso/iec 27001; iso27001
nist | !NIST
pci-dss | PCI DSS | any: pci-dss; !PCI
gdpr | GDPR
hipaa | HIPAA
soc-2 | SOC 2 | any: soc2
sox | !SOX
product-owner | Product Owner
backlog | ?Backlog | en: product backlog; backlog management | es: gestión de backlog
user-stories | User stories = Historias de usuario | es: historia de usuario
requirements-gathering | Requirements analysis = ?Requerimientos | es: levantamiento de requerimientos; análisis de requerimientos; análisis de requisitos; levantamiento de requisitos; requerimientos funcionales | en: requirements gathering
use-cases | ?Use cases = ?Casos de uso
technical-documentation | Technical documentation = Documentación técnica | es: ?documentación; documentación de software | en: ?documentation
technical-writing | Technical writing = Redacción técnica
functional-analysis | Functional analysis = ?Análisis funcional
systems-analysis | Systems analysis = Análisis de sistemas
business-process-modeling | Business process modeling = Modelado de procesos | es: procesos de negocio | en: business processes
roadmap | ?Roadmap | en: ?roadmaps
sprint | ?Sprint | any: ?sprints
best-practices | Development best practices = Buenas prácticas de desarrollo | es: ?buenas prácticas; estándares de codificación; buenas prácticas de programación | en: ?best practices; coding standards
software-development | Software development = Desarrollo de software | es: ?desarrollo de aplicaciones | en: application development
web-development | Web development = Desarrollo web | es: desarrollo de aplicaciones web; ?aplicaciones web | en: ?web applications
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
low-code | Low-code | en: low code; no code | any: no-code
prototipado | Prototipado | en: prototyping | es: ?prototipos
mentoria-tecnica | Mentoría técnica
`,
};
