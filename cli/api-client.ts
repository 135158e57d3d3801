import type { z } from 'zod';
import {
  candidateAnswer,
  candidateList,
  type CandidateAnswer,
  type DecidedCandidate,
} from '../api/candidates/contract.ts';
import {
  batchDetail,
  batchList,
  batchPlan,
  batchSummary,
  health,
  keyAnswer,
  keyList,
  newKey,
  problem,
  queryAnswer,
  writtenBackup,
  type ApiKey,
  type BatchDetail,
  type BatchPlan,
  type BatchRow,
  type BatchSummary,
  type Health,
  type NewKey,
  type QueryAnswer,
} from '../api/contract.ts';
import { jobDetail, type JobDetail } from '../api/published/contract.ts';
import { CommandFailedError } from './errors.ts';

/** The API's verbs. Each throws CommandFailedError with the API's own sentence when it says no. */
export interface ApiClient {
  health(): Promise<Health>;
  listBatches(filter: { limit?: number; date?: string }): Promise<BatchRow[]>;
  /** By number, key or 'latest'. */
  batch(reference: string): Promise<BatchDetail>;
  summary(reference: string): Promise<BatchSummary>;
  plan(parameters: Readonly<Record<string, string>>): Promise<BatchPlan>;
  /** A published ad with its masked text. */
  job(id: number): Promise<JobDetail>;
  candidates(parameters: Readonly<Record<string, string>>): Promise<CandidateAnswer[]>;
  /** `decision` is accept, merge or reject, with what each needs. */
  decideCandidate(
    key: string,
    decision: Readonly<Record<string, string>>,
  ): Promise<DecidedCandidate>;
  query(request: { sql: string; maxRows: number; timeoutMs: number }): Promise<QueryAnswer>;
  createKey(request: { name: string; scopes: readonly string[] }): Promise<NewKey>;
  listKeys(): Promise<ApiKey[]>;
  /** Has the observatory write a backup, and returns its path; that takes minutes where there is much data. */
  backUp(): Promise<string>;
  /** By number or prefix. */
  revokeKey(reference: string): Promise<ApiKey>;
}

/** Longest wait for an answer; a query's own limit is at most half a minute. */
const TIMEOUT_MS = 60_000;
const BACKUP_TIMEOUT_MS = 3_600_000;

/** A client of the API at `baseUrl`, for instance http://127.0.0.1:8080, with a key for what needs one. */
export function createApiClient(
  { baseUrl, key }: { baseUrl: string; key: string | null },
  fetchImpl: typeof fetch = fetch,
): ApiClient {
  const ask = async <Schema extends z.ZodType>(
    schema: Schema,
    path: string,
    init: { method?: string; headers?: Record<string, string>; body?: string } = {},
    timeoutMs = TIMEOUT_MS,
  ): Promise<z.infer<Schema>> => {
    const url = new URL(path, baseUrl);
    let response: Response;
    try {
      const headers = {
        ...init.headers,
        ...(key === null ? {} : { authorization: `Bearer ${key}` }),
      };
      response = await fetchImpl(url, {
        ...init,
        headers,
        signal: AbortSignal.timeout(timeoutMs),
      });
    } catch (cause) {
      throw new CommandFailedError(
        `The observatory's API does not answer at ${baseUrl}. "lmo doctor" looks for the reason.`,
        { cause },
      );
    }
    const body: unknown = await response.json().catch(() => null);
    // A system that is down answers its health with 503 and the same body.
    const parsed = schema.safeParse(body);
    if (parsed.success && (response.ok || response.status === 503)) return parsed.data;
    const refusal = problem.safeParse(body);
    if (refusal.success) throw new CommandFailedError(refusal.data.detail);
    throw new CommandFailedError(
      `${url.href} answered with status ${response.status} in a form that this version does not know. ` +
        'Stop the observatory and start it again, so that both are of one version.',
    );
  };
  const withParameters = (path: string, parameters: Readonly<Record<string, string>>): string => {
    const search = new URLSearchParams(parameters).toString();
    return search === '' ? path : `${path}?${search}`;
  };

  return {
    health: () => ask(health, '/health'),
    async listBatches({ limit, date }) {
      const parameters = {
        ...(limit === undefined ? {} : { limit: String(limit) }),
        ...(date === undefined ? {} : { date }),
      };
      return (await ask(batchList, withParameters('/api/batches', parameters))).batches;
    },
    batch: (reference) => ask(batchDetail, `/api/batches/${encodeURIComponent(reference)}`),
    summary: (reference) =>
      ask(batchSummary, `/api/batches/${encodeURIComponent(reference)}/summary`),
    plan: (parameters) => ask(batchPlan, withParameters('/api/plan', parameters)),
    job: async (id) => (await ask(jobDetail, `/api/jobs/${id}`)).job,
    candidates: async (parameters) =>
      (await ask(candidateList, withParameters('/api/skill-candidates', parameters))).candidates,
    decideCandidate: (key, decision) =>
      ask(candidateAnswer, `/api/skill-candidates/${encodeURIComponent(key)}`, post(decision)),
    query: (request) => ask(queryAnswer, '/api/query', post(request)),
    createKey: (request) => ask(newKey, '/api/keys', post(request)),
    backUp: async () =>
      (await ask(writtenBackup, '/api/backups', post({}), BACKUP_TIMEOUT_MS)).file,
    listKeys: async () => (await ask(keyList, '/api/keys')).keys,
    revokeKey: (reference) =>
      ask(keyAnswer, `/api/keys/${encodeURIComponent(reference)}`, { method: 'DELETE' }),
  };
}

function post(body: object): { method: string; headers: Record<string, string>; body: string } {
  return {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  };
}
