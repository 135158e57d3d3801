/** id | kind | English | Spanish | French | Portuguese; see ../skill-table.ts for the grammar. */
export const OPERATIONS_SKILLS = `
logistics | k | logistics / logistics planning | logística / planeación logística@CO / planificación logística@MX,AR | logistique / planification logistique | logística
supply-chain | k | supply chain management | cadena de suministro / cadena de abastecimiento@CO | chaîne d'approvisionnement / supply chain | cadeia de suprimentos
order-picking | k | order picking / picking and packing | picking y packing / preparación de pedidos / alistamiento de pedidos@CO | préparation de commandes / picking | separação de pedidos
goods-receiving | k | goods receiving / receiving and dispatch | recepción de mercancía@CO,MX / recepción de mercadería@AR / recibo y despacho | réception de marchandises / réception et expédition | recebimento de mercadorias
loading-unloading | k | loading and offloading | cargue y descargue@CO / carga y descarga | chargement et déchargement | carga e descarga
wms | t | WMS / warehouse management systems | WMS / sistemas WMS | WMS / logiciel de gestion d'entrepôt | WMS
rf-scanner | t | RF scanners / barcode scanners | radiofrecuencia / lectores de código de barras | terminaux de radiofréquence / lecteurs de codes-barres | coletores de dados
forklift | c | forklift operation / forklift licence | manejo de montacargas@CO,MX / operación de autoelevador@AR / licencia de montacargas@MX | conduite de chariots élévateurs / CACES 3 | operação de empilhadeira
caces-1 | c@FR | CACES 1 licence | CACES 1 | CACES 1 / CACES R489 catégorie 1 | CACES 1
route-planning | k | route planning | planeación de rutas@CO,MX / planificación de rutas / ruteo | planification des tournées / optimisation de tournées | roteirização
fleet-management | k | fleet management | administración de flota / gestión de flota | gestion de flotte / gestion de parc | gestão de frota
gps-tracking | t | GPS tracking / vehicle tracking systems | rastreo satelital / monitoreo GPS | géolocalisation de véhicules / suivi GPS | rastreamento por GPS
foreign-trade | k | foreign trade / import and export | comercio exterior / importaciones y exportaciones | commerce international / import-export | comércio exterior
customs-clearance | k | customs clearance / customs procedures | trámites aduaneros / nacionalización de mercancía@CO / despacho aduanero | formalités douanières / déclarations en douane | desembaraço aduaneiro
incoterms | m | Incoterms | = | = | =
tariff-classification | k | tariff classification | clasificación arancelaria | classement tarifaire | classificação fiscal
licence-b1 | c | driver's licence Code B / Code 8 driver's licence / driver's licence | licencia de conducción B1@CO / licencia de conducir tipo A@MX / licencia de conducir B1@AR / registro de conducir@AR | permis B / permis de conduire B | CNH categoria B
licence-heavy | c | Code 14 driver's licence / Code EC licence / Code 10 driver's licence | licencia de conducción C2@CO / licencia C3@CO / licencia federal tipo B@MX / licencia federal tipo E@MX / licencia profesional E1@AR / LINTI@AR | permis C / permis CE / FIMO à jour | CNH categoria E
pdp | c@ZA | PrDP / professional driving permit (PrDP) | PrDP | PrDP | PrDP
licence-motorcycle | c | motorcycle licence | licencia A2@CO / licencia de motociclista / licencia de moto@AR | permis A2 / permis moto | CNH categoria A
defensive-driving | k | defensive driving | manejo defensivo / conducción defensiva | conduite préventive / conduite défensive | direção defensiva
hazardous-goods | c | dangerous goods permit / hazardous goods handling | manejo de mercancías peligrosas / transporte de sustancias peligrosas / cargas peligrosas@AR | transport de matières dangereuses / ADR | cargas perigosas
vehicle-inspection | k | vehicle inspections / pre-trip inspections | inspección preoperacional@CO / revisión de vehículos | contrôle du véhicule | inspeção de veículos
production-line | k | production line work / assembly line | línea de producción / operación en línea de producción | travail sur ligne de production / conduite de ligne | linha de produção
machine-operation | k | machine operation | operación de maquinaria / operación de máquinas | conduite de machines / pilotage de machines | operação de máquinas
packaging | k | packaging / packing | empaque@CO,MX / envasado / empaque y embalaje | conditionnement / emballage | embalagem
assembly | k | assembly / mechanical assembly | ensamble@CO,MX / montaje / armado de piezas@AR | assemblage / montage | montagem
lean-manufacturing | m | Lean Manufacturing | Lean Manufacturing / manufactura esbelta@MX | Lean Manufacturing / amélioration continue | Lean Manufacturing
five-s | m | 5S methodology / 5S | metodología 5S / 5S | méthode 5S / 5S | 5S
six-sigma | m | Six Sigma | = | = | =
kaizen | m | Kaizen | = | = | =
gmp | m | GMP / good manufacturing practices | BPM / buenas prácticas de manufactura | BPF / bonnes pratiques de fabrication | boas práticas de fabricação
haccp | m | HACCP | = | = | =
quality-control | k | quality control / quality inspection | control de calidad / inspección de calidad | contrôle qualité | controle de qualidade
iso-9001 | m | ISO 9001 | ISO 9001 / norma ISO 9001 | ISO 9001 / norme ISO 9001 | ISO 9001
iso-14001 | m | ISO 14001 | = | = | =
iso-45001 | m | ISO 45001 | = | = | =
metrology | k | metrology / use of measuring instruments | metrología / manejo de calibrador / instrumentos de medición | métrologie / instruments de mesure | metrologia
spc | m | statistical process control | control estadístico de procesos | maîtrise statistique des procédés | controle estatístico de processos
production-planning | k | production planning | planeación de la producción@CO,MX / planificación de la producción | planification de la production / ordonnancement | planejamento da produção
preventive-maintenance | k | preventive maintenance | mantenimiento preventivo / mantenimiento preventivo y correctivo | maintenance préventive / maintenance préventive et corrective | manutenção preventiva
industrial-electricity | k | industrial electricity / electrical fault-finding | electricidad industrial / fallas eléctricas | électricité industrielle / dépannage électrique | eletricidade industrial
electrical-installations | k | electrical installations / wiring | instalaciones eléctricas / tendido de cableado | installations électriques / câblage | instalações elétricas
electrical-habilitation | c@FR | French electrical clearance | habilitación eléctrica | habilitation électrique / habilitations électriques B2V BR | habilitação elétrica
conte | c@CO | Colombian electrician's licence (CONTE) | matrícula CONTE / tarjeta profesional CONTE | licence CONTE | licença CONTE
wiremans | c@ZA | wireman's licence / electrical trade test | licencia de electricista | licence d'électricien | licença de eletricista
plc | t | PLC programming / Siemens PLC | programación de PLC / PLC Siemens | automates programmables / automates Siemens | programação de CLP
hydraulics | k | hydraulics and pneumatics / hydraulics | hidráulica y neumática / neumática | hydraulique et pneumatique / pneumatique | hidráulica e pneumática
mechanics-industrial | k | industrial mechanics / mechanical maintenance | mecánica industrial / mantenimiento mecánico | mécanique industrielle / maintenance mécanique | mecânica industrial
refrigeration | k | refrigeration and air conditioning / HVAC | refrigeración y aire acondicionado / aires acondicionados | froid et climatisation / CVC | refrigeração e ar-condicionado
cmms | t | CMMS / maintenance management software | software de mantenimiento (CMMS) / CMMS | GMAO / logiciel de GMAO | software de manutenção
welding-mig | k | MIG welding / MIG/MAG welding | soldadura MIG / soldadura MIG/MAG | soudage MIG / soudure MIG/MAG | soldagem MIG
welding-tig | k | TIG welding / argon welding | soldadura TIG / soldadura con argón | soudage TIG / soudure TIG | soldagem TIG
welding-arc | k | arc welding / stick welding | soldadura de arco / soldadura con electrodo revestido | soudage à l'arc / soudure à l'électrode enrobée | soldagem com eletrodo
technical-drawing | k | technical drawing / reading of technical drawings | lectura de planos / interpretación de planos | lecture de plans / dessin technique | leitura de desenho técnico
cnc | k | CNC machining / CNC programming | torno CNC / programación CNC / mecanizado CNC | usinage à commande numérique / programmation CNC | usinagem CNC
lathe | k | lathe work / turning | torno convencional / tornería@AR | tournage / tour conventionnel | torno convencional
milling | k | milling | fresadora / fresado | fraisage | fresagem
mastercam | t | Mastercam | = | = | =
solidworks | t | SolidWorks | = | = | =
sewing | k | industrial sewing / sewing machine operation | costura industrial / máquina plana y fileteadora@CO / máquinas recta y overlock | couture industrielle / machine à coudre industrielle | costura industrial
pattern-cutting | k | pattern cutting / pattern making | corte y patronaje / moldería@AR | patronage / coupe de tissus | modelagem
automotive-diagnosis | k | vehicle diagnostics / automotive diagnostics | diagnóstico automotriz / manejo de escáner automotriz | diagnostic automobile / outils de diagnostic auto | diagnóstico automotivo
engine-repair | k | engine repair / engine overhaul | reparación de motores / motores diésel y gasolina / motores diésel y nafta@AR | réparation de moteurs / moteurs diesel et essence | reparo de motores
brakes-suspension | k | brakes and suspension | frenos y suspensión / suspensión y frenos | freins et suspension / freinage et trains roulants | freios e suspensão
ppe | k | use of PPE / personal protective equipment | uso de EPP / elementos de protección personal@CO,AR / equipo de protección personal@MX | port des EPI / équipements de protection individuelle | uso de EPI
surveillance-cctv | t | CCTV monitoring / CCTV systems | monitoreo de CCTV / medios tecnológicos y CCTV@CO / cámaras de seguridad | vidéosurveillance / systèmes de vidéoprotection | monitoramento de CFTV
access-control | k | access control | control de acceso / control de ingreso | contrôle d'accès / filtrage des accès | controle de acesso
security-course | c | PSIRA Grade C / PSIRA registration@ZA / security guard certificate | curso de vigilancia@CO / curso de fundamentación en vigilancia@CO / curso básico de seguridad | carte professionnelle CNAPS / SSIAP 1 | curso de vigilante
industrial-cleaning | k | industrial cleaning / deep cleaning | limpieza industrial / aseo industrial@CO / limpieza profunda | nettoyage industriel / remise en état | limpeza industrial
disinfection | k | disinfection / cleaning chemicals handling | limpieza y desinfección / manejo de productos químicos de limpieza | bionettoyage / désinfection | desinfecção
floor-machines | t | floor polishers / scrubbing machines | brilladoras y lavapisos / máquinas de limpieza | autolaveuse et monobrosse / monobrosse | máquinas de limpeza
`;
