import type { FieldSource } from '../vocabulary.ts';

export const softwareBackend: FieldSource = {
  field: 'software-backend',
  type: 'hard',
  lines: `
node-js | Node.js | any: node; nodejs; node js
express-js | Express.js | any: ^?express; expressjs; express js
nestjs | NestJS | any: nest.js; nest js; !?Nest | family: express-js; fastify
fastify | Fastify | family: express-js
koa | Koa | any: koa.js
hapi | ^?Hapi
deno | Deno
bun | ^?Bun
django | Django | family: flask; ruby-on-rails; laravel
django-rest-framework | Django REST Framework | any: drf; django rest
flask | ^?Flask
fastapi | FastAPI | any: fast api | family: flask; django
pyramid | ^?Pyramid
tornado | ^?Tornado
celery | ^Celery
sqlalchemy | SQLAlchemy
pydantic | Pydantic
spring-boot | Spring Boot | any: springboot
spring | ^?Spring | any: spring framework
spring-mvc | Spring MVC
spring-cloud | Spring Cloud
spring-security | Spring Security
spring-data | Spring Data | en: spring data jpa
spring-batch | Spring Batch
spring-webflux | Spring WebFlux | any: webflux
hibernate | Hibernate | family: entity-framework; sequelize; typeorm
jpa | JPA | any: java persistence api
jdbc | JDBC
jms | JMS
ejb | EJB
jakarta-ee | Jakarta EE | any: java ee; j2ee; javaee; jee; jakarta | family: spring
quarkus | ^Quarkus | family: spring-boot; micronaut
micronaut | Micronaut
vert-x | Vert.x
struts | ^Struts
servlets | Servlets | any: servlet
maven | ^Maven | any: apache maven | esco: 0d168770-4d9c-4096-b048-a6577818d306 | replaces: ant
gradle | Gradle | family: maven
ant | ^?Ant | any: apache ant
junit | JUnit | any: junit5; junit 5 | family: testng
mockito | Mockito | family: easymock; powermock
testng | TestNG
lombok | ^Lombok
log4j | Log4j
dotnet | .NET | any: dotnet; dot net; plataforma .net
dotnet-core | .NET Core | any: dotnet core; net core; .netcore | replaces: dotnet-framework
dotnet-framework | .NET Framework | any: net framework
aspdotnet | ASP.NET | any: asp net | esco: 56a7f561-1d55-43c9-9cd7-36a0a9bc6c50
aspdotnet-core | ASP.NET Core | replaces: aspdotnet-mvc; web-forms
aspdotnet-mvc | ASP.NET MVC
entity-framework | Entity Framework | any: entity framework core; ef core; efcore
linq | LINQ | esco: c7d24594-0c11-4b27-9039-fe0bb903da8e
wcf | WCF
wpf | WPF
winforms | WinForms | any: windows forms; winform
web-api | Web API | any: webapi; asp.net webapi; asp.net core web api | en: asp.net web api; !Web APIs
signalr | SignalR
nuget | NuGet
dapper | Dapper
xunit | xUnit
nunit | NUnit
mstest | MSTest
xamarin | Xamarin
maui | MAUI | any: .net maui | replaces: xamarin
laravel | Laravel | family: symfony; codeigniter
symfony | Symfony
codeigniter | CodeIgniter
yii | Yii
zend | ^?Zend
cakephp | CakePHP
composer | ^?Composer
phpunit | PHPUnit
wordpress | WordPress | any: word press | esco: 6d289e8b-2cc1-4eda-ab1f-ad1090ef98f0 | family: drupal; joomla
drupal | Drupal | esco: 1de3942b-99d8-41e8-9ef0-fbc9e9f6307b
joomla | Joomla | esco: d2adb565-a865-424d-aeb5-9fbcbf2afe2a
magento | Magento | any: adobe commerce | family: shopify; woocommerce; prestashop; vtex
prestashop | PrestaShop
woocommerce | WooCommerce
shopify | Shopify
vtex | VTEX
liferay | Liferay
sitecore | Sitecore
adobe-experience-manager | Adobe Experience Manager | any: !AEM
contentful | Contentful
strapi | Strapi
sitefinity | Sitefinity
umbraco | Umbraco
ruby-on-rails | Ruby on Rails | any: rails; ror
sinatra | ^Sinatra
rspec | RSpec
sidekiq | Sidekiq
phoenix | ^?Phoenix
gin | ^?Gin
fiber | ^?Fiber
echo | ^?Echo
grpc | gRPC
protocol-buffers | Protocol Buffers | any: protobuf
rest | !REST | any: restful
api-rest | API REST | any: apis rest; rest api; rest apis; restful api; restful apis; api restful; apis restful; api's rest | es: servicios rest; servicios web rest; servicios restful | en: rest services; restful services; restful web services | replaces: soap
soap | !?SOAP | es: servicios soap | en: soap web services
web-services | Web services = Servicios web | any: webservices; webservice | en: web service | esco: f84a433f-34f1-4083-b0a3-24802623509c
api | ?API | any: apis; api's
api-design | API design = Diseño de APIs | es: desarrollo de apis; diseño de api; desarrollo de api; desarrollo de apis rest; creación de apis; construcción de apis; desarrollo de api rest | en: api development; api rest development; rest api development | pt: desenvolvimento de apis | fr: développement d'api
api-integration | API integration = Integración de APIs | en: api integrations | es: integraciones api; integraciones de apis; consumo de apis; consumo de api
api-gateway | API Gateway | any: api gateways
openapi | OpenAPI | any: open api; swagger/openapi | replaces: wsdl
swagger | Swagger
postman | ^Postman
insomnia | ^?Insomnia
soapui | SoapUI | any: soap ui
oauth | OAuth | any: oauth2; oauth 2.0; oauth 2; pkce | family: saml
openid-connect | OpenID Connect | any: oidc; openid | replaces: saml
jwt | JWT | en: json web token; json web tokens
saml | !SAML
sso | !SSO | any: single sign-on
webhooks | Webhooks | any: webhook
microservices-architecture | Microservices = Microservicios | any: microservice | es: arquitectura de microservicios; arquitecturas de microservicios; micro servicios; microservicio | en: microservices architecture | pt: microsserviços
event-driven | Event-driven architecture = Arquitectura orientada a eventos | any: event-driven; arquitecturas orientadas a eventos; arquitecturas event-driven | es: arquitectura de eventos
soa | !SOA | en: service oriented architecture | es: arquitectura orientada a servicios
serverless | Serverless | es: arquitectura serverless; sin servidor | any: server-less
cqrs | CQRS
event-sourcing | Event Sourcing
saga | ^?Saga
ddd | DDD | en: domain-driven design | es: diseño orientado al dominio
hexagonal-architecture | Hexagonal architecture = Arquitectura hexagonal | en: ?hexagonal
clean-architecture | Clean Architecture | es: arquitectura limpia | any: arquitecturas limpias
clean-code | Clean Code | es: código limpio
solid | ^?SOLID | any: principios solid; solid principles
design-patterns | Design patterns = Patrones de diseño | es: patrón de diseño | en: design pattern
architectural-patterns | Architectural patterns = Patrones de arquitectura | es: patrones arquitectónicos
mvc | MVC | es: modelo vista controlador
mvvm | MVVM
mvp | !?MVP
mvi | !MVI
viper | !VIPER
poo | Object-oriented programming = Programación orientada a objetos | en: object oriented | any: oop; orientada a objetos | es: !POO
functional-programming | Functional programming = Programación funcional
reactive-programming | Reactive programming = Programación reactiva
asynchronous-programming | Asynchronous programming = Programación asíncrona | es: programación asincrónica
concurrency | Concurrency = ?Concurrencia | any: multithreading; multi-threading | es: multihilos; programación multihilo; hilos de ejecución | en: multithreaded programming
data-structures | Data structures = Estructuras de datos | es: estructura de datos
algorithms | Algorithms = Algoritmos | esco: 54924a2c-daca-40d3-9716-4b38ceb04f38
backend | Backend | any: back-end | es: desarrollo backend; desarrollo back-end; programación backend; servicios backend | en: backend development; server-side development; backend services; backend systems | pt: desenvolvimento backend | fr: développement backend
full-stack | Full Stack | any: fullstack | es: desarrollo full stack; desarrollo fullstack; desarrollador full stack | en: full-stack development | pt: desenvolvimento full stack | fr: développement full stack
distributed-systems | Distributed systems = Sistemas distribuidos
software-architecture | Software architecture = Arquitectura de software | es: arquitectura de aplicaciones
software-design | Software design = Diseño de software
system-design | System design = Diseño de sistemas | esco: fae27053-8924-4bfd-b565-c9fe502044c9
alta-disponibilidad | ?Alta disponibilidad | en: high availability
scalability | ?Scalability = ?Escalabilidad
system-integration | System integration = Integración de sistemas | en: systems integration | esco: 6fa1c2c0-a012-4ca0-9642-e01569ba322c
monolitos | Monolitos
caching | Caching = ?Caché
performance-optimization | Performance tuning = Optimización de rendimiento | en: performance optimization; application performance; performance improvement of software | es: optimización de performance; optimización del rendimiento; rendimiento de aplicaciones; mejora de rendimiento; tuning de aplicaciones | pt: otimização de performance; otimização de desempenho | fr: optimisation des performances
apache-tomcat | Apache Tomcat | any: tomcat | esco: 0fb753a1-2ef2-4429-84d2-ecb2b24daf7a
jboss | JBoss | any: wildfly; jboss eap | esco: b16bcbcb-1d3f-42b3-a6a5-b91348a72b70
weblogic | WebLogic | any: oracle weblogic | esco: 70de94f5-9575-4edd-bca7-c797b023b9d6
websphere | WebSphere | any: ibm websphere | esco: a4e31589-3632-4926-91d0-15b889c90b9b
nginx | Nginx | family: apache; iis
apache | Apache | en: apache http server
iis | IIS | en: internet information services
haproxy | HAProxy
traefik | Traefik
kong | ^?Kong | family: apigee; aws-api-gateway
apigee | Apigee
mulesoft | MuleSoft | any: ^?mule; mule esb | family: boomi; tibco; wso2
wso2 | WSO2
tibco | TIBCO
apache-camel | Apache Camel | any: ^?camel
esb | !ESB | en: enterprise service bus
ibm-api-connect | IBM API Connect | any: api connect
ibm-integration-bus | IBM Integration Bus | any: !IIB; ibm ace
boomi | Boomi | any: dell boomi
zapier | Zapier | family: make; n8n
n8n | n8n
make | ^?Make | any: integromat
ipaas | iPaaS
oracle-service-bus | Oracle Service Bus | any: !OSB
oracle-soa-suite | Oracle SOA Suite | any: soa suite
temporal | ^?Temporal
camunda | Camunda
drools | ^Drools
jbpm | jBPM
elastic-beanstalk | Elastic Beanstalk
heroku | Heroku
vercel | Vercel
netlify | Netlify
firebase | Firebase
supabase | Supabase
auth0 | Auth0
okta | Okta
keycloak | Keycloak | family: okta; auth0
stripe | ^?Stripe
twilio | Twilio
paypal | PayPal
mercado-pago | Mercado Pago | any: mercadopago
sendgrid | SendGrid
hasura | Hasura
apollo | ^?Apollo | any: apollo graphql
prisma | ^?Prisma | family: typeorm; sequelize
typeorm | TypeORM
sequelize | Sequelize
mongoose | Mongoose
liquibase | Liquibase
flyway | Flyway
orm | ORM | any: !ORMs
symfony-messenger | Symfony Messenger
adonisjs | AdonisJS | any: adonis
sails-js | Sails.js
loopback | LoopBack
feathers-js | Feathers.js
bull-mq | Bull MQ | any: bullmq
socket-io | Socket.IO | any: socket io
pm2 | PM2
moleculer | Moleculer
phalcon | Phalcon
slim-framework | Slim framework
doctrine-orm | Doctrine ORM | any: doctrine
eloquent-orm | Eloquent ORM | any: eloquent
blade-templates | Blade templates
nhibernate | NHibernate
masstransit | MassTransit
mediatr | MediatR
automapper | AutoMapper
hangfire | Hangfire
durable-functions | Durable Functions
web-forms | Web Forms | any: asp.net web forms; webforms
asp-classic | ASP classic = Asp clásico | any: classic asp
vbscript | VBScript | esco: dcdd5ddf-82a6-4ac3-8edc-d4b23cae9a88
crystal-reports | Crystal Reports
telerik | Telerik
devexpress | DevExpress
kendo-ui | Kendo UI
signserver | SignServer
apache-cxf | Apache CXF
jax-rs | JAX-RS | any: jersey
jaxb | JAXB
java-swing | Java Swing | any: swing java
javafx | JavaFX
vaadin | Vaadin
grails | Grails
play-framework | Play Framework
akka | Akka
ktor | Ktor
exposed | Exposed
actix | Actix
rocket-rust | Rocket (Rust) | any: actix-web
tokio | Tokio
goroutines | Goroutines | any: gorutinas
echo-framework | Echo framework
gorm | GORM
flask-sqlalchemy | Flask-SQLAlchemy
scrapy | Scrapy
beautiful-soup | Beautiful Soup | any: beautifulsoup
asyncio | Asyncio
tkinter | Tkinter
pyqt | PyQt | any: pyside
gunicorn | Gunicorn | any: uwsgi
active-record | Active Record | any: activerecord
sorbet | Sorbet
capistrano | Capistrano
elixir-phoenix | Elixir Phoenix
erlang-otp | Erlang OTP
web3-js | Web3.js
ethers-js | Ethers.js
hardhat | Hardhat
truffle | Truffle
solana | Solana
dapps | dApps | any: dapp
sdk-development | SDK development | any: sdk; sdks
third-party-integrations | Third-party integrations = Integraciones con terceros | any: third party integrations
payment-gateway-integration | Payment gateway integration = Integración de pasarelas de pago
open-source | Open source = Código abierto | any: software libre
design-patterns-gof | Design patterns (GoF) | any: singleton; observer pattern; factory pattern
dry-principle | DRY principle | any: !DRY
yagni | YAGNI
kiss-principle | KISS principle
legacy-code | Legacy code = Código legado | any: sistemas legados; legacy systems | es: código legacy | en: legacy applications
modular-design | Modular design = Modularización
unit-of-work | Unit of Work
repository-pattern | Repository pattern = Patrón repositorio
domain-events | Domain events
multi-tenancy | Multi-tenancy | any: multitenant; multi-tenant
rate-limiting | Rate limiting
idempotency | Idempotency | any: idempotencia
server-sent-events | Server-sent events
xml-rpc | XML-RPC
odata | OData
asyncapi | AsyncAPI
wsdl | WSDL
message-driven-architecture | Message-driven architecture | any: arquitectura basada en mensajes
cache-strategies | Cache strategies = Estrategias de caché
technical-leadership | Technical leadership = Liderazgo técnico | any: tech lead
proof-of-concept | Proof of concept = Pruebas de concepto | any: proofs of concept; poc | es: prueba de concepto
reverse-engineering | Reverse engineering = Ingeniería inversa | esco: 8fdf4273-d8ce-47a2-b461-45cb1282ef36
memory-management | Memory management = Gestión de memoria
kernel-development | Kernel development | any: linux kernel
device-drivers | Device drivers = Controladores de dispositivos
real-time-systems | Real-time systems | any: sistemas en tiempo real
compilers | Compilers | any: compiladores
opengl | OpenGL
vulkan | Vulkan
directx | DirectX
qt | Qt | any: qt framework
gtk | GTK
boost-cpp | Boost C++
stl | STL
mfc | MFC
com-plus | COM+
activex | ActiveX
autoit | AutoIt
autohotkey | AutoHotkey
google-apps-script | Google Apps Script | any: apps script; appscript
office-scripts | Office Scripts
filemaker | FileMaker | esco: b8eb2517-37d8-43e6-9856-9c29d5c51fde
magic-xpa | Magic xpa
powerbuilder | PowerBuilder
clarion | Clarion
progress-4gl | Progress 4GL | any: openedge; progress openedge
uniface | Uniface
natural-adabas | Natural/Adabas | any: adabas
informix-4gl | Informix 4GL | any: 4-gl; 4gl
harbour | Harbour
clipper | Clipper
windev | WinDev | any: webdev pc soft
lazarus | Lazarus
`,
};
