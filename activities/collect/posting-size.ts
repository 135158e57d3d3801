import type { Collected } from './source.ts';

/** Most characters of one ad as its source gives it; real ads with their markup were seen to stay under 120,000. */
export const MAX_AD_CHARS = 2_000_000;

type Posting = Extract<Collected, { kind: 'posting' }>;

/** The ad itself, or a reject in its place when its texts are longer than any ad is. */
export function withinSize(collected: Posting): Collected {
  const texts = Object.values(collected.posting).filter((value) => typeof value === 'string');
  const chars = texts.reduce((sum, text) => sum + text.length, 0);
  if (chars <= MAX_AD_CHARS) return collected;
  const detail = `The ad has ${chars} characters; at most ${MAX_AD_CHARS} are read.`;
  return {
    kind: 'reject',
    ref: collected.ref,
    reject: { reason: 'too_large', field: null, detail },
  };
}
