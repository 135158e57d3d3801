import type pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { PermanentError } from '../../core/errors.ts';
import { createTestDatabase, type TestDatabase } from '../../tests/support/database.ts';
import { insertAd, insertBatch, insertSource, insertSkills } from './fixtures/base-rows.ts';
import { publishBatch } from './publish-batch.ts';

let database: TestDatabase;
let pool: pg.Pool;
let skills: number[];
let board: number;
const now = () => new Date('2026-11-23T01:00:00Z');

beforeAll(async () => {
  database = await createTestDatabase();
  pool = database.pool;
});
afterAll(() => database.close());

beforeEach(async () => {
  const { rows } = await pool.query<{ name: string }>(
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
     WHERE schemaname = 'public' OR (schemaname = 'bi_store' AND tablename LIKE 'fact%')`,
  );
  await pool.query(`TRUNCATE ${rows.map((row) => row.name).join(', ')} RESTART IDENTITY CASCADE`);
  for (const dimension of ['company', 'location', 'country', 'source', 'skill', 'cluster', 'batch'])
    await pool.query(`DELETE FROM bi_store.dim_${dimension} WHERE ${dimension}_id <> 0`);
  skills = await insertSkills(pool);
  board = await insertSource(pool, { name: 'board' });
});

const batch = (logicalDate: string) =>
  insertBatch(pool, { batchKey: `daily-${logicalDate}`, logicalDate });
const publish = (batchId: number) => publishBatch({ pool, batchId, now });
const published = async () =>
  (
    await pool.query<{ title: string }>('SELECT title FROM bi.fact_posting ORDER BY title')
  ).rows.map((row) => row.title);

describe('publishBatch', () => {
  it('publishes an ad with its dimensions and skills', async () => {
    const batchId = await batch('2026-11-22');
    const ad = await insertAd(pool, {
      ...{
        sourceId: board,
        batchId,
        title: 'Analyst',
        country: 'CO',
        city: 'Cali',
        company: 'Acme',
      },
      ...{ seenOn: '2026-11-21', postedOn: '2026-11-19', skills: [skills[0]!, skills[1]!] },
      salary: { min: 120, max: 240, currency: 'EUR', period: 'year' },
    });
    const result = await publish(batchId);
    expect(result).toMatchObject({
      snapshotBatchId: batchId,
      adsPublished: 1,
      factsOpened: 3,
      factsClosed: 0,
    });
    const { rows } = await pool.query(
      `SELECT f.job_id, f.first_seen_date_key, f.posted_date_key, f.closes_date_key, f.closed_date_key, f.is_open,
              f.skill_count, f.salary_monthly_min::float8 AS low, f.salary_monthly_max::float8 AS high,
              c.name_es AS country, l.city, o.name AS company, s.name AS source, b.batch_key
       FROM bi.fact_posting f JOIN bi.dim_country c USING (country_id) JOIN bi.dim_location l USING (location_id)
       JOIN bi.dim_company o USING (company_id) JOIN bi.dim_source s USING (source_id) JOIN bi.dim_batch b USING (batch_id)`,
    );
    expect(rows).toEqual([
      {
        ...{ job_id: ad.jobId, first_seen_date_key: 20261121, posted_date_key: 20261119 },
        ...{
          closes_date_key: 0,
          closed_date_key: 0,
          is_open: true,
          skill_count: 2,
          low: 10,
          high: 20,
        },
        ...{ country: 'Colombia', city: 'Cali', company: 'Acme', source: 'board' },
        batch_key: 'daily-2026-11-22',
      },
    ]);
  });

  it('gives what is not known the unknown row of each dimension, never nothing', async () => {
    const batchId = await batch('2026-11-22');
    await insertAd(pool, { sourceId: board, batchId, title: 'Bare', postedOn: '1026-11-19' });
    await publish(batchId);
    const { rows } = await pool.query(
      'SELECT country_id, location_id, company_id, posted_date_key, salary_min FROM bi.fact_posting',
    );
    expect(rows).toEqual([
      { country_id: 0, location_id: 0, company_id: 0, posted_date_key: 0, salary_min: null },
    ]);
  });

  it('writes nothing when it runs again, and nothing for a day without change', async () => {
    const first = await batch('2026-11-22');
    await insertAd(pool, { sourceId: board, batchId: first, title: 'Analyst', skills });
    expect((await publish(first)).rowsWritten).toBeGreaterThan(0);
    expect(await publish(first)).toMatchObject({ rowsWritten: 0, adsPublished: 1 });
    const second = await batch('2026-11-23');
    expect(await publish(second)).toMatchObject({
      snapshotBatchId: second,
      rowsWritten: 0,
      adsPublished: 1,
    });
  });

  it('leaves only the final state when a batch is published again after a change', async () => {
    const batchId = await batch('2026-11-22');
    const ad = await insertAd(pool, { sourceId: board, batchId, title: 'Before' });
    await publish(batchId);
    await pool.query(`UPDATE cleaned_jobs SET title = 'After' WHERE job_id = $1`, [ad.jobId]);
    expect(await publish(batchId)).toMatchObject({ factsOpened: 1, factsClosed: 1 });
    const { rows } = await pool.query('SELECT title FROM bi_store.fact_posting');
    expect(rows).toEqual([{ title: 'After' }]);
  });

  it('shows a changed ad in its new version, and as it was as of the batch before', async () => {
    const first = await batch('2026-11-22');
    const ad = await insertAd(pool, {
      sourceId: board,
      batchId: first,
      title: 'Junior',
      skills: [skills[0]!],
    });
    await insertAd(pool, { sourceId: board, batchId: first, title: 'Same', skills: [skills[0]!] });
    await publish(first);
    const second = await batch('2026-11-23');
    await insertAd(pool, {
      ...{ sourceId: board, batchId: second, title: 'Senior', skills: [skills[1]!] },
      ...{ postingId: ad.postingId, version: 2 },
    });
    expect(await publish(second)).toMatchObject({
      factsOpened: 2,
      factsClosed: 2,
      adsPublished: 2,
    });
    expect(await published()).toEqual(['Same', 'Senior']);
    const asOf = async (batchId: number) =>
      (
        await pool.query<{ title: string; skill_id: number }>(
          `SELECT f.title, s.skill_id FROM bi_store.fact_posting f JOIN bi_store.fact_posting_skill s USING (posting_id)
           WHERE f.valid_from_batch <= $1 AND $1 < f.valid_to_batch
             AND s.valid_from_batch <= $1 AND $1 < s.valid_to_batch ORDER BY 1`,
          [batchId],
        )
      ).rows;
    expect(await asOf(first)).toEqual([
      { title: 'Junior', skill_id: skills[0] },
      { title: 'Same', skill_id: skills[0] },
    ]);
    expect(await asOf(second)).toEqual([
      { title: 'Same', skill_id: skills[0] },
      { title: 'Senior', skill_id: skills[1] },
    ]);
  });

  it('keeps the version that went through enhance while a newer one has not', async () => {
    const batchId = await batch('2026-11-22');
    const ad = await insertAd(pool, { sourceId: board, batchId, title: 'Done' });
    await insertAd(pool, {
      ...{ sourceId: board, batchId, title: 'Under way', enhanced: false },
      ...{ postingId: ad.postingId, version: 2 },
    });
    await publish(batchId);
    expect(await published()).toEqual(['Done']);
  });

  it('leaves out ads that are not usable', async () => {
    const batchId = await batch('2026-11-22');
    await insertAd(pool, { sourceId: board, batchId, title: 'Too short', usable: false });
    expect(await publish(batchId)).toMatchObject({ adsPublished: 0 });
  });

  it('publishes skills from the confidence of the rule on', async () => {
    const batchId = await batch('2026-11-22');
    await insertAd(pool, {
      ...{ sourceId: board, batchId, title: 'Analyst', skills: [skills[0]!], confidence: 0.5 },
    });
    await insertAd(pool, {
      ...{ sourceId: board, batchId, title: 'Doubtful', skills: [skills[1]!], confidence: 0.49 },
    });
    await publish(batchId);
    const { rows } = await pool.query(
      'SELECT title, skill_count FROM bi.fact_posting ORDER BY title',
    );
    expect(rows).toEqual([
      { title: 'Analyst', skill_count: 1 },
      { title: 'Doubtful', skill_count: 0 },
    ]);
  });

  it('lets one ad stand for its copies, which keep the job open', async () => {
    const batchId = await batch('2026-11-22');
    const original = await insertAd(pool, {
      sourceId: board,
      batchId,
      title: 'Original',
      closedOn: '2026-08-01',
    });
    const copy = await insertAd(pool, { sourceId: board, batchId, title: 'Copy', enhanced: false });
    await pool.query(
      `INSERT INTO job_duplicates (job_id, canonical_job_id, kind, similarity, batch_id) VALUES ($1, $2, 'repost', 1, $3)`,
      [copy.jobId, original.jobId, batchId],
    );
    await publish(batchId);
    const { rows } = await pool.query(
      'SELECT title, duplicate_count, is_open FROM bi.fact_posting',
    );
    expect(rows).toEqual([{ title: 'Original', duplicate_count: 1, is_open: true }]);
  });

  it('withdraws an ad whose newer version turned out to be a copy', async () => {
    const batchId = await batch('2026-11-22');
    const original = await insertAd(pool, { sourceId: board, batchId, title: 'Original' });
    const other = await insertAd(pool, { sourceId: board, batchId, title: 'Other' });
    await publish(batchId);
    const changed = await insertAd(pool, {
      ...{ sourceId: board, batchId, title: 'Original again', enhanced: false },
      ...{ postingId: other.postingId, version: 2 },
    });
    await pool.query(
      `INSERT INTO job_duplicates (job_id, canonical_job_id, kind, similarity, batch_id) VALUES ($1, $2, 'near', 0.9, $3)`,
      [changed.jobId, original.jobId, batchId],
    );
    await publish(batchId);
    expect(await published()).toEqual(['Original']);
  });

  it('keeps closed ads for sixty days and then lets them go', async () => {
    const first = await batch('2026-11-22');
    await insertAd(pool, {
      sourceId: board,
      batchId: first,
      title: 'Just gone',
      closedOn: '2026-09-23',
    });
    await insertAd(pool, {
      sourceId: board,
      batchId: first,
      title: 'Long gone',
      closedOn: '2026-09-22',
    });
    await publish(first);
    expect(await published()).toEqual(['Just gone']);
    await publish(await batch('2026-11-23'));
    expect(await published()).toEqual([]);
  });

  it('publishes sample ads alone, and never beside real ones', async () => {
    const sample = await insertSource(pool, { name: 'sample', isSample: true });
    const first = await batch('2026-11-22');
    await insertAd(pool, { sourceId: sample, batchId: first, title: 'Made up' });
    await publish(first);
    expect(await published()).toEqual(['Made up']);
    const second = await batch('2026-11-23');
    await insertAd(pool, { sourceId: board, batchId: second, title: 'Real' });
    expect(await publish(second)).toMatchObject({
      adsPublished: 1,
      factsOpened: 1,
      factsClosed: 1,
    });
    expect(await published()).toEqual(['Real']);
  });

  it('lets a day that was held back join the later snapshot that is already out', async () => {
    const late = await batch('2026-11-21');
    const later = await batch('2026-11-22');
    await insertAd(pool, { sourceId: board, batchId: later, title: 'Later' });
    await publish(later);
    await insertAd(pool, { sourceId: board, batchId: late, title: 'Held back' });
    expect(await publish(late)).toMatchObject({ snapshotBatchId: later, factsOpened: 1 });
    expect(await published()).toEqual(['Held back', 'Later']);
    const { rows } = await pool.query(
      'SELECT batch_key, is_published FROM bi.dim_batch WHERE batch_id > 0 ORDER BY 1',
    );
    expect(rows).toEqual([
      { batch_key: 'daily-2026-11-21', is_published: false },
      { batch_key: 'daily-2026-11-22', is_published: true },
    ]);
  });

  it('shows the last snapshot when a publication fails', async () => {
    const first = await batch('2026-11-22');
    await insertAd(pool, { sourceId: board, batchId: first, title: 'Good' });
    await publish(first);
    const second = await batch('2026-11-23');
    await insertAd(pool, { sourceId: board, batchId: second, title: 'New' });
    await pool.query(
      `ALTER TABLE bi_store.fact_posting ADD CONSTRAINT no_new CHECK (title <> 'New')`,
    );
    await expect(publish(second)).rejects.toThrow('no_new');
    expect(await published()).toEqual(['Good']);
    await pool.query('ALTER TABLE bi_store.fact_posting DROP CONSTRAINT no_new');
    await publish(second);
    expect(await published()).toEqual(['Good', 'New']);
  });

  it('publishes an empty snapshot when there are no ads', async () => {
    expect(await publish(await batch('2026-11-22'))).toMatchObject({
      adsPublished: 0,
      factsOpened: 0,
    });
    expect(await published()).toEqual([]);
  });

  it('keeps the foreign keys that a first load takes down', async () => {
    const keys = async () =>
      (
        await pool.query<{ conname: string }>(
          `SELECT conname FROM pg_constraint WHERE contype = 'f' AND conrelid::regclass::text LIKE 'bi_store.fact%' ORDER BY 1`,
        )
      ).rows;
    const before = await keys();
    const batchId = await batch('2026-11-22');
    await insertAd(pool, { sourceId: board, batchId, title: 'Analyst', skills });
    await publish(batchId);
    expect(before.length).toBeGreaterThan(10);
    expect(await keys()).toEqual(before);
  });

  it('refuses a batch that does not exist', async () => {
    await expect(publish(4711)).rejects.toThrow(PermanentError);
  });

  it('builds a calendar of whole years around the dates of the facts', async () => {
    const batchId = await batch('2026-11-22');
    await insertAd(pool, { sourceId: board, batchId, title: 'Old', seenOn: '2025-03-01' });
    await publish(batchId);
    const { rows } = await pool.query(
      `SELECT min(date)::text AS first_day, max(date)::text AS last_day, count(*) AS days,
              max(date) - min(date) + 1 AS gapless FROM bi.dim_date WHERE date_key > 0`,
    );
    expect(rows).toEqual([
      { first_day: '2024-01-01', last_day: '2027-12-31', days: 1461, gapless: 1461 },
    ]);
    const day = await pool.query(
      `SELECT date_key, quarter_name, month_name_es, year_month, iso_week_name, week_start::text, weekday_name_en, is_weekend
       FROM bi.dim_date WHERE date = '2026-01-01'`,
    );
    expect(day.rows).toEqual([
      {
        ...{
          date_key: 20260101,
          quarter_name: '2026-Q1',
          month_name_es: 'enero',
          year_month: '2026-01',
        },
        ...{
          iso_week_name: '2026-W01',
          week_start: '2025-12-29',
          weekday_name_en: 'Thursday',
          is_weekend: false,
        },
      },
    ]);
  });
});
