import path from 'node:path';
import { openServerDatabase, type Database } from '../prisma/pool.ts';
import type { Config } from './config.ts';
import { openEmbeddedDatabase } from './embedded/postgres.ts';

/** Opens the server of DATABASE_URL, else the embedded Postgres in the data folder, which the caller has locked. */
export async function openDatabase(
  config: Pick<Config, 'dataDir' | 'databaseUrl' | 'databaseConnections' | 'statementLimitMs'>,
  say: (line: string) => void,
): Promise<Database> {
  const { statementLimitMs } = config;
  if (config.databaseUrl !== null) {
    const { host, pathname } = new URL(config.databaseUrl);
    const database = await openServerDatabase({
      url: config.databaseUrl,
      statementLimitMs,
      maxConnections: config.databaseConnections,
      onError: (error) => say(`database: a connection was lost (${error.message})`),
    });
    say(`database: ${pathname.slice(1)} on ${host}`);
    return database;
  }
  const dataDir = path.join(config.dataDir, 'postgres');
  const database = await openEmbeddedDatabase({ dataDir, statementLimitMs });
  say(`database: embedded Postgres in ${dataDir}`);
  return database;
}
