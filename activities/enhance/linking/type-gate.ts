import type { SkillType } from '../../../core/posting/skill-mention.ts';

/**
 * Types of a taxonomy that a skill of each type may be linked to; '' where the bundle gives none. A licence or a
 * certificate is no skill of ESCO, a spoken language is a language there.
 */
const OPEN_TO: Readonly<Record<SkillType, readonly string[]>> = {
  hard: ['skill/competence', 'knowledge'],
  soft: ['skill/competence', 'attitude', 'attitudes', ''],
  language: ['language', 'knowledge', ''],
  credential: [],
};

/** Whether a skill of `type` may be linked to a concept of a taxonomy's own type. */
export function passesTypeGate(type: SkillType, taxonomyType: string): boolean {
  return OPEN_TO[type].includes(taxonomyType);
}
