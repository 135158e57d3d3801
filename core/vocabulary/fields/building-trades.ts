import type { FieldSource } from '../vocabulary.ts';

export const buildingTrades: FieldSource = {
  field: 'construction',
  type: 'hard',
  lines: `
joinery-installation | Joinery installation = Instalación de carpinterías | es: instalación de puertas; instalación de ventanas; puertas y ventanas; ventanería en aluminio | en: door installation; aluminium windows | fr: pose de fenêtres | pt: instalação de portas
timber-construction | Timber construction = Construcción en madera | es: estructuras de madera; steel frame; wood framing | en: timber framing; timber roofing | fr: charpente bois; ossature bois | pt: construção em madeira
asphalt-paving | Asphalt paving = Pavimentación asfáltica | es: mezcla asfáltica | en: asphalt laying | fr: pose d'enrobés | pt: pavimentação asfáltica; asfaltamento
foundations | Foundations = Cimentaciones | es: pilotes; pilotaje; fundaciones profundas | en: piling; foundation engineering | fr: fondations; pieux | pt: fundações; estacas
bridge-construction | Bridge construction = Construcción de puentes | es: viaductos; diseño de puentes | en: bridge design | fr: construction de ponts | pt: construção de pontes
hydraulic-works | Hydraulic works = Obras hidráulicas | es: diseño hidrosanitario; acueducto y alcantarillado; ingeniería hidráulica | en: sewerage; stormwater design | pt: redes de esgoto
dams | Dams = Presas y embalses | es: represas; presas | en: dam engineering | fr: barrages | pt: barragens
hvac-design | HVAC design = Diseño de climatización | es: diseño hvac | en: air conditioning design | pt: projetos de climatização; avac
construction-scheduling | Construction scheduling = Programación de obra | es: planificación de obra; avance de obra; curva s; last planner | en: construction planning; construction schedule; last planner system | fr: planning de chantier | pt: planejamento de obras; cronograma de obras
construction-tenders | Construction tenders = Licitaciones de obra | es: licitaciones públicas de obra | en: construction tendering; construction bids | fr: appels d'offres btp | pt: licitações de obras
building-permits | Building permits = Trámites municipales de construcción | es: licencias de construcción; permisos de construcción; trámites municipales | en: planning permission; building codes; zoning | fr: permis de construire; autorisations d'urbanisme | pt: alvarás de construção; licenciamento de obras
property-restoration | Property restoration = Restauración de edificios | es: restauración de patrimonio; patrimonio arquitectónico; remodelaciones; refacciones; reformas integrales | en: building renovation; remodeling; refurbishment; heritage restoration | fr: rénovation de bâtiments; restauration du patrimoine; rénovation | pt: reformas; restauração de edifícios
sustainable-building | Sustainable building = Construcción sostenible | es: edificaciones sostenibles; arquitectura bioclimática | en: sustainable construction; leed certification | fr: construction durable; bâtiment durable | pt: construção sustentável
concrete-testing | Concrete testing = Ensayos de concreto | es: control de calidad de concreto; diseño de mezclas; ensayos de hormigón; tecnología del hormigón; laboratorio de concretos | en: concrete mix design; concrete quality control | fr: essais sur béton | pt: ensaios de concreto; tecnologia do concreto
prefabricated-construction | Prefabricated construction = Construcción prefabricada | es: prefabricados; construcción modular | en: modular construction | fr: préfabrication; construction modulaire | pt: pré-moldados; construção modular
swimming-pool-construction | Swimming pool construction = Construcción de piscinas | es: construcción de piletas | en: pool construction | fr: construction de piscines | pt: construção de piscinas
`,
};
