import type { SkillType } from '../posting/skill-mention.ts';

/** Languages of aliases; `any`: a name that is the same everywhere, such as a product. */
export type AliasLanguage = 'any' | 'en' | 'es' | 'fr' | 'pt';

/** A name by which ads call a skill. */
export interface SkillAlias {
  readonly text: string;
  readonly language: AliasLanguage;
  /**
   * How the words of an ad must be written: `any`; `capital`: the first letter is upper case ("Spark");
   * `exact`: letter for letter ("R", "SAFe").
   */
  readonly letterCase: 'any' | 'capital' | 'exact';
  /** Whether other numbers and genders of the words count: not "responsabilidades", the duties of a post. */
  readonly inflects: boolean;
  /** The words also mean something else, so their surroundings must confirm the skill. */
  readonly needsContext: boolean;
}

/** A skill that follows from another: whoever writes React writes JavaScript. */
export interface Implication {
  readonly id: string;
  readonly reason: string;
}

/**
 * How two skills stand to each other without one following from the other. `family`: of one kind or maker, so that
 * whoever knows one learns the other fast; `replaces`: has taken the other's place.
 */
export interface SkillRelation {
  readonly kind: 'family' | 'replaces';
  readonly id: string;
}

export interface VocabularySkill {
  /** Never changes and is never used again for something else. */
  readonly id: string;
  readonly nameEn: string;
  readonly nameEs: string;
  readonly type: SkillType;
  /** Part of the working world: "databases", "accounting", "health", … */
  readonly field: string;
  /** All names, the two canonical ones first. */
  readonly aliases: readonly SkillAlias[];
  readonly implies: readonly Implication[];
  readonly relations: readonly SkillRelation[];
  readonly escoUri: string | null;
}

export interface Vocabulary {
  /** First 12 hex digits of the SHA-256 of all lines: any change of content is a new version. */
  readonly version: string;
  readonly skills: readonly VocabularySkill[];
}

/** The lines of one field; the format is described in `parse-field.ts`. */
export interface FieldSource {
  readonly field: string;
  /** Type of the field's skills, unless a line says otherwise. */
  readonly type: SkillType;
  readonly lines: string;
}
