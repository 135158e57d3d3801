import { statfs } from 'node:fs/promises';
import type { FastifyInstance } from 'fastify';
import type { ApiDependencies } from '../create-api.ts';
import type { Health } from '../contract.ts';

type Check = Health['checks']['database'];

/** Under this much free space the embedded servers cannot be trusted to write. */
const LEAST_FREE_BYTES = 200 * 1024 * 1024;

/** GET /health: database, Temporal and disk; 503 when one of them is down. */
export function registerHealthRoute(app: FastifyInstance, deps: ApiDependencies): void {
  app.get('/health', async (_request, reply) => {
    const [database, temporal, disk] = await Promise.all([
      attempt(async () => {
        const { rows } = await deps.database.pool.query<{ server: string; vector: string | null }>(
          `SELECT current_setting('server_version') AS server,
                  (SELECT extversion FROM pg_extension WHERE extname = 'vector') AS vector`,
        );
        const { server, vector } = rows[0]!;
        if (vector === null) throw new Error('the extension "vector" is missing');
        return `PostgreSQL ${server}, pgvector ${vector}`;
      }),
      attempt(async () => `Temporal ${await deps.temporal.serverVersion()}`),
      attempt(async () => {
        const { bavail, bsize } = await statfs(deps.dataDir);
        const free = bavail * bsize;
        const megabytes = `${Math.round(free / 1024 / 1024)} MB free in ${deps.dataDir}`;
        if (free < LEAST_FREE_BYTES) throw new Error(`only ${megabytes}`);
        return megabytes;
      }),
    ]);
    const checks = { database, temporal, disk };
    const ok = Object.values(checks).every((check) => check.ok);
    const health: Health = {
      status: ok ? 'ok' : 'down',
      version: deps.version,
      node: process.version,
      startedAt: deps.state.startedAt,
      checks,
    };
    return reply.code(ok ? 200 : 503).send(health);
  });
}

async function attempt(work: () => Promise<string>): Promise<Check> {
  try {
    return { ok: true, detail: await work() };
  } catch (error) {
    return { ok: false, detail: error instanceof Error ? error.message : String(error) };
  }
}
