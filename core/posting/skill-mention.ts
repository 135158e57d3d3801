import type { SectionKind } from './cleaned-posting.ts';

/** `hard`: a technique, tool or field of knowledge; `soft`: a behaviour; `language`: a spoken language; `credential`: licence or certificate. */
export type SkillType = 'hard' | 'soft' | 'language' | 'credential';

/** `esco`: vocabulary or an imported taxonomy, by token trie; `regex`: context patterns; `ner`: a trained tagger. */
export type ExtractionMethod = 'esco' | 'regex' | 'ner';

/** Words of an ad that name a skill. */
export interface SkillMention {
  /** `v:<vocabulary id>` or `esco:<uuid>`; stable across runs and releases. */
  skillKey: string;
  /** The exact words of the ad: `combinedText` between `start` and `end`. */
  surface: string;
  /** The name by which people list this skill, as far as the ad's words tell; absent where nothing chose one. */
  label?: string;
  /** Code points into `combinedText`, 0-based, half-open. */
  start: number;
  end: number;
  section: SectionKind;
  methods: readonly ExtractionMethod[];
  /** 0..1: how sure the extractor is that the words name this skill and that the ad asks for it. */
  confidence: number;
}

/** A skill that an ad asks for, once per ad, after the enhance stage. */
export interface EnhancedSkill {
  skillKey: string;
  /** `explicit`: the ad has words for it; `implied`: it follows from one that the ad names. */
  origin: 'explicit' | 'implied';
  /** Why an implied skill follows, in words and with the key it follows from; null for explicit ones. */
  reasoning: string | null;
  impliedBy: string | null;
  /** Highest confidence of its mentions, or the implying skill's times the rule's strength. */
  confidence: number;
  mentionCount: number;
  /** ESCO concept URI, where one is known. */
  escoUri: string | null;
  /**
   * How the link was found: `vocabulary` (curated), `exact` or `normalised` label match, `agreement` (a name and a
   * label that say the same in other forms), `model` (chosen by a language model among concepts of the same label);
   * null without a link.
   */
  escoLinkMethod: 'vocabulary' | 'exact' | 'normalised' | 'agreement' | 'model' | null;
  /** 0..1: how closely name and label agree; absent without a link, and where a model chose. */
  escoLinkScore?: number;
  /** `rules` or the model that decided. */
  decidedBy: string;
}

/** What the pipeline knows of a skill, whatever it came from. */
export interface SkillConcept {
  skillKey: string;
  nameEn: string;
  nameEs: string;
  type: SkillType;
  /** Field or kind: "language", "framework", "accounting", "health", … */
  field: string;
  escoUri: string | null;
  /** `vocabulary@<version>` or `esco@<release>`. */
  provenance: string;
}
