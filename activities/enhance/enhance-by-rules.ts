import type { EnhancedSkill } from '../../core/posting/skill-mention.ts';
import type { Enhancer, MentionedSkills } from './enhancer.ts';
import type { SkillRules } from './skill-rules.ts';

/** An implied skill is as sure as the skill that it follows from, times this, for every step. */
const IMPLICATION_STRENGTH = 0.9;
/** Nothing follows from a mention that is itself little better than a guess. */
const MIN_IMPLYING_CONFIDENCE = 0.6;

/** The rules behind the interface of enhancers. */
export function createRuleEnhancer(rules: SkillRules): Enhancer {
  return { enhance: (ad) => Promise.resolve(enhanceByRules(ad, rules)) };
}

/**
 * The skills of an ad by rules alone: one row per skill, in the order of first mention, then those that follow
 * from the vocabulary's implications, with the reason. A skill that the ad names is never implied as well.
 */
export function enhanceByRules(ad: MentionedSkills, rules: SkillRules): EnhancedSkill[] {
  const skills = new Map<string, EnhancedSkill>();
  for (const { skillKey, confidence } of ad.mentions) {
    const known = skills.get(skillKey);
    skills.set(skillKey, {
      skillKey,
      origin: 'explicit',
      reasoning: null,
      impliedBy: null,
      confidence: Math.max(confidence, known?.confidence ?? 0),
      mentionCount: (known?.mentionCount ?? 0) + 1,
      ...escoLink(skillKey, rules),
      decidedBy: 'rules',
    });
  }
  // Breadth first: the shortest chain of reasons, and among equals the surest, decides.
  let layer = [...skills.values()].sort((a, b) => b.confidence - a.confidence);
  while (layer.length > 0) {
    const next: EnhancedSkill[] = [];
    for (const implying of layer) {
      if (implying.confidence < MIN_IMPLYING_CONFIDENCE) continue;
      for (const { id, reason } of rules.skills.get(implying.skillKey)?.implies ?? []) {
        const skillKey = `v:${id}`;
        if (skills.has(skillKey)) continue;
        const implied: EnhancedSkill = {
          skillKey,
          origin: 'implied',
          reasoning: `${implying.skillKey}: ${reason}`,
          impliedBy: implying.skillKey,
          confidence: Math.round(implying.confidence * IMPLICATION_STRENGTH * 1000) / 1000,
          mentionCount: 0,
          ...escoLink(skillKey, rules),
          decidedBy: 'rules',
        };
        skills.set(skillKey, implied);
        next.push(implied);
      }
    }
    layer = next.sort((a, b) => b.confidence - a.confidence);
  }
  return [...skills.values()];
}

/** The ESCO concept of a skill: the taxonomy's own, or the one that the skill is linked to. */
function escoLink(
  skillKey: string,
  rules: SkillRules,
): Pick<EnhancedSkill, 'escoUri' | 'escoLinkMethod' | 'escoLinkScore'> {
  const own = rules.taxonomy.get(skillKey)?.uri;
  if (own !== undefined) return { escoUri: own, escoLinkMethod: 'exact', escoLinkScore: 1 };
  const skill = rules.skills.get(skillKey);
  const link = skill === undefined ? null : rules.linkOf(skill);
  if (link === null) return { escoUri: null, escoLinkMethod: null };
  return { escoUri: link.uri, escoLinkMethod: link.method, escoLinkScore: link.score };
}
