import { expect, test } from 'vitest';
import { findDuplicates } from './find-duplicates.ts';
import type { DuplicateRecord } from './judge-pair.ts';
import { companyKey, titleKey } from './keys.ts';
import { estimateSimilarity, minHash } from './min-hash.ts';

const words = (from: number, count: number) =>
  Array.from({ length: count }, (_, i) => `word${from + i}`).join(' ');
const TEXT = words(0, 200);

function record(
  jobId: number,
  change: Partial<DuplicateRecord> & { text?: string } = {},
): DuplicateRecord {
  const { text = TEXT, ...rest } = change;
  return {
    jobId,
    source: 'faro',
    contentHash: `content ${text} ${JSON.stringify(rest)}`,
    textHash: text,
    signature: minHash(text),
    titleKey: 'contador',
    companyKey: 'cedar',
    countryCode: 'CO',
    city: 'Cali',
    postedOn: null,
    firstSeenOn: '2026-11-22',
    wordCount: 200,
    isNew: true,
    ...rest,
  };
}
const edited = TEXT.replace('word100', 'edited');

test.each<[string, DuplicateRecord, DuplicateRecord, string | null]>([
  ['equal ads', record(1, { contentHash: 'x' }), record(2, { contentHash: 'x' }), 'exact'],
  ['a small edit', record(1), record(2, { text: edited }), 'near'],
  ['a small edit on another board', record(1), record(2, { text: edited, source: 'nexo' }), 'near'],
  ['again within a week', record(1), record(2, { firstSeenOn: '2026-11-29' }), 'near'],
  ['again after a week', record(1), record(2, { firstSeenOn: '2026-11-30' }), 'repost'],
  [
    'the same job elsewhere under a longer title',
    record(1, { titleKey: 'contador publico' }),
    record(2, { text: words(500, 200), source: 'nexo', titleKey: 'cali contador publico' }),
    'cross_source',
  ],
  [
    'a job of a higher rank with nearly the same text',
    record(1, { titleKey: 'contador' }),
    record(2, { text: edited, titleKey: 'contador senior' }),
    null,
  ],
  [
    'the same text from a branch of the employer',
    record(1),
    record(2, { contentHash: 'x', companyKey: 'cedar norte' }),
    'near',
  ],
  [
    'another job of the employer elsewhere',
    record(1, { titleKey: 'contador' }),
    record(2, { text: words(500, 200), source: 'nexo', titleKey: 'vendedor' }),
    null,
  ],
  [
    'the same title elsewhere a month later in other words',
    record(1),
    record(2, { text: words(500, 200), source: 'nexo', firstSeenOn: '2026-12-22' }),
    null,
  ],
  [
    'the same job in other words on another board',
    record(1),
    record(2, { text: words(500, 200), source: 'nexo' }),
    'cross_source',
  ],
  [
    'another job of the employer on the same board',
    record(1),
    record(2, { text: words(500, 200) }),
    null,
  ],
  ['another employer with the same text', record(1), record(2, { companyKey: 'oak' }), null],
  [
    'another country with the same text',
    record(1),
    record(2, { countryCode: 'MX', city: null }),
    null,
  ],
  ['another city with the same text', record(1), record(2, { city: 'Pasto' }), null],
  ['an employer that is not named', record(1), record(2, { companyKey: '' }), 'near'],
  ['after more than sixty days', record(1), record(2, { firstSeenOn: '2027-01-22' }), null],
])('%s', (_name, first, second, kind) => {
  expect(
    findDuplicates([second, first]).map((link) => [link.jobId, link.canonicalJobId, link.kind]),
  ).toEqual(kind === null ? [] : [[2, 1, kind]]);
});

test('all copies point at the first seen, also the copy of a copy', () => {
  const links = findDuplicates([
    record(5, { firstSeenOn: '2026-11-20', contentHash: 'x' }),
    record(3, { contentHash: 'x' }),
    record(4, { text: edited }),
  ]);
  expect(links.map((link) => [link.jobId, link.canonicalJobId])).toEqual([
    [3, 5],
    [4, 5],
  ]);
});

test('chains do not drift: an ad that cannot be one job with the leader stays on its own', () => {
  const links = findDuplicates([
    record(1, { city: 'Cali' }),
    record(2, { city: null }),
    record(3, { city: 'Pasto' }),
  ]);
  expect(links.map((link) => link.jobId)).toEqual([2]);
});

test('ads of earlier batches are compared with and not linked again', () => {
  const old = [record(1, { isNew: false }), record(2, { isNew: false })];
  expect(
    findDuplicates([...old, record(3)]).map((link) => [link.jobId, link.canonicalJobId]),
  ).toEqual([[3, 1]]);
});

test('a title that names several jobs of an employer does not link ads in other words', () => {
  const first = record(1);
  const second = record(2, { text: words(300, 200) });
  const elsewhere = record(3, { text: words(600, 200), source: 'nexo' });
  expect(findDuplicates([first, elsewhere]).map((link) => link.jobId)).toEqual([3]);
  expect(findDuplicates([first, second, elsewhere])).toEqual([]);
});

test('30,000 ads are compared in seconds, also when they share boilerplate', () => {
  const boilerplate = words(9000, 60);
  const records = Array.from({ length: 30_000 }, (_, i) =>
    record(i, {
      text: `${words(i * 7, 20)} ${boilerplate}`,
      companyKey: `employer ${i % 400}`,
      titleKey: `job ${i % 90}`,
      city: ['Cali', 'Pasto', 'Tunja'][i % 3]!,
    }),
  );
  const start = performance.now();
  findDuplicates(records);
  // Three seconds on a quiet machine; the limit leaves room for a busy one.
  expect(performance.now() - start).toBeLessThan(20_000);
});

test('no records, no links', () => {
  expect(findDuplicates([])).toEqual([]);
});

test('the estimated similarity is near the true one', () => {
  // Shingles of five words: 196 each, 98 of them shared when half of the text is.
  for (const shared of [0, 40, 100, 160, 200]) {
    const other = `${words(0, shared)} ${words(1000, 200 - shared)}`;
    const common = Math.max(0, shared - 4);
    const jaccard = common / (2 * 196 - common);
    expect(Math.abs(estimateSimilarity(minHash(TEXT), minHash(other)) - jaccard)).toBeLessThan(
      0.15,
    );
  }
  expect(estimateSimilarity(minHash(''), minHash(TEXT))).toBe(0);
});

test.each([
  ['Contador/a (H/F)', 'CONTADOR a'],
  ['Urgente: se busca Vendedor de mostrador', 'Vendedor mostrador'],
  ['Ingénieur logiciel H/F', 'ingenieur logiciel'],
  ['¡Contratación inmediata! Contador Jr.', 'Contador Junior'],
])('"%s" and "%s" are one title', (a, b) => {
  expect(titleKey(a)).toBe(titleKey(b));
});

test.each([
  ['Cedro S.A.S.', 'CEDRO SAS'],
  ['Cedar & Sons (Pty) Ltd', 'Cedar & Sons'],
  ['Empresa confidencial', ''],
])('"%s" and "%s" are one employer', (a, b) => {
  expect(companyKey(a)).toBe(companyKey(b));
});
