import type pg from 'pg';
import {
  loadLatestClusters,
  loadSkillVectors,
  saveClusterRun,
  saveMembers,
  type SkillVector,
} from '../../prisma/sql/clusters.ts';
import { listCountriesToCluster } from '../../prisma/sql/cluster-scopes.ts';
import { loadBatchSkills } from '../../prisma/sql/embeddings.ts';
import { commitPage, findPage, type PageKey } from '../../prisma/sql/pages.ts';
import type { Compute } from '../compute.ts';
import type { EmbeddingModel } from '../embedding-model.ts';
import type { ClusterTaskInput, ClusterTaskOutput } from './cluster-task.ts';
import { needsNewClustering } from './needs-new-clustering.ts';
import { placeSkills } from './place-skills.ts';

/** Names the algorithm and its settings; another name makes the next batch cluster anew. */
export const CLUSTER_ALGORITHM = 'umap5+hdbscan@1';
const SEED = 20_261_122;

/** The scope of all countries together; the others are country codes. */
const ALL = 'all';

/**
 * The cluster stage: groups all skills that ads ask for when there are no clusters yet or more than a fifth of the
 * skills are new; otherwise places the new ones in the clusters that exist.
 */
export function createClusterActivities(deps: {
  pool: pg.Pool;
  compute: Compute;
  model: EmbeddingModel;
  /** Countries whose ads ask for fewer skills have no clusters of their own. */
  minSkillsPerCountry: number;
}) {
  const { pool, compute, model } = deps;

  return {
    /** What the weekly clustering groups: all skills together, and those of each country that has enough. */
    async listClusterScopes(): Promise<string[]> {
      const { modelId } = await model.current();
      const minSkills = deps.minSkillsPerCountry;
      return [ALL, ...(await listCountriesToCluster(pool, { modelId, minSkills }))];
    },

    /** Clusters one scope anew: 'all', or the skills that the ads of a country ask for. */
    async clusterScope(args: { batchId: number; scope: string }): Promise<{ note: string }> {
      const { batchId, scope } = args;
      const key = { batchId, stage: 'cluster', unit: 'skill', partition: scope, page: 0 } as const;
      if ((await findPage(pool, key)) !== null) return { note: 'done before' };
      const { modelId } = await model.current();
      const countryCode = scope === ALL ? null : scope;
      const skills = await loadSkillVectors(pool, { modelId, countryCode });
      return clusterAnew({ key, scope, modelId, skills, itemsIn: skills.length });
    },

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
        scope: ALL,
        modelId,
        algorithm: CLUSTER_ALGORITHM,
      });
      const incoming = skills.filter((skill) => existing?.memberIds.has(skill.skillId) !== true);
      const anew =
        args.force ||
        existing === null ||
        needsNewClustering({ existing: existing.memberIds.size, incoming: incoming.length });

      const itemsIn = ofBatch.length;
      if (!anew) {
        const placed = placeSkills({
          labels: existing.labels,
          centroids: existing.centroids,
          radii: existing.radii,
          vectors: incoming.map((skill) => skill.vector),
        });
        await commitPage(pool, key, async (client) =>
          countsOf(
            itemsIn,
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

      return clusterAnew({ key, scope: ALL, modelId, skills, itemsIn });
    },
  };

  /** Clusters skills and commits the result with its page. `itemsIn` is what the audit counts. */
  async function clusterAnew(args: {
    key: PageKey;
    scope: string;
    modelId: number;
    skills: readonly SkillVector[];
    itemsIn: number;
  }): Promise<{ note: string }> {
    const { key, scope, modelId, skills, itemsIn } = args;
    const outcome = await compute.run<ClusterTaskInput, ClusterTaskOutput>(
      'cluster',
      toTaskInput(skills),
    );
    if (outcome.status === 'skipped') {
      const skipped = { itemsOut: 0, skipped: itemsIn };
      await commitPage(pool, key, () =>
        Promise.resolve({ ...countsOf(itemsIn, 0, { reason: outcome.reason }), ...skipped }),
      );
      return { note: outcome.reason };
    }
    const idOf = new Map(skills.map((skill) => [skill.skillKey, skill.skillId]));
    await commitPage(pool, key, async (client) =>
      countsOf(
        itemsIn,
        await saveClusterRun(client, {
          batchId: key.batchId,
          scope,
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
  }
}

/** Counts of a page from which every skill goes on. */
function countsOf(itemsIn: number, rowsWritten: number, details: Record<string, unknown>) {
  return {
    ...{ itemsIn, itemsOut: itemsIn, rejected: 0, duplicate: 0, skipped: 0 },
    ...{ rowsWritten, fingerprint: null, details },
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
