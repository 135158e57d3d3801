import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { ApiDependencies } from '../create-api.ts';
import { RefusedQueryError } from '../read-only/statement.ts';
import { QueryTimeoutError, runReadOnlyQuery } from '../read-only/run-query.ts';

const queryBody = z.strictObject({
  sql: z.string().min(1).max(100_000),
  maxRows: z.number().int().min(1).max(10_000).default(1_000),
  timeoutMs: z.number().int().min(100).max(30_000).default(10_000),
});

/** POST /api/query: one statement that only reads; see read-only/. */
export function registerQueryRoute(app: FastifyInstance, deps: ApiDependencies): void {
  app.post('/api/query', async (request, reply) => {
    const query = queryBody.parse(request.body);
    const startedAt = performance.now();
    try {
      const result = await runReadOnlyQuery(deps.database, query);
      return { ...result, durationMs: Math.round(performance.now() - startedAt) };
    } catch (error) {
      if (error instanceof RefusedQueryError || error instanceof QueryTimeoutError) throw error;
      const detail = describeSqlError(error);
      if (detail === null) throw error;
      return reply
        .code(400)
        .type('application/problem+json')
        .send(JSON.stringify({ title: 'SQL error', status: 400, detail }));
    }
  });
}

/** What Postgres says about the statement, with its hint; null for errors that are not about the statement. */
function describeSqlError(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string')
    return null;
  // Five characters are a SQLSTATE; classes 08, 53, 57, 58 and XX tell of the server, not of the statement.
  if (!/^[0-9A-Z]{5}$/u.test(error.code) || /^(?:08|53|57|58|XX)/u.test(error.code)) return null;
  const hint = 'hint' in error && typeof error.hint === 'string' ? ` ${error.hint}` : '';
  const several = error.code === '42601' && error.message.includes('";"');
  return `${error.message}.${several ? ' One statement is run at a time.' : hint}`;
}
