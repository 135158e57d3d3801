import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inventMarket } from '../../activities/export/fixtures/invented-market.ts';
import { migrate } from '../../prisma/migrate.ts';
import { openEmbeddedDatabase, type EmbeddedDatabase } from '../embedded/postgres.ts';
import { backUpEmbedded, restoreEmbedded, verifyEmbedded } from './embedded.ts';
import { restoreServer } from './server.ts';

const ADS = 300;
const now = () => new Date('2026-11-22T12:00:00Z');
const limits = { statementLimitMs: 60_000 };
let folder: string;
let dataDir: string;
let database: EmbeddedDatabase;
let file: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'observatory-backup-'));
  dataDir = path.join(folder, 'data');
  file = path.join(folder, 'out', 'backup.tar.gz');
  database = await openEmbeddedDatabase({ dataDir: path.join(dataDir, 'postgres'), ...limits });
  await migrate(database.pool);
  await inventMarket(database.pool, { ads: ADS });
  await mkdir(path.join(dataDir, 'reports', 'daily'), { recursive: true });
  await writeFile(path.join(dataDir, 'reports', 'daily', 'report.html'), 'a report');
  await writeFile(path.join(dataDir, 'api-token'), 'a secret');
  const history = new DatabaseSync(path.join(dataDir, 'temporal.db'));
  history.exec('CREATE TABLE events (id INTEGER); INSERT INTO events VALUES (1), (2), (3)');
  history.close();
  // Rows come and go while the backup is written: it must hold one state.
  const writing = new AbortController();
  const writer = keepWriting(writing.signal);
  await backUpEmbedded({ dataDir, database, out: file, now, version: '1.2.3' });
  writing.abort();
  await writer;
}, 120_000);
afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

async function keepWriting(signal: AbortSignal): Promise<void> {
  for (let i = 0; !signal.aborted; i++) {
    await database.pool.query(
      `INSERT INTO sources (name, kind, retention_days) VALUES ('written-${i}', 'html', 30)`,
    );
  }
}

describe('a backup of a data folder in use', { timeout: 120_000 }, () => {
  it('reads back whole, and leaves nothing but itself', async () => {
    const manifest = await verifyEmbedded(file);
    expect(manifest.rows['public.raw_jobs']).toBe(ADS);
    expect(Object.keys(manifest.files).sort()).toEqual([
      'postgres.tar',
      'reports/daily/report.html',
      'temporal.db',
    ]);
    expect(await readdir(path.dirname(file))).toEqual(['backup.tar.gz']);
    expect((await stat(file)).mode & 0o077).toBe(0);
  });

  it('restores into an empty folder within seconds, and the database goes on', async () => {
    const target = path.join(folder, 'restored');
    await mkdir(target);
    const startedAt = performance.now();
    const { manifest, movedTo } = await restoreEmbedded({
      file,
      dataDir: target,
      force: false,
      now,
    });
    const seconds = (performance.now() - startedAt) / 1000;
    console.log(`restored ${ADS} ads in ${seconds.toFixed(1)} s`);
    expect(movedTo).toBeNull();
    expect((await readdir(target)).sort()).toEqual(['postgres', 'reports', 'temporal.db']);
    expect(await readFile(path.join(target, 'reports/daily/report.html'), 'utf8')).toBe('a report');
    const history = new DatabaseSync(path.join(target, 'temporal.db'), { readOnly: true });
    expect(history.prepare('SELECT count(*) AS events FROM events').get()).toEqual({ events: 3 });
    history.close();
    const restored = await openEmbeddedDatabase({
      dataDir: path.join(target, 'postgres'),
      ...limits,
    });
    try {
      expect((await migrate(restored.pool)).applied).toEqual([]);
      const { rows } = await restored.pool.query('SELECT count(*) AS sources FROM sources');
      expect(rows).toEqual([{ sources: manifest.rows['public.sources'] }]);
      await restored.pool.query(
        `INSERT INTO sources (name, kind, retention_days) VALUES ('after', 'html', 30)`,
      );
    } finally {
      await restored.close();
    }
  });

  it('refuses a folder that holds data, and with force moves it aside', async () => {
    const target = path.join(folder, 'full');
    await mkdir(path.join(target, 'reports'), { recursive: true });
    await writeFile(path.join(target, 'reports', 'old'), 'old');
    const restore = (force: boolean) => restoreEmbedded({ file, dataDir: target, force, now });
    await expect(restore(false)).rejects.toThrow(/holds data already \(reports\).*--force/u);
    const { movedTo } = await restore(true);
    expect(await readFile(path.join(movedTo!, 'reports', 'old'), 'utf8')).toBe('old');
  });
});

describe('a backup that is not good', { timeout: 120_000 }, () => {
  const broken = async (name: string, change: (bytes: Buffer) => Buffer): Promise<string> => {
    const place = path.join(folder, name);
    await writeFile(place, change(await readFile(file)));
    return place;
  };

  it.each([
    ['cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
    ['no archive', () => Buffer.from('hello')],
    ['empty', () => Buffer.alloc(0)],
    [
      'with one byte changed',
      (bytes: Buffer) => {
        const changed = Buffer.from(bytes);
        changed[Math.floor(bytes.length * 0.7)]! ^= 0xff;
        return changed;
      },
    ],
  ])('is refused when it is %s, and nothing of it is put in place', async (name, change) => {
    const place = await broken(name.replaceAll(' ', '-'), change);
    await expect(verifyEmbedded(place)).rejects.toThrow(
      /cannot be unpacked|is not a backup|is damaged/u,
    );
    const target = path.join(folder, `target-${name.replaceAll(' ', '-')}`);
    await mkdir(target);
    await expect(
      restoreEmbedded({ file: place, dataDir: target, force: true, now }),
    ).rejects.toThrow();
    expect(await readdir(target)).toEqual([]);
  });

  it('is refused by a database server when it was made of an embedded database', async () => {
    const address = { databaseUrl: 'postgresql://nobody@127.0.0.1:1/x', searchPath: [] };
    await expect(restoreServer({ ...address, file, force: false })).rejects.toThrow(
      /unset DATABASE_URL/u,
    );
  });
});
