/** Occupations of software, data and IT; see ../occupation-table.ts for the grammar. */
export const TECHNOLOGY_OCCUPATIONS = `
== backend-developer | technology | 2.6 | 7 | remote | degree
es: Desarrollador/a backend {java} / Desarrollador/a backend {python} / Ingeniero/a de software backend / Desarrollador/a {php}
en: Backend Developer ({java}) / {python} Backend Engineer / Software Engineer, Backend / {csharp} Developer
fr: Développeur back-end {java} (H/F) / Développeur {php} (H/F) / Ingénieur logiciel back-end (H/F)
pt: Desenvolvedor(a) backend {java} / Engenheiro(a) de software backend
skills: sql git rest-apis docker java python spring-boot postgresql microservices nodejs aws csharp dotnet php laravel django mysql mongodb kafka redis unit-testing fastapi golang ci-cd scrum oracle-db
es- Diseñar y construir [servicios|componentes] para [la plataforma de pagos|el portal de clientes|los sistemas internos] / Escribir código [limpio|mantenible] y [revisar|comentar] el de los compañeros / Participar en [las definiciones de arquitectura|las decisiones técnicas del equipo] / Atender incidentes [en producción|de segundo nivel] y documentar [la causa|la solución] / Integrar {rest-apis} de [terceros|aliados comerciales]
en- Design and build [services|components] for [our payments platform|the client portal|internal systems] / Write [clean|maintainable] code and review that of your peers / Take part in [architecture decisions|technical design sessions] / Handle [production|second-line] incidents and document [causes|fixes] / Integrate [partner|third-party] systems through {rest-apis}
fr- Concevoir et développer [des services|des modules] pour [la plateforme de paiement|l'espace client|les outils internes] / Écrire un code [propre|maintenable] et relire celui de l'équipe / Participer aux [choix d'architecture|ateliers techniques] / Traiter les incidents [de production|de niveau 2] et documenter [les causes|les correctifs] / Intégrer des services [partenaires|tiers] au moyen de {rest-apis}
pt- Desenvolver [serviços|componentes] para [a plataforma de pagamentos|o portal de clientes] / Escrever código [limpo|de fácil manutenção] e revisar o dos colegas / Participar das [decisões de arquitetura|discussões técnicas] / Atender incidentes [em produção|de segundo nível]
== frontend-developer | technology | 2.4 | 5 | remote | degree
es: Desarrollador/a frontend {react} / Desarrollador/a {angular} / Programador/a web frontend
en: {react} Frontend Developer / Frontend Engineer / {angular} Developer
fr: Développeur front-end {react} (H/F) / Développeur {angular} (H/F) / Intégrateur web (H/F)
pt: Desenvolvedor(a) frontend {react} / Desenvolvedor(a) {angular}
skills: javascript html-css react git typescript rest-apis angular nextjs vue figma unit-testing accessibility-web cypress scrum design-systems graphql
es- Construir [interfaces|pantallas] [rápidas|claras] para [web y móvil|el portal de autogestión] / Trabajar con diseño para [llevar los prototipos a código|cuidar cada detalle visual] / Mejorar [los tiempos de carga|la experiencia en celulares] / Mantener la librería de [componentes|estilos] del equipo / Conectar la aplicación con {rest-apis}
en- Build [fast|clear] [interfaces|screens] for [web and mobile|the self-service portal] / Work with designers to [turn prototypes into code|polish every screen] / Improve [loading times|the mobile experience] / Maintain the team's library of [components|styles] / Connect the application to {rest-apis}
fr- Développer des [interfaces|écrans] [rapides|claires] pour [le web et le mobile|l'espace client] / Travailler avec les designers pour [transformer les maquettes en code|soigner chaque écran] / Améliorer [les temps de chargement|l'expérience sur mobile] / Maintenir la bibliothèque de [composants|styles] / Connecter l'application à {rest-apis}
pt- Construir [interfaces|telas] [rápidas|claras] para [web e celular|o portal do cliente] / Trabalhar com design para [levar os protótipos ao código|cuidar de cada detalhe] / Melhorar [o tempo de carregamento|a experiência no celular] / Manter a biblioteca de [componentes|estilos]
== mobile-developer | technology | 2.6 | 2 | remote | degree
es: Desarrollador/a móvil {flutter} / Desarrollador/a Android {kotlin} / Desarrollador/a iOS
en: Mobile Developer ({flutter}) / Android Developer ({kotlin}) / {react-native} Developer
fr: Développeur mobile {flutter} (H/F) / Développeur Android {kotlin} (H/F)
skills: git rest-apis kotlin swift flutter react-native unit-testing ci-cd figma scrum graphql
es- Desarrollar nuevas funciones de [la app de clientes|la aplicación de repartidores] / Publicar versiones en las tiendas [cada dos semanas|cada mes] / Corregir [errores|cierres inesperados] a partir de [reportes de usuarios|métricas de uso] / Cuidar el [consumo de batería|rendimiento en equipos de gama baja]
en- Develop new features of [the customer app|the driver app] / Release to the stores [every two weeks|every month] / Fix [bugs|crashes] reported by [users|our monitoring] / Look after [battery use|performance on entry-level phones]
fr- Développer de nouvelles fonctions de [l'application client|l'application chauffeur] / Publier sur les stores [toutes les deux semaines|chaque mois] / Corriger les [anomalies|plantages] remontés par [les utilisateurs|la supervision] / Veiller à [la consommation de batterie|la fluidité sur les appareils d'entrée de gamme]
== devops-engineer | technology | 3.2 | 3 | remote | degree
es: Ingeniero/a DevOps / Ingeniero/a de infraestructura en la nube / Administrador/a de plataformas cloud
en: DevOps Engineer / Cloud Infrastructure Engineer / Site Reliability Engineer
fr: Ingénieur DevOps (H/F) / Ingénieur cloud (H/F) / Administrateur systèmes et cloud (H/F)
pt: Engenheiro(a) DevOps / Analista de infraestrutura cloud
skills: linux docker kubernetes aws ci-cd terraform git azure bash jenkins ansible prometheus gitlab-ci python gcp networking cybersecurity
es- Automatizar [los despliegues|la creación de ambientes] / Mantener [los clústeres|los ambientes] de [producción|pruebas y producción] disponibles / Definir [alertas|tableros] y atender [guardias rotativas|incidentes críticos] / Reducir [costos de nube|tiempos de despliegue]
en- Automate [deployments|environment set-up] / Keep [clusters|environments] for [production|test and production] available / Set up [alerts|dashboards] and join [the on-call rota|incident response] / Bring down [cloud costs|lead times]
fr- Automatiser [les déploiements|la création des environnements] / Maintenir en conditions opérationnelles [les clusters|les environnements] / Mettre en place [des alertes|des indicateurs] et assurer [des astreintes|le traitement des incidents] / Réduire [les coûts cloud|les délais de mise en production]
pt- Automatizar [as implantações|a criação de ambientes] / Manter os ambientes de [produção|testes e produção] disponíveis / Definir [alertas|painéis] e participar do [plantão|atendimento a incidentes]
== qa-tester | technology | 2.0 | 3 | remote | technical
es: Analista QA / Analista de pruebas de software / Ingeniero/a QA de automatización
en: QA Analyst / Software Tester / QA Automation Engineer
fr: Testeur logiciel (H/F) / Ingénieur QA (H/F)
pt: Analista de testes / Analista QA
skills: functional-testing test-automation jira selenium postman sql scrum cypress git java agile
es- Diseñar [casos|planes] de prueba a partir de [historias de usuario|requerimientos] / Reportar y dar seguimiento a [defectos|incidencias] / Ejecutar pruebas de [regresión|integración] en cada [entrega|versión] / Acompañar a los usuarios en las pruebas de aceptación
en- Write test [cases|plans] from [user stories|requirements] / Log and follow up on [defects|issues] / Run [regression|integration] tests for every [release|sprint] / Support users during acceptance testing
fr- Rédiger les [cas|plans] de test à partir des [récits utilisateurs|spécifications] / Déclarer et suivre les [anomalies|défauts] / Exécuter les tests de [non-régression|bout en bout] à chaque [livraison|version] / Accompagner les utilisateurs en recette
pt- Escrever [casos|planos] de teste a partir de [histórias de usuário|requisitos] / Registrar e acompanhar [defeitos|incidentes] / Executar testes de [regressão|integração] a cada [entrega|versão]
== data-analyst | technology | 2.0 | 5 | remote | degree
es: Analista de datos / Analista de inteligencia de negocios / Analista de información
en: Data Analyst / Business Intelligence Analyst / Reporting Analyst
fr: Data analyst (H/F) / Chargé d'études statistiques (H/F) / Analyste BI (H/F)
pt: Analista de dados / Analista de BI
skills: excel sql power-bi python statistics data-visualisation etl tableau kpi-tracking r-language data-modelling google-analytics bigquery looker-studio powerpoint
es- Construir tableros [de ventas|de operación|para la gerencia] en {power-bi} / Depurar y [cruzar|validar] información de [varias fuentes|distintas áreas] / Explicar [hallazgos|variaciones] a [las áreas de negocio|la gerencia] / Automatizar [informes recurrentes|el cierre mensual de cifras]
en- Build [sales|operations|management] dashboards in {power-bi} / Clean and [combine|check] information from [several sources|different departments] / Explain [findings|variances] to [business owners|management] / Automate [recurring reports|month-end figures]
fr- Construire les tableaux [commerciaux|de la direction|d'exploitation] sous {power-bi} / Nettoyer et [croiser|fiabiliser] les informations de [plusieurs sources|différents services] / Présenter [les résultats|les écarts] aux [métiers|responsables] / Automatiser [les rapports récurrents|les chiffres de fin de mois]
pt- Construir painéis [de vendas|de operação|para a gerência] em {power-bi} / Limpar e [cruzar|validar] informações de [várias fontes|diferentes áreas] / Explicar [resultados|variações] às [áreas de negócio|lideranças]
== data-engineer | technology | 3.0 | 2 | remote | degree
es: Ingeniero/a de datos / Desarrollador/a {etl} / Arquitecto/a de datos
en: Data Engineer / {etl} Developer / Analytics Engineer
fr: Data engineer (H/F) / Ingénieur données (H/F)
pt: Engenheiro(a) de dados
skills: sql python etl data-warehouse airflow spark aws data-modelling dbt git bigquery snowflake databricks kafka azure docker
es- Construir flujos que [cargan|transforman] datos de [tiendas|sensores|sistemas transaccionales] / Cuidar la [calidad|trazabilidad] de la información / Optimizar [consultas|procesos nocturnos] que [tardan demasiado|cuestan demasiado] / Apoyar a los analistas con [modelos listos para usar|datos confiables]
en- Build pipelines that [load|transform] data from [stores|sensors|transactional systems] / Look after data [quality|lineage] / Tune [queries|nightly jobs] that [run too long|cost too much] / Give analysts [ready-made models|data they can trust]
fr- Construire des flux qui [chargent|transforment] les données des [magasins|capteurs|systèmes transactionnels] / Garantir la [qualité|traçabilité] des données / Optimiser les [requêtes|traitements de nuit] trop [longs|coûteux] / Fournir aux analystes des [modèles prêts à l'emploi|données fiables]
pt- Construir fluxos que [carregam|transformam] dados de [lojas|sensores|sistemas transacionais] / Cuidar da [qualidade|rastreabilidade] da informação / Otimizar [consultas|processos noturnos]
== data-scientist | technology | 3.0 | 1.5 | remote | degree
es: Científico/a de datos / Especialista en {machine-learning}
en: Data Scientist / {machine-learning} Engineer
fr: Data scientist (H/F) / Ingénieur {machine-learning} (H/F)
skills: python machine-learning sql statistics pandas scikit-learn r-language pytorch nlp large-language-models git data-visualisation ab-testing aws databricks
es- Desarrollar modelos de [demanda|riesgo|fuga de clientes] / Llevar los modelos a [producción|los equipos comerciales] y [vigilar su desempeño|medir su efecto] / Preparar [variables|muestras] a partir de [historia de compras|registros de uso] / Contar los resultados [en lenguaje sencillo|a públicos no técnicos]
en- Develop models of [demand|risk|customer churn] / Bring models to [production|the sales teams] and [watch their performance|measure their effect] / Prepare [features|samples] from [purchase history|usage logs] / Present results [in plain language|to non-technical people]
fr- Développer des modèles de [demande|risque|attrition] / Mettre les modèles en [production|service auprès des équipes] et [suivre leurs performances|mesurer leurs effets] / Préparer les [variables|échantillons] à partir de [l'historique d'achat|journaux d'usage] / Présenter les résultats [simplement|à des publics variés]
== it-support | technology | 1.1 | 6 | desk | technical
es: Auxiliar de soporte técnico / Técnico/a de soporte en sitio / Analista de mesa de ayuda
en: IT Support Technician / Desktop Support Technician / Service Desk Analyst
fr: Technicien support informatique (H/F) / Technicien de proximité (H/F)
pt: Analista de suporte técnico
skills: helpdesk hardware-maintenance office-365 active-directory networking windows-server itil customer-service cisco linux
es- Resolver solicitudes [por teléfono|en sitio|remotas] dentro de [los tiempos acordados|los niveles de servicio] / Configurar [impresoras|portátiles|cuentas] para [nuevos ingresos|sedes remotas] / Llevar el inventario de [equipos|licencias] / Escalar los casos que [requieren un especialista|superan el primer nivel]
en- Resolve [telephone|on-site|remote] requests within [agreed times|service levels] / Set up [printers|laptops|accounts] for [new starters|remote sites] / Keep the register of [equipment|licences] / Escalate cases that [need a specialist|go beyond first line]
fr- Traiter les demandes [par téléphone|sur site|à distance] dans [les délais convenus|le respect des engagements] / Préparer les [imprimantes|portables|comptes] des [nouveaux arrivants|sites distants] / Tenir l'inventaire des [équipements|licences] / Escalader les dossiers [complexes|hors périmètre]
pt- Resolver chamados [por telefone|presenciais|remotos] dentro [dos prazos|do nível de serviço] / Configurar [impressoras|notebooks|contas] para [novos colaboradores|filiais] / Manter o inventário de [equipamentos|licenças]
== security-analyst | technology | 2.6 | 1.5 | remote | degree
es: Analista de {cybersecurity} / Ingeniero/a de {cybersecurity}
en: {cybersecurity} Analyst / Information Systems Security Officer
fr: Analyste {cybersecurity} (H/F) / Analyste SOC (H/F)
skills: cybersecurity networking siem firewalls linux iso-27001 pentesting risk-management azure python itil
es- Vigilar [eventos|alertas] y responder a [incidentes|accesos no autorizados] / Revisar [vulnerabilidades|configuraciones] de [servidores|aplicaciones] / Acompañar [auditorías|certificaciones] / Sensibilizar a los equipos sobre [fraudes por correo|buenas prácticas]
en- Monitor [events|alerts] and respond to [incidents|unauthorised access] / Review [vulnerabilities|configurations] of [servers|applications] / Support [audits|certifications] / Raise awareness of [phishing|good practice]
fr- Surveiller les [événements|alertes] et répondre aux [incidents|accès non autorisés] / Examiner les [vulnérabilités|configurations] des [serveurs|applications] / Accompagner les [contrôles|certifications] / Sensibiliser les équipes [à l'hameçonnage|aux bonnes pratiques]
== ux-designer | technology | 2.2 | 1.5 | remote | degree
es: Diseñador/a UX/UI / Diseñador/a de producto digital
en: UX/UI Designer / Digital Product Designer
fr: Designer UX/UI (H/F) / Product designer (H/F)
pt: Designer de produto
skills: figma wireframing user-research design-systems accessibility-web adobe-xd illustrator ab-testing html-css scrum
es- Entender [necesidades|dolores] de los usuarios mediante [entrevistas|pruebas con prototipos] / Dibujar [flujos|pantallas] para [la app|el portal] / Entregar especificaciones [claras|completas] a desarrollo / Medir el efecto de [cada cambio|los rediseños]
en- Understand user [needs|pains] through [interviews|prototype tests] / Draw [flows|screens] for [the app|the portal] / Hand over [clear|complete] specifications to developers / Measure the effect of [each change|redesigns]
fr- Comprendre les [besoins|irritants] des utilisateurs par des [entretiens|ateliers] / Dessiner les [parcours|écrans] de [l'application|l'espace client] / Livrer des spécifications [claires|complètes] aux développeurs / Mesurer l'effet de [chaque évolution|la refonte]
pt- Entender [necessidades|dores] dos usuários por meio de [entrevistas|testes] / Desenhar [fluxos|telas] para [o aplicativo|o portal] / Entregar especificações [claras|completas] ao desenvolvimento
== product-manager | technology | 3.4 | 1.5 | remote | degree
es: Product Manager / Líder de producto / Product Owner
en: Product Manager / Product Owner
fr: Product manager (H/F) / Product owner (H/F)
skills: product-roadmap scrum agile jira product-discovery sql ab-testing kpi-tracking user-research project-management
es- Priorizar [el trabajo del equipo|las iniciativas] según [valor|impacto en el cliente] / Hablar cada semana con [clientes|usuarios] y [áreas comerciales|operación] / Definir [objetivos|métricas] y revisarlos con [la dirección|el equipo] / Coordinar lanzamientos con [mercadeo|soporte]
en- Prioritise [the team's work|initiatives] by [value|customer impact] / Speak every week with [customers|users] and [sales|operations] / Set [goals|metrics] and review them with [executives|the team] / Coordinate launches with [marketing|support]
fr- Prioriser [le travail de l'équipe|les initiatives] selon [la valeur|l'impact client] / Rencontrer chaque semaine [des clients|des utilisateurs] et [les commerciaux|l'exploitation] / Définir les [objectifs|indicateurs] et les revoir avec [la direction|l'équipe] / Coordonner les lancements avec [le marketing|le support]
== network-administrator | technology | 1.8 | 1.5 | desk | technical
es: Administrador/a de redes / Especialista en redes y telecomunicaciones
en: Network Administrator / Network Engineer
fr: Administrateur réseaux (H/F) / Technicien réseaux et télécoms (H/F)
skills: networking cisco firewalls linux windows-server active-directory cybersecurity itil hardware-maintenance
es- Administrar [enlaces|equipos] de [sedes|planta] / Documentar [topologías|cambios] y [respaldos|contingencias] / Atender [caídas|lentitudes] reportadas por [usuarios|monitoreo] / Coordinar con [operadores|proveedores] [nuevos enlaces|mantenimientos]
en- Run the [links|equipment] of [branches|the plant] / Document [topologies|changes] and [backups|contingencies] / Attend to [outages|slowness] reported by [users|monitoring] / Coordinate [new links|maintenance windows] with [carriers|vendors]
fr- Exploiter les [liaisons|équipements] des [agences|sites] / Documenter les [topologies|évolutions] et les [sauvegardes|secours] / Traiter les [coupures|lenteurs] signalées par [les utilisateurs|la supervision] / Coordonner les [nouveaux liens|maintenances] avec [les opérateurs|les prestataires]
`;
