import { startPostgres } from './postgres-server.ts';

/**
 * Before a run of tests on a real Postgres: the server of TEST_DATABASE_URL, else one of our own for the time of the
 * run. TEST_POSTGRES_MAJOR chooses among the versions that the wheel holds: 18, or 16, the oldest that is supported.
 */
export async function setup(): Promise<(() => Promise<void>) | void> {
  if (process.env.TEST_DATABASE_URL) return;
  const major = process.env.TEST_POSTGRES_MAJOR ?? '18';
  if (major !== '16' && major !== '18') {
    throw new Error(`TEST_POSTGRES_MAJOR is ${major}; there are 16 and 18.`);
  }
  const server = await startPostgres({ major: major === '16' ? 16 : 18 });
  // The processes that run the test files inherit it.
  process.env.TEST_DATABASE_URL = server.url;
  return () => server.close();
}
