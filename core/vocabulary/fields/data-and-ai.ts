import type { FieldSource } from '../vocabulary.ts';

export const dataAndAi: FieldSource = {
  field: 'data-and-ai',
  type: 'hard',
  lines: `
apache-spark | Apache Spark | any: ^spark
pyspark | PySpark | any: py spark
hadoop | Hadoop | any: apache hadoop
hive | ^Hive | any: apache hive
apache-kafka | Apache Kafka | any: kafka
confluent | ^?Confluent
apache-flink | Apache Flink | any: flink
apache-airflow | Apache Airflow | any: airflow
apache-beam | Apache Beam | any: ^?beam
apache-nifi | Apache NiFi | any: nifi
presto | ^?Presto
trino | Trino
impala | ^?Impala
sqoop | Sqoop
mapreduce | MapReduce
hdfs | HDFS
cloudera | ^Cloudera
dbt | dbt | en: data build tool
fivetran | ^Fivetran
airbyte | Airbyte
stitch | ^?Stitch
talend | ^Talend
informatica | ^?Informatica | any: informatica powercenter; powercenter
ssis | SSIS | en: integration services; sql server integration services
ssrs | SSRS | en: reporting services
ssas | SSAS | en: analysis services
pentaho | Pentaho | en: pentaho data integration
datastage | DataStage | any: ibm datastage
odi | !ODI | en: oracle data integrator
alteryx | ^Alteryx
matillion | ^Matillion
aws-glue | AWS Glue | any: ^?glue
amazon-athena | Amazon Athena | any: ^?athena; aws athena
amazon-emr | Amazon EMR | any: !EMR; aws emr
amazon-kinesis | Amazon Kinesis | any: kinesis
aws-lake-formation | AWS Lake Formation | en: lake formation
quicksight | QuickSight | any: amazon quicksight
azure-data-factory | Azure Data Factory | en: data factory | any: !ADF
azure-data-lake | Azure Data Lake | any: adls
microsoft-fabric | Microsoft Fabric | any: ms fabric
google-dataflow | Google Dataflow | any: dataflow; cloud dataflow
dataproc | Dataproc
cloud-composer | Cloud Composer
data-fusion | Data Fusion
pub-sub | Pub/Sub | any: pubsub; google pub/sub; cloud pub/sub
delta-lake | Delta Lake
apache-iceberg | Apache Iceberg | any: ^?iceberg
apache-hudi | Apache Hudi | any: hudi
parquet | ^Parquet
avro | ^Avro
data-lake | Data Lake | en: data lakes | es: lago de datos | any: datalake
data-warehouse | Data Warehouse | en: data warehousing; data warehouses | any: dwh; datawarehouse | es: almacén de datos; almacenes de datos
data-lakehouse | Data Lakehouse | any: lakehouse
data-mesh | Data Mesh
data-mart | Data Mart | any: datamart; datamarts | en: data marts
data-vault | Data Vault
dimensional-modeling | Dimensional modeling = Modelo dimensional | es: modelado dimensional | any: star schema; esquema estrella; kimball
etl | ETL | any: !ETLs; etl/elt | es: procesos etl; procesos de etl | en: etl processes
elt | !ELT
data-pipelines | Data pipelines = Pipelines de datos | en: data pipeline | es: pipeline de datos; tuberías de datos
data-engineering | Data engineering = Ingeniería de datos
data-governance | Data governance = Gobierno de datos | es: gobernanza de datos
data-quality | Data quality = Calidad de datos | es: calidad del dato
data-architecture | Data architecture = Arquitectura de datos
data-lineage | Data lineage = Linaje de datos
data-catalog | Data catalog = Catálogo de datos
master-data-management | Master Data Management | any: mdm
big-data | Big Data | any: bigdata
data-processing | Data processing = Procesamiento de datos
data-streaming | Data streaming = Streaming de datos | en: streaming data; real-time processing | es: procesamiento en tiempo real
data-analysis | Data analysis = Análisis de datos | es: análisis de información; analítica de datos; analisis de data | en: data analytics
data-science | Data science = Ciencia de datos
data-visualization | Data visualization = Visualización de datos | es: visualización de información | en: data viz
data-mining | Data mining = Minería de datos
data-cleaning | Data cleaning = Limpieza de datos | en: data cleansing
web-scraping | Web Scraping | en: scraping; web crawling
data-extraction | Data extraction = ?Extracción de datos
power-bi | Power BI | any: powerbi; microsoft power bi
tableau | Tableau
looker | ^Looker | any: looker studio | en: google data studio; data studio
qlik | Qlik | any: qlikview; qlik sense
microstrategy | MicroStrategy
cognos | Cognos | any: ibm cognos
sap-businessobjects | SAP BusinessObjects | en: business objects | any: businessobjects; sap bo
metabase | Metabase
superset | Superset | any: apache superset
grafana | Grafana
domo | ^?Domo
sisense | Sisense
business-intelligence | Business Intelligence | es: inteligencia de negocios; inteligencia de negocio | any: !BI
dashboards | ?Dashboards | en: dashboard | es: tableros; tableros de control; cuadros de mando
machine-learning | Machine Learning | es: aprendizaje automático; aprendizado de máquina; aprendizaje de máquina | any: !?ML
deep-learning | Deep Learning | any: aprendizaje profundo
inteligencia-artificial | Inteligencia artificial | es: artificial intelligence; !IA | any: !AI
generative-ai | Generative AI = IA generativa | any: genai; gen ai; ai generativa | es: inteligencia artificial generativa
nlp | NLP | en: natural language processing | es: procesamiento de lenguaje natural; procesamiento del lenguaje natural | any: !PLN
computer-vision | Computer Vision | es: visión por computadora; visión artificial; visión por computador
llm | LLM | any: !LLMs | en: large language models | es: modelos de lenguaje; modelos de lenguaje grande; grandes modelos de lenguaje
rag | !?RAG | en: retrieval augmented generation | any: retrieval-augmented generation
prompt-engineering | Prompt Engineering | es: ingeniería de prompts | any: prompting; prompts
fine-tuning | Fine-tuning | any: finetuning | en: fine tuning
ai-agents | AI agents = Agentes de IA | es: agentes ia; agentes inteligentes | any: ai agent; agentic ai
langchain | LangChain
langgraph | LangGraph
llamaindex | LlamaIndex
hugging-face | Hugging Face | any: huggingface
transformers | ^?Transformers
openai | OpenAI | any: openai api
chatgpt | ChatGPT | any: chat gpt
gpt | GPT
claude | ^?Claude | any: anthropic claude
gemini | ^?Gemini | any: google gemini
llama | ^?Llama
copilot | ^Copilot | any: microsoft copilot
github-copilot | GitHub Copilot
cursor | ^?Cursor | any: cursor ai
bedrock | Bedrock | any: amazon bedrock; aws bedrock
azure-openai | Azure OpenAI
vertex-ai | Vertex AI
sagemaker | SageMaker | any: amazon sagemaker; aws sagemaker
azure-ml | Azure ML | en: azure machine learning
mlflow | MLflow
kubeflow | Kubeflow
mlops | MLOps | any: ml ops
llmops | LLMOps
dvc | !DVC
feature-engineering | Feature Engineering | es: ingeniería de características
feature-store | Feature Store
tensorflow | TensorFlow
pytorch | PyTorch
keras | Keras
scikit-learn | scikit-learn | any: sklearn; scikit learn; scikitlearn
xgboost | XGBoost
lightgbm | LightGBM
catboost | CatBoost
pandas | ^Pandas
numpy | NumPy
scipy | SciPy
matplotlib | Matplotlib
seaborn | ^Seaborn
plotly | Plotly
streamlit | Streamlit
dash | ^?Dash
shiny | ^?Shiny
jupyter | Jupyter | any: jupyter notebook; jupyter notebooks
google-colab | Google Colab | any: colab
anaconda | ^?Anaconda
opencv | OpenCV
yolo | YOLO
spacy | spaCy
nltk | NLTK
bert | BERT
statistics | Statistics = Estadística | es: estadísticas; análisis estadístico; métodos estadísticos | en: statistical analysis; statistical methods
probability | ?Probability = ?Probabilidad
mathematics | Mathematics = Matemáticas | any: math
linear-algebra | Linear algebra = Álgebra lineal
regression | Regression analysis = ?Regresión | en: ?regression | es: regresión lineal; regresión logística
classification | ?Classification = ?Clasificación
clustering | Clustering | es: clusterización
series-de-tiempo | Series de tiempo | es: time series; series temporales
forecasting | ?Forecasting = ?Pronósticos
predictive-models | Predictive models = Modelos predictivos | en: predictive modeling; predictive analytics | es: modelado predictivo; modelos de predicción; analítica predictiva
statistical-models | Statistical models = Modelos estadísticos | es: modelado estadístico | en: statistical modeling
a-b-testing | A/B Testing | en: ab testing; tests a/b | es: pruebas a/b; experimentación a/b
experimentation | ?Experimentation = ?Experimentación
recommendation-systems | Recommendation systems = Sistemas de recomendación | en: recommender systems
reinforcement-learning | Reinforcement Learning | es: aprendizaje por refuerzo
neural-networks | Neural networks = Redes neuronales
decision-trees | Decision trees = Árboles de decisión
random-forest | Random Forest
optimization | ?Optimization = ?Optimización
operations-research | Operations research = Investigación de operaciones
chatbots | Chatbots | any: chatbot
model-training | Model training = Modelado de ML | es: entrenamiento de modelos
model-deployment | Model deployment = Despliegue de modelos
fraud-detection | Fraud detection = Detección de fraude
segmentation | ?Segmentation = ?Segmentación
eda | !EDA | es: análisis exploratorio | en: exploratory data analysis
knime | KNIME
rapidminer | RapidMiner
h2o | ^?H2O
dataiku | Dataiku
datarobot | DataRobot
ray | ^?Ray
dask | Dask
polars | Polars
gis | GIS = Geoespacial | any: arcgis; qgis
web-analytics | Web analytics | es: analítica web
adobe-analytics | Adobe Analytics
mixpanel | Mixpanel
amplitude | ^?Amplitude
segment | ^?Segment
hotjar | Hotjar
appsflyer | Appsflyer
`,
};
