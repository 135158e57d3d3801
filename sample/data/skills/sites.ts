/** id | kind | English | Spanish | French | Portuguese; see ../skill-table.ts for the grammar. */
export const SITE_SKILLS = `
autocad | t | AutoCAD | = | = | =
revit | t | Revit / Autodesk Revit | = | = | =
bim | m | BIM / BIM modelling | BIM / metodología BIM | BIM / maquette numérique BIM | BIM
civil-3d | t | Civil 3D / AutoCAD Civil 3D | = | = | =
sketchup | t | SketchUp | = | = | =
primavera | t | Primavera P6 | = | = | =
site-supervision | k | site supervision / construction supervision | supervisión de obra / residencia de obra / conducción de obra@AR | suivi de chantier / conduite de travaux | supervisão de obras
quantity-takeoff | k | quantity surveying / bills of quantities | cantidades de obra@CO / cómputos métricos@AR / números generadores@MX | métrés / quantitatifs | quantitativos de obra
construction-budgets | k | construction cost estimating | presupuestos de obra / análisis de precios unitarios | chiffrage de travaux / études de prix | orçamento de obras
structural-design | k | structural design / structural analysis | diseño estructural / cálculo estructural | calcul de structures / dimensionnement de structures | cálculo estrutural
topography | k | land surveying / topographic surveying | topografía / levantamientos topográficos | topographie / levés topographiques | topografia
masonry | k | bricklaying / masonry | mampostería / albañilería / pega de ladrillo@CO | maçonnerie / pose de parpaings | alvenaria
concrete | k | concrete work / concrete casting | concreto y encofrado@CO,MX / hormigón y encofrado@AR / vaciado de concreto@CO | béton et coffrage / coulage de béton | concreto e fôrmas
plastering | k | plastering and painting / plastering | estuco y pintura@CO / revoques y pintura@AR / acabados y pintura@MX | enduits et peinture / plâtrerie | reboco e pintura
tiling | k | tiling | enchape de pisos@CO / colocación de pisos / colocación de cerámicos@AR | pose de carrelage / carrelage | assentamento de pisos
drywall | k | drywall installation / ceilings and partitions | drywall / construcción en seco@AR / tablaroca@MX | plaques de plâtre / cloisons sèches | drywall
rebar | k | steel fixing / reinforcement fixing | figurado y amarre de hierro@CO / armado de acero / armado de hierro@AR | ferraillage / pose d'armatures | armação de ferro
scaffolding | k | scaffolding / scaffold erection | armado de andamios / montaje de andamios | montage d'échafaudages | montagem de andaimes
plumbing | k | plumbing / plumbing installations | plomería@CO,MX,AR / instalaciones hidrosanitarias@CO / instalaciones sanitarias | plomberie / installations sanitaires | encanamento
gas-fitting | c | gas fitting certificate / gas installations | gasista matriculado@AR / instalaciones de gas / certificación en redes de gas@CO | installations de gaz / qualification gaz | instalações de gás
heights-work | c | working at heights / working at heights certificate | trabajo en alturas / certificado de trabajo seguro en alturas / curso de alturas@CO | travail en hauteur / travaux en hauteur | trabalho em altura
excavator | k | excavator operation / TLB operation@ZA | operación de excavadora / operación de retroexcavadora | conduite de pelle mécanique / CACES R482 | operação de escavadeira
heavy-machinery | k | heavy machinery operation / earthmoving equipment | maquinaria pesada / maquinaria amarilla@CO / maquinaria vial@AR | engins de chantier / conduite d'engins | máquinas pesadas
dump-truck | k | dump truck operation / haul truck operation | operación de volqueta@CO / camión fuera de ruta / camión minero | conduite de tombereau | caminhão fora de estrada
drilling | k | drilling / drill rig operation | perforación / operación de perforadora / barrenación@MX | forage / conduite de foreuse | perfuração
blasting | c | blasting certificate / blasting ticket@ZA | manejo de explosivos / voladura controlada | tir de mines / certificat de préposé au tir | detonação
mine-planning | k | mine planning / short-term mine planning | planeamiento minero / planeación minera@CO,MX | planification minière | planejamento de lavra
mine-ventilation | k | mine ventilation | ventilación de minas / ventilación minera | aérage des mines / ventilation minière | ventilação de minas
geology-logging | k | core logging / geological logging | logueo de testigos / registro geológico | description de carottes / levé géologique | descrição de testemunhos
geological-mapping | k | geological mapping | cartografía geológica / mapeo geológico | cartographie géologique | mapeamento geológico
leapfrog | t | Leapfrog Geo / Leapfrog | = | = | =
datamine | t | Datamine | Datamine / Datamine Studio | = | =
vulcan | t | Maptek Vulcan | = | = | =
arcgis | t | ArcGIS / ArcGIS Pro | = | = | =
qgis | t | QGIS | = | = | =
occupational-safety | k | occupational health and safety / SHEQ@ZA | seguridad y salud en el trabajo / SG-SST@CO / seguridad e higiene | santé et sécurité au travail / QHSE | segurança do trabalho
risk-assessment-safety | k | hazard identification and risk assessment / HIRA@ZA | matriz de riesgos / identificación de peligros / IPER | évaluation des risques professionnels / document unique | análise de riscos
incident-investigation | k | incident investigation | investigación de accidentes / investigación de incidentes | analyse d'accidents / arbre des causes | investigação de acidentes
emergency-response | k | emergency response / emergency planning | brigadas de emergencia / planes de emergencia | plans d'urgence / gestion des situations d'urgence | planos de emergência
sst-licence | c@CO | Colombian occupational safety licence | licencia en SST / licencia SST vigente | licence SST | licença SST
samtrac | c@ZA | SAMTRAC | = | = | =
environmental-management | k | environmental management | gestión ambiental / manejo ambiental | gestion environnementale | gestão ambiental
waste-management | k | waste management | manejo de residuos / gestión de residuos | gestion des déchets | gestão de resíduos
environmental-permits | k | environmental impact assessments / environmental permits | licencias ambientales / estudios de impacto ambiental | études d'impact environnemental / dossiers ICPE | licenciamento ambiental
water-treatment | k | water treatment | tratamiento de aguas / plantas de tratamiento (PTAR) | traitement des eaux | tratamento de água
crop-management | k | crop management / crop production | manejo de cultivos / manejo agronómico | conduite des cultures / suivi des cultures | manejo de culturas
irrigation | k | irrigation systems / drip irrigation | sistemas de riego / riego por goteo | systèmes d'irrigation / irrigation goutte-à-goutte | sistemas de irrigação
pest-control | k | integrated pest management / pest and disease control | manejo integrado de plagas / control de plagas | protection des cultures / lutte intégrée | manejo integrado de pragas
phytosanitary | c | pesticide application certificate / spraying certificate | aplicación de agroquímicos / aplicación de fitosanitarios@AR | certiphyto | aplicação de defensivos
soil-analysis | k | soil analysis / soil fertility | análisis de suelos / fertilidad de suelos | analyse de sols / fertilité des sols | análise de solo
fertilisation | k | fertiliser programmes / fertigation | planes de fertilización / fertirriego | plans de fumure / fertilisation | adubação
harvesting | k | harvesting / fruit picking | cosecha / recolección y cosecha | récolte / cueillette | colheita
pruning | k | pruning | poda / poda de frutales | taille / taille de la vigne | poda
tractor | k | tractor driving / tractor operation | manejo de tractor / operación de tractor / tractorista | conduite de tracteurs / conduite d'engins agricoles | operação de trator
livestock | k | livestock handling / herd management | manejo de ganado / manejo de hato / manejo de rodeo@AR | conduite d'élevage / soins aux animaux | manejo de gado
milking | k | milking / dairy production | ordeño / ordeño mecánico | traite / traite mécanisée | ordenha
animal-health | k | animal health / vaccination of animals | sanidad animal / vacunación de ganado | santé animale / suivi sanitaire du troupeau | sanidade animal
animal-nutrition | k | animal nutrition | nutrición animal | nutrition animale / alimentation du troupeau | nutrição animal
precision-agriculture | k | precision agriculture | agricultura de precisión | agriculture de précision | agricultura de precisão
global-gap | m | GLOBALG.A.P. / GLOBALG.A.P. certification | GLOBALG.A.P. / certificación GLOBALG.A.P. | GLOBALG.A.P. / certification GLOBALG.A.P. | GLOBALG.A.P.
greenhouse | k | greenhouse production / tunnel production | cultivo bajo invernadero / producción en invernadero | culture sous serre / production sous serre | cultivo em estufa
`;
