import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';
import { poolDefaults, type Database } from '../../prisma/pool.ts';
import { PostgresEngine } from './postgres-engine.ts';
import { PostgresStream } from './postgres-stream.ts';

export interface EmbeddedDatabase extends Database {
  readonly kind: 'embedded';
  /**
   * Writes the database as a tar that `template` takes. `look` sees exactly what the dump holds: nobody writes between
   * the two.
   */
  dump(path: string, look?: (client: pg.PoolClient) => Promise<void>): Promise<void>;
}

/** Whether a database is the embedded one, which can be dumped whole. */
export function isEmbedded(database: Database): database is EmbeddedDatabase {
  return database.kind === 'embedded';
}

/** Statements that look at every row of the database may take this many times the usual limit. */
const MAINTENANCE_FACTOR = 6;

/**
 * Opens the embedded Postgres (PGlite with pgvector) in a thread of its own, behind a pool of one connection. Waiting
 * for a second client while holding the first waits for ever: inside a transaction use its own client only. The data
 * folder must be locked by the caller. There is no fsync: a crash of the process loses nothing, a power cut may.
 */
export async function openEmbeddedDatabase(args: {
  /** Null: in memory, gone with the process, and not opened again after a statement over its limit. */
  dataDir: string | null;
  /** Limit of each statement, milliseconds. */
  statementLimitMs: number;
  /** A dump to begin with where there is no database yet. */
  template?: string;
}): Promise<EmbeddedDatabase> {
  if (args.dataDir !== null) await mkdir(path.dirname(args.dataDir), { recursive: true });
  const engine = await PostgresEngine.open(
    { dataDir: args.dataDir, template: args.template ?? null },
    args.statementLimitMs,
  );

  class EmbeddedClient extends pg.Client {
    constructor(config: pg.ClientConfig = {}) {
      super({
        ...config,
        // pg's Connection takes any duplex stream that can `connect`.
        stream: () => new PostgresStream(engine),
        // All said, so that the PG* variables of the environment do not matter.
        ssl: false,
        host: 'embedded',
        user: 'postgres',
        password: '',
        database: 'postgres',
      });
    }
  }
  const pool = new pg.Pool({
    ...poolDefaults(),
    Client: EmbeddedClient,
    max: 1,
    // A new connection resets the session; there is no reason to let an idle one go.
    idleTimeoutMillis: 0,
  });
  // An idle connection ends with the thread; the pool opens another.
  pool.on('error', () => {});

  async function withStatementLimit<T>(
    limitMs: number,
    work: (client: pg.PoolClient) => Promise<T>,
  ): Promise<T> {
    // Whoever holds the one client is alone with the engine, so its limit is theirs.
    const client = await pool.connect();
    engine.limitMs = limitMs;
    let lost: Error | undefined;
    const onLost = (error: Error) => (lost = error);
    engine.once('lost', onLost);
    try {
      return await work(client);
    } finally {
      engine.off('lost', onLost);
      engine.limitMs = args.statementLimitMs;
      client.release(lost);
    }
  }

  const maintain = (sql: string) =>
    withStatementLimit(args.statementLimitMs * MAINTENANCE_FACTOR, async (client) => {
      await client.query(sql);
    });

  return {
    kind: 'embedded',
    pool,
    withStatementLimit,
    vacuumAnalyze: () => maintain('VACUUM ANALYZE'),
    checkpoint: () => maintain('CHECKPOINT'),
    dump: (file, look) =>
      withStatementLimit(args.statementLimitMs * MAINTENANCE_FACTOR, async (client) => {
        await client.query('CHECKPOINT');
        await look?.(client);
        // Whoever holds the one client is alone with the engine.
        await engine.dump(file);
      }),
    close: async () => {
      await pool.end();
      await engine.close();
    },
  };
}
