import type { NameLanguage } from './name-cluster.ts';

/** The field as it is called in the vocabulary, in words: "machine-learning" is "Machine learning". */
export function fieldLabel(field: string, _language: NameLanguage): string {
  const words = field.replaceAll(/[-_]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
