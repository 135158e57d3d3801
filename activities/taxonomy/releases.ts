import { createHash } from 'node:crypto';
import type pg from 'pg';
import { inTransaction, type Queryable } from '../../prisma/sql/transaction.ts';

export interface TaxonomyRelease {
  releaseId: number;
  release: string;
  /** Hashes of the bundles that were imported into it, in order of the alphabet, joined by '+'. */
  sourceHash: string;
}

/** The release, made when it is new. Until its first import is complete it has no source and is not active. */
export async function openRelease(
  db: Queryable,
  args: { release: string; now: Date },
): Promise<TaxonomyRelease & { rowsWritten: number }> {
  const { rowCount } = await db.query(
    `INSERT INTO taxonomy_releases (scheme, release, languages, concepts, labels, source_hash, imported_at)
     VALUES ('esco', $1, '{}', 0, 0, '', $2) ON CONFLICT DO NOTHING`,
    [args.release, args.now],
  );
  const { rows } = await db.query<{ releaseId: string | number; sourceHash: string }>(
    `SELECT release_id AS "releaseId", source_hash AS "sourceHash" FROM taxonomy_releases
     WHERE scheme = 'esco' AND release = $1`,
    [args.release],
  );
  const { releaseId, sourceHash } = rows[0]!;
  return {
    releaseId: Number(releaseId),
    release: args.release,
    sourceHash,
    rowsWritten: rowCount ?? 0,
  };
}

export interface ReleaseTotals {
  languages: string[];
  concepts: number;
  labels: number;
  relations: number;
}

/** What is stored of a release. */
export async function countRelease(db: Queryable, releaseId: number): Promise<ReleaseTotals> {
  const { rows } = await db.query<ReleaseTotals>(
    `SELECT (SELECT count(*)::integer FROM esco_taxonomy WHERE release_id = $1) AS concepts,
            (SELECT count(*)::integer FROM esco_labels WHERE release_id = $1) AS labels,
            (SELECT count(*)::integer FROM esco_relations WHERE release_id = $1) AS relations,
            ARRAY(SELECT DISTINCT language FROM esco_labels WHERE release_id = $1 ORDER BY language) AS languages`,
    [releaseId],
  );
  return rows[0]!;
}

/** Forgets a release of which nothing could be read, with all that hangs on it. */
export async function dropRelease(db: Queryable, releaseId: number): Promise<void> {
  await db.query('DELETE FROM taxonomy_releases WHERE release_id = $1', [releaseId]);
}

/** Records a finished import and, unless it is to stay aside, makes the release the active one. */
export async function closeRelease(
  pool: pg.Pool,
  args: {
    opened: TaxonomyRelease;
    hash: string;
    totals: ReleaseTotals;
    activate: boolean;
    now: Date;
  },
): Promise<number> {
  const { opened, totals } = args;
  const hashes = new Set(opened.sourceHash.split('+').filter((hash) => hash !== ''));
  const sourceHash = [...hashes.add(args.hash)].sort().join('+');
  return inTransaction(pool, async (client) => {
    const described = await client.query(
      `UPDATE taxonomy_releases
       SET languages = $2, concepts = $3, labels = $4, source_hash = $5, imported_at = $6
       WHERE release_id = $1 AND (languages, concepts, labels, source_hash) IS DISTINCT FROM ($2, $3, $4, $5)`,
      [opened.releaseId, totals.languages, totals.concepts, totals.labels, sourceHash, args.now],
    );
    if (!args.activate) return described.rowCount ?? 0;
    const retired = await client.query(
      `UPDATE taxonomy_releases SET is_active = false WHERE scheme = 'esco' AND is_active AND release_id <> $1`,
      [opened.releaseId],
    );
    const activated = await client.query(
      'UPDATE taxonomy_releases SET is_active = true WHERE release_id = $1 AND NOT is_active',
      [opened.releaseId],
    );
    return [described, retired, activated].reduce((sum, { rowCount }) => sum + (rowCount ?? 0), 0);
  });
}

/** Names the state of a release: it changes whenever another bundle is imported into it. */
export function releaseVersion(release: Pick<TaxonomyRelease, 'release' | 'sourceHash'>): string {
  const digest = createHash('sha256').update(release.sourceHash).digest('hex').slice(0, 12);
  return `${release.release}-${digest}`;
}

/** The release that extraction and linking use, or null. */
export async function findActiveRelease(db: Queryable): Promise<TaxonomyRelease | null> {
  const { rows } = await db.query<{
    releaseId: string | number;
    release: string;
    sourceHash: string;
  }>(
    `SELECT release_id AS "releaseId", release, source_hash AS "sourceHash" FROM taxonomy_releases
     WHERE scheme = 'esco' AND is_active`,
  );
  const row = rows[0];
  return row === undefined ? null : { ...row, releaseId: Number(row.releaseId) };
}
