/** An element of an array, as it stands in the document. */
export interface JsonElement {
  /** Keys from the root to the array, joined by dots; empty for an array at the root. */
  path: string;
  /** Null when the element is longer than the limit. */
  text: string | null;
  chars: number;
  isObject: boolean;
}

export interface JsonScannerOptions {
  /** Longer elements are given without their text. */
  maxChars: number;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;

/** Longest key that is remembered for a path. */
const MAX_KEY_CHARS = 200;

/**
 * Finds the elements of a document's arrays while the document streams by, without building it: only strings and
 * nesting are followed, so one malformed element does not end the reading. Arrays inside an element belong to it.
 */
export class JsonScanner {
  readonly #maxChars: number;
  /** Open containers outside of elements; the key under which each was opened. */
  readonly #stack: { isArray: boolean; path: string }[] = [];
  #key = '';
  #inString = false;
  #escaped = false;
  #element: { depth: number; isObject: boolean; parts: string[]; chars: number } | null = null;

  constructor(options: JsonScannerOptions) {
    this.#maxChars = options.maxChars;
  }

  /** True while a container or an element is open: at the end of a document, that it is cut off. */
  get isOpen(): boolean {
    return this.#stack.length > 0 || this.#element !== null;
  }

  /** The elements that end within `chunk`. */
  *push(chunk: string): Generator<JsonElement> {
    let at = 0;
    while (at < chunk.length) {
      if (this.#element === null) {
        at = this.#scanOutside(chunk, at);
        continue;
      }
      const end = this.#scanElement(chunk, at);
      this.#keep(chunk.slice(at, end.at));
      at = end.at;
      if (end.isDone) yield this.#closeElement();
    }
  }

  /** Follows containers and keys up to where an element begins; returns that position or the end. */
  #scanOutside(chunk: string, from: number): number {
    for (let at = from; at < chunk.length; at++) {
      if (this.#inString) {
        at = this.#skipString(chunk, at, true) - 1;
        continue;
      }
      const char = chunk[at]!;
      const top = this.#stack.at(-1);
      if (char === ']' || char === '}') this.#stack.pop();
      else if (/[\s,:]/.test(char)) continue;
      else if (top?.isArray) {
        this.#element = { depth: 0, isObject: char === '{', parts: [], chars: 0 };
        return at;
      } else if (char === '{' || char === '[') {
        const path = top === undefined ? '' : [top.path, this.#key].filter(Boolean).join('.');
        this.#stack.push({ isArray: char === '[', path });
      } else if (char === '"') {
        this.#inString = true;
        this.#key = '';
      }
    }
    return chunk.length;
  }

  #scanElement(chunk: string, from: number): { at: number; isDone: boolean } {
    const element = this.#element!;
    let at = from;
    while (at < chunk.length) {
      if (this.#inString) {
        at = this.#skipString(chunk, at, false);
        continue;
      }
      const char = chunk.charCodeAt(at++);
      if (char === QUOTE) this.#inString = true;
      else if (char === OPEN_BRACE || char === OPEN_BRACKET) element.depth += 1;
      else if (char === CLOSE_BRACE || char === CLOSE_BRACKET) {
        // At depth 0 it is the array's own bracket, which ends a plain value and is not part of it.
        if (element.depth === 0) return { at: at - 1, isDone: true };
        element.depth -= 1;
        if (element.depth === 0) return { at, isDone: true };
      } else if (char === COMMA && element.depth === 0) return { at: at - 1, isDone: true };
    }
    return { at: chunk.length, isDone: false };
  }

  /** Moves behind the end of a string, or to the end of the chunk; remembers it as the latest key if asked. */
  #skipString(chunk: string, from: number, isKey: boolean): number {
    let at = from;
    if (this.#escaped) {
      this.#escaped = false;
      at += 1;
    }
    const start = at;
    for (; at < chunk.length; at++) {
      const char = chunk.charCodeAt(at);
      if (char === BACKSLASH) at += 1;
      else if (char === QUOTE) break;
    }
    if (isKey && this.#key.length < MAX_KEY_CHARS) this.#key += chunk.slice(start, at);
    this.#inString = at >= chunk.length;
    this.#escaped = at > chunk.length;
    return Math.min(at + 1, chunk.length);
  }

  #keep(text: string): void {
    const element = this.#element!;
    element.chars += text.length;
    if (element.chars <= this.#maxChars) element.parts.push(text);
    else element.parts.length = 0;
  }

  #closeElement(): JsonElement {
    const { isObject, parts, chars } = this.#element!;
    this.#element = null;
    const text = chars > this.#maxChars ? null : parts.join('');
    return { path: this.#stack.at(-1)!.path, text, chars, isObject };
  }
}
