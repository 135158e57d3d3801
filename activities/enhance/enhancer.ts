import type { EnhancedSkill, SkillMention } from '../../core/posting/skill-mention.ts';

/** The part of an ad that enhancement reads. */
export interface MentionedSkills {
  readonly mentions: readonly SkillMention[];
  readonly language: string;
  readonly countryCode: string | null;
}

/** Turns the mentions of an ad into its skills: each once, with what follows from them and ESCO links. */
export interface Enhancer {
  enhance(ad: MentionedSkills): Promise<readonly EnhancedSkill[]>;
}
