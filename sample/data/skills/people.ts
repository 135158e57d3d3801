/** id | kind | English | Spanish | French | Portuguese; see ../skill-table.ts for the grammar. */
export const PEOPLE_SKILLS = `
patient-care | k | patient care / nursing care | cuidado de pacientes / atención de pacientes | soins aux patients / prise en charge des patients | cuidado de pacientes
vital-signs | k | vital signs monitoring / taking vital signs | toma de signos vitales / control de signos vitales | surveillance des constantes / prise des constantes | sinais vitais
medication | k | medication administration | administración de medicamentos / aplicación de medicamentos | administration des traitements / distribution des médicaments | administração de medicamentos
wound-care | k | wound care | curación de heridas / curaciones | soin des plaies / réfection de pansements | curativos
triage | k | triage | triage / clasificación de urgencias | triage / tri aux urgences | triagem
icu | k | intensive care / ICU nursing | cuidado intensivo / UCI / terapia intensiva@AR,MX | soins intensifs / réanimation | terapia intensiva
first-aid | c | first aid / first aid level 1 | primeros auxilios | premiers secours / PSC1 / SST@FR | primeiros socorros
bls | c | basic life support / BLS certification | soporte vital básico / BLS / RCP básica | AFGSU / gestes d'urgence niveau 2 | suporte básico de vida
acls | c | ACLS / advanced cardiac life support | ACLS / soporte vital avanzado | réanimation cardio-pulmonaire avancée | ACLS
clinical-records | k | clinical record keeping / medical records | historia clínica / historia clínica electrónica | dossier patient / dossier de soins informatisé | prontuário eletrônico
rethus | c@CO | Colombian health registry (RETHUS) | RETHUS / registro RETHUS | RETHUS | RETHUS
sanc | c@ZA | SANC registration / current SANC registration | registro SANC | inscription SANC | registro SANC
hpcsa | c@ZA | HPCSA registration / current HPCSA registration | registro HPCSA | inscription HPCSA | registro HPCSA
cedula-mx | c@MX | Mexican professional licence | cédula profesional / título y cédula profesional | licence professionnelle | cédula profissional
matricula-ar | c@AR | Argentine professional registration | matrícula profesional / matrícula habilitante | inscription professionnelle | matrícula profissional
state-diploma-care | c@FR | French care assistant diploma | diploma de auxiliar | DEAS / diplôme d'État d'aide-soignant | diploma de auxiliar
elderly-care | k | elderly care / geriatric care | cuidado de adultos mayores / cuidado del adulto mayor | accompagnement des personnes âgées / gérontologie | cuidado de idosos
hygiene-comfort | k | personal hygiene assistance / bathing and dressing | higiene y confort del paciente / baño y cambio de pañal | aide à la toilette / soins d'hygiène et de confort | higiene e conforto
clinical-diagnosis | k | clinical diagnosis / clinical assessment | diagnóstico clínico / valoración clínica | diagnostic clinique / examen clinique | diagnóstico clínico
primary-care | k | primary health care | atención primaria en salud@CO / medicina general / atención primaria | médecine générale / soins primaires | atenção primária
public-health | k | public health / health promotion | salud pública / promoción y prevención | santé publique / prévention | saúde pública
dispensing | k | dispensing of medicines / dispensing | dispensación de medicamentos / dispensación | délivrance des ordonnances / dispensation de médicaments | dispensação de medicamentos
pharmacology | k | pharmacology | farmacología | pharmacologie | farmacologia
pharmacovigilance | k | pharmacovigilance | farmacovigilancia | pharmacovigilance | farmacovigilância
phlebotomy | k | phlebotomy / blood collection | toma de muestras / flebotomía / extracciones de sangre@AR | prélèvements sanguins / prélèvements | coleta de sangue
clinical-analysis | k | clinical laboratory analysis / haematology | análisis clínicos / hematología y química sanguínea | analyses médicales / biochimie et hématologie | análises clínicas
microbiology | k | microbiology | microbiología | microbiologie | microbiologia
lab-quality | m | ISO 15189 | ISO 15189 / control de calidad de laboratorio | ISO 15189 / accréditation ISO 15189 | ISO 15189
manual-therapy | k | manual therapy | terapia manual | thérapie manuelle / massages thérapeutiques | terapia manual
rehabilitation | k | physical rehabilitation / rehabilitation | rehabilitación física / rehabilitación funcional | rééducation fonctionnelle / réadaptation | reabilitação
electrotherapy | k | electrotherapy | electroterapia / agentes físicos | électrothérapie | eletroterapia
lesson-planning | k | lesson planning | planeación de clases@CO,MX / planificación de clases | préparation de cours / préparation de séquences | planejamento de aulas
classroom-management | k | classroom management | manejo de grupo / manejo del aula | gestion de classe | gestão de sala de aula
curriculum-design | k | curriculum development / CAPS curriculum@ZA | diseño curricular / malla curricular@CO | conception de programmes / ingénierie pédagogique | desenho curricular
inclusive-education | k | inclusive education / special needs education | educación inclusiva / PIAR@CO / necesidades educativas especiales | éducation inclusive / accompagnement du handicap | educação inclusiva
e-learning | t | e-learning platforms / Moodle | Moodle / plataformas virtuales / aulas virtuales | Moodle / plateformes e-learning | Moodle
child-development | k | early childhood development | desarrollo infantil / primera infancia | développement de l'enfant / petite enfance | desenvolvimento infantil
assessment-learning | k | learner assessment / marking and assessment | evaluación de aprendizajes / evaluación formativa | évaluation des apprentissages | avaliação da aprendizagem
teaching-registration | c@ZA | SACE registration / current SACE registration | registro SACE | inscription SACE | registro SACE
teaching-efl | c | TEFL / TEFL certificate | TEFL / TKT / certificación TEFL | TEFL | TEFL
mathematics-teaching | k | mathematics teaching | enseñanza de matemáticas / didáctica de las matemáticas | enseignement des mathématiques | ensino de matemática
academic-research | k | academic research / research publications | investigación académica / publicaciones científicas | recherche académique / publications scientifiques | pesquisa acadêmica
cooking | k | food preparation / hot kitchen | preparación de alimentos / cocina caliente / cocina en línea | préparation de plats / cuisine traditionnelle | preparo de alimentos
pastry | k | pastry and baking / baking | pastelería y repostería / panadería | pâtisserie / boulangerie | confeitaria
grill | k | grill section / grilling | parrilla / manejo de parrilla | grillades / poste grill | churrasqueira
menu-planning | k | menu planning / menu costing | planeación de menús@CO,MX / diseño de menú / costeo de recetas | élaboration de menus / fiches techniques | planejamento de cardápios
food-handling | c | food handler's certificate / food safety certificate | carné de manipulación de alimentos@CO / curso de manipulación de alimentos / libreta sanitaria@AR / distintivo H@MX | formation hygiène alimentaire / règles HACCP | boas práticas na manipulação de alimentos
table-service | k | table service / waitering | servicio a la mesa / atención de mesas | service en salle / service à l'assiette | serviço de mesa
wine | k | wine knowledge / wine service | conocimiento de vinos / servicio de vinos | connaissance des vins / sommellerie | conhecimento de vinhos
bar | k | cocktail making / bar service | coctelería / preparación de bebidas | bar et cocktails / mixologie | coquetelaria
coffee | k | barista skills / latte art | barismo / arte latte / preparación de café | techniques de barista / latte art | barista
reservations | t | Opera PMS / reservation systems | Opera PMS / sistemas de reservas | Opera PMS / logiciels de réservation | Opera PMS
check-in | k | guest check-in and check-out | check-in y check-out / registro de huéspedes | accueil et enregistrement des clients / check-in et check-out | check-in e check-out
housekeeping | k | housekeeping / room cleaning | limpieza de habitaciones / housekeeping | entretien des chambres / ménage en chambre | arrumação de quartos
laundry | k | laundry / ironing | lavandería y planchado / lavandería | blanchisserie / repassage | lavanderia
teamwork | s | teamwork / ability to work in a team | trabajo en equipo | esprit d'équipe / travail en équipe | trabalho em equipe
communication | s | communication skills / good communication | comunicación asertiva / buena comunicación / comunicación efectiva | aisance relationnelle / sens de la communication | boa comunicação
leadership | s | leadership | liderazgo / manejo de personal / liderazgo de equipos | leadership / management d'équipe | liderança
problem-solving | s | problem solving | resolución de problemas / solución de problemas | résolution de problèmes / esprit d'analyse | resolução de problemas
organisation | s | organisational skills / organisation | organización / capacidad de organización | sens de l'organisation / rigueur et organisation | organização
attention-detail | s | attention to detail | atención al detalle / minuciosidad | souci du détail / sens du détail | atenção aos detalhes
initiative | s | initiative / self-motivation | proactividad / iniciativa | proactivité / esprit d'initiative | proatividade
responsibility | s | sense of responsibility / reliability | responsabilidad / puntualidad y responsabilidad | sens des responsabilités / fiabilité | responsabilidade
adaptability | s | adaptability / flexibility | adaptabilidad / flexibilidad | adaptabilité / capacité d'adaptation | adaptabilidade
time-management | s | time management | manejo del tiempo / administración del tiempo | gestion du temps / gestion des priorités | gestão do tempo
working-pressure | s | ability to work under pressure / working under pressure | trabajo bajo presión / tolerancia a la presión | résistance au stress / travail sous pression | trabalho sob pressão
customer-orientation | s | customer focus / customer orientation | orientación al cliente / vocación de servicio | sens du service / orientation client | foco no cliente
results-orientation | s | results orientation / target driven | orientación a resultados / orientación al logro@CO | goût du challenge / orientation résultats | foco em resultados
autonomy | s | ability to work independently / autonomy | autonomía / trabajo autónomo | autonomie | autonomia
creativity | s | creativity | creatividad | créativité | criatividade
empathy | s | empathy | empatía | empathie / écoute | empatia
analytical-thinking | s | analytical thinking / analytical skills | pensamiento analítico / capacidad analítica | esprit analytique / capacité d'analyse | pensamento analítico
english | l | English | inglés | anglais | inglês
french | l | French | francés | français | francês
portuguese | l | Portuguese | portugués | portugais | português
spanish | l | Spanish | español | espagnol | espanhol
afrikaans | l@ZA | Afrikaans | afrikáans | afrikaans | africâner
zulu | l@ZA | isiZulu | isiZulu | isiZulu | isiZulu
german | l | German | alemán | allemand | alemão
`;
