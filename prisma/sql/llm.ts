import type pg from 'pg';
import { storableJson, storableText } from './storable-text.ts';
import { inTransaction, type Queryable } from './transaction.ts';

/** An answer of a model, as it is kept. */
export interface StoredAnswer {
  text: string;
  ended: 'complete' | 'truncated' | 'looping' | 'declined';
  tokensIn: number;
  tokensOut: number;
  /** From sending to the last word. */
  seconds: number;
  costUsd: number;
}

/** Which model was asked, in which words. */
export interface AskedModel {
  provider: string;
  model: string;
  promptVersion: string;
}

/** The answer that was given to a question before, or null. */
export async function findAnswer(
  db: Queryable,
  questionHash: string,
): Promise<StoredAnswer | null> {
  const { rows } = await db.query<StoredAnswer>(
    `SELECT answer AS text, ended, tokens_in AS "tokensIn", tokens_out AS "tokensOut", seconds,
            cost_usd::float8 AS "costUsd"
     FROM llm_answers WHERE question_hash = $1`,
    [questionHash],
  );
  return rows[0] ?? null;
}

/** Limits of what may be spent; null is no limit. Days are those of UTC. */
export interface SpendLimits {
  batchTokens: number | null;
  dayTokens: number | null;
  batchUsd: number | null;
  dayUsd: number | null;
}

/** What was spent, with what open requests may still spend. */
export type Spent = { [Limit in keyof SpendLimits]: number };

/** Two workers that reserve at once must see each other's reservation. */
const RESERVATION_LOCK = 7_310_842;

/**
 * Reserves what a request may cost at most, and returns its id; or the limit that it would pass, and then nothing is
 * reserved. A short transaction of its own.
 */
export async function reserveRequest(
  pool: pg.Pool,
  request: {
    batchId: number;
    questionHash: string;
    tokens: number;
    costUsd: number;
    at: Date;
    limits: SpendLimits;
  },
): Promise<{ requestId: number } | { exceeded: keyof SpendLimits }> {
  const { batchId, questionHash, tokens, costUsd, at, limits } = request;
  const day = at.toISOString().slice(0, 10);
  return inTransaction(pool, async (client) => {
    await client.query('SELECT pg_advisory_xact_lock($1)', [RESERVATION_LOCK]);
    const spent = await readSpent(client, { batchId, day });
    const after: Spent = {
      batchTokens: spent.batchTokens + tokens,
      dayTokens: spent.dayTokens + tokens,
      batchUsd: spent.batchUsd + costUsd,
      dayUsd: spent.dayUsd + costUsd,
    };
    for (const limit of ['batchTokens', 'dayTokens', 'batchUsd', 'dayUsd'] as const) {
      if (after[limit] > (limits[limit] ?? Number.POSITIVE_INFINITY)) return { exceeded: limit };
    }
    const { rows } = await client.query<{ request_id: number }>(
      `INSERT INTO llm_requests (batch_id, spent_on, question_hash, state, tokens, cost_usd, asked_at)
       VALUES ($1, $2, $3, 'open', $4, $5, $6) RETURNING request_id`,
      [batchId, day, questionHash, tokens, costUsd, at],
    );
    return { requestId: rows[0]!.request_id };
  });
}

/** What a batch and a day have spent. */
async function readSpent(db: Queryable, of: { batchId: number; day: string }): Promise<Spent> {
  const { rows } = await db.query<Spent>(
    `SELECT coalesce(sum(tokens) FILTER (WHERE batch_id = $1), 0)::float8 AS "batchTokens",
            coalesce(sum(tokens) FILTER (WHERE spent_on = $2), 0)::float8 AS "dayTokens",
            coalesce(sum(cost_usd) FILTER (WHERE batch_id = $1), 0)::float8 AS "batchUsd",
            coalesce(sum(cost_usd) FILTER (WHERE spent_on = $2), 0)::float8 AS "dayUsd"
     FROM llm_requests WHERE batch_id = $1 OR spent_on = $2`,
    [of.batchId, of.day],
  );
  return rows[0]!;
}

/** Keeps an answer and puts what it really cost in the place of its reservation, together. */
export async function keepAnswer(
  pool: pg.Pool,
  kept: {
    requestId: number;
    questionHash: string;
    by: AskedModel;
    answer: StoredAnswer;
    at: Date;
  },
): Promise<void> {
  const { requestId, questionHash, by, answer, at } = kept;
  await inTransaction(pool, async (client) => {
    await client.query(
      `INSERT INTO llm_answers (question_hash, provider, model, prompt_version, answer, ended, tokens_in, tokens_out,
                                seconds, cost_usd, answered_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
       ON CONFLICT (question_hash) DO NOTHING`,
      [
        ...[questionHash, by.provider, by.model, by.promptVersion, storableText(answer.text)],
        ...[answer.ended, answer.tokensIn, answer.tokensOut, answer.seconds, answer.costUsd, at],
      ],
    );
    await client.query(
      `UPDATE llm_requests SET state = 'answered', tokens = $2, cost_usd = $3 WHERE request_id = $1`,
      [requestId, answer.tokensIn + answer.tokensOut, answer.costUsd],
    );
  });
}

/** Ends a request without an answer; its reservation stays where the server may have worked. */
export async function failRequest(
  db: Queryable,
  failed: { requestId: number; error: string; mayHaveWorked: boolean },
): Promise<void> {
  await db.query(
    `UPDATE llm_requests
     SET state = 'failed', error = $2, tokens = CASE WHEN $3 THEN tokens ELSE 0 END,
         cost_usd = CASE WHEN $3 THEN cost_usd ELSE 0 END
     WHERE request_id = $1`,
    [failed.requestId, storableText(failed.error), failed.mayHaveWorked],
  );
}

/** How the skills of an ad came about where a model was configured. */
export interface EnhanceRunRow extends AskedModel {
  jobId: number;
  outcome: 'model' | 'cache' | 'fallback';
  fallbackReason: string | null;
  rounds: number;
  tokensIn: number;
  tokensOut: number;
  seconds: number;
  costUsd: number;
  verdict: Readonly<Record<string, unknown>>;
}

/** Puts the outcomes of ads in the place of earlier ones; returns the rows written. */
export async function saveEnhanceRuns(
  db: Queryable,
  args: { batchId: number; runs: readonly EnhanceRunRow[] },
): Promise<number> {
  const records = args.runs.map((run) => ({
    ...{ job_id: run.jobId, provider: run.provider, model: run.model },
    ...{ prompt_version: run.promptVersion, outcome: run.outcome, rounds: run.rounds },
    ...{ fallback_reason: run.fallbackReason, tokens_in: run.tokensIn, tokens_out: run.tokensOut },
    ...{ seconds: run.seconds, cost_usd: run.costUsd, verdict: run.verdict },
  }));
  const { rowCount } = await db.query(
    `INSERT INTO enhance_runs (job_id, batch_id, provider, model, prompt_version, outcome, fallback_reason, rounds,
                               tokens_in, tokens_out, seconds, cost_usd, verdict)
     SELECT job_id, $1, provider, model, prompt_version, outcome, fallback_reason, rounds, tokens_in, tokens_out,
            seconds, cost_usd, verdict
     FROM json_to_recordset($2::json) AS r (job_id bigint, provider text, model text, prompt_version text,
       outcome text, fallback_reason text, rounds integer, tokens_in integer, tokens_out integer, seconds real,
       cost_usd numeric, verdict jsonb)
     ON CONFLICT (job_id) DO UPDATE SET
       batch_id = excluded.batch_id, provider = excluded.provider, model = excluded.model,
       prompt_version = excluded.prompt_version, outcome = excluded.outcome,
       fallback_reason = excluded.fallback_reason, rounds = excluded.rounds, tokens_in = excluded.tokens_in,
       tokens_out = excluded.tokens_out, seconds = excluded.seconds, cost_usd = excluded.cost_usd,
       verdict = excluded.verdict`,
    [args.batchId, storableJson(records)],
  );
  return rowCount ?? 0;
}

/** What a batch did with its model. */
export interface BatchEnhancement {
  outcome: EnhanceRunRow['outcome'];
  fallbackReason: string | null;
  ads: number;
}

/** Ads of a batch by outcome and reason, and what its requests spent; no rows where no model was configured. */
export async function summariseEnhancement(
  db: Queryable,
  batchId: number,
): Promise<{ outcomes: BatchEnhancement[]; requests: number; tokens: number; costUsd: number }> {
  const { rows } = await db.query<BatchEnhancement>(
    `SELECT outcome, fallback_reason AS "fallbackReason", count(*)::integer AS ads
     FROM enhance_runs WHERE batch_id = $1 GROUP BY 1, 2 ORDER BY 1 DESC, 3 DESC, 2`,
    [batchId],
  );
  const spent = await db.query<{ requests: number; tokens: number; costUsd: number }>(
    `SELECT count(*)::integer AS requests, coalesce(sum(tokens), 0)::float8 AS tokens,
            coalesce(sum(cost_usd), 0)::float8 AS "costUsd"
     FROM llm_requests WHERE batch_id = $1`,
    [batchId],
  );
  return { outcomes: rows, ...spent.rows[0]! };
}
