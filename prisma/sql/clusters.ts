import { fromSql, toSql } from 'pgvector';
import { storableJson } from './storable-text.ts';
import type { Queryable } from './transaction.ts';

const toVector = (text: string) => Float32Array.from(fromSql(text) as number[]);

/** A skill with its vector and the number of ads that ask for it. */
export interface SkillVector {
  skillId: number;
  skillKey: string;
  nameEn: string;
  nameEs: string;
  field: string;
  adCount: number;
  vector: Float32Array;
}

/**
 * The skills with a vector of the model, in order of id: all that ads ask for, those of one country, or those of
 * the ads of one batch. Duplicates and unusable ads count for nothing.
 */
export async function loadSkillVectors(
  db: Queryable,
  args: { modelId: number; countryCode: string | null },
): Promise<SkillVector[]> {
  const { rows } = await db.query<Omit<SkillVector, 'vector'> & { vector: string }>(
    `SELECT s.skill_id AS "skillId", s.skill_key AS "skillKey", s.name_en AS "nameEn", s.name_es AS "nameEs",
            s.field, a.ad_count AS "adCount", e.embedding::text AS vector
     FROM (SELECT x.skill_id, count(*)::integer AS ad_count
           FROM enhanced_skills x
           JOIN cleaned_jobs c USING (job_id)
           WHERE c.is_usable AND ($2::text IS NULL OR c.country_code = $2)
             AND NOT EXISTS (SELECT FROM job_duplicates d WHERE d.job_id = x.job_id)
           GROUP BY x.skill_id) a
     JOIN skills s USING (skill_id)
     JOIN skill_embeddings e ON e.skill_id = s.skill_id AND e.model_id = $1
     ORDER BY s.skill_id`,
    [args.modelId, args.countryCode],
  );
  return rows.map((row) => ({ ...row, vector: toVector(row.vector) }));
}

/** A clustering that new skills can be placed in. */
export interface ExistingClusters {
  runId: number;
  memberIds: ReadonlySet<number>;
  labels: readonly number[];
  radii: readonly number[];
  centroids: readonly Float32Array[];
}

/** The latest clustering of a scope with the given model and parameters, or null. */
export async function loadLatestClusters(
  db: Queryable,
  args: { scope: string; modelId: number; algorithm: string },
): Promise<ExistingClusters | null> {
  const run = await db.query<{ run_id: number }>(
    `SELECT run_id FROM clustering_runs WHERE scope = $1 AND model_id = $2 AND algorithm = $3
     ORDER BY run_id DESC LIMIT 1`,
    [args.scope, args.modelId, args.algorithm],
  );
  const runId = run.rows[0]?.run_id;
  if (runId === undefined) return null;
  const members = await db.query<{ skill_id: number }>(
    'SELECT skill_id FROM cluster_members WHERE run_id = $1',
    [runId],
  );
  const clusters = await db.query<{ cluster_label: number; radius: number; centroid: string }>(
    'SELECT cluster_label, radius, centroid::text FROM clustering_results WHERE run_id = $1 ORDER BY cluster_label',
    [runId],
  );
  return {
    runId,
    memberIds: new Set(members.rows.map((row) => row.skill_id)),
    labels: clusters.rows.map((row) => row.cluster_label),
    radii: clusters.rows.map((row) => row.radius),
    centroids: clusters.rows.map((row) => toVector(row.centroid)),
  };
}

export interface ClusterRunRow {
  batchId: number;
  scope: string;
  modelId: number;
  algorithm: string;
  parameters: Readonly<Record<string, unknown>>;
  skillCount: number;
  noiseShare: number;
  silhouette: number | null;
  daviesBouldin: number | null;
  clusters: readonly {
    label: number;
    nameEn: string;
    nameEs: string;
    size: number;
    adCount: number;
    cohesion: number;
    radius: number;
    centroid: Float32Array;
    medoidSkillId: number;
  }[];
  members: readonly MemberRow[];
}

export interface MemberRow {
  skillId: number;
  label: number;
  probability: number;
  x: number | null;
  y: number | null;
  placed: boolean;
}

/** Saves a clustering, replacing one of the same batch and scope; returns the rows written. */
export async function saveClusterRun(db: Queryable, run: ClusterRunRow): Promise<number> {
  const old = '(SELECT run_id FROM clustering_runs WHERE batch_id = $1 AND scope = $2)';
  for (const table of ['cluster_members', 'clustering_results', 'clustering_runs']) {
    await db.query(`DELETE FROM ${table} WHERE run_id IN ${old}`, [run.batchId, run.scope]);
  }
  const { rows } = await db.query<{ run_id: number }>(
    `INSERT INTO clustering_runs (batch_id, scope, model_id, algorithm, parameters, skill_count, cluster_count,
       noise_share, silhouette, davies_bouldin)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) RETURNING run_id`,
    [
      ...[run.batchId, run.scope, run.modelId, run.algorithm, JSON.stringify(run.parameters)],
      ...[run.skillCount, run.clusters.length, run.noiseShare, run.silhouette, run.daviesBouldin],
    ],
  );
  const runId = rows[0]!.run_id;
  const records = run.clusters.map((cluster) => ({
    cluster_label: cluster.label,
    name_en: cluster.nameEn,
    name_es: cluster.nameEs,
    size: cluster.size,
    ad_count: cluster.adCount,
    cohesion: cluster.cohesion,
    radius: cluster.radius,
    centroid: toSql([...cluster.centroid]),
    medoid_skill_id: cluster.medoidSkillId,
  }));
  const results = await db.query(
    `INSERT INTO clustering_results (run_id, cluster_label, name_en, name_es, size, ad_count, cohesion, radius,
       centroid, medoid_skill_id)
     SELECT $2, cluster_label, name_en, name_es, size, ad_count, cohesion, radius, centroid::vector, medoid_skill_id
     FROM json_to_recordset($1::json) AS c (cluster_label integer, name_en text, name_es text, size integer,
       ad_count integer, cohesion real, radius real, centroid text, medoid_skill_id bigint)`,
    [storableJson(records), runId],
  );
  const members = await saveMembers(db, runId, run.members);
  return 1 + (results.rowCount ?? 0) + members;
}

/** Adds members to a clustering; returns the rows written. A skill that is a member already stays as it is. */
export async function saveMembers(
  db: Queryable,
  runId: number,
  members: readonly MemberRow[],
): Promise<number> {
  const { rowCount } = await db.query(
    `INSERT INTO cluster_members (run_id, skill_id, cluster_label, probability, x, y, placed)
     SELECT $1, * FROM unnest($2::bigint[], $3::integer[], $4::real[], $5::real[], $6::real[], $7::boolean[])
     ON CONFLICT DO NOTHING`,
    [
      runId,
      members.map((m) => m.skillId),
      members.map((m) => m.label),
      members.map((m) => m.probability),
      members.map((m) => m.x),
      members.map((m) => m.y),
      members.map((m) => m.placed),
    ],
  );
  return rowCount ?? 0;
}
