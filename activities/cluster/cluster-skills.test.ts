import { describe, expect, it } from 'vitest';
import { createRandom } from '../../core/random.ts';
import { adjustedRandIndex } from '../../core/math/adjusted-rand.ts';
import { clusterSkills, type ClusteredSkills, type ClusterInput } from './cluster-skills.ts';
import clusterTask from './cluster-task.ts';
import { needsNewClustering } from './needs-new-clustering.ts';
import { placeSkills } from './place-skills.ts';

const DIMENSIONS = 768;
const FIELDS = ['health', 'sales', 'software-testing'];

/** `each` skills around the direction of each field, then `strays` skills without neighbours. */
function skillsOfFields(each: number, strays = 0): Pick<ClusterInput, 'skills' | 'vectors'> {
  const random = createRandom(11);
  const direction = () => Array.from({ length: DIMENSIONS }, () => random() - 0.5);
  const fields = FIELDS.map((field) => ({ field, centre: direction() }));
  const members = fields.flatMap(({ field, centre }) =>
    Array.from({ length: each }, () => ({
      field,
      vector: direction().map((x, d) => centre[d]! + 0.7 * x),
    })),
  );
  const lone = Array.from({ length: strays }, () => ({ field: 'sales', vector: direction() }));
  const all = [...members, ...lone];
  return {
    skills: all.map(({ field }, i) => ({
      skillKey: `v:${i}`,
      nameEn: `${field} ${i}`,
      nameEs: `${field} ${i} (es)`,
      field,
      adCount: i,
    })),
    vectors: Float32Array.from(
      all.flatMap(({ vector }) => vector.map((x) => x / Math.hypot(...vector))),
    ),
  };
}

const fieldLabel = (field: string, language: 'en' | 'es') => `${field} [${language}]`;
const run = (input: Pick<ClusterInput, 'skills' | 'vectors'>, options = {}) => {
  let clock = 0;
  return clusterSkills({ ...input, seed: 3, fieldLabel, now: () => clock++, options });
};

async function clustered(input: Pick<ClusterInput, 'skills' | 'vectors'>, options = {}) {
  const outcome = await run(input, options);
  if (outcome.status !== 'clustered') throw new Error(outcome.reason);
  return outcome;
}

describe('clusterSkills', () => {
  const input = skillsOfFields(30, 4);
  let result: ClusteredSkills;

  it('finds the fields, with the most asked one first', async () => {
    result = await clustered(input);
    const truth = input.skills.map((_, i) => (i < 90 ? Math.floor(i / 30) : -1));
    expect(adjustedRandIndex(result.labels, truth)).toBeGreaterThan(0.95);
    expect(result.clusters.map(({ label }) => label)).toEqual([0, 1, 2]);
    const demand = result.clusters.map(({ adCount }) => adCount);
    expect(demand).toEqual(demand.toSorted((a, b) => b - a));
  });

  it('names a cluster by its field and its most asked skills, in both languages', () => {
    const [first] = result.clusters;
    const [a, b, c] = first!.topKeys.map((key) => key.slice(2));
    const field = 'software-testing';
    expect(first!.nameEn).toBe(`${field} [en]: ${field} ${a}, ${field} ${b}, ${field} ${c}`);
    expect(first!.nameEs).toBe(
      `${field} [es]: ${field} ${a} (es), ${field} ${b} (es), ${field} ${c} (es)`,
    );
  });

  it('leaves skills without neighbours out', () => {
    expect([...result.labels.subarray(90)]).toEqual([-1, -1, -1, -1]);
    expect([...result.probabilities.subarray(90)]).toEqual([0, 0, 0, 0]);
    expect(result.quality.noiseShare).toBe(
      result.labels.filter((label) => label === -1).length / 94,
    );
  });

  it('describes clusters by numbers that belong together', () => {
    for (const cluster of result.clusters) {
      const rows = [...result.labels.keys()].filter((row) => result.labels[row] === cluster.label);
      expect(cluster.size).toBe(rows.length);
      expect(cluster.adCount).toBe(rows.reduce((sum, row) => sum + row, 0));
      expect(Math.hypot(...cluster.centroid)).toBeCloseTo(1, 5);
      const cosines = rows.map((row) =>
        cluster.centroid.reduce((sum, x, d) => sum + x * input.vectors[row * DIMENSIONS + d]!, 0),
      );
      const mean = cosines.reduce((a, b) => a + b, 0) / rows.length;
      expect(cluster.cohesion).toBeCloseTo(mean, 5);
      const medoid = rows[cosines.indexOf(Math.max(...cosines))]!;
      expect(cluster.medoidKey).toBe(`v:${medoid}`);
      const inside = cosines.filter((cosine) => 1 - cosine <= cluster.radius + 1e-6);
      expect(inside.length / rows.length).toBeGreaterThanOrEqual(0.95);
      expect(inside.length).toBeLessThan(rows.length);
    }
  });

  it('reports its quality and gives every skill a place on the map', () => {
    expect(result.quality.clusterCount).toBe(3);
    expect(result.quality.silhouette).toBeGreaterThan(0.3);
    expect(result.quality.daviesBouldin).toBeGreaterThan(0);
    expect(result.points2d).toHaveLength(2 * 94);
    expect(result.points2d.every((x) => Number.isFinite(x))).toBe(true);
  });

  it('gives equal output for equal input and seed', async () => {
    expect(await clustered(input)).toEqual(result);
  });

  it('takes a larger minimum size for an answer', async () => {
    const { clusters } = await clustered(input, { minClusterSize: 40 });
    expect(clusters).toEqual([]);
  });

  it('makes one cluster of one field where that is allowed', async () => {
    const { skills, vectors } = skillsOfFields(40);
    const one = { skills: skills.slice(0, 40), vectors: vectors.slice(0, 40 * DIMENSIONS) };
    const { clusters, quality } = await clustered(one, {
      minClusterSize: 20,
      allowSingleCluster: true,
    });
    expect(clusters).toHaveLength(1);
    expect(quality.silhouette).toBeNull();
  });

  it('skips fewer than 15 skills and says so', async () => {
    const few = skillsOfFields(4);
    expect(await run(few)).toEqual({ status: 'skipped', reason: '12 skills, fewer than 15' });
  });

  it('clusters exact duplicates', async () => {
    const { skills, vectors } = skillsOfFields(20);
    for (let row = 0; row < 60; row++) {
      const first = (row - (row % 20)) * DIMENSIONS;
      vectors.copyWithin(row * DIMENSIONS, first, first + DIMENSIONS);
    }
    const { labels } = await clustered({ skills, vectors });
    expect(
      adjustedRandIndex(
        labels,
        skills.map((_, i) => Math.floor(i / 20)),
      ),
    ).toBe(1);
  });

  it('refuses vectors that do not fit the skills', async () => {
    const { skills, vectors } = skillsOfFields(6);
    await expect(run({ skills, vectors: vectors.subarray(1) })).rejects.toThrow(/18 skills need/);
  });

  it('survives the way into a worker thread and back', async () => {
    const outcome = await clusterTask(structuredClone({ ...skillsOfFields(10), seed: 1 }));
    expect(structuredClone(outcome)).toEqual(outcome);
  });
});

describe('needsNewClustering', () => {
  it.each([
    { existing: 0, incoming: 0, expected: true },
    { existing: 100, incoming: 0, expected: false },
    { existing: 100, incoming: 20, expected: false },
    { existing: 100, incoming: 21, expected: true },
  ])('is $expected for $incoming new skills beside $existing', ({ expected, ...skills }) => {
    expect(needsNewClustering(skills)).toBe(expected);
  });
});

describe('placeSkills', () => {
  const clusters = {
    labels: [4, 7],
    centroids: [Float32Array.of(1, 0), Float32Array.of(0, 1)],
    radii: [0.5, 0.1],
  };

  it('places a skill in the nearest cluster that reaches it', () => {
    const vectors = [
      Float32Array.of(1, 0),
      Float32Array.of(0.8, 0.6),
      Float32Array.of(0.6, 0.8),
      Float32Array.of(-1, 0),
    ];
    const placed = placeSkills({ ...clusters, vectors });
    expect(placed.map(({ label }) => label)).toEqual([4, 4, 4, -1]);
    const expected = [1, 0.6, 0.2, 0];
    placed.forEach(({ probability }, i) => expect(probability).toBeCloseTo(expected[i]!, 5));
  });

  it('accepts only equal vectors in a cluster of duplicates', () => {
    const input = { labels: [0], centroids: [Float32Array.of(1, 0)], radii: [0] };
    const placed = placeSkills({
      ...input,
      vectors: [Float32Array.of(1, 0), Float32Array.of(0.8, 0.6)],
    });
    expect(placed).toEqual([
      { label: 0, probability: 1 },
      { label: -1, probability: 0 },
    ]);
  });

  it('places nothing where there are no clusters', () => {
    const none = { labels: [], centroids: [], radii: [] };
    expect(placeSkills({ ...none, vectors: [Float32Array.of(1)] })).toEqual([
      { label: -1, probability: 0 },
    ]);
  });

  it('refuses vectors of another model', () => {
    expect(() => placeSkills({ ...clusters, vectors: [Float32Array.of(1)] })).toThrow(
      /Skill 0 has a vector of 1 values, cluster 4 one of 2/,
    );
  });
});
