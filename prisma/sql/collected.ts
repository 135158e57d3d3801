import type { RawPosting } from '../../core/posting/raw-posting.ts';
import { storableJson, storableText } from './storable-text.ts';
import type { Queryable } from './transaction.ts';

/** An ad as a page of a source gave it, with its identity. */
export interface CollectedAd {
  sourceId: number;
  identityKey: string;
  canonicalUrl: string | null;
  contentHash: string;
  ref: string;
  raw: RawPosting;
  documentUrl: string | null;
}

/**
 * `new`: a version not seen before. `unchanged`: equal to the latest one. `repeated`: the same version again, from
 * another place of the same batch.
 */
export type Sighting = 'new' | 'unchanged' | 'repeated';

interface KnownPosting {
  sourceId: number;
  identityKey: string;
  postingId: number;
  version: number;
  /** Content of the latest version from before this batch. */
  earlierHash: string | null;
  /** Versions that this batch has seen already, and where. */
  own: { hash: string; ref: string }[];
}

async function savePostings(
  db: Queryable,
  ads: readonly CollectedAd[],
  seen: { on: string; at: Date },
): Promise<{ known: Map<string, KnownPosting>; rowsWritten: number }> {
  const sourceIds = ads.map((ad) => ad.sourceId);
  const keys = ads.map((ad) => storableText(ad.identityKey));
  const { rowCount } = await db.query(
    `INSERT INTO postings (source_id, identity_key, canonical_url, first_seen_on, last_seen_on, first_seen_at)
     SELECT source_id, identity_key, url, $4::date, $4::date, $5 FROM (
       SELECT DISTINCT ON (source_id, identity_key) source_id, identity_key, url
       FROM unnest($1::bigint[], $2::text[], $3::text[]) AS a (source_id, identity_key, url)
       ORDER BY source_id, identity_key) AS a
     ON CONFLICT (source_id, identity_key) DO UPDATE
       SET first_seen_on = least(postings.first_seen_on, excluded.first_seen_on),
           last_seen_on = greatest(postings.last_seen_on, excluded.last_seen_on),
           closed_on = CASE WHEN postings.closed_on > excluded.last_seen_on THEN postings.closed_on END
       WHERE postings.last_seen_on < excluded.last_seen_on OR postings.first_seen_on > excluded.first_seen_on
          OR postings.closed_on <= excluded.last_seen_on`,
    [sourceIds, keys, ads.map((ad) => ad.canonicalUrl), seen.on, seen.at],
  );
  const { rows } = await db.query<Omit<KnownPosting, 'own' | 'earlierHash' | 'version'>>(
    `SELECT p.source_id AS "sourceId", p.identity_key AS "identityKey", p.posting_id AS "postingId"
     FROM postings p
     JOIN (SELECT DISTINCT * FROM unnest($1::bigint[], $2::text[])) AS a (source_id, identity_key)
       USING (source_id, identity_key)`,
    [sourceIds, keys],
  );
  const known = new Map<string, KnownPosting>();
  for (const row of rows) {
    known.set(`${row.sourceId} ${row.identityKey}`, {
      ...row,
      version: 0,
      earlierHash: null,
      own: [],
    });
  }
  return { known, rowsWritten: rowCount ?? 0 };
}

async function loadVersions(
  db: Queryable,
  known: ReadonlyMap<string, KnownPosting>,
  batchId: number,
): Promise<void> {
  const byId = new Map([...known.values()].map((posting) => [posting.postingId, posting]));
  const { rows } = await db.query<{
    posting_id: number;
    version: number;
    content_hash: string;
    ref: string;
    is_own: boolean;
  }>(
    `SELECT posting_id, version, content_hash, ref, batch_id = $2 AS is_own FROM raw_jobs
     WHERE posting_id = ANY ($1::bigint[]) ORDER BY posting_id, version`,
    [[...byId.keys()], batchId],
  );
  for (const row of rows) {
    const posting = byId.get(row.posting_id)!;
    posting.version = row.version;
    if (row.is_own) posting.own.push({ hash: row.content_hash, ref: row.ref });
    else posting.earlierHash = row.content_hash;
  }
}

/**
 * Saves the ads of a page of a source: identities are found or made, a version is added where the ad differs from
 * the latest one. Running it again in the same batch adds nothing and answers the same. Returns one sighting per ad
 * and the rows written.
 */
export async function saveCollected(
  db: Queryable,
  args: {
    batchId: number;
    observedOn: string;
    collectedAt: Date;
    ads: readonly CollectedAd[];
    /** Saves the documents behind new versions; those of unchanged ads are not kept again. */
    saveDocuments: (
      urls: ReadonlySet<string>,
    ) => Promise<{ ids: ReadonlyMap<string, number>; rowsWritten: number }>;
  },
): Promise<{ sightings: Sighting[]; rowsWritten: number }> {
  if (args.ads.length === 0) return { sightings: [], rowsWritten: 0 };
  const { known, rowsWritten } = await savePostings(db, args.ads, {
    on: args.observedOn,
    at: args.collectedAt,
  });
  await loadVersions(db, known, args.batchId);

  const added: { ad: CollectedAd; postingId: number; version: number }[] = [];
  const sightings = args.ads.map((ad): Sighting => {
    const posting = known.get(`${ad.sourceId} ${storableText(ad.identityKey)}`)!;
    const own = posting.own.filter((version) => version.hash === ad.contentHash);
    if (own.length > 0) return own.some((version) => version.ref === ad.ref) ? 'new' : 'repeated';
    if (posting.own.length === 0 && posting.earlierHash === ad.contentHash) return 'unchanged';
    posting.version += 1;
    posting.own.push({ hash: ad.contentHash, ref: ad.ref });
    added.push({ ad, postingId: posting.postingId, version: posting.version });
    return 'new';
  });
  if (added.length === 0) return { sightings, rowsWritten };

  const urls = new Set(
    added.flatMap(({ ad }) => (ad.documentUrl === null ? [] : [ad.documentUrl])),
  );
  const documents = await args.saveDocuments(urls);
  const records = added.map(({ ad, postingId, version }) => ({
    posting_id: postingId,
    source_id: ad.sourceId,
    version,
    content_hash: ad.contentHash,
    raw: ad.raw,
    ref: ad.ref,
    document_id: ad.documentUrl === null ? null : (documents.ids.get(ad.documentUrl) ?? null),
  }));
  const inserted = await db.query(
    `INSERT INTO raw_jobs (posting_id, source_id, version, content_hash, raw, ref, document_id, batch_id,
       observed_on, collected_at)
     SELECT posting_id, source_id, version, content_hash, raw, ref, document_id, $2, $3, $4
     FROM json_to_recordset($1::json) AS r (posting_id bigint, source_id bigint, version integer,
       content_hash text, raw jsonb, ref text, document_id bigint)`,
    [storableJson(records), args.batchId, args.observedOn, args.collectedAt],
  );
  return {
    sightings,
    rowsWritten: rowsWritten + documents.rowsWritten + (inserted.rowCount ?? 0),
  };
}

/** A document as fetched, compressed. */
export interface StoredDocument {
  url: string;
  contentHash: string;
  contentType: string;
  bodyGzip: Buffer;
  collectedAt: Date;
}

/** Saves documents once per content; returns their ids by URL and the rows written. */
export async function saveDocuments(
  db: Queryable,
  args: { sourceId: number; documents: readonly StoredDocument[] },
): Promise<{ ids: ReadonlyMap<string, number>; rowsWritten: number }> {
  const ids = new Map<string, number>();
  let rowsWritten = 0;
  for (const document of args.documents) {
    const { rows, rowCount } = await db.query<{ document_id: number }>(
      `INSERT INTO raw_documents (source_id, content_hash, url, content_type, body_gzip, collected_at)
       VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (source_id, content_hash) DO NOTHING RETURNING document_id`,
      [
        ...[args.sourceId, document.contentHash, document.url, document.contentType],
        ...[document.bodyGzip, document.collectedAt],
      ],
    );
    rowsWritten += rowCount ?? 0;
    const id =
      rows[0]?.document_id ??
      (
        await db.query<{ document_id: number }>(
          'SELECT document_id FROM raw_documents WHERE source_id = $1 AND content_hash = $2',
          [args.sourceId, document.contentHash],
        )
      ).rows[0]?.document_id;
    if (id !== undefined) ids.set(document.url, id);
  }
  return { ids, rowsWritten };
}

/**
 * Marks as closed the postings of a source that a complete listing of `observedOn` did not show. Returns the rows
 * written. Only for sources whose pages list everything that is open.
 */
export async function closeUnseen(
  db: Queryable,
  args: { sourceId: number; observedOn: string },
): Promise<number> {
  const { rowCount } = await db.query(
    `UPDATE postings SET closed_on = $2
     WHERE source_id = $1 AND closed_on IS NULL AND last_seen_on < $2::date`,
    [args.sourceId, args.observedOn],
  );
  return rowCount ?? 0;
}
