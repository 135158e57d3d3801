import type { TaxonomySkill } from '../../../core/taxonomy/taxonomy-skill.ts';
import type { TaxonomyLink } from '../../../core/vocabulary/link-taxonomy.ts';
import type { Vocabulary, VocabularySkill } from '../../../core/vocabulary/vocabulary.ts';
import { buildLabelTable, type LabelTable } from './label-table.ts';
import { linkSkill } from './link-skill.ts';

/** The ESCO concept of a skill and how it was found. */
export interface EscoLink {
  readonly uri: string;
  readonly method: TaxonomyLink['method'] | 'agreement';
  /** 0..1: how closely the names agree; 1 for equal labels and for what the vocabulary says itself. */
  readonly score: number;
}

/** A label that differs by inflection, order of words or version only. */
const NORMALISED_SCORE = 0.97;

/**
 * A function that tells the concept of a skill: the known link, else the one whose label agrees. Each skill is linked
 * when it is first asked for and then remembered; the labels are put in order at the first skill without a known link.
 */
export function createLinks(input: {
  readonly vocabulary: Vocabulary;
  readonly taxonomy: readonly TaxonomySkill[];
  readonly links: ReadonlyMap<string, TaxonomyLink>;
}): (skill: VocabularySkill) => EscoLink | null {
  const { vocabulary, taxonomy, links } = input;
  const decided = new Map<string, EscoLink | null>();
  let table: LabelTable | undefined;
  const decide = (skill: VocabularySkill): EscoLink | null => {
    const known = links.get(skill.id);
    if (known !== undefined) {
      return { ...known, score: known.method === 'normalised' ? NORMALISED_SCORE : 1 };
    }
    table ??= buildLabelTable(
      taxonomy,
      vocabulary.skills.filter(({ id }) => !links.has(id)),
    );
    const link = linkSkill(skill, table);
    return link === null ? null : { ...link, method: 'agreement' };
  };
  return (skill) => {
    let link = decided.get(skill.id);
    if (link === undefined) {
      link = decide(skill);
      decided.set(skill.id, link);
    }
    return link;
  };
}
