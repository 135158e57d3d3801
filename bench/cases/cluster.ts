import { clusterSkills, type ClusteredSkills } from '../../activities/cluster/cluster-skills.ts';
import { fieldLabel } from '../../activities/cluster/field-label.ts';
import { generateDirections } from '../generated-points.ts';
import { median } from '../measure.ts';

export interface ClusterCase {
  readonly rows: number;
  readonly threads: number;
  readonly runs: number;
}

export interface ClusterFigures {
  readonly neighboursSeconds: number;
  readonly umapSeconds: number;
  readonly hdbscanSeconds: number;
  readonly clusters: number;
  readonly noiseShare: number;
  readonly silhouette: number | null;
}

/** Median times of the steps of clustering over vectors in 60 groups. */
export default async function clusterCase(input: ClusterCase): Promise<ClusterFigures> {
  const { rows, threads, runs } = input;
  const vectors = generateDirections({ rows, dimensions: 768, groups: 60, cosine: 0.5, seed: 3 });
  const skills = Array.from({ length: rows }, (_, i) => {
    const name = `skill ${i}`;
    return { skillKey: `v:${i}`, nameEn: name, nameEs: name, field: 'office', adCount: 1 };
  });
  const now = () => performance.now();
  const outcomes: ClusteredSkills[] = [];
  for (let run = 0; run < runs; run++) {
    const outcome = await clusterSkills({
      skills,
      vectors,
      seed: 1,
      fieldLabel,
      now,
      options: { threads },
    });
    if (outcome.status === 'skipped') throw new Error(outcome.reason);
    outcomes.push(outcome);
  }
  const seconds = (step: 'neighboursMs' | 'umapMs' | 'hdbscanMs') =>
    median(outcomes.map(({ timings }) => timings[step])) / 1000;
  const { quality } = outcomes[0]!;
  return {
    neighboursSeconds: seconds('neighboursMs'),
    umapSeconds: seconds('umapMs'),
    hdbscanSeconds: seconds('hdbscanMs'),
    clusters: quality.clusterCount,
    noiseShare: quality.noiseShare,
    silhouette: quality.silhouette,
  };
}
