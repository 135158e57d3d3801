import { familyOf } from './skill-families.ts';
import type { MentionEvidence } from './evidence.ts';
import type { Lexicon } from './lexicon.ts';

/** All mentions of one skill in an ad. */
export interface ConceptEvidence {
  /** Index into the lexicon's concepts. */
  readonly concept: number;
  /** In the order of the text; at least one. */
  readonly mentions: readonly MentionEvidence[];
}

/** An ad with so many technical skills, and no more of other families, is about technology. */
const FEWEST_TECHNICAL = 4;

/** Groups mentions by skill, in the order of their first mention. */
export function groupByConcept(mentions: readonly MentionEvidence[]): ConceptEvidence[] {
  const groups = new Map<number, MentionEvidence[]>();
  for (const mention of mentions) {
    const { concept } = mention.candidate.label;
    const known = groups.get(concept);
    if (known === undefined) groups.set(concept, [mention]);
    else known.push(mention);
  }
  return Array.from(groups, ([concept, group]) => ({ concept, mentions: group }));
}

/** Whether an ad is about technology: most of the vocabulary's hard skills that it names are. */
export function isTechnicalAd(concepts: readonly ConceptEvidence[], lexicon: Lexicon): boolean {
  let technical = 0;
  let other = 0;
  for (const { concept } of concepts) {
    const { type, field, provenance } = lexicon.concepts[concept]!;
    if (type !== 'hard' || !provenance.startsWith('vocabulary')) continue;
    if (familyOf(field) === 'technology') technical++;
    else other++;
  }
  return technical >= FEWEST_TECHNICAL && technical >= other;
}
