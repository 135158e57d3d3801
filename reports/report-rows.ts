import type { SkillType } from '../core/posting/skill-mention.ts';

/** Language that a report is written in. */
export type ReportLanguage = 'es' | 'en';

/** A name in each language of the reports. */
export type Names = Readonly<Record<ReportLanguage, string>>;

/** What a report is made from: counts as they are, nothing held back or rounded yet. */
export interface ReportRows {
  batch: {
    key: string;
    /** ISO date. */
    logicalDate: string;
  };
  rules: { minAds: number; minSkillConfidence: number; closedDays: number };
  totals: {
    ads: number;
    adsWithSalary: number;
    adsWithSkills: number;
    /** Other ads that are copies of published ones. */
    copies: number;
    medianSkills: number | null;
    meanQuality: number | null;
    /** ISO dates on which ads were first seen; null without ads. */
    firstSeenFrom: string | null;
    firstSeenTo: string | null;
    isSample: boolean;
  };
  countries: readonly { countryId: number; code: string; names: Names; ads: number }[];
  skills: readonly {
    skillId: number;
    names: Names;
    type: SkillType;
    field: string;
    ads: number;
  }[];
  countrySkills: readonly { countryId: number; skillId: number; ads: number }[];
  /** Ads that ask for at least one skill of the type, or of the field. */
  types: readonly { type: SkillType; ads: number }[];
  fields: readonly { field: string; ads: number }[];
  mixes: readonly { dimension: MixDimension; value: string; ads: number }[];
  /** Midpoints of stated pay, per month, sorted upwards. */
  salaries: readonly { countryId: number; currency: string; values: readonly number[] }[];
  weeks: readonly {
    /** Monday, ISO date; whole weeks only, from which no ad has left the snapshot yet. */
    weekStart: string;
    ads: number;
    /** Sources whose first ad is of this week. */
    newSources: number;
  }[];
  weekSkills: readonly { weekStart: string; skillId: number; ads: number }[];
  clusters: readonly { clusterId: number; names: Names }[];
  points: readonly { skillId: number; clusterId: number; x: number; y: number }[];
  stages: readonly {
    stage: string;
    unit: string;
    itemsIn: number;
    itemsOut: number;
    rejected: number;
    duplicate: number;
    skipped: number;
  }[];
  rejects: readonly { stage: string; reason: string; count: number }[];
  duplicates: readonly { kind: string; count: number }[];
  sources: readonly { name: string; isSample: boolean; ads: number }[];
  versions: {
    /** Version of the extraction that most published ads carry. */
    extractor: string | null;
    /** The lists that define the published skills: `vocabulary@2026-11`. */
    skillLists: readonly string[];
    usesEsco: boolean;
  };
}

export type MixDimension = 'remote_mode' | 'contract_type' | 'seniority';
