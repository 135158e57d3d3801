import { GAP, type Tokens } from './tokenize.ts';
import { isAnd, isFunctionWord } from './function-words.ts';
import { inflectionKey } from './inflection.ts';

/** A phrase of a trie found in a text: tokens `first` to `last`, both included. */
export interface TrieHit {
  readonly value: number;
  readonly first: number;
  readonly last: number;
}

/** Edges are keyed node × 2^22 + word; a trie of 100,000 labels has about 250,000 nodes and 60,000 words. */
const WORD_SPACE = 2 ** 22;
const CACHE_LIMIT = 200_000;
/** "de la", "a los": at most so many function words of a text are passed over between two words of a phrase. */
const MAX_SKIPPED = 2;
const UNKNOWN_WORD = -1;

/**
 * Finds phrases in tokenised text: a trie over words in their inflection keys, without the function words
 * inside phrases. A number is stored with each phrase; several phrases may share words, each keeps its number.
 */
export class TokenTrie {
  private readonly words = new Map<string, number>();
  private readonly edges = new Map<number, number>();
  private readonly values = new Map<number, number[]>();
  /** First-level edges by word number, since most words of a text begin no phrase; 0 for none. */
  private readonly roots: number[] = [];
  private nodeCount = 1;
  /** Folded token to word number, or `UNKNOWN_WORD`; filled while texts are read. */
  private readonly seen = new Map<string, number>();

  /** Adds a phrase given by its folded tokens. An empty phrase is refused with an error. */
  add(folded: readonly string[], value: number): void {
    if (folded.length === 0) throw new RangeError(`phrase ${value} has no words`);
    let node = 0;
    for (const word of phraseWords(folded)) {
      const key = wordKey(word);
      let number = this.words.get(key);
      if (number === undefined) {
        number = this.words.size;
        this.words.set(key, number);
        this.roots.push(0);
      }
      const edge = node * WORD_SPACE + number;
      let next = this.edges.get(edge);
      if (next === undefined) {
        next = this.nodeCount++;
        this.edges.set(edge, next);
        if (node === 0) this.roots[number] = next;
      }
      node = next;
    }
    const values = this.values.get(node);
    if (values === undefined) this.values.set(node, [value]);
    else if (!values.includes(value)) values.push(value);
  }

  /** Numbers of the words of a text, to be passed to `findAt`. */
  wordsOf(tokens: Tokens): Int32Array {
    const numbers = new Int32Array(tokens.count);
    for (let i = 0; i < tokens.count; i++) numbers[i] = this.wordOf(tokens.folded[i]!);
    return numbers;
  }

  /**
   * Appends to `hits` every phrase that begins at token `first`, shortest first. A phrase never reaches over
   * punctuation or a line break (gaps above `tight`).
   */
  findAt(tokens: Tokens, words: Int32Array, first: number, hits: TrieHit[]): void {
    if (words[first] === UNKNOWN_WORD) return;
    let node = this.roots[words[first]!]!;
    if (node === 0) return;
    this.collect(node, first, first, hits);
    let skipped = 0;
    for (let i = first + 1; i < tokens.count && tokens.gaps[i]! <= GAP.tight; i++) {
      const word = words[i]!;
      const next = word === UNKNOWN_WORD ? undefined : this.edges.get(node * WORD_SPACE + word);
      if (next === undefined) {
        if (!isFunctionWord(tokens.folded[i]!) || ++skipped > MAX_SKIPPED) return;
        continue;
      }
      node = next;
      skipped = 0;
      this.collect(node, first, i, hits);
    }
  }

  /** All phrases of the text, in order of their first token, shorter before longer. */
  findAll(tokens: Tokens): TrieHit[] {
    const hits: TrieHit[] = [];
    const words = this.wordsOf(tokens);
    for (let first = 0; first < tokens.count; first++) this.findAt(tokens, words, first, hits);
    return hits;
  }

  private collect(node: number, first: number, last: number, hits: TrieHit[]): void {
    const values = this.values.get(node);
    if (values !== undefined) for (const value of values) hits.push({ value, first, last });
  }

  private wordOf(folded: string): number {
    const known = this.seen.get(folded);
    if (known !== undefined) return known;
    const number = folded === '' ? UNKNOWN_WORD : (this.words.get(wordKey(folded)) ?? UNKNOWN_WORD);
    if (this.seen.size >= CACHE_LIMIT) this.seen.clear();
    this.seen.set(folded, number);
    return number;
  }
}

function wordKey(folded: string): string {
  return isAnd(folded) ? '&' : inflectionKey(folded);
}

/** The words of a phrase that count: function words stay only at its ends ("A/B testing", "vitamina A"). */
export function phraseWords(folded: readonly string[]): string[] {
  return folded.filter(
    (word, index) => index === 0 || index === folded.length - 1 || !isFunctionWord(word),
  );
}
