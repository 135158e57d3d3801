import { GAP, type Tokens } from './tokenize.ts';
import { EdgeTable } from './edge-table.ts';
import { isAnd, isFunctionWord, WORD_KIND } from './function-words.ts';
import { inflectionKey } from './inflection.ts';

/** A phrase of a trie found in a text: tokens `first` to `last`, both included. */
export interface TrieHit {
  readonly value: number;
  readonly first: number;
  readonly last: number;
}

/** "de la", "a los": at most so many function words of a text are passed over between two words of a phrase. */
const MAX_SKIPPED = 2;
const UNKNOWN_WORD = -1;
const UNSEEN_WORD = -2;

/**
 * Finds phrases in tokenised text: a trie over words in their inflection keys, without the function words
 * inside phrases. A number is stored with each phrase; several phrases may share words, each keeps its number.
 */
export class TokenTrie {
  private readonly words = new Map<string, number>();
  private readonly edges = new EdgeTable();
  /** Values by node; nodes without any are holes. */
  private readonly values: (number[] | undefined)[] = [undefined];
  /** First-level edges by word number, since most words of a text begin no phrase; 0 for none. */
  private readonly roots: number[] = [];
  /** Word of the trie by the tokenizer's number of the word, for one generation of these numbers. */
  private seen = new Int32Array(0);
  private seenGeneration = -1;

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
        this.seenGeneration = -1;
      }
      let next = this.edges.get(node, number);
      if (next === 0) {
        next = this.values.length;
        this.values.push(undefined);
        this.edges.set(node, number, next);
        if (node === 0) this.roots[number] = next;
      }
      node = next;
    }
    const values = this.values[node];
    if (values === undefined) this.values[node] = [value];
    else if (!values.includes(value)) values.push(value);
  }

  /**
   * All phrases of the text, in order of their first token, shorter before longer; `words` are those that `wordsOf`
   * gives for it.
   */
  findAll(tokens: Tokens, words: Int32Array = this.wordsOf(tokens)): TrieHit[] {
    const hits: TrieHit[] = [];
    for (let first = 0; first < tokens.count; first++) this.findAt(tokens, words, first, hits);
    return hits;
  }

  /**
   * Appends to `hits` every phrase that begins at token `first`, shortest first. A phrase never reaches over
   * punctuation or a line break (gaps above `tight`).
   */
  private findAt(tokens: Tokens, words: Int32Array, first: number, hits: TrieHit[]): void {
    if (words[first] === UNKNOWN_WORD) return;
    let node = this.roots[words[first]!]!;
    if (node === 0) return;
    this.collect(node, first, first, hits);
    let skipped = 0;
    for (let i = first + 1; i < tokens.count && tokens.gaps[i]! <= GAP.tight; i++) {
      const word = words[i]!;
      const next = word === UNKNOWN_WORD ? 0 : this.edges.get(node, word);
      if (next === 0) {
        const isSkippable = (tokens.kinds[i]! & WORD_KIND.functionWord) !== 0;
        if (!isSkippable || ++skipped > MAX_SKIPPED) return;
        continue;
      }
      node = next;
      skipped = 0;
      this.collect(node, first, i, hits);
    }
  }

  private collect(node: number, first: number, last: number, hits: TrieHit[]): void {
    const values = this.values[node];
    if (values !== undefined) for (const value of values) hits.push({ value, first, last });
  }

  /** Numbers of the words of a text, as `numberOf` gives them. */
  wordsOf(tokens: Tokens): Int32Array {
    if (this.seenGeneration !== tokens.generation) {
      this.seen.fill(UNSEEN_WORD);
      this.seenGeneration = tokens.generation;
    }
    const numbers = new Int32Array(tokens.count);
    for (let i = 0; i < tokens.count; i++) {
      const word = tokens.words[i]!;
      let number = word < 0 ? UNSEEN_WORD : (this.seen[word] ?? UNSEEN_WORD);
      if (number === UNSEEN_WORD) {
        number = this.numberOf(tokens.folded[i]!);
        if (word >= 0) this.remember(word, number);
      }
      numbers[i] = number;
    }
    return numbers;
  }

  /** How many words the phrases have, inflections of one word counted once. */
  get wordCount(): number {
    return this.words.size;
  }

  /** Number of a folded word in all its inflections, from 0; below 0 for a word that no phrase has. */
  numberOf(folded: string): number {
    return folded === '' ? UNKNOWN_WORD : (this.words.get(wordKey(folded)) ?? UNKNOWN_WORD);
  }

  private remember(word: number, number: number): void {
    if (word >= this.seen.length) {
      const larger = new Int32Array(Math.max(1024, word * 2)).fill(UNSEEN_WORD);
      larger.set(this.seen);
      this.seen = larger;
    }
    this.seen[word] = number;
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
