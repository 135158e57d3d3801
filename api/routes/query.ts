import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { queryAnswer, type QueryAnswer } from '../contract.ts';
import type { ApiDependencies } from '../create-api.ts';
import { problemAnswer, SqlMistakeError } from '../problems.ts';
import { RefusedQueryError } from '../read-only/statement.ts';
import { QueryTimeoutError, runReadOnlyQuery, type QueryResult } from '../read-only/run-query.ts';

const queryBody = z.strictObject({
  sql: z.string().min(1).max(100_000),
  maxRows: z.number().int().min(1).max(10_000).default(1_000),
  timeoutMs: z.number().int().min(100).max(30_000).default(10_000),
});

/** POST /api/query: one statement that only reads; see read-only/. */
export function registerQueryRoute(app: FastifyInstance, deps: ApiDependencies): void {
  const schema = {
    tags: ['query'],
    summary: 'Run one SQL statement that only reads',
    body: queryBody,
    response: { 200: queryAnswer, default: problemAnswer },
  };
  const routes = app.withTypeProvider<ZodTypeProvider>();
  routes.post('/api/query', { schema, config: { scope: 'query' } }, async ({ body }) => {
    const startedAt = performance.now();
    try {
      const result = await runReadOnlyQuery(deps.database, body);
      return { ...toAnswer(result), durationMs: Math.round(performance.now() - startedAt) };
    } catch (error) {
      if (error instanceof RefusedQueryError || error instanceof QueryTimeoutError) throw error;
      const detail = describeSqlError(error);
      throw detail === null ? error : new SqlMistakeError(detail, { cause: error });
    }
  });
}

/** Cells are JSON already: they were made from the text of the database. */
function toAnswer(result: QueryResult): Omit<QueryAnswer, 'durationMs'> {
  return { ...result, rows: result.rows as QueryAnswer['rows'] };
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
