/**
 * One name a line. `near`: words that confirm it; `only`: nothing else does; `after`: it is something else
 * directly after these words; `before`: … directly before these. Multi-word names are written as they are.
 */
export const HOMOGRAPH_LINES = `
# letters and short words
r | near: python stata spss sas sql tableau julia matlab estadistica statistics rstudio datos data scala programming programacion | after: & s d i+d | before: & us
c | near: java python embedded embebidos programacion programming linux firmware lenguaje microcontroladores assembler | after: & licencia categoria clase tipo permis permiso carnet code grupo vitamina plan zona nivel | before: & level suite
c++ | after: licencia
go | near: golang java python rust kubernetes microservices microservicios backend programming lenguaje docker aws node | before: to live ahead beyond above the for
ml | near: ai ia python data nlp models modelos mlops aws
ai | after: ngo
ssr | only | near: next react nuxt rendering seo ssg
spa | only | near: react angular javascript frontend web pwa application
mvp | near: mvvm mvc android producto product startup
rest | after: the
sas | only | near: stata spss python sql macros base guide eg analytics r
ims | only | near: db2 cics mainframe cobol
ocp | only | near: oracle openshift certified kubernetes
oca | only | near: oracle certified
cis | only | near: controls benchmark nist iso
soc | near: siem incident security ciberseguridad edr seguridad
pam | only | near: iam cyberark access identity
sca | only | near: sast dast snyk sonarqube
xp | near: scrum kanban tdd agile pair
dom | only | near: javascript html css
less | only | near: sass css html scss
ap | only | near: accounts payable invoices
# everyday words that are also products
access | near: excel word powerpoint office sql outlook | before: to control the controls control point | after: to internet remote full easy access
word | near: excel powerpoint outlook office access paquete | before: of by document press
excel | before: in at as
drive | near: google docs sheets dropbox onedrive | before: to thru in the sales growth results business
teams | only | near: microsoft zoom slack outlook sharepoint meet skype
office | after: home back front head post box de main satellite branch regional | before: hours manager boy assistant space equipment management supplies based administrator | near: excel word paquete microsoft herramientas manejo paquetes pack suite ofimatica internet outlook utilitarios dominio conocimientos
outlook | near: excel word office teams powerpoint correo email calendar
zoom | near: teams meet skype slack google
exchange | only | near: active directory server outlook microsoft windows 365 | before: rate program student
windows | before: doors
oracle | before: academy
chef | only | near: puppet ansible terraform saltstack
puppet | only | near: chef ansible terraform saltstack
spark | near: hadoop kafka python scala data databricks pyspark hive sql airflow
temporal | only | near: golang camunda workflows microservices kafka orchestration
espresso | only | near: appium android xcuitest selenium testing
cucumber | near: selenium gherkin bdd java testing cypress
karate | only | near: selenium api cucumber testing dsl rest
express | only | near: node javascript mongodb nest react typescript js nodejs mean mern
swift | only | near: ios xcode objective swiftui kotlin apple uikit mobile
rust | near: go c++ golang python programming
ruby | near: rails python php
julia | only | near: python r matlab
pascal | only | near: delphi c
maya | only | near: blender 3ds zbrush autodesk 3d unreal cinema
claude | near: chatgpt gpt openai gemini ai ia copilot cursor
gemini | near: chatgpt gpt openai claude ai ia copilot google
monday | only | near: jira trello asana clickup notion slack herramientas | before: to through - a friday
notion | near: jira trello asana clickup slack
epic | only | near: ehr emr cerner health
unity | near: unreal c# 3d game videojuegos games
shell | near: bash linux unix python scripting perl | before: company
sage | near: accounting contabilidad quickbooks comptabilite paie pastel payroll logiciel
make | only | near: zapier n8n automation integromat automatizacion | before: sure a the it
next | only | near: react node nuxt vue typescript
nest | only | near: node express typescript
segment | only | near: mixpanel amplitude analytics braze
stitch | only | near: fivetran airbyte etl
echo | only | near: gin golang fiber
gin | only | near: golang echo fiber
fiber | only | near: golang echo gin
vault | near: hashicorp consul terraform kubernetes aws
composer | only | near: php laravel symfony airflow
linear | only | near: jira notion github
dash | only | near: plotly python streamlit
room | only | near: android kotlin retrofit jetpack
ray | only | near: dask pytorch python
presto | only | near: trino hive spark
beam | only | near: dataflow flink spark
glue | near: aws lambda athena s3 redshift
athena | near: aws glue s3 redshift
lambda | near: aws s3 dynamodb serverless ec2
aurora | only | near: aws rds mysql postgresql
celery | near: django python redis
flask | near: python django fastapi
camel | only | near: java spring kafka mule
ant | only | near: maven gradle java jenkins
cursor | near: ai ia copilot claude
harness | only | near: jenkins cd kubernetes
aqua | only | near: trivy container kubernetes
wix | near: wordpress shopify web
segmentation | near: customer market client audience image clientes mercado
solid | near: design patterns principles clean patrones principios ddd dry tdd kiss | before: understanding knowledge experience track background foundation grasp communication analytical
elastic | near: kibana logstash elasticsearch search
switches | near: routers cisco redes vlan firewall networking
api | near: rest desarrollo integracion development postman json backend web soap microservicios software
apex | near: salesforce lightning visualforce oracle
tango | before: con
tally | near: accounting erp quickbooks peachtree | before: up the
xero | near: accounting quickbooks sage
bloomberg | near: reuters terminal eikon finance financial
sabre | near: amadeus galileo gds
amadeus | near: sabre galileo gds reservas
venda | only | near: language tsonga zulu sotho
lean | near: agile six sigma manufacturing scrum kaizen 5s kanban
# general words
seguridad | only | near: informatica ciberseguridad software redes aplicaciones owasp iso siem firewall vulnerabilidades cloud informacion
security | only | near: cyber information software network application owasp siem firewall cloud vulnerabilities
redes | near: lan wan tcp cisco switches routers servidores firewall vpn vlan ccna informatica cableado telecomunicaciones informaticas | before: sociales de electricas sanitarias
networks | only | near: lan wan tcp cisco routers firewall vpn
networking | near: lan wan tcp cisco routers firewall vpn linux servers aws security
servers | only | near: linux windows network vmware backup database cloud
servidores | only | near: linux windows redes vmware backup base cloud | before: publicos publico
storage | only | near: aws azure san nas backup vmware cloud linux servers
almacenamiento | only | near: aws azure san nas backup vmware cloud servidores
containers | only | near: docker kubernetes
contenedores | only | near: docker kubernetes
infrastructure | only | near: cloud it aws azure linux devops network servers code terraform
infraestructura | only | near: cloud ti aws azure linux devops redes servidores tecnologica it
cloud | near: aws azure gcp devops software saas data computing infrastructure kubernetes
nube | near: aws azure gcp devops software saas datos
monitoring | near: prometheus grafana datadog logging observability alerting cloud servers
monitoreo | near: prometheus grafana datadog zabbix nagios servidores redes logs aplicaciones sistemas
pruebas | only | near: software qa testing unitarias desarrollo
tests | only | near: unit automated software qa selenium junit
testing | near: qa software automation selenium manual test development agile
documentacion | only | near: software api sistemas tecnica codigo desarrollo arquitectura
documentation | only | near: software api technical code systems architecture
hardware | only | near: redes reparacion mantenimiento soporte computadoras computers repair networking troubleshooting
forecasting | near: demand sales financial time models ventas
programming | only | near: software python java languages code web
programacion | only | near: software python java lenguajes codigo web plc cnc
coding | only | near: software python java code web
deployment | only | near: software cloud code ci kubernetes model release production docker
despliegue | only | near: software cloud codigo ci kubernetes produccion docker aplicaciones
despliegues | only | near: software cloud codigo ci kubernetes produccion docker
tracing | only | near: logging observability opentelemetry metrics
logs | only | near: linux servers aws monitoring sistemas servidores splunk kibana
optimizacion | only | near: algoritmos modelos codigo consultas python machine learning
optimization | only | near: algorithms models code query python machine learning
clasificacion | only | near: regresion clustering machine learning algoritmos
classification | only | near: regression clustering machine learning algorithms
reportes | only | near: elaboracion generacion manejo analisis bi excel sql realizar elaborar generar dashboards presentacion confeccion
informes | only | near: elaboracion generacion redaccion analisis excel realizar elaborar generar presentacion confeccion redactar preparacion
reports | only | near: prepare preparing generate generating write writing produce compile preparation
indicadores | near: gestion analisis kpi tableros seguimiento medicion reportes desempeno
metrics | near: track analyze performance kpis report reporting dashboards analytics
administration | near: office clerical general hr sales secretarial | before: of
recepcion | after: la | before: de
reception | near: desk calls visitors switchboard front
sales | near: experience skills marketing targets customer target retail b2b manager clients closing | before: force
marketing | near: campanas estrategias digital ventas publicidad campaigns strategies digital sales branding | after: de
salesforce | before: automation
audit | near: internal external financial accounting risk
budget | near: manage preparation monitor planning control prepare
finance | near: accounting accounts financial economics
economics | near: finance accounting statistics
economia | near: finanzas contabilidad estadistica matematicas conocimientos
insurance | after: health medical life dental disability travel vehicle | before: benefits coverage
surveys | near: conduct conducting data questionnaire research
quotation | near: prepare preparing
communication | near: skills strong excellent good effective interpersonal written verbal team abilities | before: devices equipment channels
comunicacion | near: habilidades buena excelente capacidad efectiva trabajo liderazgo asertiva proactividad empatia competencias | before: interna externa social visual audiovisual
responsabilidad | near: compromiso puntualidad proactividad honestidad competencias trabajo organizacion iniciativa | before: social civil de
compromiso | near: responsabilidad proactividad competencias puntualidad honestidad actitud dinamismo | before: con de y social | after: nuestro
commitment | near: dedication integrity teamwork responsibility
organizacion | near: planificacion proactividad responsabilidad competencias capacidad orden liderazgo iniciativa detalle | before: de del lider sin internacional | after: la una nuestra esta
planificacion | near: organizacion control proactividad competencias capacidad produccion liderazgo
planning | near: organization organizing organizational skills scheduling execution | after: family financial
innovacion | near: creatividad competencias proactividad liderazgo | before: tecnologica y
innovation | near: creativity competencies teamwork
flexibility | near: adaptability skills teamwork | before: to in
disciplina | near: responsabilidad puntualidad orden competencias compromiso | before: de
eficiencia | near: responsabilidad competencias organizacion proactividad | before: energetica
efficiency | near: integrity teamwork accountability
ethical | near: integrity honest
grammar | near: spelling english writing punctuation
french | near: language english spanish fluent bilingual spoken
german | near: language english spanish fluent bilingual french
italian | near: language english spanish fluent bilingual french
japanese | near: language english fluent
chinese | near: language english fluent
arabic | near: language english fluent amharic
venta | only | near: experiencia vendedor vendedora comercial ventas telefonica
matric | near: certificate qualification grade diploma
marketplace | near: amazon mercado ecommerce shopify sell
electricidad | near: conocimientos industrial mecanica instalaciones tecnico mantenimiento automotriz domiciliaria basica gas plomeria
mecanica | near: conocimientos industrial electricidad automotriz tecnico mantenimiento taller
architecture | only | near: design building buildings interior architectural urban autocad revit construction
arquitectura | only | near: obra obras edificios interiores urbanismo construccion autocad revit diseno planos proyectos ingenieria
facebook | only | near: instagram redes ads tiktok linkedin social contenido community twitter | after: like como
instagram | only | near: facebook redes ads tiktok linkedin social contenido community
youtube | only | near: instagram facebook tiktok canal video contenido social
administracion | near: contabilidad finanzas facturacion oficina compras tesoreria | before: de del publica y tributaria | after: la una
seguros | near: polizas siniestros aseguradora bancarios corredor productor
finanzas | near: contabilidad economia administracion tesoreria contables
real estate | near: property sales agent brokerage residential
inmobiliaria | near: ventas asesor experiencia proyectos
immobilier | near: gestion vente negociation experience
compras | near: proveedores abastecimiento ordenes insumos logistica cotizaciones almacen importaciones | before: y
cobranza | near: cartera credito mora facturacion gestion clientes
collections | near: debt receivable credit overdue payments
stock | near: control reposicion mercaderia deposito inventario manejo armado | before: options option exchange market
inventario | near: control stock bodega manejo toma almacen mercaderia
inventory | near: stock manage control warehouse maintain track
capacitaciones | only | near: dictar dictado brindar organizar planificar coordinar realizar ejecutar disenar
procesos de seleccion | after: nuestros nuestro los estos sus tus | before: de no son y
compensacion y beneficios | near: nomina politica salarial estructura rrhh
etica | near: responsabilidad valores compromiso honestidad profesional confidencialidad
consultoria | near: experiencia proyectos clientes empresarial | after: nuestra una
automatizacion | near: procesos python scripts rpa industrial plc pruebas control
automation | near: python scripts rpa industrial plc process tests
agil | only | near: scrum kanban metodologias marco entornos
agiles | only | near: scrum kanban metodologias marcos entornos
debug | near: code software test
plc | only | near: siemens allen scada hmi ladder variadores rockwell schneider sensores automatismos autómatas programacion automatizacion instrumentacion | before: is company | after: technologies technology trading group
pricing | only | near: strategy strategies competitor margin quotation negotiation costing
hr | only | near: management policies practices recruitment generalist payroll functions operations processes
contracts | only | near: drafting draft review management negotiate negotiation administration manage
contratos | only | near: elaboracion redaccion revision gestion elaborar redactar administracion negociacion revisar
law | only | near: degree legal llb company labour study
derecho | near: abogado legal juridico licenciatura estudiante titulo carrera | before: a de laboral
droit | near: juridique juriste master
reparto | near: chofer camion mercaderia paquetes moto pedidos
confeccion | only | near: costura textil prendas maquina ropa overlock indumentaria
farmacia | near: auxiliar tecnico medicamentos farmaceutico idoneo quimica dispensacion
pharmacy | near: pharmacist medication dispensing degree diploma technician
construccion | near: obra obras albanil civil oficial arquitecto edificios rubro industria experiencia | before: de
construction | near: site civil building projects engineering experience engineer | before: of
produccion | near: operario linea planta fabrica industrial manufactura operarios lineas procesos
manufacturing | near: plant production factory process operations engineering
mantenimiento | near: preventivo correctivo edilicio tecnico electrico mecanico industrial equipos maquinas instalaciones reparacion planta maquinaria | before: de relaciones de clientes
maintenance | near: preventive repair equipment technician mechanical electrical machinery machine facility facilities plant building
comprometido | near: responsable proactivo puntual persona
`;
