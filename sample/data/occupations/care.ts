/** Occupations of health, education and hospitality; see ../occupation-table.ts for the grammar. */
export const CARE_OCCUPATIONS = `
== nurse | health | 1.6 | 6 | site | degree
es: Enfermero/a profesional / Jefe/a de enfermería@CO / Licenciado/a en enfermería@MX,AR / Enfermero/a de urgencias
en: Professional Nurse / Registered Nurse / Enrolled Nurse
fr: Infirmier diplômé d'État (H/F) / Infirmier de bloc (H/F)
skills: patient-care medication vital-signs clinical-records wound-care rethus sanc cedula-mx matricula-ar bls icu triage acls empathy public-health leadership
es- Valorar a los [pacientes|usuarios] al [ingreso|recibo de turno] / Coordinar con [médicos|terapeutas] el plan de cada día / Educar a [familias|cuidadores] antes del [alta|traslado] / Controlar [insumos|carros de paro]
en- Assess [patients|residents] on [admission|handover] / Coordinate the day's plan with [doctors|therapists] / Educate [families|caregivers] before [discharge|transfer] / Check [supplies|emergency trolleys]
fr- Évaluer les [patients|résidents] à [l'entrée|la relève] / Coordonner le plan du jour avec [les médecins|les kinésithérapeutes] / Informer les [familles|aidants] avant [la sortie|le transfert] / Contrôler les [stocks|chariots d'urgence]
== nursing-assistant | health | 0.95 | 8 | site | technical
es: Auxiliar de enfermería / Enfermero/a auxiliar@AR / Cuidador/a domiciliario/a
en: Enrolled Nursing Auxiliary / Caregiver / Home-Based Carer
fr: Aide-soignant (H/F) / Auxiliaire de vie (H/F)
skills: patient-care hygiene-comfort vital-signs elderly-care medication state-diploma-care rethus sanc first-aid wound-care empathy clinical-records disinfection licence-b1
es- Acompañar a [adultos|pacientes crónicos] en [casa|hospitalización] / Anotar [cambios|líquidos|novedades] del turno / Movilizar con [camillas|grúas] de forma segura / Avisar a la [jefe|enfermera] ante cualquier cambio
en- Accompany [adults|chronic patients] at [home|the ward] / Note [changes|fluids|events] of the shift / Move patients safely with [stretchers|hoists] / Inform the [sister|nurse] of any change
fr- Accompagner les [résidents|patients] à [domicile|l'hôpital de jour] / Noter les [changements|apports|faits] du service / Mobiliser en sécurité avec [brancard|lève-personne] / Prévenir [l'infirmier|la famille] de tout changement
== physician | health | 3.2 | 3 | site | degree
es: Médico/a general / Médico/a de urgencias / Médico/a ocupacional
en: General Practitioner / Medical Officer
fr: Médecin généraliste (H/F) / Médecin coordonnateur (H/F)
skills: clinical-diagnosis primary-care clinical-records triage acls hpcsa rethus cedula-mx matricula-ar public-health bls
es- Atender consulta [externa|prioritaria] con [veinte|dieciséis] pacientes por turno / Formular y [remitir|hacer seguimiento] / Participar en [juntas|comités] / Apoyar [brigadas|programas de crónicos]
en- See [outpatients|walk-in patients] and [prescribe|refer] / Follow up on [chronic|post-operative] cases / Take part in [ward rounds|committees] / Support [outreach days|chronic programmes]
fr- Assurer les consultations [programmées|sans rendez-vous] / Prescrire et [orienter|suivre] les patients [chroniques|âgés] / Participer aux [réunions|commissions] / Soutenir les [actions locales|programmes de suivi]
== pharmacy-assistant | health | 1.0 | 3.5 | site | technical
es: Auxiliar de farmacia / Regente de farmacia@CO / Químico/a farmacéutico/a / Farmacéutico/a@AR
en: Pharmacist Assistant / Pharmacist
fr: Préparateur en pharmacie (H/F) / Pharmacien adjoint (H/F)
skills: dispensing customer-service inventory-control pharmacology cash-handling pharmacovigilance data-entry beauty-advice
es- Revisar [fórmulas|recetas] y [explicar el uso|validar dosis] / Controlar [temperaturas|fechas] / Recibir [pedidos|traslados] / Orientar en [cuidado personal|productos sin receta]
en- Check [scripts|prescriptions] and [explain use|verify doses] / Monitor [temperatures|dates] / Receive [orders|transfers] / Advise on [personal care|over-the-counter products]
fr- Vérifier les [prescriptions|doses] et [expliquer l'usage|alerter le titulaire] / Contrôler les [températures|péremptions] / Réceptionner les [commandes|échanges] / Conseiller en [parapharmacie|produits courants]
== physiotherapist | health | 1.5 | 2 | site | degree
es: Fisioterapeuta / Kinesiólogo/a@AR / Terapeuta físico@MX
en: Physiotherapist / Biokineticist
fr: Kinésithérapeute (H/F) / Masseur-kinésithérapeute (H/F)
skills: rehabilitation manual-therapy patient-care clinical-records electrotherapy hpcsa rethus cedula-mx matricula-ar elderly-care empathy
es- Evaluar [movilidad|fuerza] y fijar [metas|planes] / Realizar sesiones [individuales|grupales] en [piso|consultorio|domicilio] / Enseñar [ejercicios|posturas] / Registrar [evolución|asistencia]
en- Evaluate [mobility|strength] and set [goals|plans] / Run [individual|group] sessions in [wards|rooms|homes] / Teach [exercises|postures] / Record [progress|attendance]
fr- Évaluer la [mobilité|force] et fixer des [objectifs|plans] / Mener des séances [individuelles|collectives] en [salle|chambre|ville] / Enseigner des [exercices|postures] / Noter [l'évolution|la présence]
== lab-technician | health | 1.2 | 2.5 | site | technical
es: Bacteriólogo/a@CO / Técnico/a de laboratorio clínico / Auxiliar de laboratorio / Bioquímico/a@AR
en: Medical Technologist / Laboratory Technician / Phlebotomist
fr: Technicien de laboratoire (H/F)
skills: clinical-analysis phlebotomy microbiology lab-quality disinfection data-entry hpcsa attention-detail gmp
es- Recibir y [rotular|centrifugar] muestras / Montar [controles|curvas] diarios / Validar resultados [de rutina|urgentes] / Mantener [reactivos|neveras|equipos] en regla
en- Receive and [label|spin] samples / Run daily [controls|curves] / Verify [routine|urgent] results / Keep [reagents|fridges|analysers] in order
fr- Réceptionner et [étiqueter|centrifuger] les échantillons / Passer les [contrôles|étalons] du jour / Valider les résultats [courants|urgents] / Tenir les [réactifs|froids|automates] en règle
== primary-teacher | education | 1.2 | 5 | site | degree
es: Docente de primaria / Profesor/a de matemáticas / Maestro/a de grado@AR / Docente de básica
en: Foundation Phase Teacher / Mathematics Teacher
fr: Professeur des écoles (H/F) / Enseignant en mathématiques (H/F)
skills: lesson-planning classroom-management assessment-learning mathematics-teaching inclusive-education curriculum-design e-learning teaching-registration communication child-development
es- Acompañar a grupos de [veinticinco|treinta] estudiantes / Reunirse con [padres|acudientes|familias] / Preparar [guías|talleres|proyectos] / Participar en [izadas|salidas|comités] del colegio
en- Look after classes of [twenty-five|thirty] learners / Meet [parents|guardians] / Prepare [worksheets|projects] / Take part in [assemblies|outings|sports] of the school
fr- Suivre des classes de [vingt|vingt-cinq] élèves / Rencontrer les [parents|familles] / Préparer des [fiches|projets] / Participer aux [conseils|sorties] de l'établissement
== english-teacher | education | 1.1 | 3.5 | desk | degree
es: Docente de {english} / Profesor/a de {english}
en: {english} Teacher / Language Trainer
fr: Formateur {english} (H/F) / Professeur {english} (H/F)
skills: english lesson-planning teaching-efl classroom-management assessment-learning e-learning curriculum-design communication french
es- Dictar clases a [niños|adolescentes|empresas] en grupos [pequeños|de doce] / Aplicar [pruebas de nivel|simulacros] / Dar [retroalimentación|tutorías] / Registrar [notas|asistencia]
en- Teach [children|teenagers|companies] in groups of [six|twelve] / Run [placement tests|mock exams] / Give [feedback|tutorials] / Record [marks|attendance]
fr- Animer des cours pour [enfants|adolescents|entreprises] en groupes de [six|douze] / Faire passer des [tests de niveau|examens blancs] / Donner des [retours|tutorats] / Renseigner les [notes|présences]
== preschool-teacher | education | 0.95 | 4 | site | technical
es: Docente de preescolar / Auxiliar pedagógico/a / Maestro/a jardinero/a@AR / Educadora de preescolar@MX
en: Early Childhood Practitioner / Nursery School Teacher
fr: Auxiliaire de puériculture (H/F) / Éducateur de jeunes enfants (H/F)
skills: child-development classroom-management first-aid lesson-planning inclusive-education communication empathy creativity
es- Cuidar [rutinas|alimentación|descanso] de niños de [uno a tres|cuatro a cinco] años / Organizar [juegos|rincones|actividades al aire libre] / Contar el día a [los padres|las familias] / Preparar [material|decoración]
en- Care for [routines|meals|rest] of children aged [one to three|four to five] / Arrange [games|corners|outdoor activities] / Tell [parents|families] about the day / Prepare [materials|displays]
fr- Veiller aux [rythmes|repas|siestes] d'enfants de [un à trois|quatre à cinq] ans / Organiser des [jeux|coins|sorties] / Raconter la journée aux [parents|familles] / Préparer le [matériel|décor]
== university-lecturer | education | 1.9 | 1.5 | site | degree
es: Docente universitario/a / Profesor/a de cátedra / Coordinador/a académico/a
en: Lecturer / Academic Coordinator
fr: Enseignant-chercheur (H/F) / Responsable pédagogique (H/F)
skills: academic-research curriculum-design lesson-planning e-learning assessment-learning statistics english business-writing leadership
es- Orientar asignaturas de [ingeniería|administración|salud] en jornada [diurna|nocturna] / Dirigir [trabajos de grado|semilleros] / Participar en [acreditación|extensión] / Actualizar [programas|bibliografía]
en- Teach [engineering|management|health] modules in [day|evening] classes / Supervise [theses|projects] / Take part in [accreditation|outreach] / Update [outlines|reading lists]
fr- Enseigner en [ingénierie|gestion|santé] en cours [du jour|du soir] / Encadrer des [mémoires|projets] / Participer à [l'accréditation|la vie du campus] / Actualiser les [maquettes|bibliographies]
== cook | hospitality | 0.85 | 8 | site | school
es: Auxiliar de cocina / Cocinero/a / Parrillero/a@CO,AR / Cocinero/a de línea
en: Cook / Kitchen Assistant / Grill Cook
fr: Cuisinier (H/F) / Commis de cuisine (H/F)
skills: cooking food-handling grill pastry inventory-control haccp teamwork working-pressure menu-planning disinfection
es- Alistar [carnes|verduras|salsas] antes del servicio / Sacar pedidos en [los tiempos|el orden] acordado / Porcionar y [rotular|almacenar] / Dejar la estación [limpia|lista] al cierre
en- Prepare [meats|vegetables|sauces] before service / Plate orders in the agreed [time|sequence] / Portion and [label|store] / Leave the section [clean|ready] at closing
fr- Préparer les [viandes|légumes|sauces] avant le service / Envoyer les plats dans [les temps|l'ordre] convenu / Portionner et [étiqueter|ranger] / Laisser le poste [propre|prêt] à la fermeture
== chef | hospitality | 1.6 | 2.5 | site | technical
es: Chef de partida / Jefe/a de cocina / Sous chef
en: Head Chef / Sous Chef / Chef de Partie
fr: Chef de cuisine (H/F) / Second de cuisine (H/F) / Chef de partie (H/F)
skills: cooking menu-planning leadership haccp inventory-control pastry purchasing food-handling grill budgeting creativity
es- Dirigir la brigada de [almuerzos|cenas|banquetes] / Cambiar la carta [cada temporada|cada mes] / Cuidar [porciones|desperdicio] y [costo de plato|margen] / Formar a [auxiliares|practicantes]
en- Run the [lunch|dinner|banqueting] brigade / Change the card [every season|every month] / Watch [portions|waste] and [plate cost|margin] / Train [assistants|apprentices]
fr- Diriger la brigade du [midi|soir|banquet] / Renouveler la carte [à chaque saison|chaque mois] / Surveiller [les portions|le gaspillage] et [le coût matière|la marge] / Former les [commis|apprentis]
== waiter | hospitality | 0.72 | 8 | site | school
es: Mesero/a / Camarero/a / Mozo/a@AR / Auxiliar de mesa y bar
en: Waiter / Waitron / Bar and Floor Assistant
fr: Serveur (H/F) / Chef de rang (H/F)
skills: table-service customer-service cash-handling bar wine pos-systems sales teamwork food-handling english
es- Montar [mesas|salón] y [recibir|ubicar] a los comensales / Sugerir [platos|bebidas|postres] / Llevar [pedidos|cuentas] sin errores / Apoyar [eventos|banquetes] los fines de semana
en- Lay [tables|the room] and [welcome|seat] guests / Suggest [dishes|drinks|desserts] / Carry [orders|bills] without mistakes / Help at weekend [events|functions]
fr- Dresser [les tables|la salle] et [accueillir|placer] les clients / Suggérer [plats|boissons|desserts] / Porter les [commandes|additions] sans erreur / Participer aux [banquets|réceptions] du week-end
== hotel-receptionist | hospitality | 1.0 | 4 | site | technical
es: Recepcionista de hotel / Agente de recepción hotelera
en: Hotel Receptionist / Guest Relations Officer
fr: Réceptionniste d'hôtel (H/F) / Réceptionniste de nuit (H/F)
skills: check-in customer-service reservations english cash-handling complaint-handling invoicing ms-office french portuguese
es- Informar sobre [la ciudad|los servicios] y [vender excursiones|ofrecer mejoras] / Cuadrar [el turno|las cuentas] / Coordinar con [pisos|mantenimiento] / Atender [llegadas nocturnas|grupos]
en- Inform about [the city|our services] and [sell outings|offer upgrades] / Balance [the shift|accounts] / Coordinate with [rooms|technical] / Handle [late arrivals|groups]
fr- Renseigner sur [la ville|les services] et [vendre des excursions|proposer des options] / Clôturer [le poste|les comptes] / Coordonner avec [les étages|la technique] / Recevoir les [arrivées tardives|groupes]
== housekeeper | hospitality | 0.7 | 4.5 | site | none
es: Camarera/o de pisos / Mucama/o@AR / Auxiliar de habitaciones
en: Room Attendant / Housekeeper
fr: Femme ou valet de chambre / Employé d'étage (H/F)
skills: housekeeping laundry disinfection attention-detail teamwork customer-orientation responsibility
es- Preparar [quince|dieciocho] alcobas por turno / Reponer [amenidades|minibar|toallas] / Informar [daños|objetos olvidados] / Apoyar [áreas comunes|montajes]
en- Prepare [fifteen|eighteen] bedrooms a shift / Restock [amenities|minibar|towels] / Report [damage|lost property] / Assist in [public areas|set-ups]
fr- Préparer [quinze|dix-huit] unités par service / Réassortir [produits|minibar|linge] / Signaler [dégâts|objets trouvés] / Aider aux [parties communes|mises en place]
== barista | hospitality | 0.75 | 3 | site | school
es: Barista / Bartender / Auxiliar de cafetería
en: Barista / Bartender
fr: Barista (H/F) / Barman (H/F)
skills: coffee customer-service bar cash-handling food-handling pastry teamwork english
es- Calibrar [molino|máquina] al abrir / Contar [orígenes|recetas] a los clientes / Atender [barra|vitrina] en horas pico / Controlar [leche|vasos|insumos]
en- Dial in the [grinder|machine] at opening / Tell customers about [origins|recipes] / Serve [the counter|takeaways] at rush hour / Control [milk|cups|supplies]
fr- Régler le [moulin|percolateur] à l'ouverture / Parler [des origines|des recettes] aux clients / Tenir le [comptoir|bar] aux heures de pointe / Suivre [le lait|les gobelets|les fournitures]
`;
