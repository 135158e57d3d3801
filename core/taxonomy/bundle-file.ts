/** What a file of an ESCO bundle holds, by its name; relations have no language. */
export type BundleFile =
  | { content: 'concepts'; language: string; collection: string | null }
  | { content: 'broader' }
  | { content: 'skillRelations' }
  | { content: 'occupationRelations' };

const LANGUAGE = String.raw`_([a-z]{2}(?:[-_][a-z]{2})?)`;
const CONCEPTS = new RegExp(`^(?:skills|occupations|skillGroups|ISCOGroups)${LANGUAGE}$`, 'iu');
const COLLECTION = new RegExp(`^([a-z]+?)(?:Skills|Occupations|Occ)Collection${LANGUAGE}$`, 'iu');
const RELATIONS: readonly [RegExp, BundleFile['content']][] = [
  [new RegExp(`^broaderRelations(?:Skill|Occ)Pillar(?:${LANGUAGE})?$`, 'iu'), 'broader'],
  [new RegExp(`^skillSkillRelations(?:${LANGUAGE})?$`, 'iu'), 'skillRelations'],
  [new RegExp(`^occupationSkillRelations(?:${LANGUAGE})?$`, 'iu'), 'occupationRelations'],
];

/**
 * Recognises a file of ESCO's CSV download by its name, with or without folders before it: `skills_es.csv`,
 * `digitalSkillsCollection_en.csv`, `broaderRelationsSkillPillar.csv`. Null for every other file; the hierarchy
 * and concept scheme files are among them, because the relation files say the same.
 */
export function recogniseBundleFile(path: string): BundleFile | null {
  const name = path.split(/[/\\]/u).at(-1) ?? '';
  if (!/\.csv$/iu.test(name)) return null;
  const stem = name.slice(0, -'.csv'.length);

  const language = CONCEPTS.exec(stem)?.[1];
  if (language !== undefined) {
    return { content: 'concepts', language: languageTag(language), collection: null };
  }
  const [, collection, collectionLanguage] = COLLECTION.exec(stem) ?? [];
  if (collection !== undefined && collectionLanguage !== undefined) {
    return { content: 'concepts', language: languageTag(collectionLanguage), collection };
  }
  const content = RELATIONS.find(([pattern]) => pattern.test(stem))?.[1];
  return content === undefined ? null : ({ content } as BundleFile);
}

function languageTag(text: string): string {
  return text.toLowerCase().replace('_', '-');
}

/**
 * The release that a name tells of, without a last '.0': 'ESCO dataset - v1.2.0 - es - csv.zip' and 'esco-1.2-es'
 * are both '1.2'. Names are tried in order; null when none tells.
 */
export function releaseFromNames(names: readonly string[]): string | null {
  for (const name of names) {
    const found = /(?<![\d.])v?(\d+\.\d+(?:\.\d+)?)(?![\d.]*\d)/iu.exec(name)?.[1];
    if (found !== undefined) return normaliseRelease(found);
  }
  return null;
}

/** 'v1.2.0' → '1.2'; '1.2.1' and names that are no numbers stay. */
export function normaliseRelease(release: string): string {
  return release
    .trim()
    .replace(/^v(?=\d)/iu, '')
    .replace(/^(\d+\.\d+)\.0$/u, '$1');
}
