import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { foldText } from '../../core/text/fold.ts';
import { pluralKey } from '../../core/text/inflection.ts';
import { loadVocabulary } from '../../core/vocabulary/load-vocabulary.ts';
import { extractSkills } from './extract-skills.ts';
import { buildLexicon } from './lexicon.ts';

const DATA = resolve(
  process.env['OBSERVATORY_DATA'] ?? join(import.meta.dirname, '../../../shared/data'),
);
const ADS = join(DATA, 'gold/latam_tech_ads/dev.jsonl');
const SYNONYMS = join(DATA, 'gold/synonyms.tsv');
const isThere = existsSync(ADS) && existsSync(SYNONYMS);

const labelledAd = z.object({
  title: z.string(),
  description: z.string(),
  requirements: z.string().nullable(),
  language: z.string(),
  country: z.string(),
  hard_skills: z.array(z.string()),
});
type LabelledAd = z.infer<typeof labelledAd>;

interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Mean of the ads' own F1. */
  readonly macroF1: number;
}

function score(gold: readonly Set<string>[], predicted: readonly Set<string>[]): Score {
  let hits = 0;
  let macro = 0;
  gold.forEach((labels, index) => {
    const shared = predicted[index]!.intersection(labels).size;
    hits += shared;
    macro += (2 * shared) / Math.max(1, labels.size + predicted[index]!.size);
  });
  const size = (sets: readonly Set<string>[]): number => sets.reduce((n, set) => n + set.size, 0);
  const precision = hits / Math.max(1, size(predicted));
  const recall = hits / Math.max(1, size(gold));
  const f1 = (2 * precision * recall) / Math.max(1e-9, precision + recall);
  return { precision, recall, f1, macroF1: macro / gold.length };
}

const strictKey = (name: string): string => foldText(name).replace(/\s+/g, ' ').trim();

/** Folds names through the frozen groups of synonyms; a name of none folds to its plural-free words. */
function tolerantFold(lines: string): (name: string) => string {
  const words = (name: string): string =>
    strictKey(name)
      .split(/[^\p{L}\p{N}+#.]+/u)
      .filter((word) => word !== '')
      .map(pluralKey)
      .join(' ');
  const groups = new Map<string, string>();
  for (const line of lines.split('\n').filter((text) => text !== '')) {
    const names = line.split('\t').map((name) => words(name.replace(/^!/, '')));
    for (const name of names) if (!groups.has(name)) groups.set(name, names[0]!);
  }
  return (name) => groups.get(words(name)) ?? words(name);
}

const title = isThere ? '' : ` (skipped: no data at ${DATA})`;

describe.skipIf(!isThere)(`Extraction on labelled technical ads${title}`, () => {
  it('reaches on the ads that it has learned from no less than on others', () => {
    const ads = readFileSync(ADS, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line): LabelledAd => labelledAd.parse(JSON.parse(line)));
    const lexicon = buildLexicon({ vocabulary: loadVocabulary() });
    const concepts = new Map(lexicon.concepts.map((concept) => [concept.skillKey, concept]));
    const predicted = ads.map((ad) => {
      const combinedText = [ad.title, ad.description, ad.requirements ?? ''].join('\n');
      const { language, country: countryCode } = ad;
      const mentions = extractSkills(
        { combinedText, sections: [], language, countryCode },
        lexicon,
      );
      const hard = mentions.filter(({ skillKey }) => concepts.get(skillKey)!.type === 'hard');
      return [...new Set(hard.map(({ label }) => label ?? ''))];
    });
    const compare = (key: (name: string) => string): Score =>
      score(
        ads.map((ad) => new Set(ad.hard_skills.map(key))),
        predicted.map((names) => new Set(names.map(key))),
      );
    const strict = compare(strictKey);
    const tolerant = compare(tolerantFold(readFileSync(SYNONYMS, 'utf8')));
    console.table({ strict, tolerant });
    expect(strict.f1).toBeGreaterThanOrEqual(0.66);
    expect(tolerant.f1).toBeGreaterThanOrEqual(0.73);
  });
});
