import type { FieldSource } from '../vocabulary.ts';

export const databases: FieldSource = {
  field: 'databases',
  type: 'hard',
  lines: `
mysql | MySQL | any: my sql | esco: 4da171e5-779c-4983-a76f-91c16751e99f | family: mariadb
postgresql | PostgreSQL | any: postgres; postgre | esco: a8d07b5a-c1a1-42c6-9d53-db9c7a2ca996 | family: mysql; mariadb; sql-server; oracle
sql-server | SQL Server | en: ms sql server; microsoft sql server | any: mssql; sqlserver; ms sql | esco: c062bab3-3ea0-4291-9220-a2d8fef4bead
oracle | ^Oracle | en: oracle database | any: oracle db | es: base de datos oracle
mongodb | MongoDB | any: mongo; mongo db | family: couchdb; couchbase; dynamodb
redis | Redis | family: memcached
elasticsearch | Elasticsearch | any: elastic search; ^?elastic | family: solr
opensearch | OpenSearch | family: elasticsearch
cassandra | Cassandra | any: apache cassandra
dynamodb | DynamoDB | any: dynamo db; amazon dynamodb; dynamo
mariadb | MariaDB | any: maria db
sqlite | SQLite | any: sql lite
couchbase | Couchbase
couchdb | CouchDB
neo4j | Neo4j
influxdb | InfluxDB
hbase | HBase
firestore | Firestore | any: cloud firestore
cosmos-db | Cosmos DB | any: cosmosdb; azure cosmos db
ibm-db2 | IBM DB2 | any: db2 | esco: 3cee858e-79e8-4a4b-b99f-93c7f735d58b
sybase | Sybase
teradata | Teradata | esco: d9eaf831-9348-4330-a83e-b7c099cdc8f6
informix | Informix
snowflake | ^Snowflake
amazon-redshift | Amazon Redshift | any: redshift; aws redshift | family: bigquery; snowflake; azure-synapse
bigquery | BigQuery | any: google bigquery | en: big query | family: snowflake
azure-synapse | Azure Synapse | any: ^?synapse | en: synapse analytics; azure synapse analytics
databricks | ^Databricks | any: azure databricks
clickhouse | ClickHouse
vertica | Vertica
greenplum | Greenplum
sap-hana | SAP HANA | any: hana
azure-sql | Azure SQL | en: azure sql database | any: sql azure
amazon-rds | Amazon RDS | any: !RDS; aws rds
amazon-aurora | Amazon Aurora | any: ^?aurora
memcached | Memcached
hazelcast | Hazelcast
solr | Solr | any: apache solr
lucene | Lucene
timescaledb | TimescaleDB
realm | ^?Realm
room | ^?Room
core-data | Core Data
cockroachdb | CockroachDB
foxpro | FoxPro | any: visual foxpro
as-400 | AS/400 | any: as400; iseries; ibm i
databases | Databases = Bases de datos | es: base de datos | en: database | pt: bancos de dados | any: bbdd | esco: 43ae58b9-5e56-4524-b45a-b422777a0576
relational-databases | Relational databases = Bases de datos relacionales | es: base de datos relacional; bases relacionales | en: relational database | any: rdbms
nosql | NoSQL | es: bases de datos nosql; bases de datos no relacionales; base de datos nosql | en: nosql databases; non-relational databases | any: no sql; no relacionales | esco: 76ef6ed3-1658-4a1a-9593-204d799c6d0c
stored-procedures | Stored Procedures | es: procedimientos almacenados; procedimiento almacenado | en: stored procedure; store procedures | any: store procedure
triggers | ?Triggers
data-modeling | Data modeling = Modelado de datos | en: data modelling; ?data models; database design; database schema design | es: modelamiento de datos; ?modelos de datos; modelo de datos; diseño de bases de datos; modelado de bases de datos; diseño de bd; modelamiento de bases de datos | fr: conception de bases de données; modélisation de données | pt: modelagem de banco de dados; modelagem de dados
query-optimization | Query optimization = Optimización de consultas | es: optimización de queries; optimización de consultas sql; afinamiento de base de datos; tuning de base de datos; optimización de bases de datos | en: sql tuning; query tuning; sql performance tuning; database tuning; database performance tuning | pt: otimização de consultas | fr: optimisation de requêtes
database-administration | Database administration = Administración de bases de datos | any: dba
data-migration | Data migration = Migración de datos | es: migraciones de datos
vector-databases | Vector databases = Bases de datos vectoriales | en: vector database; vector db | es: base de datos vectorial
pinecone | ^Pinecone | family: weaviate; qdrant; milvus; chroma
weaviate | Weaviate
milvus | ^?Milvus
pgvector | pgvector
chroma | Chroma | any: chromadb
faiss | FAISS
qdrant | Qdrant
ssms | SSMS | en: sql server management studio
toad | ^?Toad
dbeaver | DBeaver
mongodb-atlas | MongoDB Atlas
replication | ?Replication = ?Replicación
backups | ?Backups | es: ?respaldos; copias de seguridad | en: ?backup
indexing | ?Indexing = ?Índices | es: indexación
powerpivot | PowerPivot | any: power pivot
oracle-rac | Oracle RAC
oracle-data-guard | Oracle Data Guard
oracle-exadata | Oracle Exadata | any: exadata
oracle-goldengate | Oracle GoldenGate | any: goldengate
always-on | Always On | any: alwayson
database-replication | Database replication = Replicación de bases de datos
sharding | Sharding
database-views | Database views | any: vistas sql; vistas materializadas
execution-plans | Execution plans = Planes de ejecución
dml | DML
ddl | DDL
transactions | ?Transactions (databases) = Transacciones ACID | any: transacciones acid; acid
database-triggers | Database triggers
pgadmin | pgAdmin
phpmyadmin | phpMyAdmin
datagrip | DataGrip
sql-developer | SQL Developer
mysql-workbench | MySQL Workbench
ravendb | RavenDB
scylladb | ScyllaDB
tidb | TiDB
yugabytedb | YugabyteDB
planetscale | PlanetScale
neon-postgres | Neon Postgres
firebird | Firebird
interbase | Interbase
paradox | Paradox
dbase | dBase
duckdb | DuckDB
questdb | QuestDB
prometheus-tsdb | Prometheus TSDB
dgraph | Dgraph
arangodb | ArangoDB
janusgraph | JanusGraph
amazon-neptune | Amazon Neptune
azure-table-storage | Azure Table Storage
amazon-documentdb | Amazon DocumentDB
percona | Percona
galera | Galera
proxysql | ProxySQL
pgbouncer | PgBouncer
liquibase-migrations | Liquibase migrations
data-archiving | Data archiving = Archivado de datos
graph-databases | Graph databases = Bases de datos de grafos
time-series-databases | Time series databases
in-memory-databases | In-memory databases
data-dictionary | Data dictionary = Diccionario de datos
entity-relationship-models | Entity-relationship models = Modelo entidad relación | any: entity relationship diagrams | es: modelos entidad relación
database-security | Database security = Seguridad de bases de datos
`,
};
