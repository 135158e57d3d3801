import { describe, expect, it } from 'vitest';
import { EMPTY_RAW_POSTING, type RawPosting } from '../../core/posting/raw-posting.ts';
import { contentHash, postingIdentity } from './identity.ts';

const posting = (fields: Partial<RawPosting>): RawPosting => ({ ...EMPTY_RAW_POSTING, ...fields });

describe('postingIdentity', () => {
  it('prefers the id of the source', () => {
    const ad = posting({ externalId: ' 17 ', url: 'https://a.example/o/17' });
    expect(postingIdentity(ad)).toEqual({ key: 'id:17', canonicalUrl: 'https://a.example/o/17' });
  });

  it('falls back to the canonical address', () => {
    const ad = posting({ externalId: '', url: 'https://a.example/o/17?utm_source=mail' });
    expect(postingIdentity(ad).key).toBe('url:https://a.example/o/17');
  });

  it('falls back to the content when there is neither id nor address', () => {
    const ad = posting({ title: 'Panadera', url: 'mailto:jobs@a.example' });
    expect(postingIdentity(ad)).toEqual({ key: `hash:${contentHash(ad)}`, canonicalUrl: null });
  });
});

describe('contentHash', () => {
  const ad = posting({ title: 'Soldador', description: 'Turno de noche', skillTags: ['MIG'] });

  it('does not depend on the order of the fields', () => {
    const reversed = Object.fromEntries(Object.entries(ad).reverse()) as unknown as RawPosting;
    expect(contentHash(reversed)).toBe(contentHash(ad));
  });

  it.each<[string, Partial<RawPosting>]>([
    ['title', { title: 'Soldadora' }],
    ['salary', { salary: '$ 1.500.000' }],
    ['tags', { skillTags: ['MIG', 'TIG'] }],
    ['date', { postedOn: '2026-11-01' }],
  ])('changes with the %s', (_name, change) => {
    expect(contentHash({ ...ad, ...change })).not.toBe(contentHash(ad));
  });

  it('does not mistake a value for its neighbour', () => {
    expect(contentHash({ ...ad, city: 'Cali', region: null })).not.toBe(
      contentHash({ ...ad, city: null, region: 'Cali' }),
    );
  });

  it('stays when only the way to the page or a relative date differs', () => {
    const monday = { ...ad, url: 'https://a.example/o/1?gclid=1', postedOn: 'hace 3 días' };
    const tuesday = { ...ad, url: 'https://a.example/o/1?gclid=2', postedOn: 'hace 4 días' };
    expect(contentHash(tuesday)).toBe(contentHash(monday));
  });
});
