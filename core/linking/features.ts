import { characterCosines, setCharacterQuery } from './character-grams.ts';
import type { WordScores } from './candidates.ts';
import type { Query } from './describe-query.ts';
import { PHRASE_LIMIT, type LabelIndex } from './label-index.ts';
import type { ScoreSheet } from './score-sheet.ts';
import type { RememberedLabels } from './span-memory.ts';
import type { VectorScores } from './text-vectors.ts';

/** Scores that enter the ranking three times: as they are, relative to the best candidate, and by rank. */
const RANKED_SCORES = [
  ...['coverageOwn', 'coverage', 'chunkOwn', 'chunk'],
  ...['charactersOwn', 'characters', 'characterChunkOwn', 'characterChunk'],
  ...['vector', 'vectorChunk', 'encoder', 'encoderChunk'],
] as const;
const PLAIN_FEATURES = [
  ...['phraseOwn', 'phrase', 'missingWeight', 'missingWords', 'sentenceShare', 'sentenceWords'],
  ...['labelWords', 'labelKeys', 'isKnowledge', 'remembered', 'rememberedTimes'],
] as const;

/** Names of the features, in their order; a model is only valid for the same list. */
export const FEATURE_NAMES: readonly string[] = [
  ...RANKED_SCORES.flatMap((name) => [name, `${name}Relative`, `${name}Rank`]),
  ...PLAIN_FEATURES,
];

/** One row of features per candidate, in the order of the candidates. */
export function computeFeatures(input: {
  readonly query: Query;
  readonly candidates: readonly number[];
  readonly index: LabelIndex;
  readonly scores: WordScores;
  /** Null without a memory. */
  readonly remembered: RememberedLabels | null;
  /** Word vectors of the taxonomy; null where there are none. */
  readonly vectors: VectorScores | null;
  /** An encoder; null without one. */
  readonly encoder: VectorScores | null;
}): Float64Array[] {
  const { query, candidates, index, scores, remembered, vectors, encoder } = input;
  const rows = candidates.map(() => new Float64Array(FEATURE_NAMES.length));
  const characters = compareCharacters(query, candidates, index);
  const of = (sheet: ScoreSheet): number[] => candidates.map((label) => sheet.values[label]!);
  const columns: Record<(typeof RANKED_SCORES)[number], ArrayLike<number>> = {
    coverageOwn: of(scores.coverageOwn),
    coverage: of(scores.coverage),
    chunkOwn: of(scores.chunkOwn),
    chunk: of(scores.chunk),
    ...characters,
    vector: candidates.map(vectors?.whole ?? nothing),
    vectorChunk: candidates.map(vectors?.bestChunk ?? nothing),
    encoder: candidates.map(encoder?.whole ?? nothing),
    encoderChunk: candidates.map(encoder?.bestChunk ?? nothing),
  };
  let at = 0;
  for (const name of RANKED_SCORES) {
    writeRanked(rows, columns[name], at);
    at += 3;
  }
  const phrases = findPhrases(query, index);
  candidates.forEach((label, i) => {
    const own = index.labelWords[label]!;
    let missingWeight = 0;
    let missingWords = 0;
    let shared = 0;
    for (const word of own) {
      const weight = word < 0 ? index.weights.unknown : index.weights.idf[word]!;
      if (query.words.has(word)) shared += weight;
      else {
        missingWeight += weight;
        missingWords++;
      }
    }
    const memory = remembered?.get(label);
    const plain: Record<(typeof PLAIN_FEATURES)[number], number> = {
      phraseOwn: phrases.own.get(label) ?? 0,
      phrase: phrases.all.get(label) ?? 0,
      missingWeight,
      missingWords,
      sentenceShare: shared / (query.weight || 1),
      sentenceWords: query.words.size,
      labelWords: own.length,
      labelKeys: index.keyStarts[label + 1]! - index.keyStarts[label]!,
      isKnowledge: index.labels[label]!.type === 'knowledge' ? 1 : 0,
      remembered: memory?.coverage ?? 0,
      rememberedTimes: Math.log1p(memory?.times ?? 0),
    };
    const row = rows[i]!;
    for (let j = 0; j < PLAIN_FEATURES.length; j++) row[at + j] = plain[PLAIN_FEATURES[j]!];
  });
  return rows;
}

function nothing(): number {
  return 0;
}

/** Writes a score, the score over the best one, and 1/(5 + rank); only scores above 0 have a rank. */
function writeRanked(rows: readonly Float64Array[], values: ArrayLike<number>, at: number): void {
  const scored: number[] = [];
  for (let i = 0; i < values.length; i++) {
    if (values[i]! > 0) scored.push(i);
    else rows[i]![at] = values[i]!;
  }
  scored.sort((a, b) => values[b]! - values[a]! || a - b);
  const best = scored.length === 0 ? 0 : values[scored[0]!]!;
  scored.forEach((row, rank) => {
    rows[row]![at] = values[row]!;
    rows[row]![at + 1] = values[row]! / (best + 1e-6);
    rows[row]![at + 2] = 1 / (5 + rank);
  });
}

/** Best character cosine over a label's keys, for the whole sentence and for its best chunk. */
function compareCharacters(query: Query, candidates: readonly number[], index: LabelIndex) {
  const { characters: grams, characterQuery, keyStarts, isOwn } = index;
  const zeros = (): Float32Array => new Float32Array(candidates.length);
  const result = {
    ...{ charactersOwn: zeros(), characters: zeros() },
    ...{ characterChunkOwn: zeros(), characterChunk: zeros() },
  };
  setCharacterQuery(characterQuery, [query.text, ...query.chunks.map(({ text }) => text)], grams);
  const cosines = new Float64Array(1 + query.chunks.length);
  candidates.forEach((label, i) => {
    for (let key = keyStarts[label]!; key < keyStarts[label + 1]!; key++) {
      characterCosines(characterQuery, grams, key, cosines);
      const whole = cosines[0]!;
      let chunk = 0;
      for (let c = 1; c < cosines.length; c++) if (cosines[c]! > chunk) chunk = cosines[c]!;
      if (whole > result.characters[i]!) result.characters[i] = whole;
      if (chunk > result.characterChunk[i]!) result.characterChunk[i] = chunk;
      if (isOwn[key] === 0) continue;
      if (whole > result.charactersOwn[i]!) result.charactersOwn[i] = whole;
      if (chunk > result.characterChunkOwn[i]!) result.characterChunkOwn[i] = chunk;
    }
  });
  return result;
}

/** Labels whose name stands in the sentence word for word, with the idf of its words; the heaviest name counts. */
function findPhrases(query: Query, index: LabelIndex) {
  const own = new Map<number, number>();
  const all = new Map<number, number>();
  const { stems } = query;
  for (let start = 0; start < stems.length; start++) {
    let phrase = '';
    for (let end = start; end < Math.min(stems.length, start + PHRASE_LIMIT); end++) {
      phrase = end === start ? stems[end]! : `${phrase} ${stems[end]!}`;
      for (const key of index.phrases.get(phrase) ?? []) {
        const label = index.keys.labels[key]!;
        const weight = index.keys.totals[key]!;
        all.set(label, Math.max(all.get(label) ?? 0, weight));
        if (index.isOwn[key] === 1) own.set(label, Math.max(own.get(label) ?? 0, weight));
      }
    }
  }
  return { own, all };
}
