import type { MaskCounts } from '../../../core/posting/cleaned-posting.ts';
import { findEmails, findProfiles } from './find-addresses.ts';
import { findNames } from './find-names.ts';
import { findNationalIds } from './find-national-ids.ts';
import { findPhones } from './find-phones.ts';
import { MASKS, type MaskedSpan, type MaskKind } from './masked-span.ts';

export interface MaskedText {
  text: string;
  counts: MaskCounts;
}

/** Where two kinds claim the same words, the earlier kind wins: a CURP holds digits, an address holds names. */
const PRECEDENCE: readonly MaskKind[] = ['email', 'url_profile', 'national_id', 'phone', 'name'];

function withoutOverlaps(spans: readonly MaskedSpan[]): MaskedSpan[] {
  const byPrecedence = [...spans].sort(
    (a, b) =>
      PRECEDENCE.indexOf(a.kind) - PRECEDENCE.indexOf(b.kind) ||
      b.end - b.start - (a.end - a.start) ||
      a.start - b.start,
  );
  const kept: MaskedSpan[] = [];
  for (const span of byPrecedence) {
    if (kept.every((other) => span.end <= other.start || span.start >= other.end)) kept.push(span);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/**
 * Plain text in which personal data are replaced by `[email]`, `[phone]`, `[id]`, `[name]` and `[profile]`, and how many
 * of each there were. `countryCode` tells local phone numbers from other digits.
 */
export function maskPersonalData(text: string, countryCode: string | null): MaskedText {
  const addresses = [...findEmails(text), ...findProfiles(text)];
  const ids = findNationalIds(text);
  const phones = findPhones(text, countryCode);
  const names = findNames(text, [...addresses, ...ids, ...phones]);
  const spans = withoutOverlaps([...addresses, ...ids, ...phones, ...names]);
  if (spans.length === 0) return { text, counts: {} };
  const counts: Partial<Record<MaskKind, number>> = {};
  let masked = '';
  let position = 0;
  for (const { kind, start, end } of spans) {
    masked += text.slice(position, start) + MASKS[kind];
    position = end;
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return { text: masked + text.slice(position), counts };
}
