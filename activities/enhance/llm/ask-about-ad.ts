import { createHash } from 'node:crypto';
import { PermanentError, ThrottledError } from '../../../core/errors.ts';
import type { SpendLimits, StoredAnswer } from '../../../prisma/sql/llm.ts';
import { ANSWER_JSON_SCHEMA } from './answer.ts';
import { ModelUnavailableError } from './chat-model.ts';
import { askAgain, type ChatMessage } from './question.ts';
import { costOf, estimateRequest, estimateTokens, type Prices } from './spending.ts';
import { ModelPausedError, type SteadyModel } from './steady-model.ts';

/** Where answers are kept and money is counted. */
export interface AnswerBook {
  find(questionHash: string): Promise<StoredAnswer | null>;
  reserve(request: {
    questionHash: string;
    tokens: number;
    costUsd: number;
  }): Promise<{ requestId: number } | { exceeded: keyof SpendLimits }>;
  keep(kept: { requestId: number; questionHash: string; answer: StoredAnswer }): Promise<void>;
  fail(failed: { requestId: number; error: string; mayHaveWorked: boolean }): Promise<void>;
}

/** What the verifier made of an answer: a result, or problems that can be told to the model. */
export type Verified<Result> =
  | { readonly kind: 'usable'; readonly result: Result }
  | { readonly kind: 'unusable'; readonly problems: readonly string[] };

/** Why the rules decide instead of the model. */
export type FallbackReason =
  | 'unusable_answer'
  | 'budget_batch_tokens'
  | 'budget_day_tokens'
  | 'budget_batch_usd'
  | 'budget_day_usd'
  | 'throttled'
  | 'unavailable'
  | 'paused'
  | 'refused_by_server';

export interface AdDecision<Result> {
  /** Null: the rules decide, for `fallbackReason`. */
  readonly result: Result | null;
  readonly fallbackReason: FallbackReason | null;
  /** Whether every answer was known from before. */
  readonly fromCache: boolean;
  readonly rounds: number;
  readonly tokensIn: number;
  readonly tokensOut: number;
  readonly seconds: number;
  readonly costUsd: number;
  /** What was wrong with the last answer, or with the server. */
  readonly problems: readonly string[];
}

export interface AskDependencies {
  readonly model: SteadyModel;
  readonly book: AnswerBook;
  /** Monotonic milliseconds. */
  readonly clock: () => number;
  /** Provider, model and parameters: whatever changes an answer besides the messages. */
  readonly identity: string;
  readonly maxOutputTokens: number;
  readonly prices: Prices;
  readonly signal: AbortSignal;
}

const MAX_ROUNDS = 2;
const BUDGET: Readonly<Record<keyof SpendLimits, FallbackReason>> = {
  batchTokens: 'budget_batch_tokens',
  dayTokens: 'budget_day_tokens',
  batchUsd: 'budget_batch_usd',
  dayUsd: 'budget_day_usd',
};

/**
 * Asks a model about one ad: an answer that is known is taken from the book; another is asked for within the budget
 * and kept at once. An unusable answer is asked for once more with its problems; after that the rules decide, as they
 * do when no answer can be had. Rejects only when the worker stops or the book fails.
 */
export async function askAboutAd<Result>(
  question: readonly ChatMessage[],
  verify: (answer: StoredAnswer) => Promise<Verified<Result>>,
  deps: AskDependencies,
): Promise<AdDecision<Result>> {
  const used = { rounds: 0, tokensIn: 0, tokensOut: 0, seconds: 0, costUsd: 0, fromCache: true };
  let messages = question;
  let problems: readonly string[] = [];
  while (used.rounds < MAX_ROUNDS) {
    const got = await getAnswer(messages, deps);
    if ('fallbackReason' in got) {
      return { ...used, result: null, ...got };
    }
    const { answer } = got;
    used.rounds += 1;
    used.tokensIn += answer.tokensIn;
    used.tokensOut += answer.tokensOut;
    used.seconds += answer.seconds;
    used.costUsd += answer.costUsd;
    used.fromCache &&= got.fromCache;
    const verified = await verify(answer);
    if (verified.kind === 'usable') {
      return { ...used, result: verified.result, fallbackReason: null, problems };
    }
    problems = verified.problems;
    messages = askAgain(question, answer.text, problems);
  }
  return { ...used, result: null, fallbackReason: 'unusable_answer', problems };
}

/** SHA-256 (hex) of all that an answer depends on. */
function hashQuestion(messages: readonly ChatMessage[], identity: string): string {
  return createHash('sha256')
    .update(JSON.stringify([identity, messages]))
    .digest('hex');
}

async function getAnswer(
  messages: readonly ChatMessage[],
  deps: AskDependencies,
): Promise<
  | { answer: StoredAnswer; fromCache: boolean }
  | { fallbackReason: FallbackReason; problems: string[] }
> {
  const { book, model, prices, maxOutputTokens } = deps;
  const questionHash = hashQuestion(messages, deps.identity);
  const known = await book.find(questionHash);
  if (known !== null) return { answer: known, fromCache: true };

  const most = estimateRequest(messages, maxOutputTokens);
  let requestId: number | null = null;
  let startedAt = deps.clock();
  const reserve = async () => {
    const reserved = await book.reserve({
      questionHash,
      tokens: most.tokensIn + most.tokensOut,
      costUsd: costOf(most, prices),
    });
    if ('exceeded' in reserved) throw new BudgetSpentError(reserved.exceeded);
    requestId = reserved.requestId;
    startedAt = deps.clock();
  };
  try {
    const given = await model.ask(
      { messages, schema: ANSWER_JSON_SCHEMA, maxOutputTokens, signal: deps.signal },
      reserve,
    );
    if (requestId === null) throw new Error('an answer came to a request that was not reserved');
    const tokens = {
      tokensIn: given.tokensIn ?? most.tokensIn,
      tokensOut: given.tokensOut ?? estimateTokens(given.text.length),
    };
    const answer: StoredAnswer = {
      ...tokens,
      text: given.text,
      ended: given.end,
      seconds: Math.round(deps.clock() - startedAt) / 1000,
      costUsd: costOf(tokens, prices),
    };
    await book.keep({ requestId, questionHash, answer });
    return { answer, fromCache: false };
  } catch (error) {
    const fallbackReason = reasonOf(error);
    if (fallbackReason === null) throw error;
    const told = error instanceof Error ? error.message : String(error);
    if (requestId !== null) {
      const mayHaveWorked = error instanceof ModelUnavailableError && error.mayHaveWorked;
      await book.fail({ requestId, error: told, mayHaveWorked });
    }
    return { fallbackReason, problems: [told] };
  }
}

/** The request would pass a limit. */
class BudgetSpentError extends Error {
  override readonly name = 'BudgetSpentError';
  readonly limit: keyof SpendLimits;
  constructor(limit: keyof SpendLimits) {
    super(`the limit ${limit} is reached`);
    this.limit = limit;
  }
}

/** Null for what is not the server's doing: the worker stops, the database fails. */
function reasonOf(error: unknown): FallbackReason | null {
  if (error instanceof BudgetSpentError) return BUDGET[error.limit];
  if (error instanceof ThrottledError) return 'throttled';
  if (error instanceof PermanentError) return 'refused_by_server';
  if (error instanceof ModelUnavailableError) return 'unavailable';
  return error instanceof ModelPausedError ? 'paused' : null;
}
