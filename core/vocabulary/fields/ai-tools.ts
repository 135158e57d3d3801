import type { FieldSource } from '../vocabulary.ts';

export const aiTools: FieldSource = {
  field: 'data-and-ai',
  type: 'hard',
  lines: `
# language models and agents
gpt-4 | GPT-4 | any: gpt-4o; gpt-5; gpt-4.1; gpt-3.5
anthropic | Anthropic
claude-code | Claude Code
google-gemini-api | Google Gemini API | any: gemini api
grok | Grok (model) | any: xai grok
cohere | ^?Cohere
perplexity | ^?Perplexity
qwen | Qwen
phi-3 | Phi-3 | any: phi-4
mixtral | Mixtral
gemma | Gemma (model) | any: google gemma
groq | Groq
together-ai | Together AI
replicate | ^?Replicate
langsmith | LangSmith
langfuse | LangFuse
langflow | LangFlow
flowise | Flowise
haystack | Haystack (AI) | any: deepset haystack
openai-agents-sdk | OpenAI Agents SDK
smolagents | Smolagents
litellm | LiteLLM
openrouter | OpenRouter
lm-studio | LM Studio
llama-cpp | llama.cpp
text-generation-inference | Text Generation Inference
guardrails-ai | Guardrails AI | any: nemo guardrails; llm guardrails
ragas | Ragas
arize-phoenix | Arize Phoenix | any: arize ai
trulens | TruLens
promptfoo | Promptfoo
deepeval | DeepEval
semantic-search | Semantic search = Búsqueda semántica | any: búsqueda vectorial; vector search; similarity search
knowledge-graphs | Knowledge graphs = Grafos de conocimiento | any: graphrag
ontologies | Ontologies = Ontologías | any: ontology modelling; owl ontologies; rdf
context-engineering | Context engineering
function-calling | Function calling
multi-agent-systems | Multi-agent systems = Sistemas multiagente | any: multi-agent; orquestación de agentes; agent orchestration
agent2agent-protocol | Agent2Agent protocol | any: a2a protocol
ai-assisted-development | AI-assisted development = Desarrollo asistido por IA | any: ai-assisted coding; ai coding assistants; vibe coding; asistentes de código
windsurf | Windsurf (editor) | any: codeium
tabnine | Tabnine
lovable | Lovable (tool) | any: lovable.dev
replit | Replit
v0 | v0 (tool) | any: v0.dev
devin | Devin (tool) | any: devin ai
cline | ^?Cline
aider | ^?Aider
llm-evaluation | LLM evaluation = Evaluación de LLM | any: llm evals; llm-as-a-judge; evaluación de modelos de lenguaje
llm-fine-tuning | LLM fine-tuning | any: qlora; peft; !RLHF
model-quantisation | Model quantisation = Cuantización de modelos | any: model quantization; gguf; model compression
model-distillation | Model distillation = Destilación de modelos | any: knowledge distillation
small-language-models | Small language models | any: ?slm
multimodal-models | Multimodal models = Modelos multimodales | any: multimodal ai; ?multimodal
ai-automation | AI automation = Automatización con IA | any: automatización con inteligencia artificial
explainable-ai | Explainable AI = IA explicable | any: !?xAI; explainability; !?SHAP; lime explainability
synthetic-data | Synthetic data = Datos sintéticos
voice-assistants | Voice assistants = Asistentes de voz | any: voicebots; voice bots; alexa skills
image-generation | Image generation = Generación de imágenes con IA | any: comfyui; flux ai
video-generation | Video generation = Generación de video con IA | any: runway ml; sora openai; heygen; synthesia; veo 3
notebooklm | NotebookLM
microsoft-copilot-chat | Microsoft Copilot Chat
gamma | Gamma (presentations) | any: gamma app
# machine learning
supervised-learning | Supervised learning = Aprendizaje supervisado
unsupervised-learning | Unsupervised learning = Aprendizaje no supervisado
semi-supervised-learning | Semi-supervised learning = Aprendizaje semisupervisado
transfer-learning | Transfer learning = Aprendizaje por transferencia
federated-learning | Federated learning = Aprendizaje federado
ensemble-methods | Ensemble methods = Métodos de ensamble | any: ensemble learning; ensemble models; bagging and boosting
gradient-boosting | Gradient boosting
adaboost | AdaBoost
support-vector-machines | Support vector machines = Máquinas de vectores de soporte | any: svm
k-nearest-neighbours | k-nearest neighbours = k vecinos más cercanos | any: k-nearest neighbors; knn
k-means | k-means
naive-bayes | Naive Bayes
markov-chains | Markov chains = Cadenas de Markov | any: hidden markov models
gaussian-processes | Gaussian processes = Procesos gaussianos
principal-component-analysis | Principal component analysis = Análisis de componentes principales | any: !PCA
dimensionality-reduction | Dimensionality reduction = Reducción de dimensionalidad | any: t-sne; !UMAP
convolutional-neural-networks | Convolutional neural networks = Redes neuronales convolucionales | any: cnns; cnn networks
recurrent-neural-networks | Recurrent neural networks = Redes neuronales recurrentes | any: rnn; lstm; gru networks
generative-adversarial-networks | Generative adversarial networks = Redes generativas adversarias | any: !GANs
autoencoders | Autoencoders
diffusion-models | Diffusion models = Modelos de difusión
graph-neural-networks | Graph neural networks = Redes neuronales de grafos | any: gnn
attention-mechanisms | Attention mechanisms = Mecanismos de atención
vision-transformers | Vision transformers
pytorch-lightning | PyTorch Lightning
fastai | fastai
jax | !JAX
theano | Theano
caffe | Caffe (library) | any: caffe framework
mxnet | MXNet
paddlepaddle | PaddlePaddle
tensorflow-lite | TensorFlow Lite | any: tf lite; tflite
tensorflow-serving | TensorFlow Serving
tensorflow-js | TensorFlow.js
tfx | !TFX
mllib | MLlib | any: spark mllib; spark ml
weka | ^Weka
gretl | Gretl
vowpal-wabbit | Vowpal Wabbit
optuna | Optuna
hyperopt | Hyperopt
hyperparameter-tuning | Hyperparameter tuning = Ajuste de hiperparámetros | any: hyperparameter optimization; optimización de hiperparámetros
cross-validation | Cross-validation = Validación cruzada
model-evaluation | Model evaluation = Evaluación de modelos | any: model validation; validación de modelos
feature-selection | Feature selection = Selección de variables
data-augmentation | Data augmentation = Aumento de datos
model-registry | Model registry = Registro de modelos
model-serving | Model serving | any: inference serving; triton inference server; bentoml; seldon; kserve; torchserve
weights-and-biases | Weights & Biases | any: wandb
neptune-ai | Neptune.ai
comet-ml | Comet ML
clearml | ClearML
metaflow | Metaflow
zenml | ZenML
tecton | Tecton
kubeflow-pipelines | Kubeflow Pipelines
autogluon | AutoGluon
pycaret | PyCaret
tpot | !TPOT
snorkel | ^?Snorkel
labelbox | Labelbox
label-studio | Label Studio
roboflow | Roboflow
cvat | CVAT
detectron2 | Detectron2
mediapipe | Mediapipe
tesseract-ocr | Tesseract OCR | any: tesseract
paddleocr | PaddleOCR
dlib | dlib
pillow | ^?Pillow
scikit-image | scikit-image
pose-estimation | Pose estimation = Estimación de pose
optical-flow | Optical flow
3d-computer-vision | 3D computer vision = Visión por computador 3D | any: point clouds; lidar processing; nube de puntos
slam | SLAM (robotics) | any: visual slam
kalman-filter | Kalman filter = Filtro de Kalman
control-theory | Control theory = Teoría de control | any: pid control; control pid
game-theory | Game theory = Teoría de juegos
genetic-algorithms | Genetic algorithms = Algoritmos genéticos | any: evolutionary algorithms
constraint-programming | Constraint programming
simulated-annealing | Simulated annealing
uplift-modelling | Uplift modelling = Modelos de uplift | any: uplift modeling
credit-risk-models | Credit risk models = Modelos de riesgo de crédito | any: scoring de crédito; modelos de riesgo crediticio
learning-to-rank | Learning to rank
collaborative-filtering | Collaborative filtering = Filtrado colaborativo
speech-synthesis | Speech synthesis
machine-translation | Machine translation = Traducción automática
text-summarisation | Text summarisation = Resumen automático de texto | any: text summarization
question-answering-systems | Question answering systems
information-retrieval | Information retrieval = Recuperación de información
language-modelling | Language modelling = Modelado del lenguaje | any: language modeling
stanza | ^?Stanza
flair-nlp | Flair NLP
fasttext | fastText
word2vec | Word2vec
# Python data stack
pyarrow | PyArrow | any: apache arrow
modin | Modin
vaex | Vaex
cudf | CuDF | any: nvidia rapids
sympy | SymPy
networkx | NetworkX
igraph | igraph
scikit-survival | scikit-survival
sktime | sktime
tsfresh | tsfresh
pulp | !PuLP
pyomo | Pyomo
simpy | SimPy
folium | Folium
shapely | ^?Shapely
gdal | GDAL
rasterio | Rasterio
xarray | Xarray
numpyro | NumPyro
jupyterlab | JupyterLab | any: jupyter lab; jupyterhub
deepnote | Deepnote
kaggle | Kaggle
gradio | Gradio
voila | ^?Voila
pandas-profiling | pandas profiling | any: ydata profiling
pandera | Pandera
sqlglot | SQLGlot
`,
};
