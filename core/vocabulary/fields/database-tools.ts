import type { FieldSource } from '../vocabulary.ts';

export const databaseTools: FieldSource = {
  field: 'databases',
  type: 'hard',
  lines: `
sap-iq | SAP IQ | any: sybase iq
sap-ase | SAP ASE
ibm-cloudant | IBM Cloudant
oracle-19c | Oracle 19c | any: oracle 11g; oracle 12c; oracle 21c | implies: oracle (it is a version of Oracle Database)
oracle-forms-and-reports | Oracle Forms and Reports | any: oracle reports; forms y reports; developer 2000
oracle-enterprise-manager | Oracle Enterprise Manager
oracle-rman | Oracle RMAN | any: rman
oracle-asm | Oracle ASM
oracle-webcenter | Oracle WebCenter
oracle-data-pump | Oracle Data Pump
sql-profiler | SQL Profiler | any: sql server profiler
sql-server-agent | SQL Server Agent
common-table-expressions | Common table expressions
table-partitioning | Table partitioning = Particionamiento de tablas
database-normalisation | Database normalisation = Normalización de bases de datos | any: database normalization
database-development | Database development = Desarrollo de bases de datos | any: database programming; programación de bases de datos
database-monitoring | Database monitoring = Monitoreo de bases de datos
database-backup-and-recovery | Database backup and recovery = Respaldo y recuperación de bases de datos | any: respaldo de bases de datos; backup de base de datos
database-migration | Database migration = Migración de bases de datos
database-clustering | Database clustering = Clústeres de bases de datos | any: database high availability
database-integration | Database integration = Integración de bases de datos
redis-cluster | Redis Cluster | any: redis sentinel; redis streams; redis pub/sub
valkey | Valkey | family: redis
dragonfly | Dragonfly (database) | any: dragonflydb
rocksdb | RocksDB
leveldb | LevelDB
lmdb | LMDB
etcd | etcd
foundationdb | FoundationDB
apache-accumulo | Apache Accumulo
riak | Riak
rethinkdb | RethinkDB
orientdb | OrientDB
tigergraph | TigerGraph
memgraph | Memgraph
stardog | Stardog
graphdb | GraphDB (Ontotext) | any: ontotext
marklogic | MarkLogic
basex | BaseX
exist-db | eXist-db
singlestore | SingleStore | any: memsql
voltdb | VoltDB
nuodb | NuoDB
monetdb | MonetDB
yellowbrick | Yellowbrick
firebolt | Firebolt
motherduck | MotherDuck
turso | Turso
libsql | libSQL
xata | Xata
faunadb | FaunaDB
victoriametrics | VictoriaMetrics
prometheus-promql | Prometheus PromQL | any: promql
kdb-plus | Kdb+ | any: kdb; q language
opentsdb | OpenTSDB
tdengine | TDengine
cratedb | CrateDB
hsqldb | HSQLDB
h2-database | H2 database | any: h2 db
apache-derby | Apache Derby
watermelondb | WatermelonDB
objectbox | ObjectBox
aerospike | Aerospike
couchbase-lite | Couchbase Lite
mongodb-compass | MongoDB Compass
mongodb-aggregation | MongoDB aggregation | any: mongodb aggregation framework; aggregation pipeline
mongo-shell | Mongo shell
elastic-stack-administration | Elastic Stack administration
elasticsearch-dsl | Elasticsearch DSL
sql-anywhere | SQL Anywhere
pervasive-sql | Pervasive SQL | any: btrieve
4d | 4D (database) | any: 4th dimension
idms | !IDMS
db2-for-z-os | Db2 for z/OS | any: db2 zos
db2-for-i | Db2 for i | any: db2/400
navicat | Navicat
heidisql | HeidiSQL
sqlyog | SQLyog
tableplus | TablePlus
beekeeper-studio | Beekeeper Studio
aqua-data-studio | Aqua Data Studio
redgate | Redgate | any: sql prompt; sql compare
quest-foglight | Quest Foglight
ola-hallengren | Ola Hallengren
pgbackrest | pgBackRest
patroni | Patroni
pl-pgsql | PL/pgSQL
postgis | PostGIS
pg-stat-statements | pg_stat_statements
lancedb | LanceDB
vespa | ^?Vespa
marqo | Marqo
zilliz | Zilliz
litedb | LiteDB
schemaspy | SchemaSpy
dbschema | DbSchema
dbforge | dbForge
`,
};
