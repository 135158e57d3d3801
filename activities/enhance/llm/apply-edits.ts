import type { EnhancedSkill, SkillMention } from '../../../core/posting/skill-mention.ts';
import { enhanceByRules } from '../enhance-by-rules.ts';
import type { MentionedSkills } from '../enhancer.ts';
import type { SkillRules } from '../skill-rules.ts';
import type { VerifiedEdits } from './verify-answer.ts';

/**
 * Confidence of a skill that only the model saw and whose words are proven. A choice, not a measurement: over the 0.6
 * from which implications follow, under what the extractor gives to a plain mention in a list.
 */
const ADDED_CONFIDENCE = 0.7;
/** As in the rules: an implied skill is this much as sure as the one it follows from, for every step. */
const IMPLICATION_STRENGTH = 0.9;

/**
 * The skills of an ad after a model's proven edits: the rules run over the mentions that stay and those that were
 * added, so that implications and links follow in the same way. `decidedBy` names the model where it had a say.
 */
export function applyEdits(input: {
  readonly ad: MentionedSkills;
  readonly edits: VerifiedEdits;
  readonly rules: SkillRules;
  readonly decidedBy: string;
}): EnhancedSkill[] {
  const { ad, edits, rules, decidedBy } = input;
  const kept = ad.mentions
    .filter(({ skillKey }) => !edits.dropped.has(skillKey))
    .map((mention) => ({
      ...mention,
      skillKey: edits.merged.get(mention.skillKey) ?? mention.skillKey,
    }));
  const added = edits.added.map(({ skillKey, start, end, section }): SkillMention => ({
    ...{ skillKey, start, end, section, surface: '', methods: [], confidence: ADDED_CONFIDENCE },
  }));
  const skills = new Map(
    enhanceByRules({ ...ad, mentions: [...kept, ...added] }, rules).map((skill) => [
      skill.skillKey,
      skill.origin === 'explicit' ? { ...skill, decidedBy } : skill,
    ]),
  );
  for (const { skillKey, impliedBy, steps, reason } of edits.implied) {
    const implying = skills.get(edits.merged.get(impliedBy) ?? impliedBy);
    if (implying === undefined || skills.has(skillKey)) continue;
    const [linked] = enhanceByRules({ ...ad, mentions: [mentionOf(skillKey)] }, rules);
    skills.set(skillKey, {
      ...linked!,
      origin: 'implied',
      reasoning: `${implying.skillKey}: ${reason}`,
      impliedBy: implying.skillKey,
      confidence: Math.round(implying.confidence * IMPLICATION_STRENGTH ** steps * 1000) / 1000,
      mentionCount: 0,
      decidedBy,
    });
  }
  for (const [skillKey, { uri }] of edits.linked) {
    const skill = skills.get(skillKey);
    if (skill?.escoUri !== null) continue;
    skills.set(skillKey, { ...skill, escoUri: uri, escoLinkMethod: 'model', decidedBy });
  }
  return [...skills.values()];
}

/** A mention that only serves to learn the link of a skill; too weak for anything to follow from it. */
function mentionOf(skillKey: string): SkillMention {
  return {
    ...{ skillKey, surface: '', start: 0, end: 0, section: 'other', methods: [], confidence: 0 },
  };
}
