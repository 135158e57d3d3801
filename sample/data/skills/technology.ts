/** id | kind | English | Spanish | French | Portuguese; see ../skill-table.ts for the grammar. */
export const TECHNOLOGY_SKILLS = `
python | t | Python / Python 3 | = | = | =
java | t | Java / Java 17 / Java 11 | = | = | =
javascript | t | JavaScript / JavaScript ES6 | = | = | =
typescript | t | TypeScript | = | = | =
csharp | t | C# / C# .NET | = | = | =
dotnet | t | .NET / .NET Core | = | = | =
php | t | PHP / PHP 8 | = | = | =
golang | t | Golang / Go (Golang) | = | = | =
kotlin | t | Kotlin | = | = | =
swift | t | Swift / SwiftUI | = | = | =
sql | t | SQL | SQL / consultas SQL | SQL / requêtes SQL | SQL / consultas SQL
html-css | t | HTML and CSS / HTML5 and CSS3 | HTML y CSS / HTML5 y CSS3 | HTML et CSS / HTML5 et CSS3 | HTML e CSS
react | t | React / React.js / ReactJS | = | = | =
angular | t | Angular | = | = | =
vue | t | Vue.js / Vue 3 | = | = | =
nodejs | t | Node.js / NodeJS | = | = | =
nextjs | t | Next.js | = | = | =
spring-boot | t | Spring Boot | = | = | =
laravel | t | Laravel | = | = | =
django | t | Django | = | = | =
fastapi | t | FastAPI | = | = | =
react-native | t | React Native | = | = | =
flutter | t | Flutter | = | = | =
rest-apis | k | REST APIs / RESTful APIs | APIs REST / desarrollo de APIs REST | API REST / conception d'API REST | APIs REST
graphql | t | GraphQL | = | = | =
microservices | k | microservices / microservice architecture | microservicios / arquitectura de microservicios | microservices / architecture microservices | microsserviços
postgresql | t | PostgreSQL / Postgres | = | = | =
mysql | t | MySQL | = | = | =
mongodb | t | MongoDB | = | = | =
redis | t | Redis | = | = | =
oracle-db | t | Oracle Database | bases de datos Oracle / Oracle Database | bases de données Oracle | bancos de dados Oracle
sql-server | t | SQL Server / Microsoft SQL Server | = | = | =
docker | t | Docker | = | = | =
kubernetes | t | Kubernetes | = | = | =
aws | t | AWS / Amazon Web Services | = | = | =
azure | t | Azure / Microsoft Azure | = | = | =
gcp | t | Google Cloud / Google Cloud Platform | = | = | =
terraform | t | Terraform | = | = | =
ansible | t | Ansible | = | = | =
linux | t | Linux / Linux administration | Linux / administración de Linux | Linux / administration Linux | Linux / administração Linux
git | t | Git / GitHub | = | = | =
gitlab-ci | t | GitLab CI / GitLab CI/CD | = | = | =
jenkins | t | Jenkins | = | = | =
ci-cd | k | CI/CD / CI/CD pipelines | CI/CD / integración continua | CI/CD / intégration continue | CI/CD / integração contínua
prometheus | t | Prometheus and Grafana | Prometheus y Grafana | Prometheus et Grafana | Prometheus e Grafana
bash | t | Bash / Bash scripting | Bash / scripts de Bash | Bash / scripts Bash | Bash
kafka | t | Apache Kafka / Kafka | = | = | =
spark | t | Apache Spark / PySpark | = | = | =
airflow | t | Apache Airflow / Airflow | = | = | =
dbt | t | dbt | = | = | =
snowflake | t | Snowflake | = | = | =
databricks | t | Databricks | = | = | =
bigquery | t | BigQuery | = | = | =
etl | k | ETL / ETL processes | ETL / procesos ETL | ETL / flux ETL | ETL / processos de ETL
data-modelling | k | data modelling | modelado de datos / modelamiento de datos@CO | modélisation de données | modelagem de dados
data-warehouse | k | data warehousing / data warehouse design | diseño de data warehouse / bodegas de datos@CO / almacenes de datos@MX,AR | entrepôts de données | data warehouse
power-bi | t | Power BI / Microsoft Power BI | = | = | =
tableau | t | Tableau | = | = | =
looker-studio | t | Looker Studio | = | = | =
r-language | t | R (statistics) / R programming | lenguaje R / R y RStudio | langage R / R et RStudio | linguagem R
machine-learning | k | machine learning | machine learning / aprendizaje automático | machine learning / apprentissage automatique | machine learning / aprendizado de máquina
scikit-learn | t | scikit-learn | = | = | =
pytorch | t | PyTorch | = | = | =
pandas | t | pandas | = | = | =
statistics | k | statistics / statistical analysis | estadística / análisis estadístico | statistiques / analyse statistique | estatística / análise estatística
nlp | k | natural language processing / NLP | procesamiento de lenguaje natural / NLP | traitement automatique du langage | processamento de linguagem natural
large-language-models | k | large language models / LLMs | modelos de lenguaje (LLM) / LLM | grands modèles de langage / LLM | modelos de linguagem (LLM)
data-visualisation | k | data visualisation | visualización de datos | visualisation de données / datavisualisation | visualização de dados
scrum | m | Scrum | = | = | =
agile | m | Agile methodologies / Agile | metodologías ágiles | méthodes agiles | metodologias ágeis
jira | t | Jira | = | = | =
selenium | t | Selenium / Selenium WebDriver | = | = | =
cypress | t | Cypress | = | = | =
postman | t | Postman | = | = | =
test-automation | k | test automation / automated testing | automatización de pruebas / pruebas automatizadas | automatisation des tests / tests automatisés | automação de testes
functional-testing | k | functional testing | pruebas funcionales | tests fonctionnels | testes funcionais
unit-testing | k | unit testing | pruebas unitarias | tests unitaires | testes unitários
figma | t | Figma | = | = | =
adobe-xd | t | Adobe XD | = | = | =
user-research | k | user research | investigación de usuarios / investigación con usuarios | recherche utilisateur | pesquisa com usuários
wireframing | k | wireframing and prototyping | wireframes y prototipos / prototipado | maquettage et prototypage / prototypage | prototipagem
design-systems | k | design systems | sistemas de diseño | design systems / systèmes de design | design systems
accessibility-web | k | web accessibility / WCAG | accesibilidad web / WCAG | accessibilité web / RGAA | acessibilidade web
cybersecurity | k | cybersecurity / information security | ciberseguridad / seguridad de la información | cybersécurité / sécurité des systèmes d'information | segurança da informação
siem | t | SIEM tools | herramientas SIEM | outils SIEM | ferramentas SIEM
firewalls | k | firewalls / firewall management | firewalls / administración de firewalls | pare-feu / gestion de pare-feu | firewalls
iso-27001 | m | ISO 27001 | = | = | =
pentesting | k | penetration testing | pruebas de penetración / pentesting | tests d'intrusion / pentest | testes de intrusão
networking | k | computer networking / TCP/IP networking | redes TCP/IP / redes informáticas | réseaux TCP/IP / réseaux informatiques | redes TCP/IP
cisco | t | Cisco networking / Cisco equipment | equipos Cisco / redes Cisco | équipements Cisco | equipamentos Cisco
active-directory | t | Active Directory | = | = | =
windows-server | t | Windows Server | = | = | =
office-365 | t | Microsoft 365 / Office 365 | = | = | =
itil | m | ITIL | = | = | =
helpdesk | k | help desk support / desktop support | soporte técnico / mesa de ayuda | support utilisateurs / assistance technique | suporte técnico
hardware-maintenance | k | PC hardware maintenance | mantenimiento de equipos de cómputo / reparación de PC | maintenance de postes de travail | manutenção de computadores
product-roadmap | k | product roadmapping / product roadmaps | roadmap de producto | feuille de route produit / roadmap produit | roadmap de produto
product-discovery | k | product discovery | product discovery / descubrimiento de producto | discovery produit | product discovery
ab-testing | k | A/B testing | pruebas A/B / tests A/B | tests A/B / A/B testing | testes A/B
salesforce | t | Salesforce | = | = | =
wordpress | t | WordPress | = | = | =
`;
