import type { ExtractionMethod, SkillMention } from '../../core/posting/skill-mention.ts';
import { gatherEvidence, type AdText, type MentionEvidence } from './evidence.ts';
import { judgeMentions } from './judge-mentions.ts';
import type { Lexicon } from './lexicon.ts';
import { chooseName } from './model/choose-name.ts';

export type { AdText };

/**
 * The skills that an ad names and asks for, in the order of the text, each with its exact words; spans are code
 * points into `combinedText`. Skills that the ad says are not needed, or that the employer teaches, are left out.
 */
export function extractSkills(ad: AdText, lexicon: Lexicon): SkillMention[] {
  const evidence = gatherEvidence(ad, lexicon);
  const { tokens, toCodePoint } = evidence;
  const taken = judgeMentions(evidence, lexicon).filter(({ isTaken }) => isTaken);
  const surfaceOf = ({ candidate }: MentionEvidence): string =>
    ad.combinedText.slice(tokens.starts[candidate.first], tokens.ends[candidate.last]);
  const surfaces = new Map<number, string[]>();
  for (const { mention } of taken) {
    const { concept } = mention.candidate.label;
    const known = surfaces.get(concept);
    if (known === undefined) surfaces.set(concept, [surfaceOf(mention)]);
    else known.push(surfaceOf(mention));
  }
  const labels = new Map<number, string>();
  for (const [concept, words] of surfaces) {
    labels.set(concept, nameOf(concept, words, lexicon));
  }
  return taken.map(({ mention, confidence }): SkillMention => {
    const { candidate, section } = mention;
    const { concept } = candidate.label;
    return {
      skillKey: lexicon.concepts[concept]!.skillKey,
      surface: surfaceOf(mention),
      label: labels.get(concept)!,
      start: toCodePoint(tokens.starts[candidate.first]!),
      end: toCodePoint(tokens.ends[candidate.last]!),
      section,
      methods: methodsOf(mention),
      confidence: Math.round(confidence * 1000) / 1000,
    };
  });
}

/** A cue that names the object of a demand has found the mention as well as the trie has. */
function methodsOf({ candidate, isCued }: MentionEvidence): readonly ExtractionMethod[] {
  if (candidate.method === 'regex') return ['regex'];
  return isCued ? ['esco', 'regex'] : ['esco'];
}

/** Ads name most skills in the same few ways, so that most names are chosen once. */
const MOST_CHOSEN = 50_000;

function nameOf(
  concept: number,
  surfaces: readonly string[],
  { concepts, scorer }: Lexicon,
): string {
  const key = `${concept} ${surfaces.join('|')}`;
  let name = scorer.chosen.get(key);
  if (name === undefined) {
    const skill = concepts[concept]!;
    name = chooseName(skill, surfaces, scorer.model.names.get(skill.skillKey));
    if (scorer.chosen.size >= MOST_CHOSEN) scorer.chosen.clear();
    scorer.chosen.set(key, name);
  }
  return name;
}
