/** Kinds of personal data that are masked, as counted in `MaskCounts`. */
export type MaskKind = 'email' | 'phone' | 'national_id' | 'name' | 'url_profile';

/** A stretch of text to be masked, in UTF-16 units, half-open. */
export interface MaskedSpan {
  readonly kind: MaskKind;
  readonly start: number;
  readonly end: number;
}

/** What stands in the place of personal data. The words are the same in all languages, so that they can be skipped. */
export const MASKS: Readonly<Record<MaskKind, string>> = {
  email: '[email]',
  phone: '[phone]',
  national_id: '[id]',
  name: '[name]',
  url_profile: '[profile]',
};
