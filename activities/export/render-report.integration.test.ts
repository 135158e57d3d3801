import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type pg from 'pg';
import { Piscina } from 'piscina';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PermanentError } from '../../core/errors.ts';
import { createTestDatabase, type TestDatabase } from '../../tests/support/database.ts';
import { findBrowser } from '../../worker/embedded/browser.ts';
import type { Compute } from '../compute.ts';
import { createExportActivities, type ExportDependencies } from './export.activity.ts';
import { countPages } from './fixtures/count-pages.ts';
import { insertBatch } from './fixtures/base-rows.ts';
import { inventMarket } from './fixtures/invented-market.ts';
import { readReportRows } from './read-report-rows.ts';

const CACHE = fileURLToPath(
  new URL('../../node_modules/.cache/observatory-tests', import.meta.url),
);

let database: TestDatabase;
let pool: pg.Pool;
let dataDir: string;
let threads: Piscina;
let activities: ReturnType<typeof createExportActivities>;
let rich: number;
let empty: number;

beforeAll(async () => {
  database = await createTestDatabase();
  pool = database.pool;
  dataDir = await mkdtemp(join(tmpdir(), 'lmo-report-'));
  threads = new Piscina({
    ...{ filename: new URL('./render-task.ts', import.meta.url).href, maxThreads: 1 },
  });
  const compute: Compute = { run: (_task, input) => threads.run(input) };
  const browser = await findBrowser({
    chromiumPath: process.env.CHROMIUM_PATH ?? null,
    cacheDir: CACHE,
    searchPath: (process.env.PATH ?? '').split(delimiter),
  });
  const deps: ExportDependencies = {
    ...{ pool, dataDir, compute, findBrowser: () => Promise.resolve(browser) },
    now: () => new Date('2026-11-23T01:00:00Z'),
  };
  activities = createExportActivities(deps);
  empty = await insertBatch(pool, { batchKey: 'daily-2026-11-21', logicalDate: '2026-11-21' });
  await activities.publishBatch({ batchId: empty });
  rich = (await inventMarket(pool, { ads: 1200, days: 45 })).batchId;
  await activities.publishBatch({ batchId: rich });
});
afterAll(async () => {
  await threads.destroy();
  await database.close();
  await rm(dataDir, { recursive: true, force: true });
});

describe('writeReport', () => {
  it('writes page, print, pictures and tables, and notes where they are', async () => {
    const report = await activities.writeReport({ batchId: rich, language: 'es' });
    expect(report).toEqual({ path: 'reports/daily-2026-11-22/es', charts: 7, tables: 9 });
    const folder = join(dataDir, report.path);
    expect((await readdir(folder)).sort()).toEqual([
      'charts',
      'report.html',
      'report.pdf',
      'tables',
    ]);
    const pdf = await readFile(join(folder, 'report.pdf'));
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(countPages(pdf)).toBe(3);
    expect(pdf.toString('latin1')).toContain('/MarkInfo');
    const png = await readFile(join(folder, 'charts', 'top-skills.png'));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.readUInt32BE(16)).toBe(1200);
    const csv = await readFile(join(folder, 'tables', 'skills.csv'), 'utf8');
    expect(csv.split('\r\n')[0]).toBe(
      '\ufeffrank,skill,type,field,ads,n,share,share_low,share_high',
    );
    const { rows } = await pool.query('SELECT language, path FROM reports');
    expect(rows).toEqual([{ language: 'es', path: report.path }]);
  });

  it('replaces a report whole, and leaves nothing else behind', async () => {
    await activities.writeReport({ batchId: rich, language: 'en' });
    await activities.writeReport({ batchId: rich, language: 'en' });
    const folder = join(dataDir, 'reports', 'daily-2026-11-22');
    expect((await readdir(folder)).filter((name) => name.startsWith('en'))).toEqual(['en']);
    const { rows } = await pool.query(
      `SELECT count(*) AS reports FROM reports WHERE language = 'en'`,
    );
    expect(rows).toEqual([{ reports: 1 }]);
  });

  it('prints a page that says so when there were no ads', async () => {
    const report = await activities.writeReport({ batchId: empty, language: 'en' });
    const folder = join(dataDir, report.path);
    expect(await readFile(join(folder, 'report.html'), 'utf8')).toContain('No ads published yet');
    expect(countPages(await readFile(join(folder, 'report.pdf')))).toBe(1);
  });

  it('refuses a batch that does not exist or was not published', async () => {
    await expect(activities.writeReport({ batchId: 4711, language: 'es' })).rejects.toThrow(
      PermanentError,
    );
    const batchId = await insertBatch(pool, {
      batchKey: 'daily-2026-11-23',
      logicalDate: '2026-11-23',
    });
    await expect(activities.writeReport({ batchId, language: 'es' })).rejects.toThrow(
      'never published',
    );
  });
});

describe('readReportRows', () => {
  it('counts what the views of the same snapshot count', async () => {
    const rows = await readReportRows(pool, rich);
    const { rows: views } = await pool.query<{ ads: number; skill: number }>(
      'SELECT n AS ads, ads AS skill FROM bi.skill_frequency ORDER BY rank LIMIT 1',
    );
    expect(rows.totals.ads).toBe(1200);
    expect(views).toEqual([
      { ads: 1200, skill: Math.max(...rows.skills.map((skill) => skill.ads)) },
    ]);
    const inCountries = rows.countries.reduce((sum, country) => sum + country.ads, 0);
    expect(inCountries).toBe(1200);
    for (const dimension of ['remote_mode', 'contract_type', 'seniority'])
      expect(
        rows.mixes
          .filter((mix) => mix.dimension === dimension)
          .reduce((sum, mix) => sum + mix.ads, 0),
      ).toBe(1200);
  });

  it('takes whole weeks after the first day, and their skills', async () => {
    const { weeks, weekSkills } = await readReportRows(pool, rich);
    // Ads are seen from 9 October on, a Friday; the logical date, 22 November, is a Sunday.
    expect(weeks.map((week) => week.weekStart)).toEqual([
      ...['2026-10-12', '2026-10-19', '2026-10-26', '2026-11-02', '2026-11-09', '2026-11-16'],
    ]);
    expect(new Set(weekSkills.map((row) => row.weekStart)).size).toBe(6);
  });

  it('still tells of an earlier batch as it was', async () => {
    expect((await readReportRows(pool, empty)).totals.ads).toBe(0);
  });
});
