import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { similarPairs, shingleSimilarity } from '../testing/shingles.ts';
import { adsOfFile } from './ad-file.ts';
import { AD_COLUMNS, adRow } from './ad-rows.ts';
import { writeAdFile } from './write-ad-file.ts';

const OPTIONS = { ads: 300, seed: 4, date: '2026-11-22', duplicates: 0, broken: 0 };

describe('the ads of a file', () => {
  it('are distinct: among 5,000 no two are alike, as exact all-pairs similarity shows', () => {
    const texts = [...adsOfFile({ ...OPTIONS, ads: 5000 })].map((ad) => ad.text);
    expect(similarPairs([texts[0]!, texts[1]!, texts[0]!], 0.8)).toEqual([
      { a: 0, b: 2, similarity: 1 },
    ]);
    const pairs = similarPairs(texts, 0.6);
    expect(pairs.map(({ a, b }) => [texts[a], texts[b]])).toEqual([]);
  }, 120_000);

  it('hold the share of duplicates that is asked for, each true to its kind', () => {
    const ads = [...adsOfFile({ ...OPTIONS, ads: 2000, duplicates: 0.2 })];
    const originals = new Map(ads.map((ad) => [ad.id, ad]));
    const copies = ads.filter((ad) => ad.truth.duplicateOf);
    expect(copies.length / ads.length).toBeGreaterThan(0.17);
    expect(copies.length / ads.length).toBeLessThan(0.23);
    for (const copy of copies) {
      const { id, kind } = copy.truth.duplicateOf!;
      const original = originals.get(id)!;
      expect(original.truth.duplicateOf).toBeNull();
      if (kind === 'cross_source') expect(copy.board).not.toBe(original.board);
      else
        expect(shingleSimilarity(copy.descriptionText, original.descriptionText)).toBeGreaterThan(
          0.8,
        );
      if (kind === 'exact') expect(copy.text).toBe(original.text);
      if (kind === 'repost') expect(copy.postedOn >= original.postedOn).toBe(true);
    }
  });

  it('hold broken ads only when asked for, and the huge one never', () => {
    const faults = (broken: number) =>
      [...adsOfFile({ ...OPTIONS, broken })].map((ad) => ad.truth.fault).filter(Boolean);
    expect(faults(0)).toEqual([]);
    expect(faults(0.3).length).toBeGreaterThan(60);
    expect(faults(0.3)).not.toContain('huge_body');
  });

  it('are posted in the 60 days up to the date', () => {
    for (const ad of adsOfFile(OPTIONS)) {
      expect(ad.postedOn <= '2026-11-22').toBe(true);
      expect(ad.postedOn > '2026-09-22').toBe(true);
    }
  });

  it('are none when none are asked for', () => {
    expect([...adsOfFile({ ...OPTIONS, ads: 0 })]).toEqual([]);
  });
});

describe('a written file', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sample-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const write = async (name: string, truth: string | null = null) => {
    const out = join(folder, name);
    await writeAdFile(OPTIONS, {
      out,
      format: name.includes('csv') ? 'csv' : 'jsonl',
      truth: truth && join(folder, truth),
    });
    return readFile(out);
  };
  const rows = [...adsOfFile(OPTIONS)].map(adRow);

  it('holds a line of JSON for each ad, gzipped by its name', async () => {
    const plain = await write('ads.jsonl');
    const parsed: unknown[] = plain
      .toString()
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown);
    expect(parsed).toEqual(rows);
    expect(gunzipSync(await write('ads.jsonl.gz')).equals(plain)).toBe(true);
  });

  it('holds the same ads as CSV with a header', async () => {
    const parsed = parse(await write('ads.csv'), { columns: true });
    expect(parsed).toEqual(rows);
    expect(Object.keys(rows[0]!)).toEqual([...AD_COLUMNS]);
  });

  it('is the same bytes each time, with the truth beside it when asked', async () => {
    const hash = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
    expect(hash(await write('a.jsonl', 'truth.jsonl.gz'))).toBe(hash(await write('b.jsonl')));
    const truth = gunzipSync(await readFile(join(folder, 'truth.jsonl.gz')))
      .toString()
      .trimEnd()
      .split('\n');
    expect(truth.map((line) => (JSON.parse(line) as { id: string }).id)).toEqual(
      rows.map((row) => row.id),
    );
  });

  it('fails when it cannot be written', async () => {
    const out = join(folder, 'missing', 'ads.jsonl');
    await expect(writeAdFile(OPTIONS, { out, format: 'jsonl', truth: null })).rejects.toThrow(
      'ENOENT',
    );
  });
});
