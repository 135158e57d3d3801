import type { Queryable } from '../../prisma/sql/transaction.ts';
import type { Cluster, ClusterDetail } from './contract.ts';
import { prepared } from './prepared.ts';

/** Skills named with each cluster. */
const TOP_SKILLS = 5;

/** The clusters of the published snapshot, or one of them, with their most asked skills. */
async function readClusters(db: Queryable, clusterId: number | null): Promise<Cluster[]> {
  const { rows } = await db.query<Cluster>(
    prepared(
      `SELECT c.cluster_id AS "clusterId", c.name_en AS "nameEn", c.name_es AS "nameEs", m.skills, c.cohesion,
            coalesce(t.top, '[]') AS "topSkills"
     FROM bi.dim_cluster c
     JOIN (SELECT cluster_id, count(*)::integer AS skills FROM bi.dim_skill GROUP BY cluster_id) m USING (cluster_id)
     LEFT JOIN (
       SELECT cluster_id, jsonb_agg(jsonb_build_object('skillId', skill_id, 'nameEn', name_en, 'nameEs', name_es,
                'ads', ads) ORDER BY place) AS top
       FROM (SELECT s.*, row_number() OVER (PARTITION BY cluster_id ORDER BY ads DESC, skill_id) AS place
             FROM published.skill s) ranked
       WHERE place <= $2 GROUP BY cluster_id) t USING (cluster_id)
     WHERE c.cluster_id > 0 AND ($1::integer IS NULL OR c.cluster_id = $1)
     ORDER BY m.skills DESC, c.cluster_id`,
      [clusterId, TOP_SKILLS],
    ),
  );
  return rows;
}

/** All clusters, the largest first. */
export function listClusters(db: Queryable): Promise<Cluster[]> {
  return readClusters(db, null);
}

/** A cluster with its skills and their places on the map; null when the snapshot has none of that number. */
export async function findCluster(db: Queryable, clusterId: number): Promise<ClusterDetail | null> {
  const cluster = (await readClusters(db, clusterId))[0];
  if (cluster === undefined) return null;
  const { rows } = await db.query<ClusterDetail['members'][number]>(
    prepared(
      `SELECT d.skill_id AS "skillId", d.skill_key AS key, d.name_en AS "nameEn", d.name_es AS "nameEs", s.ads,
            d.map_x AS x, d.map_y AS y
     FROM bi.dim_skill d LEFT JOIN published.skill s USING (skill_id)
     WHERE d.cluster_id = $1 ORDER BY s.ads DESC NULLS LAST, d.skill_id`,
      [clusterId],
    ),
  );
  return { ...cluster, members: rows };
}
