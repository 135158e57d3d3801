import type { Alert } from '../../activities/notify/alert.ts';
import type { AlertConfig } from '../config/alerts.ts';

/** What the watch of a process sees at one moment. */
export interface Sighting {
  /** Share of the data folder's disk in use, and the folder. */
  disk: { usedShare: number; folder: string } | null;
  batches: readonly { batchKey: string; workedMs: number }[];
  /** Tries of activities within the last quarter of an hour. */
  tries: { done: number; failed: number };
  /** Statements over their limit since the last look, the slowest of each. */
  slow: readonly { id: string; by: string; ms: number; times: number }[];
}

/** Fewer tries say nothing about a share. */
const LEAST_TRIES = 20;

const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
const minutes = (ms: number) => `${Math.round(ms / 60_000)} minutes`;

/** What of a sighting people should know of. */
export function findAlerts(seen: Sighting, limits: AlertConfig): Alert[] {
  const alerts: Alert[] = [];
  if (seen.disk !== null && seen.disk.usedShare > limits.diskShare) {
    const { usedShare, folder } = seen.disk;
    const what = `${percent(usedShare)} of the disk under ${folder} is in use (limit ${percent(limits.diskShare)}).`;
    alerts.push({ kind: 'disk-full', subject: folder, what, workflowId: null });
  }
  for (const { batchKey, workedMs } of seen.batches) {
    if (workedMs <= limits.batchSlowMs) continue;
    const isVery = workedMs > limits.batchVerySlowMs;
    alerts.push({
      kind: isVery ? 'batch-very-slow' : 'batch-slow',
      subject: batchKey,
      what: `${batchKey} has worked for ${minutes(workedMs)} (limit ${minutes(isVery ? limits.batchVerySlowMs : limits.batchSlowMs)}).`,
      workflowId: batchKey,
    });
  }
  const { done, failed } = seen.tries;
  if (done + failed >= LEAST_TRIES && failed / (done + failed) > limits.errorShare) {
    const what =
      `${failed} of ${done + failed} tries failed within a quarter of an hour, ` +
      `${percent(failed / (done + failed))} (limit ${percent(limits.errorShare)}).`;
    alerts.push({ kind: 'error-share', subject: 'activities', what, workflowId: null });
  }
  for (const { id, by, ms, times } of seen.slow) {
    const limit = by === 'reader' ? limits.slowQueryMs : limits.slowWorkMs;
    const what =
      `Statement ${id} (${by}) took ${Math.round(ms)} ms, limit ${limit} ms; ${times} times ` +
      'since the last look. The log holds it under this id.';
    alerts.push({ kind: 'slow-queries', subject: `statement ${id}`, what, workflowId: null });
  }
  return alerts;
}
