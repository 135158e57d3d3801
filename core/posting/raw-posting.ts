/**
 * An ad as its source gave it: unmasked, uncleaned, possibly HTML.
 * A field that the source does not have is null; nothing is guessed and no default is filled in.
 */
export interface RawPosting {
  /** The source's own id of the ad. */
  externalId: string | null;
  /** Address of the ad; tracking parameters may still be in it. */
  url: string | null;
  title: string | null;
  /** Body of the ad, HTML or plain text. */
  description: string | null;
  /** A separate requirements field, where the source has one. HTML or plain text. */
  requirements: string | null;
  /** What the source says about the employer, where it is a field of its own. */
  companyDescription: string | null;
  company: string | null;
  /** Place as written: "Bogotá, D.C., Colombia". */
  location: string | null;
  city: string | null;
  region: string | null;
  /** Country as the source writes it: a name in any language or an ISO code. */
  country: string | null;
  /** Salary as written, or the bounds as written where the source has two fields. */
  salary: string | null;
  salaryMin: string | null;
  salaryMax: string | null;
  /** Currency as the source writes it: "COP", "$", "pesos". */
  salaryCurrency: string | null;
  /** Pay period as the source writes it: "MONTH", "mensual", "par an". */
  salaryPeriod: string | null;
  /** Contract or working time as written: "FULL_TIME", "término indefinido", "CDI". */
  contract: string | null;
  /** Remote mode as written: "TELECOMMUTE", "híbrido", "presencial". */
  remote: string | null;
  seniority: string | null;
  /** Date of publication as written: ISO date, "10/11/2025", "hace 3 días". */
  postedOn: string | null;
  /** Last day to apply, as written. */
  closesOn: string | null;
  /** Language as the source says it, if it does. */
  language: string | null;
  category: string | null;
  /** Skills that the employer tagged, as given. Never used as truth, kept as weak labels. */
  skillTags: readonly string[];
}

export type RawPostingField = Exclude<keyof RawPosting, 'skillTags'>;

/** A raw posting with every field empty: sources fill in what they have. */
export const EMPTY_RAW_POSTING: RawPosting = {
  externalId: null,
  url: null,
  title: null,
  description: null,
  requirements: null,
  companyDescription: null,
  company: null,
  location: null,
  city: null,
  region: null,
  country: null,
  salary: null,
  salaryMin: null,
  salaryMax: null,
  salaryCurrency: null,
  salaryPeriod: null,
  contract: null,
  remote: null,
  seniority: null,
  postedOn: null,
  closesOn: null,
  language: null,
  category: null,
  skillTags: [],
};
