import { availableParallelism } from 'node:os';
import { clusterSkills, type ClusterOutcome, type SkillToCluster } from './cluster-skills.ts';
import { fieldLabel } from './field-label.ts';

export interface ClusterTaskInput {
  readonly skills: readonly SkillToCluster[];
  /** Row-major unit vectors, as many rows as skills. */
  readonly vectors: Float32Array;
  readonly seed: number;
}

export type ClusterTaskOutput = ClusterOutcome;

/** Runs in a worker thread: clusters the skills with every core for the search of neighbours. */
export default function clusterTask(input: ClusterTaskInput): Promise<ClusterTaskOutput> {
  return clusterSkills({
    ...input,
    fieldLabel,
    now: () => performance.now(),
    options: { threads: availableParallelism() },
  });
}
