/** Fields of the vocabulary whose skills appear together in ads for technical people. */
export const TECHNOLOGY_FIELDS: readonly string[] = [
  'cloud',
  'cybersecurity',
  'data-and-ai',
  'databases',
  'digital-design',
  'enterprise-software',
  'infrastructure-and-operations',
  'mobile-development',
  'programming-languages',
  'software-backend',
  'software-methods',
  'software-testing',
  'technology-certificates',
  'technology-domains',
  'web-frontend',
];

const TECHNOLOGY: ReadonlySet<string> = new Set(TECHNOLOGY_FIELDS);

/** Skills of one family confirm each other's ambiguous names. */
export function familyOf(field: string): string {
  return TECHNOLOGY.has(field) ? 'technology' : field;
}
