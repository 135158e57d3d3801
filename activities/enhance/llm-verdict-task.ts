import type { EnhancedSkill, SkillConcept } from '../../core/posting/skill-mention.ts';
import { applyEdits } from './llm/apply-edits.ts';
import { offerSkills, type AdToJudge } from './llm/offer.ts';
import { verifyAnswer, type AnswerEnd } from './llm/verify-answer.ts';
import { loadLore } from './loaded-rules.ts';
import { conceptOf } from './skill-rules.ts';

export interface VerdictTaskInput {
  /** JSON Lines file of an imported taxonomy; null for the vocabulary alone. */
  readonly lexicon: { readonly taxonomyFile: string | null; readonly localLines?: string };
  readonly ad: AdToJudge;
  readonly answer: { readonly text: string; readonly end: AnswerEnd };
  /** Name of the model, for the skills on which it had a say. */
  readonly decidedBy: string;
}

/** What the verifier took over and refused, as it is kept with the ad. */
export type VerdictRecord = Readonly<Record<string, unknown>>;

export type VerdictTaskOutput =
  | {
      readonly kind: 'usable';
      readonly skills: readonly EnhancedSkill[];
      readonly concepts: readonly SkillConcept[];
      readonly record: VerdictRecord;
    }
  | { readonly kind: 'unusable'; readonly problems: readonly string[] };

/** Verifies an answer about an ad in a worker thread, and applies what of it is proven. */
export default function verdictTask(input: VerdictTaskInput): VerdictTaskOutput {
  const { ad, answer, decidedBy } = input;
  const lore = loadLore(input.lexicon);
  const judgement = verifyAnswer({ ad, offered: offerSkills(ad, lore), lore, answer });
  if (judgement.kind === 'unusable') return judgement;
  const { edits, refusals } = judgement;
  const skills = applyEdits({ ad, edits, rules: lore.rules, decidedBy });
  return {
    kind: 'usable',
    skills,
    concepts: skills.map(({ skillKey }) => conceptOf(skillKey, lore.rules)!),
    record: {
      dropped: Object.fromEntries(edits.dropped),
      merged: Object.fromEntries(edits.merged),
      linked: Object.fromEntries([...edits.linked].map(([key, { uri }]) => [key, uri])),
      added: edits.added,
      implied: edits.implied,
      refused: refusals,
    },
  };
}
