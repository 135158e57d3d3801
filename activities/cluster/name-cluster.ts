/** Languages that clusters are named in. */
export type NameLanguage = 'en' | 'es';

/** A field's name for readers. */
export type FieldLabel = (field: string, language: NameLanguage) => string;

interface NameInput {
  /** Members with the most asked first. */
  readonly members: readonly {
    readonly nameEn: string;
    readonly nameEs: string;
    readonly field: string;
  }[];
  readonly fieldLabel: FieldLabel;
  readonly language: NameLanguage;
}

/** Skills that stand in a name. */
const NAMED_SKILLS = 3;
/** A field with less than this share of the members shares the name with the next one. */
const DOMINANT = 0.5;

/** A name that tells a reader what is inside: "Web development: React, JavaScript, CSS". */
export function nameCluster({ members, fieldLabel, language }: NameInput): string {
  const counts = new Map<string, number>();
  for (const { field } of members) counts.set(field, (counts.get(field) ?? 0) + 1);
  const [first, second] = [...counts].toSorted((a, b) => b[1] - a[1]);
  const fields = [first, first![1] < DOMINANT * members.length ? second : undefined]
    .filter((entry) => entry !== undefined)
    .map(([field]) => fieldLabel(field, language));
  const skills = members
    .slice(0, NAMED_SKILLS)
    .map(({ nameEn, nameEs }) => (language === 'es' ? nameEs : nameEn));
  return `${fields.join(' / ')}: ${skills.join(', ')}`;
}
