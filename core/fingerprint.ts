import { createHash } from 'node:crypto';

/**
 * Identifies what a stage would do with an item: the same upstream result under the same stage version gives the
 * same fingerprint, and then there is nothing to do. `version` names code, vocabulary, taxonomy and model.
 */
export function itemFingerprint(upstream: string, version: string): string {
  return createHash('sha256').update(`${upstream}\n${version}`).digest('hex').slice(0, 32);
}

/** Fingerprint of a set of items, independent of their order; null for none. */
export function combineFingerprints(fingerprints: readonly string[]): string | null {
  if (fingerprints.length === 0) return null;
  const hash = createHash('sha256');
  for (const fingerprint of [...fingerprints].sort()) hash.update(fingerprint).update('\n');
  return hash.digest('hex').slice(0, 32);
}
