import type { NameLanguage } from './name-cluster.ts';

/** Names of the vocabulary's fields for readers, and of `esco`, where a skill is known from the taxonomy alone. */
const LABELS: Readonly<Record<string, readonly [en: string, es: string]>> = {
  accounting: ['Accounting', 'Contabilidad'],
  agriculture: ['Agriculture', 'Agricultura'],
  beauty: ['Beauty and personal care', 'Belleza y cuidado personal'],
  cleaning: ['Cleaning', 'Limpieza'],
  cloud: ['Cloud', 'Nube'],
  construction: ['Construction', 'Construcción'],
  'customer-service': ['Customer service', 'Atención al cliente'],
  cybersecurity: ['Cybersecurity', 'Ciberseguridad'],
  'data-and-ai': ['Data and AI', 'Datos e IA'],
  databases: ['Databases', 'Bases de datos'],
  'digital-design': ['Digital design', 'Diseño digital'],
  education: ['Education', 'Educación'],
  'enterprise-software': ['Enterprise software', 'Software empresarial'],
  esco: ['Other skills', 'Otras habilidades'],
  finance: ['Finance', 'Finanzas'],
  health: ['Health', 'Salud'],
  'hospitality-and-food': ['Hospitality and food', 'Hotelería y gastronomía'],
  'human-resources': ['Human resources', 'Recursos humanos'],
  'infrastructure-and-operations': [
    'Infrastructure and operations',
    'Infraestructura y operaciones',
  ],
  law: ['Law', 'Derecho'],
  'licences-and-certificates': ['Licences and certificates', 'Licencias y certificados'],
  logistics: ['Logistics', 'Logística'],
  maintenance: ['Maintenance', 'Mantenimiento'],
  manufacturing: ['Manufacturing', 'Manufactura'],
  marketing: ['Marketing', 'Marketing'],
  mining: ['Mining', 'Minería'],
  'mobile-development': ['Mobile development', 'Desarrollo móvil'],
  office: ['Office work', 'Trabajo de oficina'],
  'programming-languages': ['Programming languages', 'Lenguajes de programación'],
  'public-service': ['Public service', 'Servicio público'],
  sales: ['Sales', 'Ventas'],
  security: ['Security and surveillance', 'Seguridad y vigilancia'],
  'soft-skills': ['Soft skills', 'Habilidades blandas'],
  'software-backend': ['Backend development', 'Desarrollo backend'],
  'software-methods': ['Software methods', 'Métodos de software'],
  'software-testing': ['Software testing', 'Pruebas de software'],
  'spoken-languages': ['Spoken languages', 'Idiomas'],
  'technology-certificates': ['Technology certificates', 'Certificaciones tecnológicas'],
  'technology-domains': ['Technology domains', 'Dominios tecnológicos'],
  transport: ['Transport', 'Transporte'],
  'web-frontend': ['Web development', 'Desarrollo web'],
};

/** The field's name in the language; a field without one is called by its slug in words. */
export function fieldLabel(field: string, language: NameLanguage): string {
  const labels = LABELS[field];
  if (labels !== undefined) return labels[language === 'es' ? 1 : 0];
  const words = field.replaceAll(/[-_]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
