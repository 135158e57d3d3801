import type { SectionKind, TextSection } from '../../../core/posting/cleaned-posting.ts';
import type { SkillConcept } from '../../../core/posting/skill-mention.ts';
import { enhanceByRules } from '../enhance-by-rules.ts';
import type { MentionedSkills } from '../enhancer.ts';
import { conceptOf, type SkillRules } from '../skill-rules.ts';
import { escoCandidates, type EscoCandidate, type SkillNames } from './skill-names.ts';

/** An ad as it is put before a model. */
export interface AdToJudge extends MentionedSkills {
  /** Masked text. */
  readonly combinedText: string;
  readonly sections: readonly TextSection[];
}

/** A skill of the list that a model judges. */
export interface OfferedSkill {
  /** 1, 2, … in the order of first mention: what the model calls it. */
  readonly id: number;
  readonly skillKey: string;
  readonly concept: SkillConcept;
  /** Different words of the ad for it, as written. */
  readonly surfaces: readonly string[];
  readonly sections: readonly SectionKind[];
  /** Concepts to choose from, for a skill that the rules link to none; by code "<id>a", "<id>b", … */
  readonly esco: ReadonlyMap<string, EscoCandidate>;
}

/** What is known besides: the rules of the vocabulary, and the names of all skills. */
export interface Lore {
  readonly rules: SkillRules;
  readonly names: SkillNames;
}

/** At most so many spellings of a skill are shown. */
const MAX_SURFACES = 3;

/** The skills that the rules find in an ad, numbered. The same ad gives the same list. Throws on unknown skills. */
export function offerSkills(ad: AdToJudge, { rules, names }: Lore): readonly OfferedSkill[] {
  return enhanceByRules(ad, rules)
    .filter(({ origin }) => origin === 'explicit')
    .map(({ skillKey, escoUri }, index) => {
      const concept = conceptOf(skillKey, rules);
      if (concept === null) throw new RangeError(`skill ${skillKey} is in no lexicon`);
      const mentions = ad.mentions.filter((mention) => mention.skillKey === skillKey);
      const id = index + 1;
      const candidates = escoUri === null ? escoCandidates(skillKey, rules, names) : [];
      return {
        id,
        skillKey,
        concept,
        surfaces: [...new Set(mentions.map(({ surface }) => surface))].slice(0, MAX_SURFACES),
        sections: [...new Set(mentions.map(({ section }) => section))],
        esco: new Map(candidates.map((one, i) => [`${id}${String.fromCharCode(97 + i)}`, one])),
      };
    });
}
