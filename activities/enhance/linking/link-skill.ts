import { contentStems, type LinkLanguage } from '../../../core/linking/stems.ts';
import type { TaxonomySkill } from '../../../core/taxonomy/taxonomy-skill.ts';
import { withoutQualifier } from '../../../core/vocabulary/link-taxonomy.ts';
import type { VocabularySkill } from '../../../core/vocabulary/vocabulary.ts';
import { placeOf, type LabelTable } from './label-table.ts';
import { nameKeys, type Form } from './name-keys.ts';
import { isRefused } from './refused-links.ts';
import { tellingNames } from './telling-names.ts';
import { passesTypeGate } from './type-gate.ts';

/** A concept of a taxonomy that a skill's names agree with. */
export interface LabelLink {
  readonly uri: string;
  /** 0..1: how closely name and label agree. */
  readonly score: number;
}

/** A name and a preferred label of a concept that agree. */
interface Agreement {
  readonly concept: TaxonomySkill;
  readonly form: Form;
  readonly language: LinkLanguage;
  readonly isCanonical: boolean;
}

const FORM_WEIGHT: Readonly<Record<Form, number>> = {
  equal: 1,
  inflected: 0.97,
  action: 0.93,
  use: 0.93,
};
const REWORDED = 0.95;
/** Both canonical names agree with the same concept: chance is unlikely. */
const SECOND_LANGUAGE = 0.05;
/** The other language's name shares no word with the label there: one of them means something else. */
const NO_COMMON_WORD = 0.12;
/** Weights and threshold were set on the judged links of bench/link-judgements.csv. */
const ACCEPTED_SCORE = 0.88;
/** A second concept that is as close says that the names do not tell which is meant. */
const CLEAR_LEAD = 0.02;

/**
 * The one concept whose preferred label a name of the skill agrees with, closely enough to be relied on; null when
 * there is none, or when several are as close. Parts of labels never count, and single words only when equal.
 */
export function linkSkill(skill: VocabularySkill, table: LabelTable): LabelLink | null {
  const byConcept = Map.groupBy(agreementsOf(skill, table), ({ concept }) => concept);
  const [best, second] = [...byConcept]
    .map(([{ uri }, agreements]) => ({ uri, score: scoreAgreements(skill, agreements) }))
    .sort((a, b) => b.score - a.score);
  if (best === undefined || best.score < ACCEPTED_SCORE) return null;
  if (second !== undefined && best.score - second.score < CLEAR_LEAD) return null;
  if (isRefused(skill.id, best.uri)) return null;
  return { uri: best.uri, score: Math.round(best.score * 1000) / 1000 };
}

function agreementsOf(skill: VocabularySkill, table: LabelTable): Agreement[] {
  const found: Agreement[] = [];
  for (const { text, languages, isCanonical } of tellingNames(skill)) {
    for (const language of languages) {
      for (const [form, key] of nameKeys(text, language)) {
        for (const concept of table.get(placeOf(language, form, key)) ?? []) {
          if (!passesTypeGate(skill.type, concept.type)) continue;
          found.push({ concept, form, language, isCanonical });
        }
      }
    }
  }
  return found;
}

/** `agreements` are those with one concept, at least one. */
function scoreAgreements(skill: VocabularySkill, agreements: readonly Agreement[]): number {
  const closest = Math.max(
    ...agreements.map(({ form, isCanonical }) => FORM_WEIGHT[form] * (isCanonical ? 1 : REWORDED)),
  );
  if (skill.nameEn === skill.nameEs) return closest;
  const { concept, form } = agreements[0]!;
  const languages = new Set(
    agreements.filter(({ isCanonical }) => isCanonical).map(({ language }) => language),
  );
  if (languages.size > 1) return Math.min(1, closest + SECOND_LANGUAGE);
  const isApart =
    haveNothingInCommon(skill.nameEn, { concept, form, language: 'en' }) ||
    haveNothingInCommon(skill.nameEs, { concept, form, language: 'es' });
  return closest - (isApart ? NO_COMMON_WORD : 0);
}

/**
 * Whether a name of several words shares none with the concept's label in its language. The verb of a deed is not
 * counted: accounts and a portfolio are both "managed".
 */
function haveNothingInCommon(
  name: string,
  {
    concept,
    form,
    language,
  }: { readonly concept: TaxonomySkill; readonly form: Form; readonly language: LinkLanguage },
): boolean {
  const label = concept.labels.find(
    (own) => own.language === language && own.kind === 'preferred',
  )?.text;
  const ours = contentStems(name, language);
  if (label === undefined || ours.length < 2) return false;
  const theirs = contentStems(withoutQualifier(label), language).slice(form === 'action' ? 1 : 0);
  return !theirs.some((stem) => ours.includes(stem));
}
