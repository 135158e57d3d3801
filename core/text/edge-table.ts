/** Slots at the start, a power of two; doubled whenever half of them are taken. */
const FIRST_SLOTS = 2 ** 10;

/**
 * Edges of a trie: from a node, by a word, to a node above 0. Open addressing over typed arrays: a fifth of the
 * memory of a Map with joint keys, and no key is boxed. Nodes and words are whole numbers from 0.
 */
export class EdgeTable {
  private count = 0;
  private mask = FIRST_SLOTS - 1;
  private nodes = new Int32Array(FIRST_SLOTS);
  private words = new Int32Array(FIRST_SLOTS);
  /** 0 marks a free slot. */
  private targets = new Int32Array(FIRST_SLOTS);

  /** The node that `word` leads to, or 0. */
  get(node: number, word: number): number {
    return this.targets[this.slotOf(node, word)]!;
  }

  /** Adds or replaces an edge; `target` must be above 0. */
  set(node: number, word: number, target: number): void {
    if (this.count * 2 > this.mask) this.grow();
    const slot = this.slotOf(node, word);
    if (this.targets[slot] === 0) this.count++;
    this.nodes[slot] = node;
    this.words[slot] = word;
    this.targets[slot] = target;
  }

  /** The slot that holds the edge, or the free one where it belongs. */
  private slotOf(node: number, word: number): number {
    let hash = Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b);
    hash ^= hash >>> 15;
    let slot = hash & this.mask;
    while (this.targets[slot] !== 0 && (this.nodes[slot] !== node || this.words[slot] !== word)) {
      slot = (slot + 1) & this.mask;
    }
    return slot;
  }

  private grow(): void {
    const { nodes, words, targets } = this;
    const slots = (this.mask + 1) * 2;
    this.mask = slots - 1;
    this.nodes = new Int32Array(slots);
    this.words = new Int32Array(slots);
    this.targets = new Int32Array(slots);
    for (let i = 0; i < targets.length; i++) {
      if (targets[i] === 0) continue;
      const slot = this.slotOf(nodes[i]!, words[i]!);
      this.nodes[slot] = nodes[i]!;
      this.words[slot] = words[i]!;
      this.targets[slot] = targets[i]!;
    }
  }
}
