import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { inventMarket } from '../activities/export/fixtures/invented-market.ts';
import { publishBatch } from '../activities/export/publish-batch.ts';
import { createTestDatabase, type TestDatabase } from '../tests/support/database.ts';
import { createApi } from './create-api.ts';
import { fakeDependencies } from './fixtures/fake-dependencies.ts';
import {
  clusterDetail,
  clusterList,
  jobDetail,
  jobList,
  reportList,
  skillDetail,
  skillList,
  stats,
} from './published/contract.ts';

const ADS = 400;
let database: TestDatabase;
let api: FastifyInstance;
let folder: string;
let now = new Date('2026-11-23T01:00:00Z');

beforeAll(async () => {
  database = await createTestDatabase();
  folder = await mkdtemp(path.join(tmpdir(), 'observatory-api-'));
  const { pool } = database;
  const { batchId, batchKey } = await inventMarket(pool, { ads: ADS, days: 21 });
  await pool.query(
    `UPDATE cleaned_jobs SET title = 'Programación de Móviles', combined_text = 'Se busca 🙂 Python. [e-mail]' WHERE job_id = 7`,
  );
  await publishBatch({ pool, batchId, now: () => now });
  const report = path.join('reports', batchKey, 'es');
  await mkdir(path.join(folder, report, 'charts'), { recursive: true });
  await writeFile(path.join(folder, report, 'report.html'), '<!doctype html>');
  await writeFile(path.join(folder, report, 'charts', 'top skills.png'), 'png');
  await writeFile(path.join(folder, 'secret'), 'secret');
  await symlink(path.join(folder, 'secret'), path.join(folder, report, 'link'));
  await pool.query('INSERT INTO reports (batch_id, language, path) VALUES ($1, $2, $3)', [
    ...[batchId, 'es', report],
  ]);
  api = createApi(fakeDependencies({ database, dataDir: folder, now: () => now }));
});
afterAll(async () => {
  await api.close();
  await database.close();
  await rm(folder, { recursive: true, force: true });
});

async function get<Schema extends z.ZodType>(
  schema: Schema,
  url: string,
): Promise<z.infer<Schema>> {
  const response = await api.inject({ url });
  expect(response.statusCode, response.body).toBe(200);
  const parsed = schema.parse(response.json());
  // No less and no more than the contract says.
  expect(response.json()).toEqual(parsed);
  return parsed;
}

const column = async (sql: string): Promise<unknown[]> =>
  (await database.pool.query<{ value: unknown }>(sql)).rows.map((row) => row.value);

describe('GET /api/jobs', () => {
  it('comes in pages that hold every published ad once, the latest first', async () => {
    const seen: number[] = [];
    let next: string | null = null;
    do {
      const cursor: string = next === null ? '' : `&cursor=${next}`;
      const page: z.infer<typeof jobList> = await get(jobList, `/api/jobs?limit=90${cursor}`);
      seen.push(...page.jobs.map((job) => job.jobId));
      next = page.next;
    } while (next !== null);
    expect(seen).toEqual(
      await column('SELECT posting_id AS value FROM bi.fact_posting ORDER BY 1 DESC'),
    );
  });

  const facts = `SELECT f.posting_id AS value FROM bi.fact_posting f JOIN bi.dim_country c USING (country_id)
    JOIN bi.dim_source s USING (source_id) JOIN bi.dim_date d ON d.date_key = f.first_seen_date_key`;
  const withSkill = (key: string) =>
    `EXISTS (SELECT FROM bi.fact_posting_skill x JOIN bi.dim_skill k USING (skill_id)
             WHERE x.posting_id = f.posting_id AND k.skill_key = '${key}')`;
  it.each([
    ['country=MX', `c.country_code = 'MX'`],
    ['source=board-two', `s.name = 'board-two'`],
    [
      'contractType=permanent&remoteMode=remote',
      `contract_type = 'permanent' AND remote_mode = 'remote'`,
    ],
    [
      'pay=true&workingTime=part_time',
      `salary_currency IS NOT NULL AND working_time = 'part_time'`,
    ],
    ['pay=false', 'salary_currency IS NULL'],
    ['seniority=senior&language=es', `seniority = 'senior'`],
    ['since=2026-11-15', `d.date >= '2026-11-15'`],
    ['open=true', 'is_open'],
    ['open=false', 'NOT is_open'],
    ['q=programacion+MOVILES', `title = 'Programación de Móviles'`],
    ['q=vacancy+-12', `title LIKE 'Vacancy %' AND title <> 'Vacancy 12'`],
    ['country=ZZ', 'false'],
    ['skill=v:nobody', 'false'],
  ])('%s is what bi says', async (query, condition) => {
    const { jobs } = await get(jobList, `/api/jobs?limit=200&${query}`);
    const expected = await column(`${facts} WHERE ${condition} ORDER BY 1 DESC LIMIT 200`);
    expect(jobs.map((job) => job.jobId)).toEqual(expected);
  });

  it('finds the ads that ask for all of several skills, by key or number', async () => {
    const [first, second] = (await get(skillList, '/api/skills?limit=2')).skills;
    const { jobs } = await get(
      jobList,
      `/api/jobs?limit=200&skill=${first!.key}&skill=${second!.skillId}`,
    );
    const both = `${withSkill(first!.key)} AND ${withSkill(second!.key)}`;
    expect(jobs.length).toBeGreaterThan(0);
    expect(jobs.map((job) => job.jobId)).toEqual(
      await column(`${facts} WHERE ${both} ORDER BY 1 DESC`),
    );
  });
});

describe('GET /api/jobs/:id', () => {
  it('shows the masked text, and each skill with its words in it', async () => {
    const [id] = await column(`SELECT posting_id AS value FROM bi.fact_posting WHERE job_id = 7`);
    const { job } = await get(jobDetail, `/api/jobs/${String(id)}`);
    expect(job).toMatchObject({ text: 'Se busca 🙂 Python. [e-mail]', isSample: false });
    expect(job.skills.map((skill) => skill.skillId).sort()).toEqual(
      (
        await column(
          `SELECT skill_id AS value FROM bi.fact_posting_skill WHERE posting_id = ${String(id)}`,
        )
      ).sort(),
    );
    expect(job.skills.flatMap((skill) => skill.mentions).length).toBeGreaterThan(0);
  });

  it('knows published ads only', async () => {
    expect((await api.inject({ url: '/api/jobs/999999' })).json()).toMatchObject({
      status: 404,
      detail: 'There is no published ad 999999. /api/jobs lists them.',
    });
  });
});

describe('GET /api/skills', () => {
  it('is bi.skill_frequency, in pages', async () => {
    const first = await get(skillList, '/api/skills?limit=7');
    const rest = await get(skillList, `/api/skills?limit=500&cursor=${first.next}`);
    expect(rest.next).toBeNull();
    expect(
      [...first.skills, ...rest.skills].map(({ skillId, ads, share }) => [skillId, ads, share]),
    ).toEqual(
      await column(
        `SELECT json_build_array(skill_id, ads, share) AS value FROM bi.skill_frequency ORDER BY ads DESC, skill_id`,
      ),
    );
  });

  it('counts the ads of one country when asked', async () => {
    const { skills } = await get(skillList, '/api/skills?country=CO&limit=500');
    expect(skills.map(({ skillId, ads, n }) => [skillId, ads, n])).toEqual(
      await column(
        `SELECT json_build_array(skill_id, ads, n) AS value FROM bi.country_skill_distribution
         WHERE country_code = 'CO' ORDER BY ads DESC, skill_id`,
      ),
    );
  });

  it('finds a skill by part of a name, whatever its accents', async () => {
    const { skills } = await get(skillList, '/api/skills?limit=500');
    const wanted = skills.find(({ nameEs }) => /[áéíóú]/u.test(nameEs));
    const plain = wanted!.nameEs.normalize('NFD').replaceAll(/\p{M}/gu, '').toUpperCase();
    const found = await get(skillList, `/api/skills?q=${encodeURIComponent(plain)}`);
    expect(found.skills.map((skill) => skill.key)).toContain(wanted!.key);
  });
});

describe('GET /api/skills/:id', () => {
  it('adds up over countries as far as they are shown, and never shows a week of few ads', async () => {
    const [top] = (await get(skillList, '/api/skills?limit=1')).skills;
    const { skill } = await get(skillDetail, `/api/skills/${top!.key}`);
    expect(skill).toMatchObject({ skillId: top!.skillId, rank: 1, ads: top!.ads });
    const shown = skill.countries.reduce((sum, country) => sum + country.ads, 0);
    expect(shown).toBeLessThanOrEqual(skill.ads);
    expect(shown).toBeGreaterThan(0.9 * skill.ads);
    expect(skill.weeks.length).toBeGreaterThan(1);
    expect(Math.min(...skill.weeks.map((week) => week.ads))).toBeGreaterThanOrEqual(5);
  });
});

describe('GET /api/stats', () => {
  it('divides the same ads in every way', async () => {
    const all = await get(stats, '/api/stats');
    const [published] = await column('SELECT count(*)::integer AS value FROM bi.fact_posting');
    expect(all.ads).toBe(published);
    const { countries, sources, languages, contractTypes, seniorities, open, pay, weeks } = all;
    for (const part of [
      countries,
      sources,
      languages,
      contractTypes,
      seniorities,
      open,
      pay,
      weeks,
    ]) {
      expect(part.reduce((sum, { ads }) => sum + ads, 0)).toBe(all.ads);
    }
    const mexico = await get(stats, '/api/stats?country=MX');
    expect(mexico.ads).toBe(countries.find(({ value }) => value === 'MX')!.ads);
    expect(mexico.contractTypes.reduce((sum, { ads }) => sum + ads, 0)).toBe(mexico.ads);
  });

  it('is zero for a country without ads', async () => {
    expect(await get(stats, '/api/stats?country=ZZ')).toMatchObject({ ads: 0, skills: 0 });
  });
});

describe('GET /api/clusters', () => {
  it('lists each with its skills', async () => {
    const { clusters } = await get(clusterList, '/api/clusters');
    expect(clusters.length).toBeGreaterThan(1);
    for (const { clusterId, skills } of clusters.slice(0, 3)) {
      const { cluster } = await get(clusterDetail, `/api/clusters/${clusterId}`);
      expect(cluster.members).toHaveLength(skills);
    }
  });
});

describe('GET /api/reports', () => {
  it('lists the files, and each is there', async () => {
    const { reports } = await get(reportList, '/api/reports');
    expect(reports[0]?.files.map(({ name }) => name)).toEqual([
      'charts/top skills.png',
      'report.html',
    ]);
    const [png, html] = await Promise.all(reports[0]!.files.map(({ url }) => api.inject({ url })));
    expect([png!.body, png!.headers['content-type']]).toEqual(['png', 'image/png']);
    expect(html!.headers['content-security-policy']).toContain("default-src 'none'; style-src");
  });

  it.each([
    'es/none.html',
    'es/..%2F..%2F..%2Fsecret',
    'es/charts%2F..%2F..%2F..%2F..%2Fsecret',
    'es/link',
    'es/charts',
    'es/%00',
    'en/report.html',
  ])('gives nothing for %s', async (name) => {
    const response = await api.inject({ url: `/api/reports/daily-2026-11-22/${name}` });
    expect(response.statusCode).toBe(404);
    expect(response.json()).toMatchObject({ title: 'Not found' });
  });
});

describe('what changes once a day', () => {
  it('is not sent again to who has it, until the next publication', async () => {
    const url = '/api/skills?limit=3';
    const first = await api.inject({ url });
    const etag = String(first.headers.etag);
    expect(first.headers['cache-control']).toBe('public, max-age=60');
    const again = await api.inject({ url, headers: { 'if-none-match': `"other", ${etag}` } });
    expect([again.statusCode, again.body]).toEqual([304, '']);

    now = new Date('2026-11-24T01:00:00Z');
    const next = await inventMarket(database.pool, {
      ads: 30,
      logicalDate: '2026-11-23',
      seed: 5,
      clusters: false,
    });
    await publishBatch({ pool: database.pool, batchId: next.batchId, now: () => now });
    const changed = await api.inject({ url, headers: { 'if-none-match': etag } });
    expect(changed.statusCode).toBe(200);
    expect(changed.json()).toMatchObject({ publication: { batchKey: 'daily-2026-11-23' } });
    expect((await get(stats, '/api/stats')).ads).toBe(ADS + 30);
  });
});

describe('before the first publication', () => {
  it('lists are empty', async () => {
    const empty = await createTestDatabase();
    const app = createApi(fakeDependencies({ database: empty }));
    try {
      for (const url of [
        '/api/jobs',
        '/api/skills',
        '/api/stats',
        '/api/clusters',
        '/api/reports',
      ]) {
        const response = await app.inject({ url });
        expect([url, response.statusCode]).toEqual([url, 200]);
      }
      expect((await app.inject({ url: '/api/jobs' })).json()).toEqual({
        publication: null,
        jobs: [],
        next: null,
      });
    } finally {
      await app.close();
      await empty.close();
    }
  });
});
