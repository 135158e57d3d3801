import type { CountryCode } from '../ads/sample-ad.ts';

/** Invented words that companies are named after. */
const ROOTS: Readonly<Record<'es' | 'fr' | 'en', readonly string[]>> = {
  es: 'Tres Ceibas,Río Manso,Altozano,Andariego,Luna Clara,Piedralisa,Cerro Azul,Valdemora,Aldebarán,Lumbrera,Monteverdal,Puerto Sereno,La Encina,Nogales del Sur,Campo Abierto,Vientos del Norte,Marisma,Ocarina,Tamboral,Sierra Calma,Guayacán,Solsticio,Colibrí,Arboleda,Quimera,Brumario,Farallón,El Trébol,Norteño,Alborada,Cardamomo,Meridiano'.split(
    ',',
  ),
  fr: 'Clairval,Vaubrun,Mérolle,Belcombe,Tourvère,Hautecour,Lignebrune,Rochemire,Aubépin,Valmorine,Montaubel,Kerlann,Brisemer,Lormeau,Castelnove,Fontbelle,Orsenne,Grandpré,Sauvelande,Pierrelune,Verdanne,Dorelle,Vallombre,Ormelune,Gravelin,Sainfoin'.split(
    ',',
  ),
  en: 'Kwena Ridge,Protea Vale,Thornveld,Silver Baobab,Karee,Blue Crane,Marula,Springvale,Ironwood,Masakhe,Sunbird,Highveld Star,Lethabo Hills,Driftwood,Kingfisher,Sable,Aloe Ridge,Riverbend,Wild Fig,Khanya,Copper Moon,Bushwillow,Granite Bay,Umthombo,Acacia Gate,Northwind'.split(
    ',',
  ),
};

type NamingLanguage = keyof typeof ROOTS;

/** Patterns of names by sector; `*` is for every sector. */
const FORMS: Readonly<Record<NamingLanguage, Readonly<Record<string, string>>>> = {
  es: {
    '*': 'Grupo {r},Corporación {r},{r} y Asociados,Servicios {r}',
    technology: '{r} Digital,Sistemas {r},{r} Labs,Software {r}',
    sales: 'Comercial {r},Almacenes {r},Distribuidora {r},Mercados {r}',
    'customer-service': '{r} Contacto,Conexión {r}',
    marketing: 'Agencia {r},{r} Medios',
    finance: 'Financiera {r},Contadores {r},Banca {r}',
    people: 'Talento {r},{r} Temporales',
    logistics: 'Logística {r},Bodegas {r},{r} Carga',
    transport: 'Transportes {r},Mensajería {r}',
    manufacturing: 'Industrias {r},Manufacturas {r},Alimentos {r},Textiles {r}',
    maintenance: 'Técnica {r},Ingeniería {r}',
    services: '{r} Servicios Integrales,Cooperativa {r}',
    beauty: 'Salón {r},Estética {r}',
    law: 'Estudio Jurídico {r},Abogados {r}',
    public: 'Fundación {r},Alcaldía de {r},Asociación {r}',
    health: 'Clínica {r},Centro Médico {r},Laboratorio {r},Droguería {r}',
    education: 'Colegio {r},Instituto {r},Universidad {r}',
    hospitality: 'Hotel {r},Restaurante {r},Cafetería {r}',
    construction: 'Constructora {r},Obras {r}',
    mining: 'Minera {r},Canteras {r}',
    safety: 'Consultores {r},Ingeniería {r}',
    agriculture: 'Agropecuaria {r},Hacienda {r},Frutos {r}',
  },
  fr: {
    '*': 'Groupe {r},Maison {r},Société {r}',
    technology: '{r} Numérique,{r} Systèmes,Studio {r}',
    sales: 'Magasins {r},Comptoir {r},Enseigne {r}',
    'customer-service': '{r} Relation Client',
    marketing: 'Agence {r},{r} Communication',
    finance: 'Cabinet {r},{r} Conseil',
    people: '{r} Intérim,{r} RH',
    logistics: '{r} Logistique,Entrepôts {r}',
    transport: 'Transports {r},Messagerie {r}',
    manufacturing: 'Ateliers {r},Usines {r},Conserverie {r}',
    maintenance: '{r} Maintenance,{r} Énergies',
    services: '{r} Multiservices',
    beauty: 'Salon {r},Institut {r}',
    law: 'Cabinet {r}',
    public: 'Association {r},Communauté de communes de {r}',
    health: 'Clinique {r},Résidence {r},Pharmacie {r}',
    education: 'École {r},Institut {r}',
    hospitality: 'Hôtel {r},Brasserie {r},Auberge {r}',
    construction: '{r} Bâtiment,Travaux {r}',
    mining: 'Carrières {r}',
    safety: '{r} Ingénierie',
    agriculture: 'Domaine {r},Vergers {r},Coopérative {r}',
  },
  en: {
    '*': '{r} Group,{r} Holdings,{r} Partners',
    technology: '{r} Software,{r} Digital,{r} Systems',
    sales: '{r} Stores,{r} Trading,{r} Retail',
    'customer-service': '{r} Contact Centres',
    marketing: '{r} Media,{r} Creative',
    finance: '{r} Accounting,{r} Financial',
    people: '{r} Staffing,{r} People',
    logistics: '{r} Logistics,{r} Warehousing',
    transport: '{r} Carriers,{r} Couriers',
    manufacturing: '{r} Foods,{r} Industries,{r} Packaging',
    maintenance: '{r} Engineering',
    services: '{r} Facilities,{r} Site Services',
    beauty: '{r} Salon,{r} Beauty',
    law: '{r} Attorneys',
    public: '{r} Foundation,{r} Local Municipality',
    health: '{r} Hospital,{r} Clinic,{r} Pharmacy',
    education: '{r} College,{r} Primary School',
    hospitality: '{r} Hotel,{r} Lodge,{r} Kitchen',
    construction: '{r} Construction,{r} Civils',
    mining: '{r} Mining,{r} Quarries',
    safety: '{r} Projects',
    agriculture: '{r} Farms,{r} Orchards',
  },
};

const LEGAL_FORMS: Readonly<Record<CountryCode, readonly string[]>> = {
  CO: ['', '', ' S.A.S.', ' S.A.S.', ' Ltda.'],
  MX: ['', '', ' S.A. de C.V.', ' de México'],
  AR: ['', '', ' S.A.', ' S.R.L.'],
  FR: ['', '', '', ' SAS'],
  ZA: ['', '', ' (Pty) Ltd', ' SA'],
};

/** Names of the companies of a country that advertise in a sector, the busiest first. */
export function companiesOf(country: CountryCode, sector: string): readonly string[] {
  const key = `${country} ${sector}`;
  let names = cache.get(key);
  if (!names) {
    const language = country === 'FR' ? 'fr' : country === 'ZA' ? 'en' : 'es';
    const forms = FORMS[language];
    const patterns = `${forms[sector] ? `${forms[sector]},` : ''}${forms['*']}`.split(',');
    const roots = ROOTS[language];
    const legal = LEGAL_FORMS[country];
    // Strides without a common factor give each country and sector another order of the same words.
    const start = [...key].reduce((sum, letter) => sum * 31 + letter.codePointAt(0)!, 7) % 9973;
    names = Array.from({ length: patterns.length * 8 }, (_, i) => {
      const root = roots[(start + i * 7) % roots.length]!;
      const pattern = patterns[(start + i) % patterns.length]!;
      return pattern.replace('{r}', root) + legal[(start + i * 3) % legal.length]!;
    });
    names = [...new Set(names)];
    cache.set(key, names);
  }
  return names;
}

const cache = new Map<string, readonly string[]>();
