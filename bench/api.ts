import { randomBytes } from 'node:crypto';
import type { Command } from 'commander';
import { inventMarket } from '../activities/export/fixtures/invented-market.ts';
import { publishBatch } from '../activities/export/publish-batch.ts';
import { createApi } from '../api/create-api.ts';
import { fakeDependencies } from '../api/fixtures/fake-dependencies.ts';
import { createRandom } from '../core/random.ts';
import { migrate } from '../prisma/migrate.ts';
import { openServerDatabase, type Database } from '../prisma/pool.ts';
import { startPostgres } from '../tests/support/postgres-server.ts';
import { openEmbeddedDatabase } from '../worker/embedded/postgres.ts';
import type { AskCase, AskFigures } from './cases/ask.ts';
import { runIsolated } from './isolated.ts';
import { benchCommand, type BenchOptions } from './options.ts';
import { publish, type Cell } from './report.ts';

interface ApiOptions extends BenchOptions {
  readonly clients: string;
  readonly seconds: string;
  readonly embedded?: boolean;
}

/** `npm run bench -- api`: reads at 50 clients that ask again as soon as they are answered. */
export function apiCommand(): Command {
  return benchCommand('api', 'Reads of the API over generated ads on a real Postgres', [100_000])
    .option('--clients <count>', 'clients at a time', '50')
    .option('--seconds <count>', 'seconds of each measurement', '10')
    .option('--embedded', 'on the embedded Postgres')
    .action(async (options: ApiOptions) => {
      const rows: Record<string, Cell>[] = [];
      for (const ads of options.sizes) {
        await withDatabase(options.embedded ?? false, async (database) => {
          await fill(database, ads);
          rows.push(...(await measure(database, { ads, options })));
        });
      }
      const where = options.embedded === true ? 'embedded Postgres' : 'PostgreSQL';
      const title = `API on ${where}, ${options.clients} clients without a pause, ${options.seconds} s each; latency in ms`;
      publish({ name: 'api', tables: [{ title, rows }] }, options.json);
    });
}

async function withDatabase(
  embedded: boolean,
  work: (database: Database) => Promise<void>,
): Promise<void> {
  const statementLimitMs = 600_000;
  const server = embedded ? null : await startPostgres();
  try {
    const database =
      server === null
        ? await openEmbeddedDatabase({ dataDir: null, statementLimitMs })
        : await openServerDatabase({ url: server.url, statementLimitMs });
    try {
      await migrate(database.pool);
      await work(database);
    } finally {
      await database.close();
    }
  } finally {
    await server?.close();
  }
}

async function fill(database: Database, ads: number): Promise<void> {
  const { pool } = database;
  const { batchId } = await inventMarket(pool, { ads, days: 90, skillsPerAd: 12 });
  await publishBatch({ pool, batchId, now: () => new Date() });
  await pool.query('VACUUM ANALYZE');
}

/** Paths to ask for, by what they are; each kind is asked for in turn. */
type Questions = Readonly<Record<string, readonly string[]>>;

/** How many different questions of a kind: far more than are answered twice from memory. */
const DIFFERENT = 4_000;

async function inventQuestions({ pool }: Database): Promise<Questions> {
  const random = createRandom(17);
  const { rows: ads } = await pool.query<{ id: number }>(
    'SELECT posting_id AS id FROM bi.fact_posting ORDER BY posting_id',
  );
  const { rows: skills } = await pool.query<{ key: string }>(
    'SELECT skill_key AS key FROM published.skill ORDER BY ads DESC',
  );
  const one = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const many = (make: () => string) => [...new Set(Array.from({ length: DIFFERENT }, make))];
  const cursor = () => Buffer.from(String(one(ads).id)).toString('base64url');
  const countries = ['CO', 'MX', 'AR', 'FR'];
  return {
    'an ad': many(() => `/api/jobs/${one(ads).id}`),
    'a page of ads': many(() => `/api/jobs?cursor=${cursor()}`),
    'ads of a country': many(() => `/api/jobs?country=${one(countries)}&cursor=${cursor()}`),
    'ads with a skill': many(() => `/api/jobs?skill=${one(skills).key}&cursor=${cursor()}`),
    'ads by several properties': many(
      () =>
        `/api/jobs?remoteMode=remote&seniority=manager&pay=true&country=${one(countries)}&cursor=${cursor()}`,
    ),
    'words of a title': many(() => `/api/jobs?q=vacancy+${one(ads).id}`),
    'skills, a skill': [
      ...skills.map(({ key }) => `/api/skills/${key}`),
      ...countries.map((country) => `/api/skills?country=${country}`),
    ],
    'counts, clusters': [
      '/api/stats',
      ...countries.map((c) => `/api/stats?country=${c}`),
      '/api/clusters',
    ],
  };
}

async function measure(
  database: Database,
  { ads, options }: { ads: number; options: ApiOptions },
): Promise<Record<string, Cell>[]> {
  const open = {
    host: '127.0.0.1',
    hostNames: [],
    corsOrigins: [],
    openReads: true,
    behindProxy: false,
  };
  const settings = { ...open, ratePerMinute: 1_000_000_000 };
  const api = createApi(
    fakeDependencies({ database, settings, now: () => new Date(), randomBytes }),
  );
  try {
    const url = await api.listen({ host: '127.0.0.1', port: 0 });
    const questions = await inventQuestions(database);
    const all = Object.values(questions);
    const mixed = Array.from({ length: DIFFERENT }, (_, i) => all[i % all.length]!).map(
      (kind, i) => kind[Math.floor(i / all.length) % kind.length]!,
    );
    const rows: Record<string, Cell>[] = [];
    for (const [name, paths] of Object.entries({ 'all in turn': mixed, ...questions })) {
      rows.push({ ads, name, different: paths.length, ...(await ask(url, paths, options)) });
    }
    return rows;
  } finally {
    await api.close();
  }
}

async function ask(
  url: string,
  paths: readonly string[],
  { clients, seconds }: ApiOptions,
): Promise<Record<string, Cell>> {
  const before = process.cpuUsage();
  const order = { url, paths, clients: Number(clients), seconds: Number(seconds) };
  const { requests, perSecond, failed, latency } = await runIsolated<AskCase, AskFigures>(
    'ask',
    order,
  );
  const { user, system } = process.cpuUsage(before);
  if (failed > 0) throw new Error(`${failed} of ${requests} requests failed.`);
  return {
    'requests/s': Math.round(perSecond),
    // Of this process, which serves; it does not depend on what else the machine does.
    'CPU ms/request': Number(((user + system) / 1000 / requests).toFixed(3)),
    ...latency,
  };
}
