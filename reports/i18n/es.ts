import type {
  ContractType,
  DuplicateKind,
  RemoteMode,
  Seniority,
  UnusableReason,
} from '../../core/posting/cleaned-posting.ts';
import type { RejectReason } from '../../core/posting/reject.ts';
import type { SkillType } from '../../core/posting/skill-mention.ts';
import type { MixDimension } from '../report-rows.ts';

/** Everything that a report says, in Spanish. The other languages have its shape, so a missing text does not compile. */
export const es = {
  locale: 'es',
  product: 'Observatorio laboral',
  reportName: 'Informe del mercado laboral',
  documentTitle: (period: string) => `Observatorio laboral · ${period}`,
  sampleTag: 'Datos de muestra',
  sampleNotice:
    'Las ofertas de este informe son inventadas: vienen de los portales de muestra. Enseñan lo que el sistema hace y no dicen nada del mercado real.',

  headline: {
    noData: 'Todavía no hay ofertas publicadas',
    oneAd: 'Una sola oferta: todavía muy poco para sacar conclusiones',
    fewAds: (p: { ads: string }) => `${p.ads} ofertas: todavía pocas para sacar conclusiones`,
    fewAdsLeader: (p: { ads: string; skill: string; count: string }) =>
      `${p.skill} es lo más nombrado: ${p.count} de ${p.ads} ofertas, todavía pocas para comparar`,
    oneLeader: (p: { skill: string; share: string }) =>
      `${p.skill} encabeza la demanda, con el ${p.share} de las ofertas`,
    severalLeaders: (p: { skills: string; share: string }) =>
      `${p.skills} encabezan la demanda: cada una aparece en torno al ${p.share} de las ofertas`,
    noLeader: (p: { ads: string }) => `${p.ads} ofertas publicadas, sin habilidades que destaquen`,
    distinctive: (p: { lead: string; skill: string; country: string; times: string }) =>
      `${p.lead}; en ${p.country} destaca ${p.skill}, ${p.times} veces lo habitual`,
  },
  standfirst: {
    about: (p: { ads: string; countries: string; from: string; to: string }) =>
      `${p.ads} ofertas únicas de ${p.countries}, vistas por primera vez ${p.from === p.to ? `el ${p.from}` : `entre el ${p.from} y el ${p.to}`}.`,
    aboutOne: (p: { countries: string; from: string }) =>
      `Una sola oferta de ${p.countries}, vista por primera vez el ${p.from}.`,
    manyCountries: (p: { named: string; more: string }) => `${p.named} y ${p.more} países más`,
    noCountry: 'un país que no consta',
    tooEarly: 'Aún faltan semanas de datos para hablar de crecimiento.',
    noData:
      'Este lote no dejó ofertas que publicar. Abajo se ve hasta dónde llegaron las recogidas y por qué se apartaron.',
    nothingCollected:
      'Este lote no recogió ninguna oferta. Conviene comprobar que hay fuentes activas y que responden, y lanzar el lote de nuevo.',
  },
  keys: {
    ads: (p: { count: number }): string => (p.count === 1 ? 'oferta única' : 'ofertas únicas'),
    copies: (p: { count: number; copies: string }) =>
      p.count === 1 ? '; otra era copia suya' : `; otras ${p.copies} eran copias suyas`,
    medianSkills: 'habilidades por oferta (mediana)',
    withoutSkills: (p: { share: string }) => `; el ${p.share} no nombra ninguna`,
    salary: (p: { interval: string; n: string }) =>
      `dice el salario (${p.interval}; ${p.n} ofertas)`,
    salaryFew: (p: { minAds: string }) =>
      `dice el salario (menos de ${p.minAds} ofertas: no se muestra)`,
    quality: 'calidad media de los datos, de 0 a 1',
    rejected: (p: { count: number; rejected: string }) =>
      p.count === 1 ? '; una recogida se apartó' : `; ${p.rejected} recogidas se apartaron`,
  },
  exhibits: {
    topSkills: {
      title: 'Habilidades más pedidas',
      subtitle: (p: { n: string }) =>
        `Porcentaje de ofertas que la piden, intervalo del 95 %, n = ${p.n}`,
      empty: (p: { minAds: string }) =>
        `Ninguna habilidad alcanza las ${p.minAds} ofertas que hacen falta para mostrarla.`,
    },
    distinctive: {
      title: 'Lo propio de cada país',
      subtitle:
        'Porcentaje en el país dividido por el del conjunto (1 = lo habitual), intervalo del 95 %; corregido por comparaciones múltiples',
    },
    countries: {
      title: 'Las más pedidas, país por país',
      subtitle:
        'Porcentaje de las ofertas de cada país e intervalo del 95 %; ↑\u00a0↓ por encima o por debajo del conjunto',
    },
    types: {
      title: 'Técnicas, personales, idiomas',
      subtitle: (p: { n: string }) =>
        `Porcentaje de ofertas que piden al menos una, intervalo del 95 %, n = ${p.n}`,
    },
    fields: {
      title: 'Por campo',
      subtitle: (p: { n: string }) =>
        `Porcentaje de ofertas que piden al menos una habilidad técnica del campo, intervalo del 95 %, n = ${p.n}`,
    },
    salaries: {
      title: 'Salarios declarados',
      subtitle: (p: { minAds: string }) =>
        `Al mes, en la moneda de la oferta, punto medio de lo declarado; grupos de ${p.minAds} ofertas o más`,
    },
    mix: {
      title: 'Cómo es el trabajo',
      subtitle: 'Porcentaje entre las ofertas que lo dicen, intervalo del 95 %',
    },
    map: {
      title: 'Mapa de habilidades',
      subtitle: (p: { skills: string }) =>
        `Cada punto es una habilidad (${p.skills}); cerca = se parecen; tamaño = ofertas; los ejes no tienen unidad`,
    },
    clusters: {
      title: 'Grupos de habilidades',
      subtitle: 'Formados por parecido, sin lista previa; en cada uno, las más pedidas primero',
    },
    trend: {
      title: 'Semana a semana',
      subtitle: (p: { from: string; to: string; n: string }) =>
        `Porcentaje de las ofertas nuevas de cada semana, banda del 95 %, ${p.from}–${p.to}, n = ${p.n}`,
      newSource: 'fuente nueva',
    },
    funnel: {
      title: 'De lo recogido a lo publicado',
      subtitle: (p: { batch: string }) => `Versiones de ofertas del lote ${p.batch}`,
      collected: 'Recogidas',
      unchanged: 'Ya conocidas, sin cambios',
      processed: 'Pasan todas las etapas',
      published: 'Ofertas en la publicación, con las de días anteriores',
      other: 'Otros motivos',
    },
    sources: {
      title: 'Fuentes',
      subtitle: (p: { n: string }) => `Ofertas únicas publicadas, n = ${p.n}`,
      others: (p: { count: string }) => `otras ${p.count}`,
      sample: 'muestra',
    },
  },
  columns: {
    skill: 'Habilidad',
    country: 'País',
    ads: 'Ofertas',
    share: 'Porcentaje',
    interval: 'Intervalo 95 %',
    quotient: 'Veces',
    type: 'Tipo',
    field: 'Campo',
    currency: 'Moneda',
    n: 'n',
    median: 'Mediana',
    value: 'Valor',
    step: 'Paso',
    count: 'Número',
    source: 'Fuente',
    week: 'Semana',
    group: 'Grupo',
    skills: 'Habilidades',
  },
  types: {
    hard: 'Técnicas',
    soft: 'Personales',
    language: 'Idiomas',
    credential: 'Permisos y certificados',
  } satisfies Record<SkillType, string>,
  mixes: {
    remote_mode: 'Lugar',
    contract_type: 'Contrato',
    seniority: 'Experiencia',
  } satisfies Record<MixDimension, string>,
  mixHeading: (p: { name: string; n: string; share: string }) =>
    `${p.name} (n = ${p.n}, el ${p.share})`,
  values: {
    on_site: 'Presencial',
    hybrid: 'Híbrido',
    remote: 'A distancia',
    permanent: 'Indefinido',
    fixed_term: 'Plazo fijo',
    temporary: 'Temporal',
    contractor: 'Por servicios',
    internship: 'Prácticas',
    apprenticeship: 'Aprendizaje',
    intern: 'En prácticas',
    junior: 'Inicial',
    mid: 'Media',
    senior: 'Sénior',
    lead: 'Responsable técnico',
    manager: 'Jefatura',
    executive: 'Dirección',
  } satisfies Record<Exclude<RemoteMode | ContractType | Seniority, 'unknown'>, string>,
  reasons: {
    unreadable_row: 'Fila ilegible',
    too_large: 'Demasiado grande',
    duplicate_in_source: 'Repetida en su fuente',
    no_title: 'Sin título',
    listing_only: 'Sin texto de la oferta',
    test_ad: 'Oferta de prueba',
    expired: 'Caducada',
    field_shift: 'Columnas corridas',
    bad_encoding: 'Texto dañado',
    bad_dates: 'Fechas imposibles',
    not_an_ad: 'No es una oferta',
    processing_error: 'Error al procesarla',
    too_short: 'Texto demasiado corto',
    language_not_supported: 'Idioma no admitido',
    no_content: 'Sin contenido',
    boilerplate_only: 'Solo texto genérico',
  } satisfies Record<RejectReason | UnusableReason, string>,
  duplicates: {
    exact: 'Copia exacta',
    near: 'Casi igual',
    repost: 'Publicada de nuevo',
    cross_source: 'La misma en otra fuente',
  } satisfies Record<DuplicateKind, string>,
  duplicate: 'Copia de otra',
  fields: {
    accounting: 'Contabilidad',
    agriculture: 'Agricultura',
    'beauty-and-care': 'Belleza y cuidados',
    business: 'Gestión y administración',
    cleaning: 'Limpieza',
    cloud: 'Nube',
    construction: 'Construcción',
    'customer-service': 'Atención al cliente',
    cybersecurity: 'Ciberseguridad',
    'data-and-ai': 'Datos e inteligencia artificial',
    databases: 'Bases de datos',
    'digital-design': 'Diseño digital',
    education: 'Educación',
    engineering: 'Ingeniería',
    'enterprise-software': 'Software de gestión',
    finance: 'Finanzas',
    health: 'Salud',
    'hospitality-and-food': 'Hostelería y alimentos',
    hseq: 'Seguridad, ambiente y calidad',
    'human-resources': 'Recursos humanos',
    'infrastructure-and-operations': 'Infraestructura y operaciones',
    'law-and-public-service': 'Derecho y sector público',
    'licences-and-certificates': 'Permisos y certificados',
    logistics: 'Logística',
    'maintenance-and-trades': 'Mantenimiento y oficios',
    manufacturing: 'Industria',
    marketing: 'Marketing',
    'media-and-arts': 'Medios y artes',
    'mining-and-energy': 'Minería y energía',
    'mobile-development': 'Desarrollo móvil',
    office: 'Ofimática',
    'programming-languages': 'Lenguajes de programación',
    sales: 'Ventas',
    science: 'Ciencia',
    'security-guarding': 'Vigilancia',
    'soft-skills': 'Competencias personales',
    'software-backend': 'Desarrollo de servidores',
    'software-methods': 'Métodos de desarrollo',
    'software-testing': 'Pruebas de software',
    'spoken-languages': 'Idiomas',
    'technology-certificates': 'Certificaciones técnicas',
    'technology-domains': 'Áreas tecnológicas',
    transport: 'Transporte',
    'web-frontend': 'Desarrollo web',
  },
  unknownCountry: 'Sin país',
  otherCluster: 'Otros grupos',
  showTable: 'Ver los datos',
  howToRead: {
    title: 'Cómo leer esto',
    paragraphs: (p: { minAds: string; confidence: string; closedDays: string }) => [
      `Una habilidad cuenta una vez por oferta, la nombre cuantas veces la nombre. Solo se muestra lo que se apoya en ${p.minAds} ofertas o más.`,
      'El intervalo del 95 % dice cuánto puede variar la cifra por azar. No cubre las ofertas que nadie publica en línea ni los errores al leerlas.',
      `Cuentan las habilidades señaladas con una confianza de ${p.confidence} o más, y las ofertas abiertas o cerradas hace ${p.closedDays} días o menos.`,
    ],
  },
  limits: {
    title: 'Hasta dónde llega',
    duplicates: 'Las copias de una oferta cuentan como una sola.',
    unknownCountry: (p: { ads: string; share: string }) =>
      `En ${p.ads} ofertas (${p.share}) no consta el país.`,
    suppressed: (p: { count: number; skills: string }) =>
      p.count === 1
        ? 'Una habilidad no se muestra por apoyarse en muy pocas ofertas.'
        : `${p.skills} habilidades no se muestran por apoyarse en muy pocas ofertas.`,
    pay: 'El salario es el que declara la oferta, sin saber si es bruto o neto; se pasa a meses con 40 horas y 5 días por semana.',
    coverage:
      'Las fuentes no son una muestra del empleo: hay sectores que publican poco en línea y portales que pesan más que otros.',
    short: 'Con menos de tres semanas completas de datos no se muestra evolución.',
  },
  footer: {
    batch: (p: { batch: string }) => `Lote ${p.batch}`,
    extractor: (p: { version: string }) => `extracción ${p.version}`,
    lists: { vocabulary: 'vocabulario', esco: 'ESCO' } as Readonly<Record<string, string>>,
    esco: 'Este servicio usa la clasificación ESCO de la Comisión Europea.',
    written: (p: { date: string }) => `escrito el ${p.date}`,
    source: (p: { period: string; batch: string }) =>
      `Observatorio laboral · ofertas vistas: ${p.period} · lote ${p.batch}`,
  },
};

export type Messages = typeof es;
