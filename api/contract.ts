import { z } from 'zod';
import { SCOPES } from './keys/key.ts';
import { STAGES } from '../core/posting/stages.ts';

/** Shapes of the API's answers; the CLI reads them through these schemas too. Instants are ISO 8601 in UTC. */
const count = z.number().int().nonnegative();
const instant = z.iso.datetime();

const batchRow = z.object({
  batchId: z.number().int(),
  batchKey: z.string(),
  logicalDate: z.iso.date(),
  kind: z.enum(['daily', 'collect', 'clustering', 'task']),
  status: z.enum(['running', 'waiting', 'succeeded', 'failed', 'abandoned']),
  language: z.string(),
  /** Paths of the files that it was asked to read; empty when it asked registered sources. */
  files: z.array(z.string()),
  /** Members; null until they are frozen. */
  ads: count.nullable(),
  rowsWritten: count,
  startedAt: instant,
  finishedAt: instant.nullable(),
  error: z.string().nullable(),
});
export type BatchRow = z.infer<typeof batchRow>;

/** Where the next page begins; null on the last one. */
const nextPage = z.string().nullable();

export const batchList = z.object({ batches: z.array(batchRow), next: nextPage });

const stageCounts = {
  itemsIn: count,
  itemsOut: count,
  rejected: count,
  duplicate: count,
  skipped: count,
  rowsWritten: count,
};

const stageRow = z.object({
  stage: z.enum(STAGES),
  unit: z.enum(['ad version', 'ad', 'skill']),
  status: z.enum(['pending', 'running', 'waiting', 'succeeded', 'skipped', 'failed']),
  ...stageCounts,
  /** Pages that are committed. */
  pages: count,
  quality: z.number().nullable(),
  startedAt: instant,
  finishedAt: instant.nullable(),
  note: z.string().nullable(),
});
export type StageRow = z.infer<typeof stageRow>;

const stageProgress = z.object({
  stage: z.enum(STAGES),
  status: z.enum(['pending', 'running', 'waiting', 'succeeded', 'skipped', 'failed']),
  done: count,
  total: count.nullable(),
  counts: z.object({ unit: z.enum(['ad version', 'ad', 'skill']), ...stageCounts }).nullable(),
  startedAt: z.string().nullable(),
  durationMs: z.number().nullable(),
  note: z.string().nullable(),
});

const batchProgress = z.object({
  batchKey: z.string(),
  logicalDate: z.string(),
  status: z.enum(['running', 'waiting', 'succeeded', 'failed', 'abandoned']),
  waitingFor: z.string().nullable(),
  stages: z.array(stageProgress),
});

const pendingActivity = z.object({
  workflowId: z.string(),
  activity: z.string(),
  state: z.string(),
  attempt: count,
  maxAttempts: count.nullable(),
  lastFailure: z.string().nullable(),
  nextAttemptAt: instant.nullable(),
  lastHeartbeatAt: instant.nullable(),
  worker: z.string().nullable(),
});

const rejects = z.object({ stage: z.string(), source: z.string(), reason: z.string(), ads: count });
const duplicates = z.object({ kind: z.string(), ads: count });

export const batchDetail = z.object({
  batch: batchRow,
  stages: z.array(stageRow),
  rejects: z.array(rejects),
  duplicates: z.array(duplicates),
  /** Null when the batch has ended, or no worker answers. */
  progress: batchProgress.nullable(),
  pendingActivities: z.array(pendingActivity),
  /** Why progress and pending activities are missing although the batch runs; null when they are not. */
  temporalError: z.string().nullable(),
});
export type BatchDetail = z.infer<typeof batchDetail>;

const skillShare = z.object({
  nameEn: z.string(),
  nameEs: z.string(),
  ads: count,
  /** Published ads of the country. */
  n: count,
  /** 0 to 1, with its 95 % interval. */
  share: z.number(),
  shareLow: z.number(),
  shareHigh: z.number(),
});

export const batchSummary = z.object({
  batch: batchRow,
  /** What collect met; null when it did not run. In = new + unchanged + rejected + duplicate. */
  collected: z
    .object({ in: count, new: count, unchanged: count, rejected: count, duplicate: count })
    .nullable(),
  /** What the later stages did with the members. In = out + rejected + duplicate. */
  processed: z.object({ in: count, out: count, rejected: count, duplicate: count }),
  rejects: z.array(z.object({ stage: z.string(), reason: z.string(), ads: count })),
  duplicates: z.array(duplicates),
  clusters: z
    .object({
      clusters: count,
      skills: count,
      noiseShare: z.number(),
      silhouette: z.number().nullable(),
    })
    .nullable(),
  /** What readers see now; null before the first publication. */
  published: z
    .object({
      batchKey: z.string(),
      ads: count,
      isSample: z.boolean(),
      countries: z.array(
        z.object({
          code: z.string(),
          nameEn: z.string(),
          nameEs: z.string(),
          ads: count,
          skills: z.array(skillShare),
        }),
      ),
    })
    .nullable(),
  /** Absolute paths of the folders that hold report.html, report.pdf, charts and tables. */
  reports: z.array(z.object({ language: z.string(), folder: z.string() })),
});
export type BatchSummary = z.infer<typeof batchSummary>;

export const batchPlan = z.object({
  logicalDate: z.iso.date(),
  /** Ads that a run would take in: new ones, and those that the options add. */
  ads: count,
  newAds: count,
  stages: z.array(
    z.object({
      stage: z.enum(STAGES),
      runs: z.boolean(),
      /** Members that would reach it, as far as is known before it runs; null for collect. */
      ads: count.nullable(),
      why: z.string(),
      /** Present version; null for stages that keep none per ad. */
      version: z.string().nullable(),
      /** Ads of all batches that carry another version. */
      outdated: count,
    }),
  ),
});
export type BatchPlan = z.infer<typeof batchPlan>;

const cell = z.json();
export const queryAnswer = z.object({
  columns: z.array(z.string()),
  rows: z.array(z.array(cell)),
  truncated: z.boolean(),
  durationMs: z.number(),
});
export type QueryAnswer = z.infer<typeof queryAnswer>;

const check = z.object({ ok: z.boolean(), detail: z.string() });
export const health = z.object({
  status: z.enum(['ok', 'down']),
  version: z.string(),
  node: z.string(),
  startedAt: instant,
  checks: z.object({ database: check, temporal: check, disk: check }),
});
export type Health = z.infer<typeof health>;

export const readiness = z.object({ status: z.enum(['ready', 'not ready']), detail: z.string() });

/** An error (RFC 9457). */
export const problem = z.object({
  title: z.string(),
  status: z.number(),
  detail: z.string(),
  problems: z.array(z.string()).optional(),
});
export type Problem = z.infer<typeof problem>;

const apiKey = z.object({
  keyId: z.number().int(),
  name: z.string(),
  prefix: z.string(),
  scopes: z.array(z.enum(SCOPES)),
  createdAt: instant,
  lastUsedOn: z.iso.date().nullable(),
  revokedAt: instant.nullable(),
});
export type ApiKey = z.infer<typeof apiKey>;
export const keyAnswer = apiKey;
export const keyList = z.object({ keys: z.array(apiKey) });
/** The key itself is shown this once. */
export const newKey = apiKey.extend({ key: z.string() });
export type NewKey = z.infer<typeof newKey>;

/** A batch or task that was started, or runs already. */
export const startedBatch = z.object({
  batchKey: z.string(),
  /** True when one for the same day ran already and nothing was started. */
  adopted: z.boolean(),
});
export const startedTask = z.object({ taskKey: z.string() });

/** A backup that was written, not yet read back. */
export const writtenBackup = z.object({ file: z.string() });
