/** Occupations of logistics, transport, manufacturing, maintenance and services; see ../occupation-table.ts for the grammar. */
export const OPERATIONS_OCCUPATIONS = `
== warehouse-operator | logistics | 0.8 | 14 | site | school
es: Auxiliar de bodega@CO / Auxiliar logístico/a / Operario/a de depósito@AR / Almacenista@MX / Auxiliar de almacén
en: Warehouse Assistant / Picker and Packer / Storeman
fr: Préparateur de commandes (H/F) / Magasinier (H/F) / Agent logistique (H/F)
skills: order-picking inventory-control goods-receiving loading-unloading rf-scanner packaging excel forklift wms ppe five-s
es- Ubicar [producto|mercancía] en [estanterías|zonas asignadas] / Verificar [cantidades|lotes|referencias] antes de [entregar|despachar] / Etiquetar [cajas|estibas] y mantener [pasillos|zonas] despejados / Reportar [averías|diferencias] al [coordinador|líder de turno]
en- Place [goods|stock] in [racks|assigned bins] / Check [quantities|batches|codes] before [issuing|dispatch] / Label [boxes|pallets] and keep [aisles|bays] clear / Report [damages|variances] to the [supervisor|shift leader]
fr- Ranger les [produits|articles] dans les [rayonnages|emplacements] / Vérifier les [quantités|lots|références] avant [remise|départ] / Étiqueter les [cartons|palettes] et garder les [allées|quais] dégagés / Signaler les [avaries|écarts] au [chef d'équipe|responsable]
== logistics-coordinator | logistics | 1.6 | 5 | desk | technical
es: Coordinador/a de {logistics} / Analista de {logistics} / Supervisor/a de distribución
en: {logistics} Coordinator / Distribution Supervisor
fr: Coordinateur {logistics} (H/F) / Responsable d'exploitation {logistics} (H/F)
pt: Analista de {logistics}
skills: logistics excel route-planning inventory-control supply-chain kpi-tracking sap leadership wms fleet-management power-bi customer-service erp
es- Programar [despachos|vehículos|turnos] de [la ciudad|la regional] / Resolver [novedades|devoluciones] con [transportadores|clientes] / Controlar [costos de flete|tiempos de entrega] / Liderar [reuniones diarias|planes de mejora]
en- Schedule [dispatches|vehicles|shifts] for [the city|the region] / Resolve [exceptions|returns] with [carriers|customers] / Control [freight costs|delivery times] / Lead [daily meetings|improvement plans]
fr- Programmer les [expéditions|véhicules|équipes] de [la ville|la région] / Résoudre les [aléas|retours] avec [les transporteurs|les clients] / Maîtriser les [coûts de transport|délais de livraison] / Animer les [points quotidiens|plans de progrès]
pt- Programar [expedições|veículos|turnos] da [cidade|região] / Resolver [ocorrências|devoluções] com [transportadoras|clientes] / Controlar [custos de frete|prazos de entrega]
== truck-driver | transport | 1.1 | 9 | field | school
es: Conductor/a de vehículo pesado / Conductor/a de tractomula@CO / Chofer de larga distancia@AR / Operador/a de quinta rueda@MX
en: Code 14 Truck Driver / Long Distance Driver / Heavy Vehicle Driver
fr: Conducteur poids lourd (H/F) / Chauffeur routier SPL (H/F)
skills: licence-heavy defensive-driving vehicle-inspection loading-unloading pdp gps-tracking hazardous-goods mechanics-industrial ppe
es- Transportar [alimentos|materiales|combustible] entre [plantas|ciudades|puertos] / Entregar [remisiones|documentos] firmados / Respetar [rutas|tiempos de descanso|límites de velocidad] / Informar [fallas|retrasos] a [control tráfico|la base]
en- Transport [food|materials|fuel] between [plants|cities|harbours] / Return signed [waybills|documents] / Respect [routes|rest times|speed limits] / Report [faults|delays] to [control room|the depot]
fr- Transporter des [denrées|matériaux|carburants] entre [usines|plateformes|ports] / Rapporter les [bons|documents] signés / Respecter les [itinéraires|temps de repos|limites] / Signaler les [pannes|retards] à [l'exploitation|la base]
== delivery-driver | transport | 0.8 | 9 | field | school
es: Conductor/a repartidor/a / Mensajero/a motorizado/a / Repartidor/a / Cadete en moto@AR
en: Delivery Driver / Motorbike Delivery Rider / Driver Assistant
fr: Chauffeur-livreur (H/F) / Livreur colis (H/F)
skills: licence-b1 licence-motorcycle customer-service route-planning loading-unloading defensive-driving gps-tracking cash-handling vehicle-inspection
es- Entregar [pedidos|paquetes] en [domicilios|comercios] de [la zona|la ruta] / Recaudar [dinero|firmas] y [legalizar|rendir cuentas] / Cuidar el [vehículo|producto] / Confirmar cada entrega en [la aplicación|la planilla]
en- Deliver [orders|parcels] to [homes|shops] on [the route|the round] / Collect [payment|signatures] and [report back|balance] / Look after the [vehicle|goods] / Confirm each drop on [the app|the sheet]
fr- Livrer les [commandes|colis] aux [particuliers|commerces] de [la tournée|la zone] / Recueillir les [paiements|signatures] et [rendre compte|remettre la recette] / Prendre soin du [véhicule|chargement] / Valider chaque remise sur [l'application|le bordereau]
== forklift-operator | logistics | 0.95 | 4 | site | school
es: Montacarguista@CO,MX / Operador/a de montacargas@MX / Autoelevadorista@AR
en: Forklift Driver / Reach Truck Operator
fr: Cariste (H/F) / Cariste réception (H/F)
skills: forklift loading-unloading goods-receiving rf-scanner vehicle-inspection inventory-control ppe caces-1 wms
es- Mover [estibas|rollos|contenedores] entre [muelles|racks|producción] / Revisar [batería|niveles|horquillas] al iniciar turno / Apilar según [señales|rotación] / Cuidar la seguridad de [peatones|compañeros]
en- Move [pallets|rolls|containers] between [docks|racks|production] / Check [battery|levels|forks] at the start of shift / Stack according to [signs|rotation] / Keep [pedestrians|colleagues] safe
fr- Déplacer les [palettes|bobines|conteneurs] entre [quais|racks|production] / Contrôler [la batterie|les niveaux|les fourches] à la prise de poste / Gerber selon [les consignes|la rotation] / Veiller à la sécurité des [piétons|collègues]
== foreign-trade-analyst | logistics | 1.5 | 2 | desk | degree
es: Analista de {foreign-trade} / Auxiliar de {foreign-trade}
en: Import and Export Controller / Shipping Coordinator
fr: Assistant {foreign-trade} (H/F) / Déclarant en douane (H/F)
pt: Analista de {foreign-trade}
skills: foreign-trade customs-clearance incoterms tariff-classification excel logistics sap supplier-negotiation
es- Coordinar [embarques|reservas] con [agentes|navieras] / Revisar [facturas|documentos de transporte|certificados de origen] / Calcular el costo de [cada operación|nuevos productos] / Hacer seguimiento a [arribos|bodegajes]
en- Coordinate [shipments|bookings] with [agents|shipping lines] / Check [invoices|bills of lading|certificates of origin] / Cost [each operation|new products] / Follow up on [arrivals|storage]
fr- Coordonner les [expéditions|réservations] avec [les transitaires|les compagnies] / Vérifier les [factures|titres de transport|certificats d'origine] / Calculer le coût de [chaque opération|nouveaux produits] / Suivre les [arrivées|surestaries]
pt- Coordenar [embarques|reservas] com [agentes|armadores] / Conferir [faturas|conhecimentos de embarque] / Acompanhar [chegadas|armazenagem]
== production-operator | manufacturing | 0.78 | 13 | site | school
es: Operario/a de producción / Auxiliar de producción / Operador/a de línea@MX
en: Production Operator / General Worker (Production) / Machine Operator
fr: Opérateur de production (H/F) / Agent de fabrication (H/F) / Conducteur de ligne (H/F)
skills: production-line machine-operation packaging gmp quality-control five-s ppe assembly teamwork lean-manufacturing loading-unloading
es- Alimentar [las máquinas|la banda] con [materia prima|insumos] / Separar [piezas defectuosas|producto no conforme] / Diligenciar [formatos|registros] de [turno|lote] / Cumplir [metas de la hora|rotación de puestos]
en- Feed [machines|the belt] with [raw material|inputs] / Remove [faulty parts|rejects] / Fill in [forms|records] of the [shift|batch] / Meet [hourly targets|job rotation]
fr- Alimenter [les machines|le tapis] en [matières|composants] / Écarter les [pièces défectueuses|rebuts] / Remplir les [fiches|relevés] de [poste|lot] / Tenir [les cadences|la rotation des postes]
== maintenance-technician | maintenance | 1.3 | 8 | site | technical
es: Técnico/a de mantenimiento / Técnico/a electromecánico/a / Mecánico/a de mantenimiento / Oficial electromecánico/a@AR
en: Maintenance Technician / Millwright / Maintenance Fitter
fr: Technicien de maintenance (H/F) / Électromécanicien (H/F)
skills: preventive-maintenance mechanics-industrial industrial-electricity hydraulics plc technical-drawing cmms welding-arc ppe electrical-habilitation heights-work refrigeration
es- Atender [paros|fallas] de [empacadoras|bombas|bandas] / Cumplir el [cronograma|plan] del mes / Proponer [repuestos|mejoras] que alarguen la vida de los equipos / Dejar [órdenes|registros] al día
en- Attend to [stoppages|faults] of [packers|pumps|conveyors] / Keep to the month's [schedule|plan] / Suggest [spares|improvements] that extend equipment life / Keep [job cards|records] up to date
fr- Intervenir sur les [arrêts|pannes] des [conditionneuses|pompes|convoyeurs] / Tenir le [planning|plan] du mois / Proposer des [pièces|améliorations] qui prolongent la vie du parc / Tenir à jour les [bons|comptes rendus]
== industrial-engineer | manufacturing | 2.0 | 4 | desk | degree
es: Ingeniero/a industrial / Ingeniero/a de procesos / Supervisor/a de producción
en: Industrial Engineer / Process Engineer / Production Supervisor
fr: Ingénieur méthodes (H/F) / Ingénieur process (H/F) / Chef d'équipe production (H/F)
skills: lean-manufacturing production-planning kpi-tracking excel six-sigma leadership quality-control iso-9001 autocad sap kaizen power-bi spc five-s project-management
es- Medir [tiempos|capacidades] y [balancear|rediseñar] las líneas / Liderar [proyectos de ahorro|círculos de mejora] / Coordinar con [calidad|compras|mantenimiento] el arranque de [referencias|máquinas] / Acompañar a [operarios|líderes] en piso
en- Measure [times|capacity] and [balance|redesign] the lines / Lead [savings projects|improvement groups] / Coordinate start-up of [products|machines] with [quality|procurement|engineering] / Coach [operators|leaders] on the floor
fr- Mesurer les [temps|capacités] et [équilibrer|réorganiser] les lignes / Conduire des [chantiers d'économie|groupes de progrès] / Coordonner le démarrage de [références|machines] avec [la qualité|les achats] / Accompagner les [opérateurs|chefs d'équipe] sur le terrain
== quality-inspector | manufacturing | 1.1 | 4 | site | technical
es: Inspector/a de calidad / Analista de calidad / Auxiliar de calidad
en: Quality Inspector / Quality Controller
fr: Contrôleur qualité (H/F) / Technicien qualité (H/F)
skills: quality-control iso-9001 metrology excel gmp haccp technical-drawing spc auditing clinical-analysis business-writing
es- Tomar muestras en [recepción|línea|producto terminado] / Liberar o retener [lotes|piezas] / Registrar [hallazgos|no conformidades] y [verificar acciones|avisar a producción] / Calibrar [balanzas|equipos] según programa
en- Take samples at [receiving|the line|final goods] / Release or hold [batches|parts] / Log [findings|non-conformities] and [verify actions|notify production] / Calibrate [scales|devices] on schedule
fr- Prélever des échantillons à [réception|la ligne|la sortie] / Libérer ou bloquer les [lots|pièces] / Consigner les [constats|non-conformités] et [vérifier les actions|alerter l'atelier] / Étalonner les [balances|appareils] selon le programme
== welder | manufacturing | 1.15 | 4 | site | technical
es: Soldador/a / Soldador/a calificado/a / Oficial soldador/a@AR
en: Coded Welder / Boilermaker Welder
fr: Soudeur (H/F) / Chaudronnier-soudeur (H/F)
skills: welding-mig technical-drawing welding-arc welding-tig metrology ppe heights-work assembly
es- Fabricar [estructuras|tanques|carrocerías] en [acero|inoxidable|aluminio] / Preparar [biseles|juntas] y [armar|puntear] piezas / Pulir y entregar [cordones|piezas] sin defectos / Apoyar [montajes|reparaciones] en [planta|campo]
en- Fabricate [structures|tanks|truck bodies] in [steel|stainless|aluminium] / Prepare [bevels|joints] and [fit|tack] parts / Grind and deliver [seams|parts] free of defects / Help with [erection|repairs] in [the workshop|the field]
fr- Fabriquer des [structures|cuves|châssis] en [acier|inox|aluminium] / Préparer les [chanfreins|joints] et [pointer|ajuster] les pièces / Meuler et livrer des [cordons|pièces] sans défaut / Participer aux [montages|réparations] en [atelier|clientèle]
== cnc-machinist | manufacturing | 1.25 | 2.5 | site | technical
es: Operador/a CNC / Tornero/a fresador/a
en: CNC Machinist / Turner and Machinist
fr: Opérateur-régleur CN (H/F) / Tourneur-fraiseur (H/F)
skills: cnc technical-drawing metrology lathe milling mastercam quality-control solidworks five-s
es- Montar [herramientas|mordazas] y ajustar [ceros|parámetros] / Mecanizar [ejes|moldes|repuestos] en series [cortas|medianas] / Verificar [tolerancias|acabados] / Proponer [secuencias|mejoras] que reduzcan tiempos
en- Set [tools|jaws] and adjust [offsets|parameters] / Machine [shafts|moulds|spares] in [short|medium] runs / Verify [tolerances|finishes] / Suggest [sequences|improvements] that cut cycle times
fr- Monter les [outils|mors] et régler les [origines|paramètres] / Usiner des [axes|moules|pièces] en [petites|moyennes] séries / Contrôler les [tolérances|états de surface] / Proposer des [gammes|améliorations] réduisant les temps
== sewing-operator | manufacturing | 0.75 | 3.5 | site | school
es: Operario/a de confección / Costurero/a / Maquinista de confección@CO
en: Sewing Machinist / Clothing Machinist
fr: Opérateur en confection (H/F) / Couturier industriel (H/F)
skills: sewing quality-control pattern-cutting production-line attention-detail five-s packaging
es- Unir [piezas|prendas] de [jeans|uniformes|ropa interior] / Revisar [puntadas|medidas] / Cumplir [la meta del módulo|el plan diario] / Cuidar [agujas|hilos|maquinaria]
en- Join [parts|garments] of [denim|uniforms|workwear] / Check [stitches|measurements] / Meet [the line target|the daily plan] / Take care of [needles|threads|machinery]
fr- Assembler des [pièces|vêtements] de [denim|travail|maroquinerie] / Vérifier les [points|mesures] / Tenir [l'objectif de l'îlot|le plan du jour] / Prendre soin des [aiguilles|fils|machines]
== auto-mechanic | maintenance | 1.1 | 4 | site | technical
es: Mecánico/a automotriz / Técnico/a automotriz / Mecánico/a diésel
en: Motor Mechanic / Diesel Mechanic
fr: Mécanicien automobile (H/F) / Technicien poids lourds (H/F)
skills: automotive-diagnosis engine-repair brakes-suspension preventive-maintenance hydraulics licence-b1 customer-service ppe
es- Recibir vehículos y [levantar inventario|escuchar al cliente] / Cambiar [aceite|correas|embragues] según [kilometraje|orden de trabajo] / Probar en [ruta|taller] antes de entregar / Pedir [repuestos|autorizaciones] a [almacén|el asesor]
en- Book in vehicles and [inspect them|listen to the client] / Replace [oil|belts|clutches] by [mileage|job card] / Test on [the road|the ramp] before delivery / Order [parts|approvals] from [stores|the adviser]
fr- Réceptionner les véhicules et [faire le tour|écouter le client] / Remplacer [l'huile|les courroies|les embrayages] selon [le kilométrage|l'ordre de réparation] / Essayer sur [route|banc] avant restitution / Demander les [pièces|accords] au [magasin|réceptionnaire]
== security-guard | services | 0.85 | 11 | site | school
es: Guarda de seguridad@CO / Vigilante / Guardia de seguridad@MX,AR / Operador/a de medios tecnológicos@CO
en: Security Officer / Security Guard (Grade C)
fr: Agent de sécurité (H/F) / Agent de sûreté (H/F)
skills: security-course access-control surveillance-cctv customer-service business-writing emergency-response first-aid attention-detail
es- Registrar [visitantes|vehículos|paquetes] en [portería|recepción] / Hacer rondas por [perímetros|parqueaderos|pisos] / Anotar [novedades|relevos] en [minuta|bitácora] / Actuar con calma ante [alarmas|conflictos]
en- Register [visitors|vehicles|parcels] at [the gate|reception] / Patrol [fences|parking areas|floors] / Write [incidents|handovers] in the [occurrence book|log] / Act calmly during [alarms|disputes]
fr- Enregistrer les [visiteurs|véhicules|colis] au [poste|portail] / Effectuer des rondes dans les [périmètres|parkings|étages] / Consigner les [événements|relèves] dans [la main courante|le registre] / Agir avec calme lors des [alarmes|conflits]
== cleaner | services | 0.7 | 11 | site | none
es: Operario/a de aseo@CO / Auxiliar de limpieza / Personal de limpieza / Maestranza@AR / Auxiliar de servicios generales@CO
en: Cleaner / Office Cleaner / Cleaning Supervisor
fr: Agent d'entretien (H/F) / Agent de propreté (H/F)
skills: industrial-cleaning disinfection floor-machines ppe waste-management responsibility laundry
es- Asear [oficinas|baños|pasillos|consultorios] según [rutina|horario] / Preparar [tintos|bebidas] y atender [reuniones|cafetería] / Recoger [basuras|reciclaje] / Avisar sobre [daños|insumos agotados]
en- Clean [offices|washrooms|corridors|wards] by [routine|timetable] / Prepare [tea|refreshments] for [meetings|the canteen] / Remove [refuse|recycling] / Report [damage|finished supplies]
fr- Nettoyer les [bureaux|sanitaires|couloirs|chambres] selon [le planning|la fiche] / Réapprovisionner [le savon|les consommables] / Sortir les [poubelles|bacs de tri] / Signaler les [dégâts|manques]
== hairdresser | beauty | 0.85 | 3 | site | technical
es: Estilista / Peluquero/a / Manicurista
en: Hairdresser / Hair Stylist / Nail Technician
fr: Coiffeur (H/F) / Esthéticien (H/F)
skills: hair-cutting hair-colouring customer-service manicure beauty-advice sales social-media
es- Asesorar [el estilo|el cuidado en casa] de cada cliente / Aplicar [tratamientos|cepillados|alisados] / Agendar [citas|retoques] / Mantener [tijeras|puesto|utensilios] limpios
en- Advise each client on [style|home care] / Apply [treatments|blow-waves|relaxers] / Book [appointments|touch-ups] / Keep [scissors|station|tools] clean
fr- Conseiller chaque cliente sur [le style|l'entretien] / Réaliser [les soins|les brushings|les lissages] / Prendre les [rendez-vous|retouches] / Tenir propres [les ciseaux|le poste|les outils]
`;
