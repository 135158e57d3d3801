import { foldText } from './fold.ts';

/** Slots of the table, a power of two; it is emptied when half of them are taken. */
const SLOTS = 2 ** 19;
const EMPTY = -1;
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/**
 * Numbers the words of texts, so that each is folded once and looked up without making a string of it: ads share
 * most of their words. Numbers hold for one generation of the table; `generation` changes when it is emptied.
 */
export class WordTable {
  generation = 0;
  /** Folded form of each word by its number. */
  folded: string[] = [];
  private readonly slots = new Int32Array(SLOTS).fill(EMPTY);
  private words: string[] = [];

  /** Makes room for `count` more words, at the price of a new generation where there is none left. */
  reserve(count: number): void {
    if (this.words.length + count <= SLOTS / 2) return;
    this.generation++;
    this.words = [];
    this.folded = [];
    this.slots.fill(EMPTY);
  }

  /** Number of the word of `text` from `start` to `end`, UTF-16 units, half-open. */
  numberOf(text: string, start: number, end: number): number {
    let hash = FNV_OFFSET;
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), FNV_PRIME);
    let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    for (;;) {
      const number = this.slots[slot]!;
      if (number === EMPTY) return this.add(text.slice(start, end), slot);
      if (isSame(this.words[number]!, text, start, end)) return number;
      slot = (slot + 1) & (SLOTS - 1);
    }
  }

  private add(slice: string, slot: number): number {
    const number = this.words.length;
    // A slice would keep the whole text in memory.
    const word = slice.split('').join('');
    this.slots[slot] = number;
    this.words.push(word);
    this.folded.push(foldText(word));
    return number;
  }
}

function isSame(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) {
    if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  }
  return true;
}
