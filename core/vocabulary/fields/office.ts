import type { FieldSource } from '../vocabulary.ts';

export const office: FieldSource = {
  field: 'office',
  type: 'hard',
  lines: `
microsoft-office | Microsoft Office | any: ms office; ^?office; office suite; pack office; m365 office | es: paquete office; suite office; ofimática; herramientas ofimáticas; herramientas office; paquete de office; paquetería office; utilitarios office; programas office | en: office packages; office applications; microsoft office suite | fr: bureautique; suite bureautique; outils bureautiques; maîtrise du pack office | pt: pacote office
excel | Excel | any: microsoft excel; ms excel | en: advanced excel; excel spreadsheets | es: excel avanzado; excel intermedio; excel básico; planillas de excel | implies: spreadsheets (Excel is a spreadsheet program)
word | Microsoft Word | any: ms word; ^?word
powerpoint | PowerPoint | any: power point; microsoft powerpoint; ms powerpoint
outlook | ^?Outlook | any: microsoft outlook; ms outlook
access | Microsoft Access | any: ms access; ^?access | implies: databases (Access is a database program) | esco: 3d03c40c-1b83-4793-8902-2523f40af59e
onenote | OneNote
onedrive | OneDrive | any: one drive
office-365 | Microsoft 365 | any: office 365; o365; m365
sharepoint | SharePoint | any: share point
microsoft-teams | Microsoft Teams | any: ms teams; ^?teams
google-workspace | Google Workspace | any: g suite; gsuite; google suite | family: microsoft-office
google-sheets | Google Sheets | es: hojas de cálculo de google | family: excel
google-docs | Google Docs
google-drive | Google Drive | any: ^?drive
google-calendar | Google Calendar
libreoffice | LibreOffice | any: libre office; openoffice; open office | family: microsoft-office
zoom | ^?Zoom | any: zoom meetings | family: microsoft-teams; google-meet
dropbox | Dropbox
spreadsheets | Spreadsheets = Hojas de cálculo | es: hoja de cálculo; planillas de cálculo; planilla de cálculo | en: spreadsheet | fr: tableur; feuilles de calcul | pt: planilhas
pivot-tables | Pivot tables = Tablas dinámicas | es: tabla dinámica | en: pivot table | fr: tableaux croisés dynamiques | implies: excel (pivot tables are made in Excel as a rule)
vlookup | VLOOKUP = BUSCARV | any: xlookup; !BUSCARX | implies: excel (VLOOKUP is a function of Excel)
excel-macros | Excel macros = Macros de Excel | es: macros | en: macros | implies: excel (macros extend Excel)
typing | Typing = Mecanografía | es: manejo de teclado; digitación; tipeo | en: touch typing; keyboarding; typing speed | fr: dactylographie; saisie informatique
data-entry | Data entry = Carga de datos | es: ingreso de datos; captura de datos; entrada de datos; digitación de datos; registro de datos; capturista | en: data capture; data capturing; data encoding | fr: saisie de données; saisie des données | pt: entrada de dados
filing | Filing = Archivo de documentos | es: archivo de documentación; archivar documentos; organización de archivos; gestión de archivo; manejo de archivo | en: filing systems; filing documents; document filing; record filing | fr: classement de documents; archivage | esco: 3d427a49-4f85-42cd-8a92-62d4a34f41a1
document-management | Document management = Gestión documental | es: manejo documental; control documental; control de documentos; administración documental; gestión de documentos; manejo de documentación | en: document control; documents management | fr: gestion documentaire | pt: gestão documental | esco: ea1bf5e5-e7f0-4d2c-a415-1c39c00512b1
document-digitization | Document digitisation = Digitalización de documentos | es: digitalización documental; escaneo de documentos | en: document digitization; document scanning
record-keeping | Record keeping = Llevanza de registros | es: mantenimiento de registros; control de registros | en: recordkeeping; records management; maintaining records; maintain accurate records | fr: tenue de registres
administration | ?Administration = ?Administración | es: tareas administrativas; labores administrativas; gestión administrativa; funciones administrativas; apoyo administrativo; trámites administrativos; procesos administrativos; trabajo administrativo | en: administrative tasks; administrative support; administrative duties; office administration; clerical work; clerical duties; administrative skills | fr: tâches administratives; gestion administrative; travaux administratifs | pt: tarefas administrativas; rotinas administrativas | esco: 6a609f8f-1451-4102-ad2d-62c5270e1237
office-management | Office management = Gestión de oficina | es: administración de oficina; manejo de oficina | fr: gestion de bureau
back-office | Back office | es: tareas de back office; backoffice | en: back-office operations
secretarial-work | Secretarial work = Secretariado | es: labores secretariales; asistencia secretarial | en: secretarial duties; secretarial support; secretarial experience | fr: secrétariat
executive-assistance | Executive assistance = Asistencia ejecutiva | es: asistencia a gerencia; asistencia de dirección; asistencia a dirección | en: executive support; personal assistance | fr: assistance de direction
diary-management | Diary management = Gestión de agenda | es: manejo de agenda; administración de agenda; coordinación de agenda; agendamiento; agendar citas; agendamiento de citas | en: calendar management; appointment scheduling; scheduling appointments; scheduling meetings | fr: gestion d'agenda; prise de rendez-vous
travel-arrangements | Travel arrangements = Organización de viajes | es: gestión de viajes; reserva de viajes; coordinación de viajes | en: travel coordination; travel booking; travel management | fr: organisation de déplacements
minute-taking | Minute taking = Redacción de actas | es: elaboración de actas; toma de actas | en: taking minutes; meeting minutes | fr: rédaction de comptes rendus
reception | ?Reception = ?Recepción | es: recepción de visitas; tareas de recepción; recepción de clientes; atención en recepción | en: front desk; front office; reception duties; receptionist duties | fr: accueil physique; accueil téléphonique; accueil des visiteurs
telephone-handling | Telephone handling = Atención telefónica | es: manejo de llamadas; recepción de llamadas; gestión de llamadas; atención de llamadas; conmutador | en: telephone etiquette; phone etiquette; answering calls; call handling; switchboard | fr: standard téléphonique; gestion des appels | pt: atendimento telefônico
correspondence | Correspondence = Correspondencia | es: manejo de correspondencia; gestión de correspondencia; redacción de cartas; redacción de correspondencia | en: business correspondence; email correspondence | fr: rédaction de courriers; gestion du courrier
business-writing | Business writing = Redacción de documentos | es: redacción de informes; redacción comercial; redacción y ortografía; excelente redacción; buena redacción; redacción administrativa | en: report writing; writing reports; proposal writing; written reports | fr: rédaction de rapports; qualités rédactionnelles
spelling | Spelling and grammar = Ortografía | es: excelente ortografía; buena ortografía; ortografía y gramática | en: grammar and spelling; ?grammar | fr: orthographe; maîtrise de l'orthographe | esco: be3f635b-b400-4eb3-b4cc-c44a34f26eae
reporting | Reporting = ?Reportes | es: reportería; generación de reportes; elaboración de informes; elaboración de reportes; informes de gestión; reportes de gestión; confección de informes; realización de informes; armado de reportes; preparación de informes; ?informes | en: report generation; report preparation; management reporting; preparing reports; ?reports | fr: élaboration de rapports; élaboration de reportings | pt: elaboração de relatórios; relatórios gerenciais
kpis | KPIs | any: kpi; key performance indicators | es: indicadores de gestión; indicadores clave; indicadores de desempeño; ?indicadores; métricas de desempeño | en: ?metrics; performance indicators; performance metrics | fr: indicateurs de performance; indicateurs clés
internet-skills | Internet use = Manejo de internet | es: navegación en internet; uso de internet | en: internet skills; basic internet skills; internet research
email-use | E-mail = Correo electrónico (uso) | es: manejo de correo electrónico; gestión de correo electrónico; gestión de correos | en: email management; e-mail management | fr: gestion des mails
computer-literacy | Computer literacy = Manejo de PC | es: informática básica; conocimientos de informática; herramientas informáticas; manejo de computadora; manejo de computador; manejo de ordenador; informática a nivel usuario; computación básica; manejo de herramientas digitales; utilitarios informáticos; conocimientos informáticos; sistemas informáticos; herramientas digitales; manejo básico de pc | en: computer skills; basic computer skills; computer literate; computer proficiency; digital literacy; it literacy | fr: outil informatique; outils informatiques; maîtrise de l'informatique | pt: informática básica; conhecimentos de informática | esco: d15ce60f-ddab-41ce-ba56-398451b77b60
office-supplies | Office supplies management = Control de insumos de oficina | es: insumos de oficina; suministros de oficina | en: office supplies | fr: fournitures de bureau
courier-errands | Errands and paperwork = Trámites y mensajería | es: mensajería interna; trámites bancarios; diligencias; mensajería externa | en: running errands; bank errands
event-organisation | Event organisation = Organización de eventos | es: coordinación de eventos; planificación de eventos; gestión de eventos; producción de eventos; logística de eventos | en: event planning; event management; event coordination; event organization; organising events | fr: organisation d'événements; événementiel | pt: organização de eventos
process-documentation | Process documentation = Documentación de procesos | es: levantamiento de procesos; elaboración de procedimientos; diagramas de flujo; flujogramas; diagramación de procesos; modelamiento de procesos | en: standard operating procedures; !SOPs; process mapping; flowcharts; process modeling; process modelling; process flows; flow charts | fr: rédaction de procédures | pt: fluxogramas
archival-science | Archival science = Archivística | es: archivología | en: archiving; archives management | fr: archivistique
notarial-procedures | Notarial procedures = Trámites notariales | es: gestiones notariales
translation | Translation = Traducción | es: traducción de documentos; traducción técnica | en: document translation; translating | fr: traduction | pt: tradução
interpreting | Interpreting = Interpretación de lenguas | es: interpretación simultánea; interpretación consecutiva | en: language interpretation; simultaneous interpreting | fr: interprétariat
transcription | Transcription = Transcripción | es: transcripción de audio; transcripciones
proofreading | Proofreading = Corrección de textos | es: corrección de estilo; revisión de textos | fr: relecture; correction de textes
virtual-assistance | Virtual assistance = Asistencia virtual | es: asistente virtual | en: virtual assistant
payroll-software-office | Administrative software = Sistemas administrativos | es: software administrativo; sistema administrativo; software de gestión; sistemas de gestión administrativa; programas de gestión; sistema de gestión comercial; sistemas de facturación | en: office software; management software | fr: logiciel de gestion; logiciels de gestion
`,
};
