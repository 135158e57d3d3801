/** Disjoint sets over 0 … size − 1 with union by size and path halving (Tarjan & van Leeuwen 1984). */
export class DisjointSet {
  readonly #parent: Int32Array;
  readonly #size: Int32Array;

  constructor(size: number) {
    this.#parent = Int32Array.from({ length: size }, (_, i) => i);
    this.#size = new Int32Array(size).fill(1);
  }

  /** The member that stands for the set of `element`. */
  find(element: number): number {
    const parent = this.#parent;
    let current = element;
    while (parent[current] !== current) {
      parent[current] = parent[parent[current]!]!;
      current = parent[current]!;
    }
    return current;
  }

  /** Joins the sets of both elements; false where they are one already. */
  union(a: number, b: number): boolean {
    let large = this.find(a);
    let small = this.find(b);
    if (large === small) return false;
    if (this.#size[large]! < this.#size[small]!) [large, small] = [small, large];
    this.#parent[small] = large;
    this.#size[large]! += this.#size[small]!;
    return true;
  }
}
