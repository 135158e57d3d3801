/** Why an ad was set aside; every rejected row carries exactly one. */
export type RejectReason =
  // collect
  | 'unreadable_row'
  | 'too_large'
  | 'duplicate_in_source'
  // validate
  | 'no_title'
  | 'listing_only'
  | 'test_ad'
  | 'expired'
  | 'field_shift'
  | 'bad_encoding'
  | 'bad_dates'
  | 'not_an_ad'
  // any stage: code failed on this one ad; the detail says how
  | 'processing_error';

export interface Reject {
  reason: RejectReason;
  /** The field that shows it, where there is one. */
  field: string | null;
  /** What was found and what was expected; never the ad's own words, which may hold personal data. */
  detail: string;
}
