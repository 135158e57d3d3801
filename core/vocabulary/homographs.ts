import { foldText } from '../text/fold.ts';
import { HOMOGRAPH_LINES } from './homograph-lines.ts';

/** What the surroundings of an ambiguous name must or must not show. All words are folded. */
export interface Homograph {
  readonly alias: string;
  /** One of these words nearby confirms the name. */
  readonly near: readonly string[];
  /** One of these words directly before it forbids the name. */
  readonly notAfter: readonly string[];
  /** One of these words directly after it forbids the name. */
  readonly notBefore: readonly string[];
  /** Only a word of `near` confirms: neither a cue nor an ad full of related skills is enough. */
  readonly nearOnly: boolean;
}

let parsed: ReadonlyMap<string, Homograph> | undefined;

/** Ambiguous names by folded name. Throws a SyntaxError that names the line when one cannot be read. */
export function loadHomographs(): ReadonlyMap<string, Homograph> {
  parsed ??= parseHomographs(HOMOGRAPH_LINES);
  return parsed;
}

/** Reads lines in the format that `homograph-lines.ts` describes. */
export function parseHomographs(lines: string): ReadonlyMap<string, Homograph> {
  const homographs = new Map<string, Homograph>();
  for (const line of lines.split('\n').map((text) => text.trim())) {
    if (line === '' || line.startsWith('#')) continue;
    const [name = '', ...segments] = line.split(' | ').map((part) => part.trim());
    const words = new Map<string, string[]>();
    for (const segment of segments) {
      const match = /^(near|after|before): (.+)$/.exec(segment);
      if (match !== null) words.set(match[1]!, foldText(match[2]!).split(' '));
      else if (segment !== 'only') throw new SyntaxError(`homograph: "${segment}" in "${line}"`);
    }
    const alias = foldText(name);
    if (homographs.has(alias)) throw new SyntaxError(`homograph "${alias}" is given twice`);
    homographs.set(alias, {
      alias,
      near: words.get('near') ?? [],
      notAfter: words.get('after') ?? [],
      notBefore: words.get('before') ?? [],
      nearOnly: segments.includes('only'),
    });
  }
  return homographs;
}
