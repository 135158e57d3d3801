import type { CondensedTree } from './condensed-tree.ts';

/** `eom`: excess of mass, the most stable clusters; `leaf`: the finest ones. */
export type ClusterSelection = 'eom' | 'leaf';

interface SelectionOptions {
  readonly selection: ClusterSelection;
  readonly allowSingleCluster: boolean;
}

/**
 * For each cluster of the tree 1 where it is selected, no two of them nested. Excess of mass maximises the sum
 * of stabilities from the leaves up (Campello et al. 2013, section 5); of equals the larger cluster wins.
 * Without `allowSingleCluster` the root is never selected.
 */
export function selectClusters(tree: CondensedTree, options: SelectionOptions): Uint8Array {
  const { clusters, parent, stability } = tree;
  const selected = new Uint8Array(clusters);
  const isLeaf = new Uint8Array(clusters).fill(1);
  const best = new Float64Array(clusters);
  const lowest = options.allowSingleCluster ? 0 : 1;
  for (let cluster = clusters - 1; cluster >= lowest; cluster--) {
    const above = parent[cluster]!;
    selected[cluster] = Number(
      isLeaf[cluster] === 1 ||
        (options.selection === 'eom' && stability[cluster]! >= best[cluster]!),
    );
    if (selected[cluster] === 1) best[cluster] = stability[cluster]!;
    if (above < 0) continue;
    isLeaf[above] = 0;
    best[above]! += best[cluster]!;
  }
  // Parents come before children: what lies below a selected cluster is part of it.
  const covered = new Uint8Array(clusters);
  for (let cluster = 1; cluster < clusters; cluster++) {
    const above = parent[cluster]!;
    if (selected[above] === 1 || covered[above] === 1) covered[cluster] = 1;
    if (covered[cluster] === 1) selected[cluster] = 0;
  }
  return selected;
}
