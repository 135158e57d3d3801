import pg from 'pg';
import { columnTypes } from './column-types.ts';

/** A database, wherever it runs: the same pool for hand-written SQL and for Prisma's client. */
export interface Database {
  readonly kind: 'embedded' | 'server';
  readonly pool: pg.Pool;
  /**
   * Runs `work` with a client whose statements may take `limitMs` each; the statement that takes longer is rejected
   * with code 57014. The embedded database is opened again for that, which rolls the transaction back.
   */
  withStatementLimit<T>(limitMs: number, work: (client: pg.PoolClient) => Promise<T>): Promise<T>;
  /** Refreshes the planner's statistics after a load; the embedded database has no autovacuum of its own. */
  vacuumAnalyze(): Promise<void>;
  /** Writes all changes into the data files, so that the log stays short; a server does so by itself. */
  checkpoint(): Promise<void>;
  close(): Promise<void>;
}

/** What every pool of the project has in common: the types of columns, and instants in UTC. */
export function poolDefaults(): pg.PoolConfig {
  // The pool waits for the promise (pg-pool 3.14); its published type knows no promise.
  const defaults = { types: columnTypes, onConnect: prepareConnection };
  return defaults;
}

async function prepareConnection(client: pg.ClientBase): Promise<void> {
  // Without a listener, a connection lost while a transaction holds it would end the process; the statement that
  // was running is rejected with the same error.
  client.on('error', () => {});
  await client.query("SET TIME ZONE 'UTC'");
}

/**
 * Opens a pool on a Postgres server and checks that it answers. Idle connections that break are reported through
 * `onError` and replaced.
 */
export async function openServerDatabase(args: {
  url: string;
  statementLimitMs: number;
  maxConnections?: number;
  onError?: (error: Error) => void;
}): Promise<Database> {
  const pool = new pg.Pool({
    ...poolDefaults(),
    connectionString: args.url,
    max: args.maxConnections ?? 10,
    connectionTimeoutMillis: 10_000,
    statement_timeout: args.statementLimitMs,
    application_name: 'labor-market-observatory',
  });
  pool.on('error', (error) => args.onError?.(error));
  try {
    await pool.query('SELECT 1');
  } catch (error) {
    await pool.end();
    throw new Error(`DATABASE_URL: the server does not answer (${reasonOf(error)}).`, {
      cause: error,
    });
  }
  return {
    kind: 'server',
    pool,
    withStatementLimit: (limitMs, work) =>
      withServerLimit(pool, { limitMs, defaultLimitMs: args.statementLimitMs }, work),
    vacuumAnalyze: async () => {
      await pool.query('ANALYZE');
    },
    checkpoint: () => Promise.resolve(),
    close: () => pool.end(),
  };
}

async function withServerLimit<T>(
  pool: pg.Pool,
  limits: { limitMs: number; defaultLimitMs: number },
  work: (client: pg.PoolClient) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  let broken = true;
  try {
    await client.query(`SET statement_timeout = ${Math.ceil(limits.limitMs)}`);
    return await work(client);
  } finally {
    try {
      await client.query(`SET statement_timeout = ${Math.ceil(limits.defaultLimitMs)}`);
      broken = false;
    } finally {
      // A connection whose limit cannot be set back (lost, or left in a failed transaction) is not used again.
      client.release(broken);
    }
  }
}

/** An AggregateError of Node's dialling has an empty message; its first part says what happened. */
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors[0] instanceof Error) {
    return error.errors[0].message;
  }
  return error instanceof Error ? error.message : String(error);
}
