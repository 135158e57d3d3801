import type { FieldSource } from '../vocabulary.ts';

export const dataPlatforms: FieldSource = {
  field: 'data-and-ai',
  type: 'hard',
  lines: `
# ingestion and orchestration
kafka-connect | Kafka Connect | implies: apache-kafka (it is a part of Kafka)
kafka-streams | Kafka Streams | implies: apache-kafka (it is a part of Kafka) | family: apache-flink
ksqldb | ksqlDB | any: ksql
schema-registry | Schema Registry
redpanda | Redpanda
aws-kinesis-analytics | AWS Kinesis Analytics | any: managed service for apache flink
debezium | Debezium
change-data-capture | Change data capture = Captura de datos modificados | any: cdc data
spark-streaming | Spark Streaming | any: spark structured streaming; structured streaming | implies: apache-spark (it is a part of Spark)
spark-sql | Spark SQL | any: sparksql | implies: apache-spark (it is a part of Spark)
delta-live-tables | Delta Live Tables | implies: databricks (it is a feature of Databricks)
unity-catalog | Unity Catalog | implies: databricks (it is a feature of Databricks)
databricks-sql | Databricks SQL | any: databricks workflows; databricks notebooks | implies: databricks (it is a part of Databricks)
auto-loader | Auto Loader
snowpark | Snowpark | implies: snowflake (it is a part of Snowflake)
snowpipe | Snowpipe | implies: snowflake (it is a part of Snowflake)
snowflake-cortex | Snowflake Cortex
snowsql | SnowSQL
apache-storm | Apache Storm
apache-samza | Apache Samza
apache-oozie | Apache Oozie | any: oozie
apache-zookeeper | Apache ZooKeeper | any: zookeeper
apache-ranger | Apache Ranger
apache-ambari | Apache Ambari | any: ambari
apache-phoenix | Apache Phoenix
apache-drill | Apache Drill
apache-zeppelin | Apache Zeppelin | any: ^?Zeppelin
apache-flume | Apache Flume
apache-pig | Apache Pig | any: pig latin hadoop
apache-tez | Apache Tez
apache-yarn | Apache YARN
apache-livy | Apache Livy
apache-mesos | Apache Mesos | any: ^Mesos
hortonworks | Hortonworks
mapr | MapR
apache-doris | Apache Doris
starrocks | StarRocks
apache-paimon | Apache Paimon
orc | ORC (format) | any: orc files
protocol-for-open-sharing | Protocol for open sharing | any: delta sharing
meltano | Meltano
singer-io | Singer.io
rivery | Rivery
hevo-data | Hevo Data
hightouch | Hightouch
rudderstack | RudderStack
snowplow | ^?Snowplow
informatica-iics | Informatica IICS | any: iics; informatica cloud; idmc | implies: informatica (it is a product of Informatica)
informatica-data-quality | Informatica Data Quality
talend-open-studio | Talend Open Studio
sap-data-services | SAP Data Services | any: sap bods; bods
sap-datasphere | SAP Datasphere | any: sap data warehouse cloud
sap-bw-4hana | SAP BW/4HANA | any: bw/4hana; bw4hana
oracle-warehouse-builder | Oracle Warehouse Builder
ab-initio | Ab Initio
snaplogic | SnapLogic
qlik-replicate | Qlik Replicate | any: attunity
streamsets | StreamSets
syncsort | Syncsort
cloudera-data-platform | Cloudera Data Platform
denodo | Denodo
data-virtualisation | Data virtualisation = Virtualización de datos | any: data virtualization
dremio | Dremio
starburst | ^?Starburst
teradata-bteq | Teradata BTEQ | any: bteq
netezza | Netezza
exasol | Exasol
kudu | ^?Kudu
# modelling and governance
kimball-methodology | Kimball methodology = Metodología Kimball | any: inmon
olap | !OLAP | any: olap cubes; cubos olap; !MDX; data cubes; !OLTP
slowly-changing-dimensions | Slowly changing dimensions | any: scd type 2
medallion-architecture | Medallion architecture = Arquitectura medallón | any: arquitectura medallion
lambda-architecture | Lambda architecture = Arquitectura lambda
kappa-architecture | Kappa architecture
semantic-layer | Semantic layer = Capa semántica | any: semantic models; modelo semántico; cube.js
data-modelling-tools | Data modelling tools = Herramientas de modelado de datos | any: ^?Erwin; er/studio; powerdesigner; sap powerdesigner; power designer
data-integration | ?Data integration = Integración de datos | any: data integration tools | fr: intégration de données | pt: integração de dados
data-ingestion | Data ingestion = Ingesta de datos | any: ingesta; ingestión de datos | pt: ingestão de dados
data-transformation | Data transformation = Transformación de datos | any: data wrangling; data munging; data preparation; preparación de datos | fr: transformation de données | pt: transformação de dados
data-orchestration | Data orchestration = Orquestación de datos | any: orquestación de pipelines; workflow orchestration; orquestación de flujos
data-observability | Data observability = Observabilidad de datos
data-validation | ?Data validation = Validación de datos | any: data checks | pt: validação de dados
data-profiling | Data profiling = Perfilado de datos
data-security | ?Data security = Seguridad de datos | any: protección de la información
data-management | Data management = Gestión de datos | any: administración de datos; manejo de datos; gestión de la información | fr: gestion des données | pt: gestão de dados
data-products | Data products = Productos de datos | any: data as a product
data-democratisation | Data democratisation = Democratización de datos | any: data democratization
data-platform-engineering | Data platform engineering = Plataformas de datos | any: data platforms
data-interpretation | ?Data interpretation = Interpretación de datos | any: interpretación de resultados
data-reporting | Data reporting = Reportes de datos | any: ad hoc reporting; ad-hoc reports
data-monetisation | Data monetisation = Monetización de datos | any: data monetization
dama-dmbok | DAMA-DMBOK | any: dmbok; !CDMP
data-masking | Data masking = Enmascaramiento de datos | any: data anonymization; anonimización de datos
dataops | DataOps
datahub | DataHub
openmetadata | OpenMetadata
amundsen | Amundsen
apache-gravitino | Apache Gravitino
atlan | Atlan
talend-data-quality | Talend Data Quality
soda | Soda (data quality) | any: soda core
ataccama | Ataccama
reltio | Reltio
stibo-systems | Stibo Systems
profisee | Profisee
semarchy | Semarchy
# analytics and visualisation
power-bi-report-builder | Power BI Report Builder | any: paginated reports; reportes paginados
power-bi-desktop | Power BI Desktop | any: powerbi desktop | implies: power-bi (it is a part of Power BI)
power-bi-embedded | Power BI Embedded
power-bi-modelling | Power BI modelling = Modelado en Power BI | any: tabular editor; dax studio; ssas tabular; modelo tabular
tableau-server | Tableau Server | any: tableau cloud; tableau online | implies: tableau (it is a part of Tableau)
tableau-desktop | Tableau Desktop | implies: tableau (it is a part of Tableau)
mode-analytics | Mode Analytics
sigma-computing | Sigma Computing
thoughtspot | ThoughtSpot
yellowfin | Yellowfin
zoho-analytics | Zoho Analytics
klipfolio | Klipfolio
databox | Databox
redash | Redash
lightdash | Lightdash
oracle-bi | Oracle BI | any: obiee; oracle bi publisher; bi publisher; oracle business intelligence
ibm-planning-analytics | IBM Planning Analytics | any: tm1; ibm tm1; cognos tm1
sap-lumira | SAP Lumira
sap-crystal-reports-for-enterprise | SAP Crystal Reports for Enterprise
anaplan | Anaplan
jedox | Jedox
matomo | Matomo
piwik-pro | Piwik Pro
heap-analytics | Heap Analytics
posthog | PostHog
fullstory | FullStory
microsoft-clarity | Microsoft Clarity
pendo | Pendo
contentsquare | Contentsquare
crazy-egg | Crazy Egg
branch-io | Branch.io
kochava | Kochava
comscore | Comscore
nielsen-data | Nielsen data
optimizely | Optimizely
vwo | VWO
google-optimize | Google Optimize
adobe-target | Adobe Target
adobe-experience-platform | Adobe Experience Platform
tealium | Tealium
mparticle | mParticle
treasure-data | Treasure Data
prescriptive-analytics | Prescriptive analytics = Analítica prescriptiva
advanced-analytics | Advanced analytics = Analítica avanzada | any: advance analytics; análisis avanzado de datos
product-analytics | Product analytics = Analítica de producto
marketing-analytics | Marketing analytics = Analítica de marketing | any: marketing mix modeling; marketing mix modelling; attribution modeling; modelos de atribución
customer-analytics | Customer analytics = Analítica de clientes
risk-analytics | Risk analytics = Analítica de riesgos
network-analysis | Network analysis (graphs) | any: social network analysis; graph analytics; análisis de redes sociales académico
sampling-methods | Sampling methods = Métodos de muestreo | any: muestreo estadístico; diseño muestral; técnicas de muestreo
design-of-experiments | Design of experiments = Diseño de experimentos | any: !?DOE; diseño experimental; experimental design
statistical-programming | Statistical programming = Programación estadística
advanced-sql | Advanced SQL = SQL avanzado | any: complex sql; sql complejo; window functions | implies: sql (it is SQL)
nosql-modelling | NoSQL modelling = Modelado NoSQL
kpi-design | KPI design = Definición de KPI | any: definición de indicadores; diseño de indicadores
report-automation | Report automation = Automatización de reportes | any: automatización de informes; automated reporting | fr: automatisation de rapports
`,
};
