import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BatchSummary } from '../../api/contract.ts';
import { writeAdFile } from '../../sample/files/write-ad-file.ts';
import { openEmbeddedDatabase } from '../../worker/embedded/postgres.ts';
import { startCommand } from '../support/observatory-process.ts';

const ADS = 240;
/** A run takes some ten seconds on a quiet machine; tests share the machine with others. */
const PATIENCE_MS = 240_000;
const LOGICAL_DATE = '2026-11-22';
let folder: string;
let adFile: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'observatory-e2e-'));
  adFile = path.join(folder, 'ads.jsonl.gz');
  await writeAdFile(
    { ads: ADS, seed: 3, date: LOGICAL_DATE, duplicates: 0.05, broken: 0.03 },
    { out: adFile, format: 'jsonl', truth: null },
  );
});
afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));

/** Small pages, so that a kill falls between them. */
const environment = (dataDir: string) => ({ LMO_DATA_DIR: dataDir, LMO_PAGE_SIZE: '20' });
const command = () => ['up', '--once', '--json', '--date', LOGICAL_DATE, '--import', adFile];

async function runToEnd(dataDir: string): Promise<BatchSummary> {
  const run = startCommand(command(), environment(dataDir));
  const code = await run.exit();
  expect(code, run.stderr()).toBe(0);
  return JSON.parse(run.stdout()) as BatchSummary;
}

/** What the tables hold, without surrogate keys and instants. */
const CONTENT = {
  versions: `SELECT p.identity_key, r.version, r.content_hash, r.observed_on FROM raw_jobs r JOIN postings p USING (posting_id)`,
  stages: `SELECT p.identity_key, s.stage, s.fingerprint FROM job_stages s JOIN raw_jobs r USING (job_id) JOIN postings p USING (posting_id)`,
  cleaned: `SELECT p.identity_key, c.combined_text, c.sections, c.language, c.city, c.salary_min, c.content_hash
            FROM cleaned_jobs c JOIN raw_jobs r USING (job_id) JOIN postings p USING (posting_id)`,
  mentions: `SELECT p.identity_key, s.skill_key, m.start_at, m.end_at, m.surface, m.methods, m.confidence
             FROM extracted_skills m JOIN skills s USING (skill_id) JOIN raw_jobs r USING (job_id) JOIN postings p USING (posting_id)`,
  enhanced: `SELECT p.identity_key, s.skill_key, e.origin, e.reasoning, e.confidence
             FROM enhanced_skills e JOIN skills s USING (skill_id) JOIN raw_jobs r USING (job_id) JOIN postings p USING (posting_id)`,
  vectors: `SELECT p.identity_key, md5(v.embedding::text) FROM job_embeddings v JOIN raw_jobs r USING (job_id) JOIN postings p USING (posting_id)`,
  duplicates: `SELECT p.identity_key, d.kind FROM job_duplicates d JOIN raw_jobs r USING (job_id) JOIN postings p USING (posting_id)`,
  rejects: `SELECT p.identity_key, j.stage, j.reason FROM stage_rejects j JOIN raw_jobs r USING (job_id) JOIN postings p USING (posting_id)`,
  audit: `SELECT stage, unit, status, items_in, items_out, rejected, duplicate, skipped FROM batch_runs`,
} as const;

async function readContent(
  dataDir: string,
): Promise<Record<string, { rows: number; hash: string }>> {
  const database = await openEmbeddedDatabase({
    dataDir: path.join(dataDir, 'postgres'),
    statementLimitMs: 60_000,
  });
  try {
    const content: Record<string, { rows: number; hash: string }> = {};
    for (const [name, sql] of Object.entries(CONTENT)) {
      const { rows } = await database.pool.query<{ rows: number; hash: string }>(
        `SELECT count(*)::integer AS rows, md5(coalesce(string_agg(c::text, E'\\n' ORDER BY c::text COLLATE "C"), '')) AS hash
         FROM (${sql}) AS c`,
      );
      content[name] = rows[0]!;
    }
    return content;
  } finally {
    await database.close();
  }
}

describe('a batch over a file', { timeout: PATIENCE_MS }, () => {
  let undisturbed: string;
  let summary: BatchSummary;
  beforeAll(async () => {
    undisturbed = path.join(folder, 'undisturbed');
    summary = await runToEnd(undisturbed);
  }, PATIENCE_MS);

  test('loses no ad: what goes in comes out, rejected or as a duplicate', () => {
    const { collected, processed } = summary;
    expect(collected).toMatchObject({ in: ADS });
    expect(collected!.new + collected!.unchanged + collected!.duplicate + collected!.rejected).toBe(
      ADS,
    );
    expect(processed.in).toBe(processed.out + processed.duplicate + processed.rejected);
    expect(processed.out).toBeGreaterThan(0.8 * ADS);
  });

  test('leaves a report in every form', async () => {
    const report = path.join(undisturbed, 'reports', `daily-${LOGICAL_DATE}`, 'es');
    expect(await readdir(report)).toEqual(
      expect.arrayContaining(['charts', 'report.html', 'report.pdf', 'tables']),
    );
    expect((await readFile(path.join(report, 'report.pdf'))).subarray(0, 5).toString()).toBe(
      '%PDF-',
    );
  });

  test('keeps personal data out of what Temporal and the log hold', async () => {
    const log = await readFile(path.join(undisturbed, 'logs', 'observatory.log'), 'utf8');
    const history = await readFile(path.join(undisturbed, 'temporal.db'), 'latin1');
    for (const trace of [/@[a-z-]+\.example\b/, /combinedText/, /"description":"/]) {
      expect(log).not.toMatch(trace);
      expect(history).not.toMatch(trace);
    }
  });

  test('killed in the middle of extract, the same command goes on and ends with the same rows', async () => {
    const killed = path.join(folder, 'killed');
    const first = startCommand(command(), environment(killed));
    await first.printed(/✓ clean/);
    first.child.kill('SIGKILL');
    await first.exit();
    await runToEnd(killed);
    expect(await readContent(killed)).toEqual(await readContent(undisturbed));
  });

  test('again over the same file, it writes nothing', async () => {
    const again = await runToEnd(undisturbed);
    expect(again.batch).toMatchObject({ batchKey: `daily-${LOGICAL_DATE}-r2`, rowsWritten: 0 });
  });

  test('a second start on the same folder is refused with the pid of the first', async () => {
    const shared = path.join(folder, 'shared');
    const first = startCommand(command(), environment(shared));
    await first.printed(/API: http/);
    const second = startCommand(command(), environment(shared));
    expect(await second.exit()).toBe(1);
    expect(second.stderr()).toContain(`process ${first.child.pid}`);
    first.child.kill('SIGINT');
    await first.exit();
  });
});
