import { cleanPosting } from '../../activities/clean/clean-posting.ts';
import { bootstrap, type Estimate } from '../../core/evaluation/bootstrap.ts';
import { confusionOf, type Confusion } from '../../core/evaluation/confusion.ts';
import { clustersOf } from '../../core/evaluation/near-duplicates.ts';
import { createRandom } from '../../core/random.ts';
import type { GoldAd } from './gold-ads.ts';

export interface LanguageEvaluation {
  readonly task: 'language';
  readonly ads: number;
  readonly groups: number;
  readonly accuracy: Estimate;
  readonly confusion: Confusion;
}

const SEED = 20_251_122;

/** Compares the language that the clean stage tells, without being told it, with that of the labels. */
export function evaluateLanguage(ads: readonly GoldAd[], collectedOn: string): LanguageEvaluation {
  const judged = ads.flatMap((ad) => {
    if (ad.language === null) return [];
    const posting = { ...ad.posting, language: null };
    const { language } = cleanPosting(posting, { collectedOn, defaultCountry: null });
    return [{ truth: ad.language, answer: language, group: ad.group }];
  });
  const [accuracy] = bootstrap({
    clusters: clustersOf(judged.map(({ group }) => group)),
    statistic: (members) => [confusionOf(members.map((member) => judged[member]!)).accuracy],
    random: createRandom(SEED),
  });
  return {
    task: 'language',
    ads: judged.length,
    groups: new Set(judged.map(({ group }) => group)).size,
    accuracy: accuracy!,
    confusion: confusionOf(judged),
  };
}
