import { foldText } from './fold.ts';
import { wordKind } from './function-words.ts';

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
  /** `WORD_KIND` bits of each word by its number. */
  kinds: number[] = [];
  private readonly slots = new Int32Array(SLOTS).fill(EMPTY);
  /** UTF-16 units of all words, one after the other; word n lies from `offsets[n]` to `offsets[n + 1]`. */
  private units = new Uint16Array(2 ** 16);
  private offsets: number[] = [0];

  /** Makes room for `count` more words, at the price of a new generation where there is none left. */
  reserve(count: number): void {
    if (this.folded.length + count <= SLOTS / 2) return;
    this.generation++;
    this.folded = [];
    this.kinds = [];
    this.offsets = [0];
    this.slots.fill(EMPTY);
  }

  /** Number of the word that lies from `start` to `end`, half-open, in the UTF-16 units of a text. */
  numberOf(text: Uint16Array, start: number, end: number): number {
    let hash = FNV_OFFSET;
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ text[i]!, FNV_PRIME);
    let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    for (;;) {
      const number = this.slots[slot]!;
      if (number === EMPTY) return this.add(text.subarray(start, end), slot);
      if (this.isSame(number, text, start, end)) return number;
      slot = (slot + 1) & (SLOTS - 1);
    }
  }

  private isSame(number: number, text: Uint16Array, start: number, end: number): boolean {
    const offset = this.offsets[number]!;
    if (this.offsets[number + 1]! - offset !== end - start) return false;
    for (let i = start, j = offset; i < end; i++, j++) {
      if (this.units[j] !== text[i]) return false;
    }
    return true;
  }

  private add(word: Uint16Array, slot: number): number {
    const number = this.folded.length;
    const offset = this.offsets[number]!;
    const end = offset + word.length;
    if (end > this.units.length) {
      const larger = new Uint16Array(end * 2);
      larger.set(this.units);
      this.units = larger;
    }
    this.units.set(word, offset);
    this.offsets.push(end);
    this.slots[slot] = number;
    const bytes = Buffer.from(word.buffer, word.byteOffset, word.byteLength);
    const folded = foldText(bytes.toString('utf16le'));
    this.folded.push(folded);
    this.kinds.push(wordKind(folded));
    return number;
  }
}
