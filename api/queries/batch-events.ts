import { setTimeout as delay } from 'node:timers/promises';
import type { ApiDependencies } from '../create-api.ts';
import type { BatchProgress } from '../../core/batch.ts';
import type { BatchRow } from '../contract.ts';
import { hasEnded } from './batch-detail.ts';
import { findBatch } from './batches.ts';

/** How often a batch is looked at, however many streams follow it. */
const LOOK_EVERY_MS = 1_000;
/** Looks without news after which a comment shows that the stream lives; proxies end quiet ones. */
const LOOKS_UNTIL_SIGN = 15;

interface BatchState {
  batch: BatchRow;
  progress: BatchProgress | null;
}

/** Makes streams of events, in the format of the HTML standard: `progress` with each change, then `end`. */
export function followBatchEvents(
  deps: ApiDependencies,
): (batchKey: string) => AsyncGenerator<string, void, undefined> {
  const look = lookOncePerInterval(deps);
  return async function* (batchKey) {
    yield 'retry: 2000\n\n';
    let last = '';
    let quiet = 0;
    for (let id = 1; ;) {
      const state = await look(batchKey);
      if (state === null) return;
      const text = JSON.stringify(state);
      if (text !== last) {
        const event = hasEnded(state.batch) ? 'end' : 'progress';
        yield `id: ${id}\nevent: ${event}\ndata: ${text}\n\n`;
        last = text;
        id += 1;
        quiet = 0;
      } else if (++quiet % LOOKS_UNTIL_SIGN === 0) {
        yield ': nothing new\n\n';
      }
      if (hasEnded(state.batch)) return;
      await delay(LOOK_EVERY_MS);
    }
  };
}

function lookOncePerInterval(
  deps: ApiDependencies,
): (batchKey: string) => Promise<BatchState | null> {
  const looks = new Map<string, { at: number; state: Promise<BatchState | null> }>();
  return (batchKey) => {
    const at = performance.now();
    const recent = looks.get(batchKey);
    if (recent !== undefined && at - recent.at < LOOK_EVERY_MS / 2) return recent.state;
    for (const [key, old] of looks) if (at - old.at > LOOK_EVERY_MS) looks.delete(key);
    const state = lookAt(deps, batchKey);
    looks.set(batchKey, { at, state });
    return state;
  };
}

/** A running batch whose worker does not answer shows its row alone. */
async function lookAt(
  { database, temporal }: ApiDependencies,
  batchKey: string,
): Promise<BatchState | null> {
  const batch = await findBatch(database.pool, batchKey);
  if (batch === null) return null;
  const progress = hasEnded(batch) ? null : await temporal.progress(batchKey).catch(() => null);
  return { batch, progress };
}
