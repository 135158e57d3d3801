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
  /** `WORD_KIND` bits: which tokens are function words and which join the items of a list. */
  readonly kinds: Uint8Array;
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

/** Bits of the signs between tokens. */
const SIGN = {
  /** Between two words of one line. */
  blank: 1,
  /** Any white space. */
  white: 2,
  /** Ends a sentence or an item wherever it stands; a dot does so before white space only. */
  sentence: 4,
  /** Alone between two words it holds them together. */
  tight: 8,
} as const;

/** `SIGN` bits of the first 64 Ki code units. */
const SIGNS = new Uint8Array(65536);
for (let unit = 0; unit < 65536; unit++) {
  if (/\s/.test(String.fromCharCode(unit))) SIGNS[unit] = SIGN.white;
}
for (const [signs, bit] of [
  [' \t\u00a0', SIGN.blank],
  ['\n\r;!?¡¿•●▪·*|✓✔➢→…', SIGN.sentence],
  ["-./&'_’\u2010\u2011", SIGN.tight],
] as const) {
  for (const sign of signs) SIGNS[sign.charCodeAt(0)]! |= bit;
}

/**
 * Cuts a text into tokens for matching. A token is a run of letters and digits; `+` and `#` directly after it
 * belong to it ("c++", "c#"), and so does the dot of ".net". Other signs split, and the gap says which kind
 * stood there, so that "node.js", "Node JS" and "node-js" are the same two tokens.
 */
export function tokenize(text: string): Tokens {
  if (BUFFERS.starts.length < text.length) resizeBuffers(text.length);
  const { units, bytes, starts, ends, gaps, words, kinds } = BUFFERS;
  const { length } = text;
  // Units of a typed array are read several times faster than those of a string.
  bytes.write(text, 'utf16le');
  const folded: string[] = [];
  TABLE.reserve(length);
  let count = 0;
  let position = 0;
  let previousEnd = 0;
  while (position < length) {
    const unit = units[position]!;
    if (CLASSES[unit] !== 1 && !(unit === 0x26 && isSpaced(units, position, length))) {
      position++;
      continue;
    }
    let start = position;
    let end = start + 1;
    while (end < length && CLASSES[units[end]!] !== 0) end++;
    while (end < length && isSignOfName(units, end, length)) end++;
    let word = TABLE.numberOf(units, start, end);
    let key = TABLE.folded[word]!;
    const addressEnd = mayBeAddress(units, end, length) ? endOfAddress(text, start) : 0;
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
    gaps[count] = count === 0 ? GAP.sentence : gapBetween(units, previousEnd, start);
    words[count] = word;
    kinds[count] = word === OTHER_WORD ? 0 : TABLE.kinds[word]!;
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
    kinds: kinds.slice(0, count),
  };
}

/** Room for the tokens of one text, kept from text to text; a text has no more tokens than units. */
const BUFFERS = makeBuffers(2 ** 14);

function makeBuffers(size: number) {
  const units = new Uint16Array(size);
  return {
    units,
    bytes: Buffer.from(units.buffer),
    starts: new Int32Array(size),
    ends: new Int32Array(size),
    gaps: new Uint8Array(size),
    words: new Int32Array(size),
    kinds: new Uint8Array(size),
  };
}

function resizeBuffers(size: number): void {
  Object.assign(BUFFERS, makeBuffers(size * 2));
}

/** The words of all texts that this thread has read. */
const TABLE = new WordTable();
const OTHER_WORD = -1;

/** "c++", "c#", "notepad++": signs that close a name; "5+ years" keeps its number alone. */
function isSignOfName(units: Uint16Array, at: number, length: number): boolean {
  const unit = units[at]!;
  if (unit !== 0x2b && unit !== 0x23) return false;
  const before = units[at - 1]!;
  if (before >= 0x30 && before <= 0x39) return false;
  return at + 1 >= length || CLASSES[units[at + 1]!] !== 1;
}

/** " & " is a word, "R&D" is not two. */
function isSpaced(units: Uint16Array, at: number, length: number): boolean {
  return at > 0 && units[at - 1] === 0x20 && at + 1 < length && units[at + 1] === 0x20;
}

function isDotNet(text: string, start: number, previous: string | undefined): boolean {
  const before = start >= 2 ? text[start - 2]! : ' ';
  return !WORD.test(before) || /^(?:asp|vb|ado|c|c#|ml)$/.test(previous ?? '');
}

/** Whether a token that ends at `end` may begin an address: `@ . : - _` and no white space come next. */
function mayBeAddress(units: Uint16Array, end: number, length: number): boolean {
  if (end + 1 >= length || (SIGNS[units[end + 1]!]! & SIGN.white) !== 0) return false;
  const next = units[end]!;
  return next === 0x40 || next === 0x2e || next === 0x3a || next === 0x2d || next === 0x5f;
}

/** Where the address that begins at `start` ends, or 0. */
function endOfAddress(text: string, start: number): number {
  const match = ADDRESS.exec(text.slice(start, start + 200));
  return match === null ? 0 : start + match[0].replace(/[.,;:)\]]+$/, '').length;
}

/** Kind of the gap between two neighbouring tokens, from `from` to `to`, half-open. */
function gapBetween(units: Uint16Array, from: number, to: number): number {
  if (from === to) return GAP.tight;
  const first = units[from]!;
  if (to - from === 1 && (SIGNS[first]! & SIGN.tight) !== 0) return GAP.tight;
  let isBlank = true;
  for (let i = from; i < to; i++) {
    const signs = SIGNS[units[i]!]!;
    if ((signs & SIGN.blank) !== 0) continue;
    if ((signs & SIGN.sentence) !== 0) return GAP.sentence;
    const isDot = units[i] === 0x2e;
    if (isDot && (i + 1 === to || (SIGNS[units[i + 1]!]! & SIGN.white) !== 0)) return GAP.sentence;
    isBlank = false;
  }
  return isBlank ? GAP.space : GAP.phrase;
}
