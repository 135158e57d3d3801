/** Kinds of concept that are kept; anything else of a bundle is left out and counted. */
export type ConceptType = 'skill' | 'skill_group' | 'occupation' | 'isco_group';

export interface TaxonomyConcept {
  uri: string;
  conceptType: ConceptType;
  /** 'skill/competence', 'knowledge' …, as the taxonomy writes it; null when the file does not say. */
  skillType: string | null;
  reuseLevel: string | null;
  code: string | null;
  description: string | null;
}

type LabelKind = 'preferred' | 'alternative' | 'hidden';

export interface ConceptLabel {
  uri: string;
  language: string;
  kind: LabelKind;
  label: string;
}

type RelationKind = 'broader' | 'essential' | 'optional' | 'related' | 'collection';

/**
 * `fromUri` has `toUri` as its broader concept, needs it (`essential`, `optional`: from an occupation or a skill
 * to a skill), or belongs to it (`collection`, whose `toUri` is 'collection:<name>').
 */
export interface ConceptRelation {
  kind: RelationKind;
  fromUri: string;
  toUri: string;
}

/** What one row of a bundle says. */
export interface TaxonomyRecord {
  concepts: readonly TaxonomyConcept[];
  labels: readonly ConceptLabel[];
  relations: readonly ConceptRelation[];
}

/** A row that says nothing that is kept, and why, in words that can be counted. */
export interface SkippedRow {
  skipped: string;
}
