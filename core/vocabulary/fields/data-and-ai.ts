import type { FieldSource } from '../vocabulary.ts';

export const dataAndAi: FieldSource = {
  field: 'data-and-ai',
  type: 'hard',
  lines: `
apache-spark | Apache Spark | any: ^spark | esco: af7ae54f-4649-4c16-87c7-59ba41d4d57f | replaces: mapreduce
pyspark | PySpark | any: py spark
hadoop | Hadoop | any: apache hadoop | esco: e46291c7-52b9-4174-bd59-178884861038
hive | ^Hive | any: apache hive
apache-kafka | Apache Kafka | any: kafka
confluent | ^?Confluent
apache-flink | Apache Flink | any: flink
apache-airflow | Apache Airflow | any: airflow | family: dagster; prefect; luigi
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
informatica | Informatica PowerCenter | any: powercenter; !?Informatica | esco: 0f00f63f-3ab4-4057-b92f-500584b51757
ssis | SSIS | en: integration services; sql server integration services | esco: 6f7512ab-d46d-402a-8c30-a8878d7c1f88
ssrs | SSRS | en: sql server reporting services
ssas | SSAS | en: analysis services
pentaho | Pentaho | en: pentaho data integration | esco: 42c3287f-5e50-4559-a2d1-2000c70e0aab
datastage | DataStage | any: ibm datastage
odi | !ODI | en: oracle data integrator | esco: 3af687cb-8c7a-46ea-a730-32dbaed040c6
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
microsoft-fabric | Microsoft Fabric | any: ms fabric | family: databricks
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
data-warehouse | Data Warehouse | en: data warehousing; data warehouses | any: dwh; datawarehouse | es: almacén de datos; almacenes de datos | esco: 3ec2e4d6-7000-4905-bf1a-c5b1679416de
data-lakehouse | Data Lakehouse | any: lakehouse
data-mesh | Data Mesh
data-mart | Data Mart | any: datamart; datamarts | en: data marts
data-vault | Data Vault
dimensional-modeling | Dimensional modeling = Modelo dimensional | es: modelado dimensional; modelo estrella; modelado estrella | any: star schema; esquema estrella; kimball | en: snowflake schema
etl | ETL | any: !ETLs; etl/elt | es: procesos etl; procesos de etl | en: etl processes | esco: 9d0d89be-bffa-4393-b6f6-8d05bea49051
elt | !ELT
data-pipelines | Data pipelines = Pipelines de datos | en: data pipeline | es: pipeline de datos; tuberías de datos
data-engineering | Data engineering = Ingeniería de datos | esco: 48db96bf-3314-45c6-bad8-fdb6e20e5639
data-governance | Data governance = Gobierno de datos | es: gobernanza de datos
data-quality | Data quality = Calidad de datos | es: calidad del dato
data-architecture | Data architecture = Arquitectura de datos
data-lineage | Data lineage = Linaje de datos
data-catalog | Data catalog = Catálogo de datos
master-data-management | Master Data Management | any: mdm
big-data | Big Data | any: bigdata
data-processing | Data processing = Procesamiento de datos
data-streaming | Data streaming = Streaming de datos | en: streaming data; real-time processing; real-time data | es: procesamiento en tiempo real; procesos en tiempo real | pt: processamento em tempo real
data-analysis | Data analysis = Análisis de datos | es: análisis de información; analítica de datos; analisis de data | en: data analytics | esco: 97bd1c21-66b2-4b7e-ad0f-e3cda590e378
data-science | Data science = Ciencia de datos | esco: edebd83d-35f6-4ed5-a940-6c203d178c01
data-visualization | Data visualization = Visualización de datos | es: visualización de información | en: data viz
data-mining | Data mining = Minería de datos | esco: 25f0ea33-b4a2-4f31-b7b4-7d20e827b180
data-cleaning | Data cleaning = Limpieza de datos | en: data cleansing
web-scraping | Web Scraping | en: scraping; web crawling
data-extraction | Data extraction = Recolección y extracción de datos | es: extracción de datos; recolección de datos; recopilación de datos; captura de información; recolección de información | en: data collection; data gathering | fr: collecte de données | pt: coleta de dados; extração de dados
power-bi | Power BI | any: powerbi; microsoft power bi | family: tableau; looker; qlik; metabase
tableau | Tableau | family: looker; qlik
looker | ^Looker | any: looker studio | en: google data studio; data studio
qlik | Qlik | any: qlikview; qlik sense
microstrategy | MicroStrategy
cognos | Cognos | any: ibm cognos
sap-businessobjects | SAP BusinessObjects | en: business objects | any: businessobjects; sap bo
metabase | Metabase
superset | Superset | any: apache superset
grafana | Grafana | family: kibana
domo | ^?Domo
sisense | Sisense
business-intelligence | Business Intelligence | es: inteligencia de negocios; inteligencia de negocio | any: !BI | esco: 143769cb-b61e-47d8-a61e-eedfbec1016c
dashboards | ?Dashboards | en: dashboard | es: tableros; tableros de control
machine-learning | Machine Learning | es: aprendizaje automático; aprendizado de máquina; aprendizaje de máquina | any: !?ML | esco: 3a2d5b45-56e4-4f5a-a55a-4a4a65afdc43
deep-learning | Deep Learning | any: aprendizaje profundo
inteligencia-artificial | Inteligencia artificial | es: artificial intelligence; !IA | any: !AI
generative-ai | Generative AI = IA generativa | any: genai; gen ai; ai generativa | es: inteligencia artificial generativa
nlp | NLP | en: natural language processing | es: procesamiento de lenguaje natural; procesamiento del lenguaje natural | any: !PLN | esco: fff0e2cd-d0bd-4b02-9daf-158b79d9688a
computer-vision | Computer Vision | es: visión por computadora; visión artificial; visión por computador | esco: 7b0d5000-00da-4864-b776-6de49a87a669
llm | LLM | any: !LLMs | en: large language models | es: modelos de lenguaje; modelos de lenguaje grande; grandes modelos de lenguaje
rag | !?RAG | en: retrieval augmented generation | any: retrieval-augmented generation
prompt-engineering | Prompt Engineering | es: ingeniería de prompts | any: prompting; prompts
fine-tuning | Fine-tuning | any: finetuning
ai-agents | AI agents = Agentes de IA | es: agentes ia; agentes inteligentes; agentes autónomos; ia agéntica | any: ai agent; agentic ai | en: agentic workflows; ai agent development
langchain | LangChain | family: llamaindex; langgraph; semantic-kernel
langgraph | LangGraph
llamaindex | LlamaIndex
hugging-face | Hugging Face | any: huggingface
transformers | ^?Transformers
openai | OpenAI | any: openai api | family: mistral-ai; deepseek; cohere
chatgpt | ChatGPT | any: chat gpt | family: claude; gemini
gpt | GPT
claude | ^?Claude | any: anthropic claude
gemini | ^?Gemini | any: google gemini
llama | ^?Llama
copilot | ^Copilot | any: microsoft copilot
github-copilot | GitHub Copilot | family: cursor; tabnine; claude-code
cursor | ^?Cursor | any: cursor ai
bedrock | Bedrock | any: amazon bedrock; aws bedrock
azure-openai | Azure OpenAI
vertex-ai | Vertex AI
sagemaker | SageMaker | any: amazon sagemaker; aws sagemaker
azure-ml | Azure ML | en: azure machine learning
mlflow | MLflow | family: kubeflow
kubeflow | Kubeflow
mlops | MLOps | any: ml ops
llmops | LLMOps
dvc | !DVC
feature-engineering | Feature Engineering | es: ingeniería de características
feature-store | Feature Store
tensorflow | TensorFlow | family: keras; theano
pytorch | PyTorch | family: tensorflow; jax
keras | Keras
scikit-learn | scikit-learn | any: sklearn; scikitlearn
xgboost | XGBoost
lightgbm | LightGBM
catboost | CatBoost
pandas | ^Pandas | family: polars; dask
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
probability | ?Probability = ?Probabilidad
linear-algebra | Linear algebra = Álgebra lineal
regression | Regression analysis = ?Regresión | en: ?regression | es: regresión lineal; regresión logística
classification | ?Classification = ?Clasificación
clustering | Clustering | es: clusterización
series-de-tiempo | Series de tiempo | es: time series; series temporales
forecasting | ?Forecasting = ?Pronósticos
predictive-models | Predictive models = Modelos predictivos | en: predictive modeling; predictive analytics; predictive analysis | es: modelado predictivo; modelos de predicción; analítica predictiva; análisis predictivo | fr: analyse prédictive; modélisation prédictive | pt: análise preditiva; modelagem preditiva
statistical-models | Statistical models = Modelos estadísticos | es: modelado estadístico | en: statistical modeling
a-b-testing | A/B Testing | en: ab testing; tests a/b | es: pruebas a/b; experimentación a/b
experimentation | ?Experimentation = ?Experimentación
recommendation-systems | Recommendation systems = Sistemas de recomendación | en: recommender systems
reinforcement-learning | Reinforcement Learning | es: aprendizaje por refuerzo
neural-networks | Neural networks = Redes neuronales | esco: 5608d5a0-6d5e-43b7-be37-616501729bb4
decision-trees | Decision trees = Árboles de decisión
random-forest | Random Forest
optimization | ?Optimization = ?Optimización
operations-research | Operations research = Investigación de operaciones
chatbots | Chatbots | any: chatbot
model-training | Model training = Modelado de ML | es: entrenamiento de modelos
model-deployment | Model deployment = Despliegue de modelos
fraud-detection | Fraud detection = Detección de fraude | esco: 541cdc23-1eec-4520-81fc-3392eaf538ed
segmentation | ?Segmentation = ?Segmentación
eda | !EDA | es: análisis exploratorio | en: exploratory data analysis
knime | KNIME
rapidminer | RapidMiner
h2o | ^?H2O
dataiku | Dataiku
datarobot | DataRobot
ray | ^?Ray
dask | Dask
polars | Polars | family: dask
web-analytics | Web analytics | es: analítica web | esco: 1605025e-a179-421f-8f35-5b07d182a6b2
adobe-analytics | Adobe Analytics
mixpanel | Mixpanel
amplitude | ^?Amplitude
segment | ^?Segment
hotjar | Hotjar
appsflyer | Appsflyer
crewai | CrewAI | any: crew ai | family: autogen; langgraph
autogen | AutoGen
semantic-kernel | Semantic Kernel
model-context-protocol | Model Context Protocol | any: !MCP
pydantic-ai | Pydantic AI
dspy | DSPy
ollama | Ollama
vllm | vLLM
mistral-ai | Mistral AI | any: mistral
deepseek | DeepSeek
stable-diffusion | Stable Diffusion
midjourney | Midjourney
dall-e | DALL-E | any: dalle
elevenlabs | ElevenLabs
whisper | Whisper
speech-recognition | Speech recognition = Reconocimiento de voz | any: asr | esco: 2af29864-c941-40a5-ae7b-2b6c4b92c0d7
text-to-speech | Text-to-speech = Síntesis de voz
gensim | Gensim
word-embeddings | Word embeddings | any: embeddings
sentiment-analysis | Sentiment analysis = Análisis de sentimiento | es: análisis de sentimientos
topic-modeling | Topic modeling
named-entity-recognition | Named entity recognition
text-mining | Text mining = Minería de texto
image-processing | Image processing = Procesamiento de imágenes
object-detection | Object detection = Detección de objetos
image-segmentation | Image segmentation = Segmentación de imágenes
ocr | OCR
face-recognition | Face recognition | any: reconocimiento facial
anomaly-detection | Anomaly detection = Detección de anomalías
causal-inference | Causal inference | any: inferencia causal
survival-analysis | Survival analysis
propensity-models | Propensity models = Modelos de propensión
churn-prediction | Churn prediction = Predicción de abandono
scorecards-credit | Scorecards (credit) = Modelos de scoring | any: scoring crediticio
market-basket-analysis | Market basket analysis
customer-lifetime-value | Customer lifetime value | any: clv
rfm-analysis | RFM analysis
cohort-analysis | Cohort analysis = Análisis de cohortes
arima | ARIMA
prophet | ^?Prophet
monte-carlo-simulation | Monte Carlo simulation = Simulación montecarlo | any: montecarlo; monte carlo | esco: 6b4f794c-062e-4e05-863a-ae1bad44f395
linear-programming | Linear programming = Programación lineal
gurobi | Gurobi
cplex | CPLEX
or-tools | OR-Tools
arena-simulation | Arena simulation = Simulación arena | any: flexsim; anylogic; promodel
bayesian-networks | Bayesian networks | any: redes bayesianas
model-monitoring | Model monitoring = Monitoreo de modelos
data-labelling | Data labelling = Etiquetado de datos | any: data annotation; data labeling | es: anotación de datos
data-cleansing-tools | Data cleansing tools | any: openrefine
great-expectations | Great Expectations
monte-carlo-data-observability | Monte Carlo data observability
dagster | Dagster
prefect | Prefect
luigi | Luigi
mage-ai | Mage AI
kestra | Kestra
apache-druid | Apache Druid | any: druid
apache-pinot | Apache Pinot
apache-kylin | Apache Kylin
apache-atlas | Apache Atlas
collibra | Collibra
alation | Alation
informatica-mdm | Informatica MDM
data-stewardship | Data stewardship | any: data steward
reference-data | Reference data
metadata-management | Metadata management = Gestión de metadatos | any: metadatos; metadata
data-contracts | Data contracts
reverse-etl | Reverse ETL
segment-cdp | Segment CDP
customer-data-platforms | Customer data platforms | any: cdp
google-cloud-dataplex | Google Cloud Dataplex | any: dataplex
looker-lookml | Looker LookML | any: lookml
power-bi-dax | Power BI DAX
power-bi-service | Power BI Service
tableau-prep | Tableau Prep
spotfire | Spotfire | any: tibco spotfire
sap-analytics-cloud | SAP Analytics Cloud | any: sac
ibm-spss-modeler | IBM SPSS Modeler
sas-enterprise-miner | SAS Enterprise Miner
sas-viya | SAS Viya
minitab | Minitab
jmp | JMP
origin-lab | Origin Lab
graphpad-prism | GraphPad Prism
r-shiny | R Shiny
ggplot2 | ggplot2
dplyr | dplyr | any: tidyverse
caret | caret
statsmodels | Statsmodels
altair | Altair
bokeh | Bokeh
geopandas | Geopandas
selenium-scraping | Selenium scraping
onnx | ONNX
tensorrt | TensorRT
openvino | OpenVINO
edge-ai | Edge AI
recommendation-engines | Recommendation engines = Motores de recomendación
responsible-ai | Responsible AI = Ética de la ia | any: ia responsable | es: ética en inteligencia artificial | en: ethical ai; ai ethics
ai-governance | AI governance = Gobierno de ia
conversational-ai | Conversational AI | any: ia conversacional; asistentes virtuales ia
rasa | Rasa
botpress | Botpress
amazon-lex | Amazon Lex
amazon-rekognition | Amazon Rekognition
azure-cognitive-services | Azure Cognitive Services | any: cognitive services; azure ai services
google-dialogflow-cx | Google Dialogflow CX
storytelling-with-data | Storytelling with data = Storytelling de datos | any: data storytelling
self-service-bi | Self-service BI
data-literacy | Data literacy = Alfabetización de datos
data-strategy | Data strategy = Estrategia de datos
business-glossary | Business glossary
`,
};
