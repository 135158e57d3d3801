import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildLexicon } from '../../activities/extract/lexicon.ts';
import { createTolerantKey, strictKey } from '../../core/evaluation/fold-names.ts';
import { groupNearDuplicates } from '../../core/evaluation/near-duplicates.ts';
import { reliabilityOf } from '../../core/evaluation/reliability.ts';
import { countSets, scoreSets } from '../../core/evaluation/set-scores.ts';
import { loadVocabulary } from '../../core/vocabulary/load-vocabulary.ts';
import { crossValidate } from './cross-validate.ts';
import { readLabelledAds } from './labelled-ads.ts';
import { toTrainingAd } from './training-ads.ts';

const DATA = resolve(
  process.env['OBSERVATORY_DATA'] ?? join(import.meta.dirname, '../../../shared/data'),
);
const ADS = join(DATA, 'gold/latam_tech_ads/dev.jsonl');
const SYNONYMS = join(DATA, 'gold/synonyms.tsv');
const isThere = existsSync(ADS) && existsSync(SYNONYMS);
const title = isThere ? '' : ` (skipped: no data at ${DATA})`;

describe.skipIf(!isThere)(`Skill model on labelled technical ads${title}`, () => {
  it('finds what people list in ads that it has not seen, and means its probabilities', () => {
    const lexicon = buildLexicon({ vocabulary: loadVocabulary() });
    const ads = readLabelledAds(readFileSync(ADS, 'utf8')).map((ad) => toTrainingAd(ad, lexicon));
    const groups = groupNearDuplicates(ads.map(({ text }) => text.combinedText));
    const { predicted, judged } = crossValidate(ads, groups, { lexicon });
    const f1 = (fold: (name: string) => string): number =>
      scoreSets(ads.map(({ labels }, i) => countSets(labels, predicted[i]!, fold))).micro.f1;
    expect(f1(strictKey)).toBeGreaterThanOrEqual(0.66);
    expect(f1(createTolerantKey(readFileSync(SYNONYMS, 'utf8')))).toBeGreaterThanOrEqual(0.73);
    expect(reliabilityOf(judged).ece).toBeLessThanOrEqual(0.03);
  }, 120_000);
});
