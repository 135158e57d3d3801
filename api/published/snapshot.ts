import type { Queryable } from '../../prisma/sql/transaction.ts';
import { isoInstant } from '../queries/instant.ts';
import type { Publication } from './contract.ts';

/** The snapshot that readers see, and a word that changes with it. */
export interface Snapshot {
  publication: Publication;
  /** Changes with every publication, also of the same batch. */
  version: string;
}

/** How long an answer may be behind a publication. */
const KNOWN_MS = 1_000;

/** Tells the published snapshot; asks the database once a second at most, however many ask at once. */
export function watchSnapshot(db: Queryable, now: () => Date): () => Promise<Snapshot> {
  let known: { asked: Promise<Snapshot>; until: number } | null = null;
  return () => {
    const at = now().getTime();
    if (known === null || known.until <= at) {
      const asked = readSnapshot(db);
      known = { asked, until: at + KNOWN_MS };
      // A failure is told to those who wait, and not remembered.
      asked.catch(() => (known = null));
    }
    return known.asked;
  };
}

async function readSnapshot(db: Queryable): Promise<Snapshot> {
  const { rows } = await db.query<NonNullable<Publication> & { version: string }>(
    `SELECT b.batch_key AS "batchKey", b.logical_date AS "logicalDate", ${isoInstant('p.published_at')} AS "publishedAt",
            p.batch_id || '-' || extract(epoch FROM p.published_at) AS version
     FROM publication p JOIN batches b USING (batch_id)`,
  );
  const row = rows[0];
  if (row === undefined) return { publication: null, version: 'none' };
  const { version, ...publication } = row;
  return { publication, version };
}
