import type { SkillType } from '../../core/posting/skill-mention.ts';
import type { Queryable } from './transaction.ts';

/** What embedding knows of a skill, and the hash of the document that its stored vector was made from. */
export interface SkillToEmbed {
  skillId: number;
  skillKey: string;
  nameEn: string;
  nameEs: string;
  type: SkillType;
  field: string;
  documentHash: string | null;
}

/** The skills that the batch's ads ask for, in order of id. */
export async function loadBatchSkills(
  db: Queryable,
  args: { batchId: number; modelId: number },
): Promise<SkillToEmbed[]> {
  const { rows } = await db.query<SkillToEmbed>(
    `SELECT s.skill_id AS "skillId", s.skill_key AS "skillKey", s.name_en AS "nameEn", s.name_es AS "nameEs",
            s.type, s.field, e.document_hash AS "documentHash"
     FROM skills s
     LEFT JOIN skill_embeddings e ON e.skill_id = s.skill_id AND e.model_id = $2
     WHERE EXISTS (SELECT FROM enhanced_skills x JOIN batch_items i USING (job_id)
                   WHERE x.skill_id = s.skill_id AND i.batch_id = $1 AND i.ended_stage IS NULL)
     ORDER BY s.skill_id`,
    [args.batchId, args.modelId],
  );
  return rows;
}

/** Title and skills of ads, from which their vectors are made. */
export interface JobToEmbed {
  jobId: number;
  title: string;
  skills: readonly string[];
}

/** Loads what ads are embedded from; skills by falling confidence. */
export async function loadJobsToEmbed(
  db: Queryable,
  jobIds: readonly number[],
): Promise<JobToEmbed[]> {
  const { rows } = await db.query<JobToEmbed>(
    `SELECT c.job_id AS "jobId", c.title,
            coalesce(array_agg(s.name_en ORDER BY e.confidence DESC, s.skill_id) FILTER (WHERE s.skill_id IS NOT NULL),
                     '{}') AS skills
     FROM cleaned_jobs c
     LEFT JOIN enhanced_skills e USING (job_id)
     LEFT JOIN skills s USING (skill_id)
     WHERE c.job_id = ANY ($1::bigint[])
     GROUP BY c.job_id`,
    [jobIds],
  );
  return rows;
}

export interface VectorRow {
  id: number;
  documentHash: string;
  vector: Float32Array;
}

/**
 * A `vector[]` parameter in Postgres' binary format: text literals take ten times as long (13k × 768 in 14 s
 * against 1.4 s on the embedded server). `oid` is the vector type's, which differs from database to database.
 */
function encodeVectorArray(vectors: readonly Float32Array[], oid: number): Buffer {
  const header = 20;
  const sizes = vectors.map((vector) => 4 + 4 + vector.length * 4);
  const buffer = Buffer.alloc(header + sizes.reduce((sum, size) => sum + size, 0));
  buffer.writeInt32BE(1, 0); // dimensions
  buffer.writeInt32BE(0, 4); // no nulls
  buffer.writeInt32BE(oid, 8);
  buffer.writeInt32BE(vectors.length, 12);
  buffer.writeInt32BE(1, 16); // lower bound
  let offset = header;
  for (const vector of vectors) {
    buffer.writeInt32BE(4 + vector.length * 4, offset);
    buffer.writeInt16BE(vector.length, offset + 4);
    buffer.writeInt16BE(0, offset + 6);
    offset += 8;
    for (const value of vector) {
      buffer.writeFloatBE(value, offset);
      offset += 4;
    }
  }
  return buffer;
}

async function vectorOid(db: Queryable): Promise<number> {
  const { rows } = await db.query<{ oid: number }>(`SELECT 'vector'::regtype::oid::integer AS oid`);
  return rows[0]!.oid;
}

/** Saves vectors of skills or ads of one model, 500 at a time; returns the rows that changed. */
export async function saveVectors(
  db: Queryable,
  args: {
    table: 'skill_embeddings' | 'job_embeddings';
    modelId: number;
    rows: readonly VectorRow[];
  },
): Promise<number> {
  const idColumn = args.table === 'skill_embeddings' ? 'skill_id' : 'job_id';
  const oid = await vectorOid(db);
  let written = 0;
  for (let from = 0; from < args.rows.length; from += 500) {
    const rows = args.rows.slice(from, from + 500);
    const { rowCount } = await db.query(
      `INSERT INTO ${args.table} (${idColumn}, model_id, document_hash, embedding)
       SELECT id, $2, hash, embedding FROM unnest($1::bigint[], $3::text[], $4::vector[]) AS v (id, hash, embedding)
       ON CONFLICT (${idColumn}, model_id) DO UPDATE
         SET document_hash = excluded.document_hash, embedding = excluded.embedding
         WHERE ${args.table}.document_hash IS DISTINCT FROM excluded.document_hash`,
      [
        rows.map((row) => row.id),
        args.modelId,
        rows.map((row) => row.documentHash),
        encodeVectorArray(
          rows.map((row) => row.vector),
          oid,
        ),
      ],
    );
    written += rowCount ?? 0;
  }
  return written;
}
