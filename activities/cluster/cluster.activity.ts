import type pg from 'pg';
import {
  loadLatestClusters,
  loadSkillVectors,
  saveClusterRun,
  saveMembers,
  type SkillVector,
} from '../../prisma/sql/clusters.ts';
import { loadBatchSkills } from '../../prisma/sql/embeddings.ts';
import { commitPage, findPage } from '../../prisma/sql/pages.ts';
import type { Compute } from '../compute.ts';
import type { EmbeddingModel } from '../embedding-model.ts';
import type { ClusterTaskInput, ClusterTaskOutput } from './cluster-task.ts';
import { needsNewClustering } from './needs-new-clustering.ts';
import { placeSkills } from './place-skills.ts';

/** Names the algorithm and its settings; another name makes the next batch cluster anew. */
export const CLUSTER_ALGORITHM = 'umap5+hdbscan@1';
const SEED = 20_261_122;

/**
 * The cluster stage: groups all skills that ads ask for when there are no clusters yet or more than a fifth of the
 * skills are new; otherwise places the new ones in the clusters that exist.
 */
export function createClusterActivities(deps: {
  pool: pg.Pool;
  compute: Compute;
  model: EmbeddingModel;
}) {
  const { pool, compute, model } = deps;

  return {
    async clusterSkills(args: {
      batchId: number;
      force: boolean;
    }): Promise<{ note: string | null }> {
      const { batchId } = args;
      const key = { batchId, stage: 'cluster', unit: 'skill', partition: '', page: 0 } as const;
      const committed = await findPage(pool, key);
      if (committed !== null) return { note: null };
      const { modelId } = await model.current();
      const ofBatch = await loadBatchSkills(pool, { batchId, modelId });
      const skills = await loadSkillVectors(pool, { modelId, countryCode: null });
      const existing = await loadLatestClusters(pool, {
        scope: 'all',
        modelId,
        algorithm: CLUSTER_ALGORITHM,
      });
      const incoming = skills.filter((skill) => existing?.memberIds.has(skill.skillId) !== true);
      const anew =
        args.force ||
        existing === null ||
        needsNewClustering({ existing: existing.memberIds.size, incoming: incoming.length });

      const counts = (rowsWritten: number, details: Record<string, unknown>) => ({
        itemsIn: ofBatch.length,
        itemsOut: ofBatch.length,
        rejected: 0,
        duplicate: 0,
        skipped: 0,
        rowsWritten,
        fingerprint: null,
        details,
      });

      if (!anew) {
        const placed = placeSkills({
          labels: existing.labels,
          centroids: existing.centroids,
          radii: existing.radii,
          vectors: incoming.map((skill) => skill.vector),
        });
        await commitPage(pool, key, async (client) =>
          counts(
            await saveMembers(
              client,
              existing.runId,
              incoming.map((skill, i) => ({
                skillId: skill.skillId,
                label: placed[i]!.label,
                probability: placed[i]!.probability,
                x: null,
                y: null,
                placed: true,
              })),
            ),
            { placed: incoming.length, runId: existing.runId },
          ),
        );
        return {
          note: incoming.length === 0 ? 'no new skills' : `${incoming.length} new skills placed`,
        };
      }

      const outcome = await compute.run<ClusterTaskInput, ClusterTaskOutput>(
        'cluster',
        toTaskInput(skills),
      );
      if (outcome.status === 'skipped') {
        await commitPage(pool, key, () =>
          Promise.resolve({
            ...counts(0, { reason: outcome.reason }),
            itemsOut: 0,
            skipped: ofBatch.length,
          }),
        );
        return { note: outcome.reason };
      }
      const idOf = new Map(skills.map((skill) => [skill.skillKey, skill.skillId]));
      await commitPage(pool, key, async (client) =>
        counts(
          await saveClusterRun(client, {
            batchId,
            scope: 'all',
            modelId,
            algorithm: CLUSTER_ALGORITHM,
            parameters: outcome.parameters,
            skillCount: skills.length,
            noiseShare: outcome.quality.noiseShare,
            silhouette: outcome.quality.silhouette,
            daviesBouldin: outcome.quality.daviesBouldin,
            clusters: outcome.clusters.map(({ medoidKey, ...cluster }) => ({
              ...cluster,
              medoidSkillId: idOf.get(medoidKey)!,
            })),
            members: skills.map((skill, i) => ({
              skillId: skill.skillId,
              label: outcome.labels[i]!,
              probability: outcome.probabilities[i]!,
              x: outcome.points2d[2 * i]!,
              y: outcome.points2d[2 * i + 1]!,
              placed: false,
            })),
          }),
          { skills: skills.length, ...outcome.timings },
        ),
      );
      return { note: `${outcome.clusters.length} clusters of ${skills.length} skills` };
    },
  };
}

function toTaskInput(skills: readonly SkillVector[]): ClusterTaskInput {
  const dimensions = skills[0]?.vector.length ?? 0;
  const vectors = new Float32Array(skills.length * dimensions);
  skills.forEach((skill, i) => vectors.set(skill.vector, i * dimensions));
  return {
    skills: skills.map(({ skillKey, nameEn, nameEs, field, adCount }) => ({
      skillKey,
      nameEn,
      nameEs,
      field,
      adCount,
    })),
    vectors,
    seed: SEED,
  };
}
