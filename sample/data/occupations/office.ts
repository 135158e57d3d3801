/** Occupations of accounting, administration, people, law and public service; see ../occupation-table.ts for the grammar. */
export const OFFICE_OCCUPATIONS = `
== accountant | finance | 1.7 | 6 | desk | degree
es: Contador/a público/a / Contador/a / Analista contable senior / Contador/a de impuestos
en: Accountant / Financial Accountant / Tax Accountant
fr: Comptable (H/F) / Comptable général (H/F) / Collaborateur comptable (H/F)
skills: accounting financial-statements excel tax-dian tax-sat tax-afip tax-fr tax-sars ifrs bank-reconciliation siigo contpaqi tango sage pastel cash-flow auditing sap cost-accounting erp
es- Preparar el cierre [mensual|anual] y [revisar cuentas|ajustar provisiones] / Atender requerimientos de [revisoría fiscal|entidades de control|auditores externos] / Realizar {bank-reconciliation} / Acompañar a [gerencia|socios] con [informes|proyecciones]
en- Prepare [month-end|year-end] close and [review accounts|post provisions] / Deal with requests from [external auditors|banks|regulators] / Perform {bank-reconciliation} / Support [management|partners] with [reports|projections]
fr- Préparer la clôture [mensuelle|annuelle] et [réviser les comptes|passer les provisions] / Répondre aux demandes [des commissaires aux comptes|des banques|de l'administration] / Réaliser les {bank-reconciliation} / Accompagner [la direction|les associés] avec des [rapports|projections]
== accounting-assistant | finance | 0.95 | 9 | desk | technical
es: Auxiliar contable / Asistente contable / Auxiliar administrativo/a y contable / Analista administrativo/a contable@AR
en: Bookkeeper / Accounts Clerk / Accounting Assistant
fr: Assistant comptable (H/F) / Aide-comptable (H/F)
skills: accounting excel bank-reconciliation invoicing accounts-payable accounts-receivable data-entry siigo world-office contpaqi aspel tango bejerman sage cegid pastel filing cash-handling collections tax-dian tax-sat tax-afip
es- Registrar [facturas|comprobantes|gastos] en el sistema / Archivar [soportes|documentos] [físicos|digitales] / Apoyar [pagos|anticipos] de [proveedores|empleados] / Revisar [cajas menores|legalizaciones]
en- Capture [invoices|vouchers|expenses] on the system / File [physical|digital] [supporting papers|documents] / Assist with [payments|advances] to [suppliers|staff] / Check [petty cash|claims]
fr- Enregistrer les [factures|pièces|notes de frais] / Classer les [justificatifs|documents] [papier|numériques] / Préparer les [règlements|acomptes] aux [fournisseurs|salariés] / Contrôler [la petite caisse|les remboursements]
== payroll-analyst | finance | 1.2 | 4 | desk | technical
es: Analista de {payroll} / Auxiliar de {payroll}
en: Payroll Administrator / Payroll Officer
fr: Gestionnaire de paie (H/F) / Assistant paie (H/F)
skills: payroll excel social-security-co imss labour-law silae vip-payroll siigo contpaqi tango sage onboarding filing attention-detail bcea
es- Procesar [novedades|incapacidades|horas extras] de [doscientos|quinientos] empleados / Responder [consultas|reclamos] del personal / Generar [archivos de pago|certificados] / Conciliar [aportes|provisiones] con contabilidad
en- Process [changes|leave|overtime] for [two hundred|five hundred] employees / Answer staff [questions|queries] / Produce [payment files|certificates] / Reconcile [contributions|provisions] with finance
fr- Traiter les [variables|absences|heures supplémentaires] de [deux cents|cinq cents] salariés / Répondre aux [questions|réclamations] du personnel / Produire les [fichiers de virement|attestations] / Rapprocher les [cotisations|provisions] avec la finance
== financial-analyst | finance | 2.1 | 3 | desk | degree
es: Analista financiero/a / Analista de planeación financiera / Analista de crédito
en: Financial Analyst / Credit Analyst
fr: Analyste financier (H/F) / Contrôleur de gestion (H/F)
pt: Analista financeiro(a)
skills: excel financial-analysis budgeting financial-modelling power-bi cash-flow kpi-tracking credit-analysis sap powerpoint sql cost-accounting risk-management analytical-thinking
es- Comparar [lo ejecutado|los gastos] con lo planeado y [explicar diferencias|alertar desvíos] / Evaluar [inversiones|clientes|líneas de negocio] / Preparar la presentación de [junta|comité] / Proyectar [ingresos|márgenes] a [doce meses|tres años]
en- Compare [actuals|spending] with plan and [explain differences|flag deviations] / Assess [investments|clients|business lines] / Prepare [board|committee] papers / Forecast [income|margins] over [twelve months|three years]
fr- Comparer le réalisé au prévu et [expliquer les écarts|alerter sur les dérives] / Évaluer les [investissements|clients|activités] / Préparer les [comités|conseils] / Projeter les [revenus|marges] à [douze mois|trois ans]
pt- Comparar [o realizado|as despesas] com o planejado e [explicar diferenças|alertar desvios] / Avaliar [investimentos|clientes|linhas de negócio] / Projetar [receitas|margens] para [doze meses|três anos]
== treasury-assistant | finance | 1.2 | 2 | desk | technical
es: Auxiliar de tesorería / Analista de tesorería
en: Treasury Clerk / Creditors Clerk
fr: Assistant trésorerie (H/F) / Comptable fournisseurs (H/F)
skills: cash-flow accounts-payable bank-reconciliation excel accounts-receivable sap erp invoicing
es- Programar [pagos|transferencias] [diarios|semanales] / Controlar [saldos|vencimientos] por banco / Atender a [proveedores|bancos] por [correo|teléfono] / Proyectar [necesidades de liquidez|ingresos]
en- Schedule [daily|weekly] [payments|transfers] / Control [balances|due dates] by bank / Attend to [suppliers|banks] by [e-mail|phone] / Forecast [liquidity needs|receipts]
fr- Programmer les [paiements|virements] [quotidiens|hebdomadaires] / Suivre les [soldes|échéances] par banque / Répondre aux [fournisseurs|banques] par [courriel|téléphone] / Prévoir les [besoins de liquidités|encaissements]
== administrative-assistant | administration | 0.9 | 11 | desk | technical
es: Auxiliar administrativo/a / Asistente administrativo/a / Secretario/a / Empleado/a administrativo/a@AR
en: Administrative Assistant / Office Administrator / Admin Clerk
fr: Assistant administratif (H/F) / Secrétaire (H/F) / Employé administratif (H/F)
skills: ms-office excel filing data-entry customer-service invoicing business-writing switchboard diary-management word minutes purchasing
es- Recibir y [radicar|distribuir] [correspondencia|documentos] / Apoyar [compras menores|reembolsos|agendamiento] / Atender [visitantes|llamadas|proveedores] / Actualizar [bases de datos|planillas] del área
en- Receive and [register|distribute] [mail|documents] / Assist with [small purchases|refunds|bookings] / Attend to [visitors|calls|suppliers] / Update the department's [databases|registers]
fr- Recevoir et [enregistrer|distribuer] le [courrier|dossier] / Aider aux [petits achats|remboursements|réservations] / Accueillir les [visiteurs|appels|fournisseurs] / Mettre à jour les [bases|tableaux] du service
== receptionist | administration | 0.8 | 6 | site | school
es: Recepcionista / Recepcionista administrativo/a
en: Receptionist / Front Desk Receptionist
fr: Hôte d'accueil (H/F) / Agent d'accueil (H/F)
skills: switchboard customer-service ms-office diary-management filing data-entry excel
es- Dar la bienvenida a [pacientes|visitantes|clientes] y [anunciarlos|orientarlos] / Coordinar [salas|citas|mensajería] / Recibir [paquetes|facturas] / Mantener [la recepción|el área] ordenada
en- Welcome [patients|visitors|clients] and [announce|direct] them / Coordinate [meeting rooms|appointments|couriers] / Receive [parcels|invoices] / Keep [reception|the area] tidy
fr- Accueillir les [patients|visiteurs|clients] et les [annoncer|orienter] / Gérer les [salles|rendez-vous|coursiers] / Réceptionner les [colis|factures] / Tenir [l'accueil|l'espace] en ordre
== executive-assistant | administration | 1.3 | 2 | desk | technical
es: Asistente de gerencia / Secretario/a ejecutivo/a
en: Personal Assistant / Executive Assistant
fr: Assistant de direction (H/F) / Office manager (H/F)
skills: diary-management ms-office minutes business-writing powerpoint excel filing event-planning google-workspace
es- Organizar [viajes|reuniones|juntas] de la [dirección|presidencia] / Preparar [presentaciones|informes] confidenciales / Filtrar [llamadas|correos] y [dar respuesta|hacer seguimiento] / Controlar [gastos|compromisos] del área
en- Organise [travel|meetings|board sessions] for the [director|chief executive] / Prepare confidential [presentations|reports] / Screen [calls|e-mails] and [reply|follow up] / Track [expenses|commitments]
fr- Organiser les [déplacements|réunions|conseils] de la [direction|présidence] / Préparer des [présentations|rapports] confidentiels / Filtrer les [appels|courriels] et [répondre|relancer] / Suivre les [dépenses|engagements]
== recruiter | people | 1.3 | 4 | remote | degree
es: Analista de {recruitment} / Psicólogo/a de selección / Reclutador/a
en: Recruiter / Talent Acquisition Specialist / Recruitment Consultant
fr: Chargé de {recruitment} (H/F) / Consultant en {recruitment} (H/F)
pt: Analista de {recruitment}
skills: recruitment onboarding excel psychometric-testing labour-law communication ms-office kpi-tracking training-plans social-media
es- Publicar vacantes y [filtrar|contactar] candidatos para [operaciones|cargos comerciales|perfiles de tecnología] / Entrevistar [de forma virtual|en sitio] / Coordinar [exámenes|visitas|referencias] / Informar [avances|tiempos] a los líderes
en- Advertise vacancies and [screen|contact] candidates for [operations|commercial roles|technology profiles] / Interview [online|on site] / Coordinate [medicals|references|assessments] / Report [progress|lead times] to hiring managers
fr- Publier les offres et [trier|contacter] les candidats pour [l'exploitation|les postes commerciaux|les profils techniques] / Mener des entretiens [à distance|sur site] / Coordonner [les visites médicales|les prises de références] / Informer les responsables des [avancées|délais]
pt- Publicar vagas e [triar|contatar] candidatos para [operações|cargos comerciais] / Entrevistar [de forma virtual|presencialmente] / Informar [avanços|prazos] aos gestores
== hr-generalist | people | 1.6 | 3.5 | desk | degree
es: Analista de talento humano / Coordinador/a de recursos humanos / Jefe/a de talento humano
en: HR Generalist / HR Officer / HR Business Partner
fr: Chargé de ressources humaines (H/F) / Responsable RH (H/F)
skills: labour-law recruitment onboarding payroll excel training-plans performance-management org-climate bcea leadership communication occupational-safety
es- Acompañar a los líderes en [procesos disciplinarios|planes de carrera] / Administrar [contratos|vacaciones|novedades] / Diseñar [actividades de bienestar|programas de reconocimiento] / Reportar [ausentismo|rotación]
en- Support line managers with [disciplinary matters|career plans] / Administer [contracts|leave|changes] / Design [wellness activities|recognition programmes] / Report on [absenteeism|turnover]
fr- Accompagner les responsables dans [les procédures disciplinaires|les parcours] / Gérer les [contrats|congés|dossiers] / Concevoir des [actions de bien-être|programmes de reconnaissance] / Suivre [l'absentéisme|les départs]
== buyer | logistics | 1.5 | 3 | desk | technical
es: Analista de {purchasing} / Comprador/a
en: Buyer / Procurement Officer
fr: Acheteur (H/F) / Approvisionneur (H/F)
skills: purchasing supplier-negotiation excel sap erp inventory-control sap-mm kpi-tracking foreign-trade contracts-drafting
es- Solicitar y comparar [cotizaciones|propuestas] / Emitir órdenes y [asegurar entregas|resolver diferencias] / Buscar [alternativas|ahorros] en [insumos|repuestos|servicios] / Evaluar el desempeño de los [aliados|contratistas]
en- Request and compare [quotes|bids] / Issue orders and [secure deliveries|settle differences] / Find [alternatives|savings] in [materials|spares|services] / Rate the performance of [vendors|contractors]
fr- Consulter et comparer les [devis|offres] / Passer les commandes et [sécuriser les livraisons|régler les litiges] / Rechercher des [alternatives|économies] sur [les matières|les pièces|les prestations] / Évaluer les [prestataires|sous-traitants]
== lawyer | law | 2.2 | 2.5 | desk | degree
es: Abogado/a corporativo/a / Abogado/a litigante / Abogado/a laboralista
en: Attorney / Legal Advisor / Associate Attorney
fr: Juriste d'entreprise (H/F) / Juriste droit social (H/F)
skills: contracts-drafting corporate-law civil-procedure labour-law legal-research compliance data-protection business-writing aml
es- Asesorar a [las áreas|los clientes] en [temas societarios|asuntos laborales] / Representar a la compañía ante [juzgados|entidades] / Revisar [cláusulas|convenios] y [riesgos|garantías] / Emitir conceptos [escritos|oportunos]
en- Advise [departments|clients] on [company matters|employment matters] / Represent the firm before [courts|tribunals] / Review [clauses|agreements] and [risks|guarantees] / Give [written|timely] opinions
fr- Conseiller [les services|les clients] sur [les sujets de société|les relations de travail] / Représenter l'entreprise devant [les tribunaux|les administrations] / Relire les [clauses|conventions] et les [risques|garanties] / Rédiger des avis [écrits|argumentés]
== legal-assistant | law | 1.0 | 2 | desk | technical
es: Auxiliar jurídico/a / Dependiente judicial@CO / Pasante de derecho@MX / Asistente legal
en: Paralegal / Legal Secretary
fr: Assistant juridique (H/F) / Secrétaire juridique (H/F)
skills: legal-research filing business-writing ms-office civil-procedure contracts-drafting diary-management
es- Revisar [estados|expedientes] en [juzgados|portales judiciales] / Preparar [memoriales|poderes|oficios] / Llevar el control de [términos|vencimientos] / Organizar [carpetas|anexos] de cada caso
en- Follow up on [files|matters] at [court|the deeds office] / Prepare [letters|powers of attorney|bundles] / Keep track of [deadlines|hearings] / Organise [folders|annexures] of each case
fr- Suivre les [dossiers|audiences] auprès des [tribunaux|greffes] / Préparer les [courriers|pouvoirs|pièces] / Tenir l'échéancier des [délais|formalités] / Organiser les [classeurs|annexes] de chaque affaire
== compliance-officer | law | 2.0 | 1.5 | desk | degree
es: Oficial de {compliance} / Analista de riesgo y {compliance}
en: {compliance} Officer / Risk Officer
fr: Chargé de {compliance} (H/F) / Responsable {compliance} (H/F)
skills: compliance aml risk-management auditing data-protection excel business-writing training-plans
es- Monitorear [operaciones inusuales|alertas de clientes] / Actualizar [manuales|matrices] y [políticas|controles] / Responder a [entes de control|la casa matriz] / Dictar charlas a [asesores|nuevos ingresos]
en- Monitor [unusual transactions|client alerts] / Update [manuals|registers] and [policies|controls] / Respond to [regulators|head office] / Give talks to [advisers|newcomers]
fr- Surveiller les [opérations inhabituelles|alertes clients] / Actualiser les [manuels|cartographies] et [procédures|contrôles] / Répondre aux [autorités|demandes du siège] / Animer des sessions pour les [conseillers|nouveaux]
== social-worker | public | 1.2 | 2.5 | field | degree
es: Trabajador/a social / Profesional psicosocial
en: Social Worker / Community Development Officer
fr: Assistant de service social (H/F) / Conseiller en économie sociale et familiale (H/F)
skills: case-management community-work business-writing empathy inclusive-education communication ms-office public-health
es- Visitar [familias|hogares|barrios] y [valorar condiciones|levantar información] / Orientar sobre [subsidios|rutas de atención] / Facilitar [talleres|encuentros] con [jóvenes|adultos mayores|mujeres cabeza de hogar] / Entregar informes a [la alcaldía|la entidad contratante]
en- Visit [families|homes|townships] and [assess conditions|collect information] / Guide people on [grants|support channels] / Facilitate [workshops|meetings] with [youth|older persons|caregivers] / Submit reports to [the municipality|the funder]
fr- Rencontrer les [familles|personnes isolées] et [évaluer les situations|recueillir les besoins] / Orienter vers les [aides|droits] adaptés / Animer des [ateliers|rencontres] avec [les jeunes|les aînés|les parents] / Rendre compte [au département|à la collectivité]
== public-officer | public | 1.5 | 2 | desk | degree
es: Profesional de apoyo a la gestión pública / Analista de contratación / Técnico/a administrativo/a municipal
en: Administrative Officer (Municipality) / Supply Chain Officer (Public Sector)
fr: Gestionnaire de {public-procurement} (H/F) / Agent administratif territorial (H/F)
skills: public-procurement business-writing excel filing budgeting ms-office customer-service project-management
es- Estructurar [estudios previos|pliegos|convenios] / Atender [peticiones|ciudadanos] en [ventanilla|los términos de ley] / Hacer seguimiento a [metas del plan|proyectos de inversión] / Preparar respuestas a [concejo|órganos de control]
en- Draw up [specifications|tender papers|agreements] / Attend to [petitions|residents] at [the counter|ward level] / Track [plan targets|capital projects] / Prepare replies to [council|oversight bodies]
fr- Préparer les [cahiers des charges|conventions|délibérations] / Répondre aux [usagers|demandes] au [guichet|fil de l'eau] / Suivre les [objectifs|opérations d'investissement] / Préparer les réponses aux [élus|organes de contrôle]
== project-coordinator | public | 1.9 | 2.5 | remote | degree
es: Coordinador/a de proyectos sociales / Profesional de proyectos
en: Project Coordinator (Non-profit) / Programme Officer
fr: Chargé de projet associatif (H/F) / Coordinateur de programmes (H/F)
skills: project-management monitoring-evaluation budgeting community-work grant-writing excel business-writing ms-project leadership risk-management
es- Coordinar [equipos en terreno|aliados locales] en [tres municipios|dos regiones] / Vigilar [cronograma|presupuesto ejecutado] / Preparar informes para [cooperantes|financiadores] / Sistematizar [aprendizajes|resultados]
en- Coordinate [field teams|local partners] across [three districts|two provinces] / Watch the [schedule|spending] / Prepare reports for [donors|funders] / Write up [lessons|results]
fr- Coordonner les [équipes de terrain|partenaires locaux] sur [trois communes|deux régions] / Suivre le [calendrier|budget engagé] / Préparer les rapports aux [bailleurs|financeurs] / Capitaliser les [enseignements|résultats]
`;
