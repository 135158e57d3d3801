import type { BundleFile } from './bundle-file.ts';
import { splitLabels, tidyLabel } from './split-labels.ts';
import type {
  ConceptLabel,
  ConceptRelation,
  ConceptType,
  SkippedRow,
  TaxonomyConcept,
  TaxonomyRecord,
} from './taxonomy-record.ts';

/** A row of a CSV file by the names of its columns; releases differ in columns and their order. */
export type BundleRow = Readonly<Record<string, string | undefined>>;

const CONCEPT_TYPES: Readonly<Record<string, ConceptType>> = {
  KnowledgeSkillCompetence: 'skill',
  SkillGroup: 'skill_group',
  Occupation: 'occupation',
  ISCOGroup: 'isco_group',
};

/** Reads one row of a recognised file of ESCO's CSV download. Nothing is thrown: a row of no use says why. */
export function readBundleRow(row: BundleRow, file: BundleFile): TaxonomyRecord | SkippedRow {
  switch (file.content) {
    case 'concepts':
      return readConcept(row, file);
    case 'broader':
      return readRelation('broader', row.conceptUri, row.broaderUri);
    case 'skillRelations':
      return readRelation(row.relationType, row.originalSkillUri, row.relatedSkillUri);
    case 'occupationRelations':
      return readRelation(row.relationType, row.occupationUri, row.skillUri);
  }
}

function readConcept(
  row: BundleRow,
  file: Extract<BundleFile, { content: 'concepts' }>,
): TaxonomyRecord | SkippedRow {
  const uri = row.conceptUri?.trim() ?? '';
  const conceptType = CONCEPT_TYPES[row.conceptType?.trim() ?? ''];
  if (!isUri(uri)) return { skipped: 'row without a concept URI' };
  if (conceptType === undefined) return { skipped: 'concept of a type that is not kept' };
  const status = row.status?.trim().toLowerCase() ?? '';
  if (status !== '' && status !== 'released') return { skipped: `concept that is ${status}` };

  const concept: TaxonomyConcept = {
    uri,
    conceptType,
    skillType: textOrNull(row.skillType),
    reuseLevel: textOrNull(row.reuseLevel),
    code: textOrNull(row.code),
    description: textOrNull(row.description),
  };
  const relations = [
    ...broaderOf(uri, row),
    ...(file.collection === null ? [] : [collectionOf(uri, file.collection)]),
  ];
  return { concepts: [concept], labels: labelsOf(uri, row, file.language), relations };
}

/** The first preferred form stays preferred; its other gender and the rest are alternatives. */
function labelsOf(uri: string, row: BundleRow, language: string): ConceptLabel[] {
  const [preferred, ...otherForms] = splitLabels(row.preferredLabel ?? '');
  const seen = new Set<string>();
  const labels: ConceptLabel[] = [];
  const add = (kind: ConceptLabel['kind'], texts: readonly string[]): void => {
    for (const label of texts) {
      if (seen.has(label)) continue;
      seen.add(label);
      labels.push({ uri, language, kind, label });
    }
  };
  add('preferred', preferred === undefined ? [] : [preferred]);
  add('alternative', [...otherForms, ...splitLabels(row.altLabels ?? '')]);
  add('hidden', splitLabels(row.hiddenLabels ?? ''));
  return labels;
}

/** Collections name broader concepts in a cell; occupations name their ISCO group by its number. */
function broaderOf(uri: string, row: BundleRow): ConceptRelation[] {
  const named = (row.broaderConceptUri ?? '')
    .split(/[\s|]+/u)
    .filter((toUri) => isUri(toUri) && toUri !== uri)
    .map((toUri) => ({ kind: 'broader' as const, fromUri: uri, toUri }));
  const iscoGroup = row.iscoGroup?.trim().replace(/^C/iu, '') ?? '';
  const scheme = /^(.*)\/occupation\//u.exec(uri)?.[1];
  if (!/^\d{1,4}$/u.test(iscoGroup) || scheme === undefined) return named;
  return [...named, { kind: 'broader', fromUri: uri, toUri: `${scheme}/isco/C${iscoGroup}` }];
}

/** Membership of a collection, whose concept has no URI in the file: 'collection:digital'. */
export function collectionOf(uri: string, collection: string): ConceptRelation {
  return { kind: 'collection', fromUri: uri, toUri: `collection:${collection.toLowerCase()}` };
}

function readRelation(
  type: string | undefined,
  from: string | undefined,
  to: string | undefined,
): TaxonomyRecord | SkippedRow {
  const fromUri = from?.trim() ?? '';
  const toUri = to?.trim() ?? '';
  const kind = type?.trim().toLowerCase() ?? '';
  if (!isUri(fromUri) || !isUri(toUri)) return { skipped: 'relation without two URIs' };
  if (kind !== 'broader' && kind !== 'essential' && kind !== 'optional' && kind !== 'related') {
    return { skipped: 'relation of a type that is not kept' };
  }
  return { concepts: [], labels: [], relations: [{ kind, fromUri, toUri }] };
}

function isUri(text: string): boolean {
  return /^(?:https?|urn):\S+$/u.test(text);
}

function textOrNull(text: string | undefined): string | null {
  const tidy = tidyLabel(text ?? '');
  return tidy === '' ? null : tidy;
}
