/** Languages that the pipeline tells apart; `other` is any language it was not made for. */
export type PostingLanguage = 'es' | 'en' | 'fr' | 'pt' | 'mixed' | 'other';

export type SectionKind =
  | 'title'
  | 'summary'
  | 'requirements'
  | 'nice_to_have'
  | 'tasks'
  | 'benefits'
  | 'about_us'
  | 'legal'
  | 'contact'
  | 'other';

/** A stretch of `combinedText`, in code points, 0-based, half-open. Sections cover the text without overlap. */
export interface TextSection {
  kind: SectionKind;
  start: number;
  end: number;
}

export type PayPeriod = 'hour' | 'day' | 'week' | 'month' | 'year';

/** Pay as stated by the ad: gross or net is not known, nothing is converted. `min` ≤ `max`, both in `currency`. */
export interface Salary {
  min: number;
  max: number;
  /** ISO 4217. */
  currency: string;
  period: PayPeriod;
  /** `field`: from the source's own salary field; `text`: found in the body. */
  origin: 'field' | 'text';
  /** `stated`: the ad names it; `country`: a bare "$" read in the country of the ad. */
  currencyOrigin: 'stated' | 'country';
  /** `stated`, or `magnitude` when the period follows only from the size of the amount in that currency. */
  periodOrigin: 'stated' | 'magnitude';
}

export type ContractType =
  | 'permanent'
  | 'fixed_term'
  | 'temporary'
  | 'contractor'
  | 'internship'
  | 'apprenticeship'
  | 'unknown';
export type WorkingTime = 'full_time' | 'part_time' | 'unknown';
export type RemoteMode = 'on_site' | 'hybrid' | 'remote' | 'unknown';
export type Seniority =
  'intern' | 'junior' | 'mid' | 'senior' | 'lead' | 'manager' | 'executive' | 'unknown';

/** How many personal data were masked, by kind. The values themselves are kept nowhere. */
export type MaskCounts = Readonly<
  Partial<Record<'email' | 'phone' | 'national_id' | 'name' | 'url_profile', number>>
>;

/** An ad after the clean stage: plain text, masked, with structured fields. */
export interface CleanedPosting {
  title: string;
  company: string | null;
  /** Title, body and requirements as plain text with blocks and list items on their own lines; masked; NFC. */
  combinedText: string;
  sections: readonly TextSection[];
  language: PostingLanguage;
  /** 0..1. */
  languageConfidence: number;
  /** ISO 3166-1 alpha-2, or null when it cannot be told. */
  countryCode: string | null;
  region: string | null;
  city: string | null;
  salary: Salary | null;
  contractType: ContractType;
  workingTime: WorkingTime;
  remoteMode: RemoteMode;
  seniority: Seniority;
  /** What the ad says about its publication, ISO date; never filled from our own clock. */
  postedOn: string | null;
  closesOn: string | null;
  masked: MaskCounts;
  isUsable: boolean;
  /** Set exactly when `isUsable` is false. */
  unusableReason: UnusableReason | null;
  /** SHA-256 (hex) of the normalised title, company, place and text: equal for exact duplicates. */
  contentHash: string;
  /** SHA-256 (hex) of the normalised text alone. */
  textHash: string;
  /** MinHash signature of the text's word shingles, for near duplicates. */
  signature: Uint32Array;
  /** Words in `combinedText`. */
  wordCount: number;
}

export type UnusableReason =
  'too_short' | 'language_not_supported' | 'no_content' | 'boilerplate_only';

/** Why two ads are taken for one. `repost`: same ad again later, same source. `cross_source`: same job elsewhere. */
export type DuplicateKind = 'exact' | 'near' | 'repost' | 'cross_source';

export interface DuplicateLink {
  /** The ad that is set aside. */
  jobId: number;
  /** The ad that stands for both: the earliest seen of its group. */
  canonicalJobId: number;
  kind: DuplicateKind;
  /** Estimated Jaccard similarity of word shingles, 0..1. */
  similarity: number;
}
