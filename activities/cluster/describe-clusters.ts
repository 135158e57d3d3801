import {
  dotOfRows,
  meanOfClusters,
  type ClusteredVectors,
} from '../../core/math/clustered-vectors.ts';
import { nameCluster, type FieldLabel } from './name-cluster.ts';

/** A skill as clustering sees it. */
export interface SkillToCluster {
  readonly skillKey: string;
  readonly nameEn: string;
  readonly nameEs: string;
  readonly field: string;
  /** Ads that ask for it. */
  readonly adCount: number;
}

export interface SkillCluster {
  readonly label: number;
  readonly nameEn: string;
  readonly nameEs: string;
  /** Skills in it. */
  readonly size: number;
  /** Sum of its skills' ad counts: an ad that asks for three of them counts three times. */
  readonly adCount: number;
  /** Mean cosine of the members to the centroid, 0..1. */
  readonly cohesion: number;
  /** Cosine distance from the centroid within which a new skill is placed here. */
  readonly radius: number;
  /** Mean of the members' vectors, of length 1. */
  readonly centroid: Float32Array;
  /** The member nearest to the centroid. */
  readonly medoidKey: string;
  /** The most asked members first, at most ten. */
  readonly topKeys: readonly string[];
}

/** A new skill belongs to a cluster if it is nearer to the centroid than all but one member in twenty. */
const RADIUS_SHARE = 0.95;
const TOP_KEYS = 10;

interface DescriptionInput extends ClusteredVectors {
  /** One a row. */
  readonly skills: readonly SkillToCluster[];
  readonly fieldLabel: FieldLabel;
}

/** Describes each cluster, in the order of the labels. */
export function describeClusters(input: DescriptionInput): SkillCluster[] {
  const { skills, vectors, dimensions, labels, clusterCount, fieldLabel } = input;
  const { means } = meanOfClusters(input);
  return Array.from({ length: clusterCount }, (_, label) => {
    const length = Math.sqrt(dotOfRows([means, label], [means, label], dimensions));
    const mean = means.subarray(label * dimensions, (label + 1) * dimensions);
    const centroid = Float32Array.from(mean, (value) => value / length);
    const members = [...labels.keys()]
      .filter((row) => labels[row] === label)
      .map((row) => ({
        skill: skills[row]!,
        cosine: dotOfRows([vectors, row], [centroid, 0], dimensions),
      }))
      .toSorted((a, b) => b.cosine - a.cosine);
    const byDemand = members
      .toSorted((a, b) => b.skill.adCount - a.skill.adCount)
      .map(({ skill }) => skill);
    const farthest = members[Math.ceil(RADIUS_SHARE * members.length) - 1]!;
    return {
      label,
      nameEn: nameCluster({ members: byDemand, fieldLabel, language: 'en' }),
      nameEs: nameCluster({ members: byDemand, fieldLabel, language: 'es' }),
      size: members.length,
      adCount: members.reduce((sum, { skill }) => sum + skill.adCount, 0),
      cohesion: members.reduce((sum, { cosine }) => sum + cosine, 0) / members.length,
      radius: Math.max(0, 1 - farthest.cosine),
      centroid,
      medoidKey: members[0]!.skill.skillKey,
      topKeys: byDemand.slice(0, TOP_KEYS).map(({ skillKey }) => skillKey),
    };
  });
}
