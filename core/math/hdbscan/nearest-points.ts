import { squaredDistance, squaredDistanceToBox, type KdTree } from './kd-tree.ts';

/** The `k` nearest other points of every point, nearest first, in the order of the tree. */
export interface NearestPoints {
  readonly k: number;
  readonly indices: Int32Array;
  /** Squared distances, `k` a point. */
  readonly squared: Float64Array;
}

/** Exact nearest neighbours by descent into the nearer box first. Needs `k` < `tree.size`. */
export function findNearestPoints(tree: KdTree, k: number): NearestPoints {
  const { size, dimensions, points, start, end, right } = tree;
  const indices = new Int32Array(size * k);
  const squared = new Float64Array(size * k).fill(Infinity);

  function search(point: number, node: number): void {
    const base = point * k;
    if (right[node] === 0) {
      for (let other = start[node]!; other < end[node]!; other++) {
        if (other === point) continue;
        const distance = squaredDistance(points, dimensions, point, other);
        if (distance >= squared[base + k - 1]!) continue;
        let slot = base + k - 1;
        while (slot > base && squared[slot - 1]! > distance) {
          squared[slot] = squared[slot - 1]!;
          indices[slot] = indices[slot - 1]!;
          slot--;
        }
        squared[slot] = distance;
        indices[slot] = other;
      }
      return;
    }
    let near = node + 1;
    let far = right[node]!;
    let nearDistance = squaredDistanceToBox(tree, point, near);
    let farDistance = squaredDistanceToBox(tree, point, far);
    if (farDistance < nearDistance) {
      [near, far] = [far, near];
      [nearDistance, farDistance] = [farDistance, nearDistance];
    }
    if (nearDistance < squared[base + k - 1]!) search(point, near);
    if (farDistance < squared[base + k - 1]!) search(point, far);
  }
  for (let point = 0; point < size; point++) search(point, 0);
  return { k, indices, squared };
}
