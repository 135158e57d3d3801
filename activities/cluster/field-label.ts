import type { NameLanguage } from './name-cluster.ts';

/** Names of the vocabulary's fields for readers, and of `esco`: skills that only the taxonomy knows. */
const LABELS: Readonly<Record<string, readonly [en: string, es: string]>> = {
  accounting: ['Accounting', 'Contabilidad'],
  agriculture: ['Agriculture', 'Agricultura'],
  'beauty-and-care': ['Beauty and personal care', 'Belleza y cuidado personal'],
  business: ['Business', 'Negocios'],
  cleaning: ['Cleaning', 'Limpieza'],
  cloud: ['Cloud', 'Nube'],
  construction: ['Construction', 'Construcción'],
  'customer-service': ['Customer service', 'Atención al cliente'],
  cybersecurity: ['Cybersecurity', 'Ciberseguridad'],
  'data-and-ai': ['Data and AI', 'Datos e IA'],
  databases: ['Databases', 'Bases de datos'],
  'digital-design': ['Digital design', 'Diseño digital'],
  education: ['Education', 'Educación'],
  engineering: ['Engineering', 'Ingeniería'],
  'enterprise-software': ['Enterprise software', 'Software empresarial'],
  esco: ['Other skills', 'Otras habilidades'],
  finance: ['Finance', 'Finanzas'],
  health: ['Health', 'Salud'],
  'hospitality-and-food': ['Hospitality and food', 'Hotelería y gastronomía'],
  hseq: ['Health, safety and quality', 'Seguridad, salud y calidad'],
  'human-resources': ['Human resources', 'Recursos humanos'],
  'infrastructure-and-operations': [
    'Infrastructure and operations',
    'Infraestructura y operaciones',
  ],
  'law-and-public-service': ['Law and public service', 'Derecho y servicio público'],
  'licences-and-certificates': ['Licences and certificates', 'Licencias y certificados'],
  logistics: ['Logistics', 'Logística'],
  'maintenance-and-trades': ['Maintenance and trades', 'Mantenimiento y oficios'],
  manufacturing: ['Manufacturing', 'Manufactura'],
  marketing: ['Marketing', 'Marketing'],
  'media-and-arts': ['Media and arts', 'Medios y artes'],
  'mining-and-energy': ['Mining and energy', 'Minería y energía'],
  'mobile-development': ['Mobile development', 'Desarrollo móvil'],
  office: ['Office work', 'Trabajo de oficina'],
  'programming-languages': ['Programming languages', 'Lenguajes de programación'],
  sales: ['Sales', 'Ventas'],
  science: ['Science', 'Ciencias'],
  'security-guarding': ['Security guarding', 'Vigilancia y seguridad'],
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
