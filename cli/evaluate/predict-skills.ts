import { extractAd, loadKnowledge } from '../offline/extract-ads.ts';
import type { Prediction } from './evaluate-skills.ts';
import type { GoldAd } from './gold-ads.ts';

/** What the extractor, with the committed model, finds in labelled ads. */
export function predictSkills(ads: readonly GoldAd[], collectedOn: string): Prediction[] {
  const knowledge = loadKnowledge([]);
  return ads.map(({ posting }) => {
    const { cleaned, skills } = extractAd(posting, knowledge, collectedOn);
    return { text: cleaned.combinedText, skills };
  });
}
