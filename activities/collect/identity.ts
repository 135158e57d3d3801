import { createHash } from 'node:crypto';
import type { RawPosting } from '../../core/posting/raw-posting.ts';
import { canonicalUrl } from './canonical-url.ts';

export interface PostingIdentity {
  /** 'id:<external id>', 'url:<canonical URL>' or 'hash:<content hash>'; unique within a source. */
  key: string;
  canonicalUrl: string | null;
}

/** What makes an ad the same ad another day: the source's id, else its address, else its content. */
export function postingIdentity(posting: RawPosting): PostingIdentity {
  const url = canonicalUrl(posting.url);
  const externalId = posting.externalId?.trim() ?? '';
  if (externalId !== '') return { key: `id:${externalId}`, canonicalUrl: url };
  if (url !== null) return { key: `url:${url}`, canonicalUrl: url };
  return { key: `hash:${contentHash(posting)}`, canonicalUrl: null };
}

/** A date with a year or a month in figures; "hace 3 días" holds none. */
const NAMES_A_DATE = /\d{4}|\d{1,2}[/.-]\d{1,2}/;

/**
 * SHA-256 (hex) of an ad's content: equal for two sightings of one version. It is taken over JSON with sorted keys,
 * with the canonical address in place of the one given, and without a publication date that counts from the day of
 * the visit ("3 days ago"), which would make a new version every day.
 */
export function contentHash(posting: RawPosting): string {
  const postedOn = posting.postedOn !== null && NAMES_A_DATE.test(posting.postedOn);
  const content: Record<string, unknown> = {
    ...posting,
    url: canonicalUrl(posting.url) ?? posting.url,
    postedOn: postedOn ? posting.postedOn : null,
  };
  const sorted = Object.keys(content)
    .sort()
    .map((key) => [key, content[key]]);
  return createHash('sha256').update(JSON.stringify(sorted)).digest('hex');
}
