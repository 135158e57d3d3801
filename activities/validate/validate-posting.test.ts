import { describe, expect, test } from 'vitest';
import { EMPTY_RAW_POSTING, type RawPosting } from '../../core/posting/raw-posting.ts';
import { validatePosting } from './validate-posting.ts';

const TEXT =
  '<p>We look for an accountant who closes the books each month, prepares tax returns and talks to the auditors.</p>' +
  '<ul><li>Three years of experience</li><li>Excel and an ERP</li></ul>' +
  '<p>You work with a team of five, report to the head of finance, and learn how a group of companies is consolidated.</p>';

const whole: RawPosting = {
  ...EMPTY_RAW_POSTING,
  externalId: '17',
  url: 'https://faro.example/ofertas/17',
  title: 'Accountant',
  company: 'Cedar & Sons',
  city: 'Durban',
  country: 'ZA',
  description: TEXT,
  postedOn: '2026-11-10',
  closesOn: '2026-12-10',
};
const context = { collectedOn: '2026-11-22', defaultCountry: 'ZA' };
const reasonOf = (change: Partial<RawPosting>) => {
  const result = validatePosting({ ...whole, ...change }, context);
  return result.status === 'valid' ? 'valid' : result.reject.reason;
};

test.each<[string, Partial<RawPosting>, string]>([
  ['a whole ad is valid', {}, 'valid'],
  ['no title', { title: null }, 'no_title'],
  ['a title of tags alone', { title: '<b> </b>' }, 'no_title'],
  [
    'a body of tags alone',
    { description: '<p>&nbsp;</p><script>var x = 1;</script>' },
    'listing_only',
  ],
  [
    'a placeholder in place of a body',
    { description: 'Ver oferta completa en el sitio web de la empresa' },
    'listing_only',
  ],
  ['the title again in place of a body', { description: 'Accountant' }, 'listing_only'],
  ['requirements alone are a body', { description: null, requirements: TEXT }, 'valid'],
  ['an address as title', { title: 'https://faro.example/x' }, 'field_shift'],
  ['a date as title', { title: '10/11/2026' }, 'field_shift'],
  ['an amount as title', { title: '$ 4.200.000' }, 'field_shift'],
  ['a paragraph as employer', { company: `${TEXT.replace(/<[^>]+>/g, ' ')}` }, 'field_shift'],
  ['an employer that goes by its site', { company: 'www.cedar.example' }, 'valid'],
  ['an address as employer', { company: 'https://faro.example/ofertas/17' }, 'field_shift'],
  [
    'text as date',
    { postedOn: 'the person works at night and on Sundays at the desk' },
    'field_shift',
  ],
  ['a test', { title: 'Aviso de prueba' }, 'test_ad'],
  ['a tester is no test', { title: 'Software tester' }, 'valid'],
  ['a proof of work is no test', { title: 'Jefe de pruebas de calidad' }, 'valid'],
  ['an error page', { title: '404 Not Found' }, 'not_an_ad'],
  ['a waiting page', { title: 'Just a moment...' }, 'not_an_ad'],
  ['lost characters', { description: TEXT.replace(/[aeiou]/g, '\ufffd') }, 'bad_encoding'],
  ['closing before posting', { closesOn: '2026-11-01' }, 'bad_dates'],
  ['closed since two weeks', { postedOn: '2026-10-20', closesOn: '2026-11-08' }, 'expired'],
  ['closed yesterday', { postedOn: '2026-10-20', closesOn: '2026-11-21' }, 'valid'],
  [
    'closed years ago, from an archive',
    { postedOn: '2021-06-02', closesOn: '2021-06-17' },
    'valid',
  ],
  ['a document', { description: 'word '.repeat(50_000) }, 'too_large'],
])('%s', (_name, change, expected) => {
  expect(reasonOf(change)).toBe(expected);
});

test('a reason names the field and the expectation, never the words of the ad', () => {
  const result = validatePosting(
    { ...whole, company: 'Somebody. Call me at home after six in the evening or on Sundays.' },
    context,
  );
  expect(result).toMatchObject({
    status: 'rejected',
    reject: { reason: 'field_shift', field: 'company' },
  });
  expect(JSON.stringify(result)).not.toContain('Somebody');
});

describe('quality', () => {
  const qualityOf = (change: Partial<RawPosting>) =>
    validatePosting({ ...whole, ...change }, context).quality;

  test('of a hand-computed ad', () => {
    // Completeness: all but salary and contract, .96, and 213 of 300 letters of text: .96 − .4 × (1 − 213/300).
    const quality = qualityOf({});
    const letters = TEXT.replace(/<[^>]+>/g, ' ').match(/\p{L}/gu)!.length;
    const completeness = 0.96 - 0.4 * (1 - Math.min(1, letters / 300));
    expect(quality.completeness).toBeCloseTo(completeness, 12);
    expect(quality.accuracy).toBe(1);
    expect(quality.consistency).toBe(1);
    expect(quality.timeliness).toBeCloseTo(0.5 + 0.5 * (1 - 12 / 365), 12);
    expect(quality.total).toBeCloseTo(
      0.45 * completeness + 0.25 + 0.2 + 0.1 * quality.timeliness,
      12,
    );
  });

  test('an archive of whole ads stays above the alert limit', () => {
    expect(qualityOf({ postedOn: '2019-05-05', closesOn: null }).total).toBeGreaterThan(0.7);
  });

  test('falls when fields are missing and never leaves 0..1', () => {
    const bare = qualityOf({ ...EMPTY_RAW_POSTING });
    expect(bare.total).toBeLessThan(qualityOf({ company: null }).total);
    expect(qualityOf({ company: null }).total).toBeLessThan(qualityOf({}).total);
    for (const score of Object.values(bare)) {
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
    }
  });
});
