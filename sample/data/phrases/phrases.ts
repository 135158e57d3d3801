import type { SkillKind } from '../skill-table.ts';

export type EducationLevel = 'none' | 'school' | 'technical' | 'degree';
export type ContractKind = 'permanent' | 'fixed_term' | 'temporary' | 'contractor';
export type RemoteKind = 'on_site' | 'hybrid' | 'remote';
export type HeadingKind = 'tasks' | 'requirements' | 'nice' | 'benefits' | 'about' | 'conditions';

/**
 * Sentence material of one language. `[a|b]` is a choice, `{x}` a slot, a trailing `@CO,MX` limits a line to countries.
 * Slots: {company} {title} {city} {sector} {s} (a skill) {years} {name} {email} {phone} {id} {date} {pay}.
 */
export interface Phrases {
  intro: readonly string[];
  context: readonly string[];
  about: readonly string[];
  headings: Readonly<Record<HeadingKind, readonly string[]>>;
  ask: Readonly<Record<SkillKind, readonly string[]>>;
  nice: readonly string[];
  negated: readonly string[];
  /** Skills that the employer teaches or offers: named, not asked for. */
  taught: readonly string[];
  /** Skills in what the employer says of itself: named, not asked for. */
  boast: readonly string[];
  experience: readonly string[];
  noExperience: readonly string[];
  education: Readonly<Record<EducationLevel, readonly string[]>>;
  benefits: readonly string[];
  contract: Readonly<Record<ContractKind, readonly string[]>>;
  remote: Readonly<Record<RemoteKind, readonly string[]>>;
  /** Office hours, and shifts for work on site. */
  schedule: Readonly<Record<'office' | 'shifts', readonly string[]>>;
  place: readonly string[];
  pay: readonly string[];
  payOpen: readonly string[];
  closing: readonly string[];
  apply: readonly string[];
  contact: readonly string[];
  identity: readonly string[];
  legal: readonly string[];
}
