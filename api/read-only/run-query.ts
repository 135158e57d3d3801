import type pg from 'pg';
import type { Database } from '../../prisma/pool.ts';
import { CELL_TYPES, type Cell } from './cell-values.ts';
import { judgeReferences } from './judge-references.ts';
import { findReferences } from './references.ts';
import { readStatement, RefusedQueryError, type ReadStatement } from './statement.ts';

export interface QueryRequest {
  sql: string;
  maxRows: number;
  timeoutMs: number;
}

export interface QueryResult {
  columns: string[];
  rows: Cell[][];
  /** True when there are more rows, or more text, than are returned. */
  truncated: boolean;
}

/** The time that was allowed is over; the statement is ended. */
export class QueryTimeoutError extends Error {
  override readonly name = 'QueryTimeoutError';
}

/**
 * For the rest of the transaction the rights are those of lmo_query, which reads what is masked and nothing else, where
 * the role exists and may be taken. A query cannot give them back: `set_config` and `SET` are refused.
 */
const TAKE_RIGHTS = `SELECT set_config('role', 'lmo_query', true) FROM pg_roles
  WHERE rolname = 'lmo_query' AND pg_has_role(oid, 'MEMBER')`;

/** The first rows are few, because they may be long; then more at a time. */
const FIRST_FETCH = 20;
const MOST_ROWS_PER_FETCH = 500;
/** Text of all cells after which no more rows are fetched: the answer is held in memory. */
const MAX_RESULT_CHARACTERS = 20_000_000;

/**
 * Runs one statement that only reads. First Postgres parses it without running it and what it refers to is judged;
 * then it runs through a cursor in a read-only transaction that is always rolled back. Throws RefusedQueryError,
 * QueryTimeoutError, or the database's own error.
 */
export async function runReadOnlyQuery(
  database: Pick<Database, 'withStatementLimit'>,
  request: QueryRequest,
): Promise<QueryResult> {
  const statement = readStatement(request.sql);
  try {
    return await database.withStatementLimit(request.timeoutMs, async (client) => {
      const references = await inRolledBack(client, 'BEGIN', () =>
        findReferences(client, statement.text),
      );
      const refusal = judgeReferences(references);
      if (refusal !== null) throw new RefusedQueryError(refusal);
      return inRolledBack(client, 'BEGIN READ ONLY', async () => {
        await client.query(TAKE_RIGHTS);
        return fetchRows(client, { ...request, statement });
      });
    });
  } catch (error) {
    throw isTimeout(error) ? timeoutError(request.timeoutMs, error) : error;
  }
}

async function inRolledBack<T>(
  client: pg.PoolClient,
  begin: 'BEGIN' | 'BEGIN READ ONLY',
  work: () => Promise<T>,
): Promise<T> {
  await client.query(begin);
  try {
    await client.query('SET LOCAL search_path = public, bi');
    return await work();
  } finally {
    // A connection that is lost has nothing to roll back; whoever lent it notices.
    await client.query('ROLLBACK').catch(() => undefined);
  }
}

async function fetchRows(
  client: pg.PoolClient,
  { statement, maxRows, timeoutMs }: QueryRequest & { statement: ReadStatement },
): Promise<QueryResult> {
  if (statement.explain !== null) {
    const options = statement.explain.length === 0 ? '' : `(${statement.explain.join(', ')}) `;
    const { fields, rows } = await client.query<Cell[]>(
      asRows(`EXPLAIN ${options}${statement.text}`),
    );
    const truncated = rows.length > maxRows;
    return { columns: fields.map((field) => field.name), rows: rows.slice(0, maxRows), truncated };
  }
  await client.query(asRows(`DECLARE lmo_query NO SCROLL CURSOR FOR ${statement.text}`));
  const result: QueryResult = { columns: [], rows: [], truncated: false };
  const startedAt = performance.now();
  let characters = 0;
  for (;;) {
    // The limit of the database is on each statement, and this is the second of several.
    if (performance.now() - startedAt > timeoutMs) throw timeoutError(timeoutMs, null);
    const step = Math.max(FIRST_FETCH, Math.min(MOST_ROWS_PER_FETCH, result.rows.length));
    const wanted = Math.min(
      characters > 1_000_000 ? FIRST_FETCH : step,
      maxRows + 1 - result.rows.length,
    );
    const { fields, rows } = await client.query<Cell[]>(asRows(`FETCH ${wanted} FROM lmo_query`));
    result.columns = fields.map((field) => field.name);
    for (const row of rows) {
      if (result.rows.length === maxRows || characters > MAX_RESULT_CHARACTERS) {
        return { ...result, truncated: true };
      }
      characters += JSON.stringify(row).length;
      result.rows.push(row);
    }
    if (rows.length < wanted) return result;
  }
}

/** Rows as arrays, because two columns may carry the same name; one statement, by the extended protocol. */
function asRows(text: string) {
  return { text, rowMode: 'array' as const, queryMode: 'extended', types: CELL_TYPES };
}

function timeoutError(timeoutMs: number, cause: unknown): QueryTimeoutError {
  return new QueryTimeoutError(`The query took longer than ${timeoutMs / 1000} s.`, { cause });
}

function isTimeout(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '57014';
}
