/** A label under which a taxonomy knows a skill. */
export interface TaxonomyLabel {
  /** 'en', 'es', 'pt-br' … as the taxonomy writes it, in lower case. */
  language: string;
  text: string;
  /** `alternative` also covers what the taxonomy hides from display: spelling variants serve matching alike. */
  kind: 'preferred' | 'alternative';
}

/** A skill of an imported taxonomy, as extraction and linking use it. */
export interface TaxonomySkill {
  uri: string;
  /** Last part of the URI: stable across releases. */
  uuid: string;
  /** 'skill/competence', 'knowledge', 'language' …; '' when the bundle does not say. */
  type: string;
  labels: readonly TaxonomyLabel[];
}
