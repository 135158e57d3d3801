import { codePointOffsets } from '../text/code-points.ts';
import { tokenize } from '../text/tokenize.ts';
import { foldAll } from './set-scores.ts';

/** An ad with its labels and the places where a system found skills. */
export interface ReviewedAd {
  readonly id: string;
  readonly text: string;
  readonly gold: readonly string[];
  /** Places are code points into `text`. */
  readonly mentions: readonly {
    readonly name: string;
    readonly start: number;
    readonly end: number;
  }[];
}

/** A few words of an ad around a place. */
export interface Excerpt {
  readonly ad: string;
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** A name that a system gets wrong, most often first. */
export interface NameErrors {
  readonly name: string;
  /** Ads in which it is wrong. */
  readonly wrong: number;
  /** Ads in which it is right. */
  readonly right: number;
  /** Where it stands, from several ads; a label whose words the ad does not have shows none. */
  readonly excerpts: readonly Excerpt[];
}

export interface ErrorList {
  /** Predicted, and not in the labels. */
  readonly falsePositives: readonly NameErrors[];
  /** Labels that were not predicted. */
  readonly falseNegatives: readonly NameErrors[];
}

/** Characters of an excerpt to each side: enough to judge a mention, too little to read the ad. */
const AROUND = 40;
const MOST_EXCERPTS = 4;

/** The names that a system gets wrong over all ads, compared by `fold`. */
export function listErrors(ads: readonly ReviewedAd[], fold: (name: string) => string): ErrorList {
  const positives = new Map<string, Draft>();
  const negatives = new Map<string, Draft>();
  for (const ad of ads) {
    const gold = foldAll(ad.gold, fold);
    const predicted = foldAll(
      ad.mentions.map(({ name }) => name),
      fold,
    );
    const seen = new Set<string>();
    for (const { name, start, end } of ad.mentions) {
      const key = fold(name);
      if (key === '' || seen.has(key)) continue;
      seen.add(key);
      const draft = draftOf(positives, key, name);
      if (gold.has(key)) draft.right += 1;
      else add(draft, excerpt(ad, start, end));
    }
    for (const name of new Map(ad.gold.map((label) => [fold(label), label])).values()) {
      const key = fold(name);
      if (key === '') continue;
      const draft = draftOf(negatives, key, name);
      if (predicted.has(key)) draft.right += 1;
      else add(draft, findWords(ad, name));
    }
  }
  return { falsePositives: ranked(positives), falseNegatives: ranked(negatives) };
}

interface Draft {
  name: string;
  wrong: number;
  right: number;
  excerpts: Excerpt[];
}

function draftOf(drafts: Map<string, Draft>, key: string, name: string): Draft {
  const known = drafts.get(key) ?? { name, wrong: 0, right: 0, excerpts: [] };
  drafts.set(key, known);
  return known;
}

function add(draft: Draft, found: Excerpt | null): void {
  draft.wrong += 1;
  if (found !== null && draft.excerpts.length < MOST_EXCERPTS) draft.excerpts.push(found);
}

function ranked(drafts: ReadonlyMap<string, Draft>): NameErrors[] {
  return [...drafts.values()]
    .filter(({ wrong }) => wrong > 0)
    .sort((a, b) => b.wrong - a.wrong || a.right - b.right || (a.name < b.name ? -1 : 1));
}

function excerpt({ id, text }: ReviewedAd, start: number, end: number): Excerpt {
  const points = [...text];
  const part = (from: number, to: number): string =>
    points.slice(Math.max(0, from), to).join('').replace(/\s+/gu, ' ');
  return {
    ad: id,
    before: part(start - AROUND, start),
    words: part(start, end),
    after: part(end, end + AROUND),
  };
}

/** Where the words of a label stand in an ad, if they do. */
function findWords(ad: ReviewedAd, label: string): Excerpt | null {
  const words = tokenize(label).folded;
  if (words.length === 0) return null;
  const tokens = tokenize(ad.text);
  for (let at = 0; at + words.length <= tokens.count; at++) {
    if (words.every((word, i) => tokens.folded[at + i] === word)) {
      const toCodePoint = codePointOffsets(ad.text);
      const last = at + words.length - 1;
      return excerpt(ad, toCodePoint(tokens.starts[at]!), toCodePoint(tokens.ends[last]!));
    }
  }
  return null;
}
