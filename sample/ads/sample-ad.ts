import type {
  ContractType,
  PayPeriod,
  RemoteMode,
  SectionKind,
  Seniority,
  WorkingTime,
} from '../../core/posting/cleaned-posting.ts';
import type { DuplicateKind } from '../../core/posting/cleaned-posting.ts';
import type { SkillKind } from '../data/skill-table.ts';

export type CountryCode = 'CO' | 'MX' | 'AR' | 'FR' | 'ZA';
export type SampleLanguage = 'es' | 'en' | 'fr' | 'pt';
export type BoardName = 'faro' | 'nexo' | 'vitrine';

/** Whether the ad asks for a skill: `mentioned` is employer talk or an offer to teach, `negated` expressly not needed. */
export type Asked = 'required' | 'nice_to_have' | 'mentioned' | 'negated';

/** Words of an ad that name a skill. `surface` occurs in the ad's text exactly so. */
export interface SkillTruth {
  skillId: string;
  nameEn: string;
  nameEs: string;
  kind: SkillKind;
  surface: string;
  asked: Asked;
  section: SectionKind;
}

export type PersonalKind = 'name' | 'email' | 'phone' | 'national_id';

export interface PersonalTruth {
  kind: PersonalKind;
  surface: string;
}

export interface SampleSalary {
  min: number;
  max: number;
  /** ISO 4217. */
  currency: string;
  period: PayPeriod;
}

/** What is wrong with a broken or hostile ad. */
export const FAULTS = [
  'no_title',
  'listing_only',
  'mojibake',
  'script',
  'nul_bytes',
  'huge_body',
  'prompt_injection',
  'formula',
  'closes_before_posting',
  'field_shift',
  'test_ad',
] as const;
export type Fault = (typeof FAULTS)[number];

/** What is known of an ad and never shown by a board. */
interface AdTruth {
  occupation: string;
  sector: string;
  skills: readonly SkillTruth[];
  personal: readonly PersonalTruth[];
  salary: SampleSalary | null;
  contract: ContractType;
  workingTime: WorkingTime;
  remote: RemoteMode;
  seniority: Seniority;
  fault: Fault | null;
  duplicateOf: { id: string; kind: DuplicateKind } | null;
  /** 0 as first published; 1 after its employer edited it. */
  revision: number;
}

/** An ad as its board shows it on a date, in every form that some board needs, with the truth beside it. */
export interface SampleAd {
  id: string;
  board: BoardName;
  /** Canonical address, under a `.example` host. */
  url: string;
  title: string;
  company: string;
  country: CountryCode;
  region: string;
  city: string;
  language: SampleLanguage;
  category: string;
  /** HTML of everything but the parts that stand in `requirementsHtml` and `aboutHtml` when they are not null. */
  descriptionHtml: string;
  requirementsHtml: string | null;
  aboutHtml: string | null;
  /** The whole ad as plain text. */
  text: string;
  /** Plain text of the parts as in the HTML fields, for files with plain columns. */
  descriptionText: string;
  requirementsText: string | null;
  /** Pay as written in the board's pay field; null when only the text states it, or nothing does. */
  salaryText: string | null;
  /** Pay in numbers, exactly when `salaryText` is not null. */
  salary: SampleSalary | null;
  contractText: string | null;
  remoteText: string | null;
  scheduleText: string | null;
  /** ISO dates. */
  postedOn: string;
  closesOn: string | null;
  /** Skills that the employer tagged. */
  tags: readonly string[];
  truth: AdTruth;
}
