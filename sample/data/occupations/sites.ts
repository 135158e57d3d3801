/** Occupations of construction, mining and agriculture; see ../occupation-table.ts for the grammar. */
export const SITE_OCCUPATIONS = `
== civil-engineer | construction | 2.1 | 4 | field | degree
es: Ingeniero/a civil residente / Ingeniero/a de costos y presupuestos / Residente de obra
en: Civil Engineer / Site Engineer / Quantity Surveyor
fr: Ingénieur travaux (H/F) / Ingénieur structures (H/F)
skills: site-supervision autocad construction-budgets quantity-takeoff ms-project excel revit structural-design civil-3d bim occupational-safety topography primavera leadership
es- Controlar [avance|rendimientos] de [vivienda|vías|redes] / Revisar [actas|subcontratos] / Coordinar [cuadrillas|interventoría] / Entregar [informes semanales|memorias]
en- Control [progress|output] of [housing|roads|pipelines] / Check [certificates|subcontracts] / Coordinate [gangs|consultants] / Deliver [weekly reports|calculations]
fr- Suivre [l'avancement|les rendements] de [logements|voiries|réseaux] / Vérifier [les situations|les sous-traités] / Coordonner [les équipes|la maîtrise d'œuvre] / Remettre [rapports|notes de calcul]
== architect | construction | 1.8 | 2 | desk | degree
es: Arquitecto/a diseñador/a / Arquitecto/a proyectista / Dibujante arquitectónico/a
en: Architect / Architectural Technologist
fr: Architecte (H/F) / Dessinateur-projeteur (H/F)
skills: autocad revit sketchup bim technical-drawing construction-budgets photoshop site-supervision creativity
es- Desarrollar [anteproyectos|detalles] de [vivienda|oficinas|comercio] / Atender [clientes|curadurías] / Coordinar planos con [estructura|redes] / Elegir [acabados|mobiliario]
en- Develop [concepts|details] of [homes|offices|retail] / Meet [clients|council] / Coordinate drawings with [structure|services] / Select [finishes|furniture]
fr- Développer [esquisses|détails] de [logements|bureaux|commerces] / Rencontrer [les clients|les services instructeurs] / Coordonner les plans avec [la structure|les fluides] / Choisir [finitions|mobilier]
== bricklayer | construction | 0.95 | 7 | site | none
es: Oficial de construcción@CO / Albañil / Maestro/a de obra / Ayudante de obra
en: Bricklayer / Builder / General Worker (Construction)
fr: Maçon (H/F) / Ouvrier du bâtiment (H/F) / Coffreur-bancheur (H/F)
skills: masonry concrete plastering tiling ppe heights-work rebar technical-drawing scaffolding drywall
es- Levantar [muros|columnas|andenes] según [niveles|indicaciones] / Mezclar [mortero|materiales] / Demoler y [resanar|retirar escombros] / Dejar [herramienta|frente] en orden
en- Raise [walls|columns|kerbs] to [levels|instructions] / Mix [mortar|materials] / Break down and [patch|clear rubble] / Leave [tools|the area] in order
fr- Monter [murs|poteaux|bordures] selon [les niveaux|les consignes] / Préparer [le mortier|les matériaux] / Démolir et [reboucher|évacuer les gravats] / Ranger [l'outillage|la zone]
== electrician | construction | 1.15 | 6 | site | technical
es: Técnico/a electricista / Oficial electricista / Electricista de obra
en: Electrician / Electrical Apprentice
fr: Électricien bâtiment (H/F) / Électricien industriel (H/F)
skills: electrical-installations industrial-electricity conte wiremans electrical-habilitation technical-drawing heights-work ppe preventive-maintenance licence-b1
es- Montar [tableros|ductos|luminarias] en [obra nueva|remodelaciones] / Medir [consumos|continuidad] y [corregir|rotular] / Responder a [emergencias|clientes] / Calcular [materiales|cargas]
en- Fit [boards|conduits|lights] in [new builds|alterations] / Measure [loads|continuity] and [correct|label] / Respond to [call-outs|clients] / Estimate [materials|loads]
fr- Poser [tableaux|gaines|luminaires] en [neuf|rénovation] / Mesurer [les charges|la continuité] et [corriger|repérer] / Répondre aux [urgences|clients] / Estimer [le matériel|les puissances]
== plumber | construction | 1.0 | 3 | site | technical
es: Plomero/a / Oficial de redes hidráulicas / Técnico/a gasista
en: Plumber / Plumbing Assistant
fr: Plombier-chauffagiste (H/F) / Plombier (H/F)
skills: plumbing gas-fitting technical-drawing preventive-maintenance customer-service heights-work licence-b1 ppe
es- Instalar [griferías|calentadores|tuberías] en [edificios|casas] / Ubicar [fugas|obstrucciones] / Presentar [cotización|lista de materiales] / Probar [presiones|desagües]
en- Install [taps|geysers|pipes] in [buildings|homes] / Find [leaks|blockages] / Hand in [a quote|a materials list] / Test [pressure|drains]
fr- Installer [robinetteries|chaudières|tuyauteries] en [immeuble|pavillon] / Localiser [fuites|bouchons] / Remettre [un devis|une liste de matériel] / Éprouver [les pressions|les évacuations]
== site-supervisor | construction | 1.6 | 3 | site | technical
es: Supervisor/a de obra / Inspector/a de obra / Capataz@AR
en: Site Foreman / Construction Supervisor
fr: Chef de chantier (H/F) / Conducteur de travaux (H/F)
skills: site-supervision leadership technical-drawing occupational-safety concrete topography excel quantity-takeoff ms-project
es- Distribuir [personal|equipos] cada mañana / Verificar [replanteos|fundidas|acabados] / Pedir [materiales|ensayos] con anticipación / Llevar [bitácora|planillas]
en- Allocate [labour|plant] each morning / Verify [setting-out|pours|finishes] / Order [materials|tests] in time / Keep [the diary|timesheets]
fr- Répartir [les équipes|le matériel] chaque matin / Vérifier [implantations|coulages|finitions] / Commander [matériaux|essais] à temps / Tenir [le journal|les pointages]
== surveyor | construction | 1.3 | 1.5 | field | technical
es: Topógrafo/a / Auxiliar de topografía
en: Land Surveyor / Survey Assistant
fr: Géomètre-topographe (H/F)
skills: topography autocad civil-3d arcgis qgis licence-b1 excel precision-agriculture
es- Localizar [ejes|linderos|puntos] en [obra|campo] / Procesar [nubes|carteras] y entregar [planos|perfiles] / Cuidar [estación|drones] / Acompañar [visitas|entregas]
en- Locate [axes|boundaries|points] on [site|farm land] / Process [clouds|field books] and deliver [plans|sections] / Look after [stations|drones] / Join [visits|handovers]
fr- Implanter [axes|limites|points] sur [chantier|terrain] / Traiter [nuages|carnets] et livrer [plans|profils] / Prendre soin des [stations|drones] / Participer aux [visites|réceptions]
== heavy-machine-operator | mining | 1.3 | 4 | site | school
es: Operador/a de {heavy-machinery} / Operador/a de retroexcavadora / Operador/a de camión minero
en: Excavator Operator / Dump Truck Operator / TLB Operator
fr: Conducteur d'engins (H/F) / Pelleur (H/F)
skills: heavy-machinery excavator dump-truck vehicle-inspection ppe occupational-safety licence-heavy mechanics-industrial
es- Cargar y mover [material|estéril|carbón] en [frente|patio] / Nivelar [vías|plataformas] / Reportar [horas|combustible|fallas] / Respetar [distancias|señalización] del proyecto
en- Load and haul [ore|waste|coal] at [the pit|the stockpile] / Level [roads|platforms] / Report [hours|fuel|faults] / Respect [distances|signs] on the project
fr- Charger et déplacer [matériaux|terres|granulats] en [carrière|plateforme] / Niveler [pistes|plateformes] / Relever [heures|carburant|pannes] / Respecter [distances|balisages] du site
== mining-engineer | mining | 2.6 | 2 | field | degree
es: Ingeniero/a de minas / Ingeniero/a de planeamiento minero
en: Mining Engineer / Mine Planner
fr: Ingénieur mines et carrières (H/F)
skills: mine-planning drilling blasting mine-ventilation datamine vulcan autocad occupational-safety english leadership excel
es- Definir [secuencias|turnos] con [geología|operación] / Controlar [dilución|tonelajes] / Proponer [diseños|alternativas] para [rampas|botaderos] / Reportar a [gerencia|autoridad minera]
en- Define [sequences|shifts] with [geology|operations] / Control [dilution|tonnages] / Propose [designs|options] for [ramps|dumps] / Report to [management|the regulator]
fr- Définir [séquences|postes] avec [la géologie|l'exploitation] / Maîtriser [dilution|tonnages] / Proposer [tracés|options] pour [rampes|verses] / Rendre compte à [la direction|l'administration]
== geologist | mining | 2.2 | 1.2 | field | degree
es: Geólogo/a de exploración / Geólogo/a de producción
en: Exploration Geologist / Production Geologist
fr: Géologue (H/F)
skills: geology-logging geological-mapping leapfrog arcgis drilling qgis datamine english licence-b1 business-writing
es- Planear [campañas|muestreos] en [Cordillera|valle|altiplano] / Supervisar [contratistas|sondeos] / Actualizar [modelos|secciones] / Coordinar con [comunidades|laboratorio]
en- Plan [campaigns|sampling] in [the belt|the basin] / Supervise [contractors|rigs] / Update [models|sections] / Liaise with [communities|the laboratory]
fr- Préparer [campagnes|échantillonnages] sur [le bassin|le massif] / Encadrer [prestataires|sondages] / Actualiser [modèles|coupes] / Échanger avec [les riverains|le laboratoire]
== safety-officer | safety | 1.4 | 6 | field | technical
es: Profesional SST@CO / Coordinador/a de {occupational-safety} / Técnico/a en seguridad e higiene@AR
en: Safety Officer / Health and Safety Officer
fr: Animateur sécurité (H/F) / Responsable QSE (H/F)
skills: occupational-safety risk-assessment-safety incident-investigation sst-licence samtrac heights-work emergency-response training-plans iso-45001 environmental-management first-aid excel iso-14001
es- Inspeccionar [frentes|áreas|contratistas] / Dictar [charlas|reinducciones] de cinco minutos / Entregar [indicadores|planes] a [gerencia|comité] / Acompañar [visitas de ARL|simulacros]
en- Inspect [sections|areas|contractors] / Give [toolbox|induction] talks / Submit [statistics|plans] to [management|the committee] / Take part in [drills|client visits]
fr- Visiter [ateliers|zones|prestataires] / Animer des [causeries|accueils] / Remettre [indicateurs|plans] à [la direction|la commission] / Participer aux [exercices|visites clients]
== environmental-officer | safety | 1.6 | 2 | field | degree
es: Profesional ambiental / Coordinador/a ambiental
en: Environmental Officer / Environmental Control Officer
fr: Chargé d'environnement (H/F)
skills: environmental-management waste-management environmental-permits iso-14001 water-treatment arcgis business-writing licence-b1 community-work
es- Hacer seguimiento a [vertimientos|emisiones|compensaciones] / Atender [corporaciones|autoridades] / Capacitar en [separación|ahorro de agua] / Levantar [evidencias|inventarios]
en- Monitor [effluents|emissions|rehabilitation] / Attend to [authorities|inspectors] / Train on [separation|water saving] / Gather [evidence|inventories]
fr- Suivre [rejets|émissions|compensations] / Répondre aux [autorités|inspecteurs] / Sensibiliser au [tri|bon usage de l'eau] / Réunir [preuves|inventaires]
== agronomist | agriculture | 1.7 | 3.5 | field | degree
es: Ingeniero/a agrónomo/a / Asistente técnico agrícola
en: Agronomist / Farm Manager
fr: Ingénieur agronome (H/F) / Conseiller de cultures (H/F)
skills: crop-management pest-control fertilisation irrigation soil-analysis phytosanitary global-gap precision-agriculture excel licence-b1 leadership greenhouse
es- Recorrer [lotes|fincas] de [café|palma|flores|maíz|soja] y [formular|corregir] / Estimar [rendimientos|insumos] / Orientar a [productores|cuadrillas] / Llevar [ensayos|registros]
en- Walk [blocks|farms] of [citrus|maize|vines|avocado] and [advise|correct] / Estimate [yields|inputs] / Guide [growers|teams] / Keep [trials|records]
fr- Parcourir [parcelles|exploitations] de [blé|vigne|colza|pommiers] et [préconiser|corriger] / Estimer [rendements|intrants] / Conseiller [exploitants|équipes] / Tenir [essais|relevés]
== farm-worker | agriculture | 0.7 | 5.5 | site | none
es: Operario/a agrícola / Trabajador/a de campo / Peón/a rural@AR / Jornalero/a@MX
en: Farm Worker / Seasonal Fruit Picker / Farm General Worker
fr: Ouvrier agricole (H/F) / Saisonnier vendanges (H/F)
skills: harvesting pruning crop-management irrigation phytosanitary tractor ppe teamwork greenhouse
es- Sembrar y [deshierbar|aporcar] en [surcos|camas] / Seleccionar [fruta|flor] y [cargar|encanastar] / Revisar [mangueras|cercas] / Cuidar [herramientas|bodega] de la finca
en- Plant and [weed|thin] in [rows|beds] / Sort [fruit|flowers] and [load|crate] / Check [hoses|fences] / Look after [tools|stores] of the farm
fr- Planter et [désherber|éclaircir] en [rangs|planches] / Trier [fruits|fleurs] et [charger|mettre en caisse] / Vérifier [tuyaux|clôtures] / Prendre soin des [outils|réserves]
== tractor-driver | agriculture | 0.9 | 2.5 | site | school
es: Tractorista / Operador/a de maquinaria agrícola
en: Tractor Driver / Harvester Operator
fr: Conducteur de tracteur (H/F) / Chauffeur de moissonneuse (H/F)
skills: tractor vehicle-inspection crop-management phytosanitary mechanics-industrial precision-agriculture licence-b1 ppe
es- Arar, [sembrar|fumigar] y [trillar|acarrear] / Engrasar y [lavar|guardar] equipos / Seguir [lotes|dosis] indicados / Informar [consumos|averías]
en- Plough, [plant|spray] and [harvest|haul] / Grease and [wash|store] implements / Follow given [blocks|doses] / Report [fuel use|breakdowns]
fr- Labourer, [semer|traiter] et [récolter|transporter] / Graisser et [laver|remiser] les outils / Suivre [parcelles|doses] indiquées / Signaler [consommations|pannes]
== livestock-worker | agriculture | 0.85 | 3 | site | none
es: Auxiliar de ganadería / Mayordomo/a de finca@CO / Ordeñador/a / Tambero/a@AR
en: Dairy Worker / Livestock Handler
fr: Agent d'élevage laitier (H/F) / Vacher (H/F)
skills: livestock milking animal-health animal-nutrition tractor responsibility data-entry
es- Rotar [potreros|lotes] y [revisar aguas|reparar cercas] / Pesar y [marcar|apartar] terneros / Preparar [raciones|sales] / Avisar [partos|celos] al veterinario
en- Rotate [camps|groups] and [check troughs|mend fences] / Weigh and [tag|separate] calves / Mix [rations|licks] / Report [births|heat] to the vet
fr- Tourner [pâtures|lots] et [vérifier l'eau|réparer les clôtures] / Peser et [boucler|séparer] les veaux / Préparer [rations|minéraux] / Signaler [vêlages|chaleurs] au vétérinaire
== refrigeration-technician | maintenance | 1.25 | 2 | field | technical
es: Técnico/a en {refrigeration} / Técnico/a de climatización
en: Refrigeration Technician / Air Conditioning Technician
fr: Technicien frigoriste (H/F) / Technicien CVC (H/F)
skills: refrigeration preventive-maintenance industrial-electricity licence-b1 heights-work customer-service electrical-habilitation technical-drawing cmms
es- Instalar [equipos mini split|cuartos fríos] en [comercios|hospitales] / Detectar [fugas|ruidos] y [recargar|cambiar compresores] / Diligenciar [reportes|garantías] / Estar disponible para [emergencias|turnos]
en- Install [split units|cold rooms] in [shops|hospitals] / Detect [leaks|noises] and [recharge|replace compressors] / Complete [reports|warranties] / Be available for [call-outs|standby]
fr- Installer [climatiseurs|chambres froides] en [commerces|hôpitaux] / Détecter [fuites|bruits] et [recharger|remplacer les compresseurs] / Remplir [rapports|garanties] / Assurer [dépannages|astreintes]
`;
