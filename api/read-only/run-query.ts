import type pg from 'pg';
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

const ROWS_PER_FETCH = 200;
/** Text of all cells after which no more rows are fetched: the answer is held in memory. */
const MAX_RESULT_CHARACTERS = 20_000_000;

/**
 * Runs one statement that only reads. First Postgres parses it without running it and what it refers to is judged;
 * then it runs through a cursor in a read-only transaction that is always rolled back. Throws RefusedQueryError,
 * QueryTimeoutError, or the database's own error. The embedded database ignores statement_timeout: there the
 * answer comes in time all the same, and the statement's end is up to the pool's watchdog.
 */
export async function runReadOnlyQuery(pool: pg.Pool, request: QueryRequest): Promise<QueryResult> {
  const statement = readStatement(request.sql);
  const running = runOnOneClient(pool, { ...request, statement });
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    late.reject(new QueryTimeoutError(`The query took longer than ${request.timeoutMs / 1000} s.`));
  }, request.timeoutMs + 250);
  // When the timer wins, the query's own end has no reader any more.
  running.catch(() => undefined);
  try {
    return await Promise.race([running, late.promise]);
  } catch (error) {
    throw isTimeout(error)
      ? new QueryTimeoutError(`The query took longer than ${request.timeoutMs / 1000} s.`, {
          cause: error,
        })
      : error;
  } finally {
    clearTimeout(timer);
  }
}

async function runOnOneClient(
  pool: pg.Pool,
  request: QueryRequest & { statement: ReadStatement },
): Promise<QueryResult> {
  const client = await pool.connect();
  let broken: Error | undefined;
  const inRolledBack = async <T>(begin: string, work: () => Promise<T>): Promise<T> => {
    await client.query(begin);
    try {
      await client.query(`SET LOCAL statement_timeout = ${Math.ceil(request.timeoutMs)}`);
      await client.query('SET LOCAL search_path = public, bi');
      return await work();
    } finally {
      await client.query('ROLLBACK').catch((error: unknown) => {
        broken = error instanceof Error ? error : new Error(String(error));
      });
    }
  };
  try {
    const references = await inRolledBack('BEGIN', () =>
      findReferences(client, request.statement.text),
    );
    const refusal = judgeReferences(references);
    if (refusal !== null) throw new RefusedQueryError(refusal);
    return await inRolledBack('BEGIN READ ONLY', () => fetchRows(client, request));
  } finally {
    client.release(broken);
  }
}

async function fetchRows(
  client: pg.PoolClient,
  { statement, maxRows }: { statement: ReadStatement; maxRows: number },
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
  let characters = 0;
  for (;;) {
    const wanted = Math.min(ROWS_PER_FETCH, maxRows + 1 - result.rows.length);
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

function isTimeout(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '57014';
}
