import type { FieldSource } from '../vocabulary.ts';

export const backendLibraries: FieldSource = {
  field: 'software-backend',
  type: 'hard',
  lines: `
# Java and the JVM
java-se | Java SE | any: j2se | implies: java (it is an edition of Java)
jvm | JVM | any: java virtual machine
jdk | JDK
java-streams | Java Streams | any: streams java; stream api; java stream api
java-concurrency | Java concurrency = Concurrencia en Java | any: multithreading java
java-collections | Java Collections
java-lambdas | Java lambdas
jvm-tuning | JVM tuning | any: garbage collection; garbage collector
jmx | JMX
jndi | JNDI
jstl | JSTL
jpql | JPQL
hql | HQL
querydsl | QueryDSL
jooq | jOOQ
mybatis | MyBatis | any: ibatis
eclipselink | EclipseLink
spring-integration | Spring Integration
spring-cloud-gateway | Spring Cloud Gateway
spring-cloud-config | Spring Cloud Config
spring-cloud-netflix | Spring Cloud Netflix | any: netflix oss; ^?Eureka; hystrix; netflix eureka; zuul
spring-hateoas | Spring HATEOAS | any: hateoas
spring-actuator | Spring Actuator | any: spring boot actuator
spring-session | Spring Session
spring-aop | Spring AOP | any: aspectj
spring-ioc | Spring IoC
spring-webclient | Spring WebClient
spring-rest-docs | Spring REST Docs
spring-kafka | Spring Kafka
spring-ai | Spring AI
spring-native | Spring Native
resilience4j | Resilience4j
feign | ^?Feign | any: openfeign; feign client
ribbon | Ribbon (Netflix) | any: netflix ribbon
project-reactor | Project Reactor
reactive-streams | Reactive Streams
resteasy | RESTEasy
dropwizard | Dropwizard
helidon | ^Helidon
payara | Payara
glassfish | GlassFish
jetty | ^?Jetty
undertow | ^?Undertow
netty | ^Netty
apache-axis | Apache Axis | any: axis2
apache-commons | Apache Commons
apache-poi | Apache POI
apache-ignite | Apache Ignite
apache-shiro | Apache Shiro
apache-karaf | Apache Karaf
osgi | OSGi
jasperreports | JasperReports | any: jasper reports; ireport; jaspersoft; ^?Jasper
birt-reports | BIRT reports
itext | iText
pdfbox | PDFBox
quartz | ^?Quartz | any: quartz scheduler
ehcache | Ehcache
caffeine-cache | Caffeine cache
guava | ^?Guava
jackson | Jackson (JSON) | any: jackson json; jackson databind
gson | Gson
mapstruct | MapStruct
modelmapper | ModelMapper
logback | Logback
slf4j | SLF4J
vaadin-flow | Vaadin Flow
zk-framework | ZK Framework
richfaces | RichFaces
icefaces | ICEfaces
struts-2 | Struts 2
tapestry | ^?Tapestry
jhipster | JHipster
graalvm | GraalVM
groovy-grails-object-mapping | Groovy Grails Object Mapping
gradle-kotlin-dsl | Gradle Kotlin DSL
kotlin-flow | Kotlin Flow | any: stateflow
kotlin-coroutines | Kotlin Coroutines | any: corrutinas kotlin
arrow | Arrow (Kotlin) | any: arrow-kt
scala-cats | Scala Cats
zio | ZIO
slick | ^?Slick
sbt | sbt
lagom | Lagom
clojure-ring | Clojure Ring
# .NET
ado-dotnet | ADO.NET | any: ado net
dotnet-6 | .NET 6 | any: .net 5; net 6
dotnet-8 | .NET 8 | any: .net 7; .net 9; net 8
dotnet-standard | .NET Standard
dotnet-aspire | .NET Aspire
asp-dotnet-identity | ASP.NET Identity | any: identity server; identityserver; identityserver4; duende identityserver
asp-dotnet-boilerplate | ASP.NET Boilerplate | any: abp framework
razor-pages | Razor Pages
minimal-apis | Minimal APIs
blazor-webassembly | Blazor WebAssembly | any: blazor server
c-sharp-8 | C# 8 | any: c# 7; c# 10; c# 12
clr | !?CLR
linq-to-sql | LINQ to SQL
unity-container | Unity container | any: autofac; ninject; castle windsor
serilog | Serilog
nlog | NLog
log4net | log4net
polly | Polly (.NET) | any: polly .net
fluentvalidation | FluentValidation
refit | ^?Refit
restsharp | RestSharp
newtonsoft-json | Newtonsoft JSON | any: json.net; newtonsoft
moq | Moq
nsubstitute | NSubstitute
fluentassertions | FluentAssertions
ocelot | ^?Ocelot
yarp | YARP
nservicebus | NServiceBus
rebus | ^?Rebus
microsoft-orleans | Microsoft Orleans | any: ^?Orleans
windows-services | Windows Services = Servicios de Windows
com-interop | COM interop
xaml | XAML
uwp | !UWP
avalonia | Avalonia
mvvm-light | MVVM Light | any: prism wpf
silverlight | Silverlight
web-deploy | Web Deploy
iis-express | IIS Express
ssdt | SSDT
sitecore-xm-cloud | Sitecore XM Cloud
infragistics | Infragistics
syncfusion | Syncfusion
fastreport | FastReport
stimulsoft | Stimulsoft
# Node.js
express-validator | Express Validator
hono | ^?Hono
elysia | ^?Elysia
nodemailer | Nodemailer
passport-js | Passport.js | any: passportjs
node-postgres | node-postgres
knex-js | Knex.js | any: knex; knexjs
objection-js | Objection.js
mikroorm | MikroORM
drizzle-orm | Drizzle ORM | any: ^?Drizzle
bull | Bull (queues) | any: bull queue
agenda-js | Agenda.js
ts-node | ts-node
nodemon | nodemon
node-streams | Node streams
serverless-offline | Serverless Offline
meteor | ^?Meteor | any: meteor.js; meteorjs
medusa-commerce | Medusa commerce | any: medusa.js; medusajs
# Python
pipenv | Pipenv
poetry | Poetry (Python) | any: python poetry
pip | ?pip
virtualenv | virtualenv | any: venv
uv | uv (Python) | any: uv python
ruff | ^?Ruff
black | Black (formatter) | any: black python
flake8 | Flake8
pylint | Pylint
mypy | mypy
isort | isort
tox | ?tox
nox | ^?Nox
pytest-bdd | Pytest-BDD
hypothesis | Hypothesis (Python) | any: hypothesis python
django-orm | Django ORM
django-channels | Django Channels
django-admin | Django Admin
django-templates | Django Templates
wagtail | ^?Wagtail
bottle | Bottle (Python) | any: bottle python
sanic | ^Sanic
starlette | ^?Starlette
litestar | Litestar
aiohttp | aiohttp
httpx | HTTPX
requests | Requests (Python) | any: python requests; requests python
uvicorn | Uvicorn
alembic | ^?Alembic
peewee | ^?Peewee
tortoise-orm | Tortoise ORM
marshmallow | ^?Marshmallow
sqlmodel | SQLModel
pydantic-settings | Pydantic Settings
twisted | ^?Twisted
gevent | Gevent
python-multiprocessing | Python multiprocessing
cython | Cython
numba | Numba
pyinstaller | PyInstaller
kivy | Kivy
wxpython | wxPython
pygame | Pygame
openpyxl | OpenPyXL
reportlab | ReportLab
paramiko | Paramiko
click | Click (Python) | any: click python
typer | Typer
rq | RQ (queues) | any: redis queue; rq python
huey | ^?Huey
dramatiq | Dramatiq
zappa | ^?Zappa
chalice | ^?Chalice
odoo-development | Odoo development = Desarrollo Odoo | any: módulos odoo; odoo modules
plone | Plone
zope | Zope
# PHP
psr-standards | PSR standards | any: psr-4; psr-12
laravel-eloquent | Laravel Eloquent
laravel-lumen | Laravel Lumen | any: ^?Lumen
laravel-nova | Laravel Nova
laravel-sanctum | Laravel Sanctum | any: laravel passport
laravel-horizon | Laravel Horizon
laravel-blade | Laravel Blade | any: blade laravel
filament | Filament (Laravel) | any: filament php; laravel filament
laminas | ^?Laminas
zend-framework-2 | Zend Framework 2
fuelphp | FuelPHP
api-platform | API Platform
guzzle | ^?Guzzle
phpstan | PHPStan
psalm | Psalm (PHP) | any: psalm php
php-fpm | PHP-FPM
xdebug | Xdebug
behat | Behat
pest | Pest (PHP) | any: pest php
codeception | Codeception
magento-2 | Magento 2 | implies: magento (it is the present Magento)
xampp | XAMPP | any: !?LAMP
# Ruby, Go, Rust, Elixir
ruby-gems | Ruby gems | any: rubygems; bundler ruby
rubocop | RuboCop
devise | Devise (Ruby) | any: devise rails
hanami | ^?Hanami
puma | Puma (Ruby) | any: puma ruby
capybara | ^?Capybara
minitest | Minitest
resque | Resque
rack | Rack (Ruby) | any: ruby rack
chi | Chi (Go) | any: go-chi; chi router
gorilla-mux | Gorilla Mux
go-kit | Go kit
cobra | Cobra (Go) | any: cobra cli golang
sqlc | sqlc
buffalo | Buffalo (Go) | any: buffalo golang
wire | Wire (Go) | any: google wire
axum | ^?Axum
diesel | Diesel (Rust) | any: diesel orm
serde | ^?Serde
warp | Warp (Rust) | any: warp rust
cargo | Cargo (Rust) | any: cargo rust
ecto | ^?Ecto
phoenix-liveview | Phoenix LiveView | any: ^LiveView
oban | ^?Oban
nerves | ^?Nerves
# C and C++
c-plus-plus11 | C++11 | any: c++14; c++17; c++20; c++11/14; modern c++ | implies: cpp (it is a version of C++)
poco-c-plus-plus | POCO C++
wxwidgets | wxWidgets
google-test | Google Test | any: gtest; googletest; google mock
catch2 | Catch2
gdb | GDB
valgrind | Valgrind
gcc | !GCC | any: clang; llvm
misra-c | MISRA C | any: misra
posix | POSIX
posix-threads | POSIX threads | any: pthreads
openmp | OpenMP
mpi | !?MPI | any: open mpi
socket-programming | Socket programming = Programación de sockets | any: tcp sockets
shared-memory | Shared memory = Memoria compartida
# APIs and architecture
api-documentation | API documentation = Documentación de APIs | any: documentación de api; api docs
api-versioning | API versioning = Versionado de APIs
graphql-federation | GraphQL Federation | any: apollo federation | implies: graphql (it is GraphQL over several services)
apollo-server | Apollo Server
graphql-yoga | GraphQL Yoga
grpc-web | gRPC-Web
json-api | JSON:API
json-rpc | JSON-RPC
raml | RAML
api-blueprint | API Blueprint
stoplight | Stoplight
redoc | Redoc
rapidapi | RapidAPI
backend-for-frontend | Backend for frontend | any: !BFF
api-mocking | API mocking = Simulación de APIs
circuit-breaker-pattern | Circuit breaker pattern | any: circuit breaker
twelve-factor-app | Twelve-factor app | any: 12 factor; twelve factor
strangler-pattern | Strangler pattern | any: strangler fig
layered-architecture | Layered architecture = Arquitectura en capas | any: n-tier; arquitectura n capas; n-tier architecture; arquitectura de tres capas; multicapa
onion-architecture | Onion architecture = Arquitectura cebolla
client-server-architecture | Client-server architecture = Arquitectura cliente-servidor | any: cliente servidor; client-server
component-based-architecture | Component-based architecture = Arquitectura basada en componentes | any: desarrollo basado en componentes; arquitectura de componentes
vertical-slice-architecture | Vertical slice architecture
service-oriented-integration | Service-oriented integration
publish-subscribe | Publish-subscribe = Publicación-suscripción | any: pub-sub pattern; pubsub pattern
cap-theorem | CAP theorem = Teorema CAP
eventual-consistency | Eventual consistency = Consistencia eventual
outbox-pattern | Outbox pattern
dependency-inversion | Dependency inversion | any: inversión de dependencias; inversion of control; ?ioc
grasp-patterns | GRASP patterns
enterprise-integration-patterns | Enterprise integration patterns = Patrones de integración empresarial
aspect-oriented-programming | Aspect-oriented programming = Programación orientada a aspectos
structured-programming | Structured programming = Programación estructurada
procedural-programming | Procedural programming = Programación procedimental
declarative-programming | Declarative programming = Programación declarativa
metaprogramming | Metaprogramming = Metaprogramación
parallel-programming | Parallel programming = Programación paralela | any: parallel computing; cómputo paralelo; computación paralela
network-programming | Network programming = Programación de redes
systems-programming | Systems programming = Programación de sistemas
web-server-administration | Web server administration = Administración de servidores web | any: web servers; servidores web
application-servers | Application servers = Servidores de aplicaciones
session-management | Session management = Manejo de sesiones
file-processing | File processing = Procesamiento de archivos
background-jobs | Background jobs = Tareas en segundo plano | any: background processing; job queues
full-text-search | Full-text search = Búsqueda de texto completo | any: algolia; meilisearch; typesense
payment-processing | ?Payment processing = ?Procesamiento de pagos | any: ?pagos en línea; ?pagos electrónicos; ?online payments; ?sistemas de pago; ?payment systems
payu | PayU
adyen | Adyen
braintree | Braintree
dlocal | dLocal
pse-payments | PSE payments = Pagos PSE | any: pse colombia
transbank | Transbank | any: webpay
conekta | Conekta
openpay | Openpay
stripe-connect | Stripe Connect
plaid | ^?Plaid
wompi | Wompi
epayco | ePayco
kushki | Kushki
spei | !SPEI
pix | Pix (payments) = Pix (pagos) | any: pix pagamentos
messagebird | MessageBird
vonage | Vonage
mailgun | Mailgun
postmark | Postmark
onesignal | OneSignal
pusher | ^?Pusher
ably | ^?Ably
cloudinary | Cloudinary
imgix | Imgix
fusionauth | FusionAuth
ory | ^?Ory
casbin | Casbin
session-replay | Session replay
launchdarkly | LaunchDarkly
unleash | ^?Unleash | any: unleash feature flags
appwrite | Appwrite
pocketbase | PocketBase
parse-server | Parse Server
backendless | Backendless
convex | Convex (backend) | any: convex.dev backend
amplication | Amplication
netflix-conductor | Netflix Conductor
zeebe | Zeebe
flowable | Flowable
activiti | Activiti
bonita | ^?Bonita | any: bonitasoft
processmaker | ProcessMaker
auraportal | AuraPortal
apache-thrift | Apache Thrift
cap-n-proto | Cap'n Proto
flatbuffers | FlatBuffers
messagepack | MessagePack
asn-1 | ASN.1
fix-protocol | FIX protocol | any: quickfix
iso-20022 | ISO 20022
`,
};
