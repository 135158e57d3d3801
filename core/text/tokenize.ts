import { WordTable } from './word-table.ts';

/** What stands between a token and the one before it. */
export const GAP = {
  /** White space only. */
  space: 0,
  /** One of `- / . ' & _` with no space around it: "node.js", "ci/cd", "A/B". */
  tight: 1,
  /** A comma, colon, bracket, quote or spaced dash or slash: phrases end here, a list goes on. */
  phrase: 2,
  /** End of sentence, line break, bullet or semicolon: lists and the reach of cues end here. */
  sentence: 3,
} as const;

/** Tokens of a text, in parallel arrays. Offsets are UTF-16 units into the text, half-open. */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** `GAP` value between token i and the token before it; `sentence` for the first. */
  readonly gaps: Uint8Array;
  /** Lower case, no accents; ".net", "c++" and "c#" keep their signs; addresses are the empty string. */
  readonly folded: readonly string[];
  /** Numbers of the words, equal for equal words of one `generation`; -1 where `folded` is not the word's own. */
  readonly words: Int32Array;
  readonly generation: number;
}

const WORD = /[\p{L}\p{N}]/u;
/** Web and mail addresses are one opaque token, so that no skill is found inside them. */
const ADDRESS =
  /^(?:https?:\/\/|www\.)\S+|^[^\s@()<>,;]+@[^\s@()<>,;]+\.\w+|^[a-z\d-]+(?:\.[a-z\d-]+)*\.(?:com|org|edu|gob|gov)(?:\.[a-z]{2})?(?:\/\S*)?(?![\w.])/i;

/** 1: letter or digit, 2: combining mark, 0: anything else; for the first 64 Ki code units. */
const CLASSES = new Uint8Array(65536);
for (let unit = 0; unit < 65536; unit++) {
  if (unit >= 0xd800 && unit <= 0xdfff) continue;
  const character = String.fromCharCode(unit);
  if (WORD.test(character)) CLASSES[unit] = 1;
  else if (/\p{M}/u.test(character)) CLASSES[unit] = 2;
}

/**
 * Cuts a text into tokens for matching. A token is a run of letters and digits; `+` and `#` directly after it
 * belong to it ("c++", "c#"), and so does the dot of ".net". Other signs split, and the gap says which kind
 * stood there, so that "node.js", "Node JS" and "node-js" are the same two tokens.
 */
export function tokenize(text: string): Tokens {
  if (BUFFERS.starts.length < text.length) resizeBuffers(text.length);
  const { starts, ends, gaps, words } = BUFFERS;
  const folded: string[] = [];
  TABLE.reserve(text.length);
  let count = 0;
  let position = 0;
  let previousEnd = 0;
  while (position < text.length) {
    if (CLASSES[text.charCodeAt(position)] !== 1 && !isSpacedAmpersand(text, position)) {
      position++;
      continue;
    }
    let start = position;
    let end = start + 1;
    while (end < text.length && CLASSES[text.charCodeAt(end)] !== 0) end++;
    while (end < text.length && isSignOfName(text, end)) end++;
    let word = TABLE.numberOf(text, start, end);
    let key = TABLE.folded[word]!;
    const addressEnd = endOfAddress(text, start, end);
    if (addressEnd > end) {
      end = addressEnd;
      key = '';
      word = OTHER_WORD;
    } else if (key === 'net' && text[start - 1] === '.' && isDotNet(text, start, folded.at(-1))) {
      start -= 1;
      key = '.net';
      word = OTHER_WORD;
    }
    starts[count] = start;
    ends[count] = end;
    gaps[count] = count === 0 ? GAP.sentence : gapBetween(text, previousEnd, start);
    words[count] = word;
    folded.push(key);
    count++;
    previousEnd = end;
    position = end;
  }
  return {
    text,
    count,
    starts: starts.slice(0, count),
    ends: ends.slice(0, count),
    gaps: gaps.slice(0, count),
    folded,
    words: words.slice(0, count),
    generation: TABLE.generation,
  };
}

/** Room for the tokens of one text, kept from text to text; a text has no more tokens than units. */
const BUFFERS = makeBuffers(2 ** 14);

function makeBuffers(size: number) {
  return {
    starts: new Int32Array(size),
    ends: new Int32Array(size),
    gaps: new Uint8Array(size),
    words: new Int32Array(size),
  };
}

function resizeBuffers(size: number): void {
  Object.assign(BUFFERS, makeBuffers(size * 2));
}

/** The words of all texts that this thread has read. */
const TABLE = new WordTable();
const OTHER_WORD = -1;

/** "c++", "c#", "notepad++": signs that close a name; "5+ years" keeps its number alone. */
function isSignOfName(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit !== 0x2b && unit !== 0x23) return false;
  const before = text.charCodeAt(at - 1);
  if (before >= 0x30 && before <= 0x39) return false;
  return CLASSES[text.charCodeAt(at + 1)] !== 1;
}

/** " & " is a word, "R&D" is not two. */
function isSpacedAmpersand(text: string, at: number): boolean {
  return text.charCodeAt(at) === 0x26 && text[at - 1] === ' ' && text[at + 1] === ' ';
}

function isDotNet(text: string, start: number, previous: string | undefined): boolean {
  const before = start >= 2 ? text[start - 2]! : ' ';
  return !WORD.test(before) || /^(?:asp|vb|ado|c|c#|ml)$/.test(previous ?? '');
}

/** Where the address that begins at `start` ends, or 0; only tried where `: @ .` or `w` make one likely. */
function endOfAddress(text: string, start: number, end: number): number {
  const next = text.charCodeAt(end);
  // @ . : - _
  if (next !== 0x40 && next !== 0x2e && next !== 0x3a && next !== 0x2d && next !== 0x5f) return 0;
  const match = ADDRESS.exec(text.slice(start, start + 200));
  return match === null ? 0 : start + match[0].replace(/[.,;:)\]]+$/, '').length;
}

/** Kind of the gap between two neighbouring tokens. */
function gapBetween(text: string, from: number, to: number): number {
  if (to - from === 1) {
    const unit = text.charCodeAt(from);
    if (unit === 0x20 || unit === 0xa0) return GAP.space;
    // - . / & ' _ ’ and the hyphens of Unicode
    if (unit === 0x2d || unit === 0x2e || unit === 0x2f || unit === 0x26) return GAP.tight;
    if (unit === 0x27 || unit === 0x5f || unit === 0x2019) return GAP.tight;
    if (unit === 0x2010 || unit === 0x2011) return GAP.tight;
  }
  if (from === to) return GAP.tight;
  const gap = text.slice(from, to);
  if (/^[ \t\u00a0]+$/.test(gap)) return GAP.space;
  if (/[\n\r;!?¡¿•●▪·*|✓✔➢→]|\.(?:\s|$)|…|\s[-–—]\s.*\n/.test(gap)) return GAP.sentence;
  return GAP.phrase;
}
