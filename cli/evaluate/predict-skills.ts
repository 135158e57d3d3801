import modelFile from '../../activities/extract/model/skill-probability.json' with { type: 'json' };
import { cleanPosting } from '../../activities/clean/clean-posting.ts';
import { foldsOfGroups } from '../../core/evaluation/near-duplicates.ts';
import type { CleanedPosting } from '../../core/posting/cleaned-posting.ts';
import { withModel } from '../../train/skill-probability/cross-validate.ts';
import {
  ALL_PARTS,
  trainSkillModel,
  type TrainingParts,
} from '../../train/skill-probability/train-skill-model.ts';
import { toTrainingAd } from '../../train/skill-probability/training-ads.ts';
import { extractCleaned, loadKnowledge } from '../offline/extract-ads.ts';
import type { Prediction } from './evaluate-skills.ts';
import type { GoldAd } from './gold-ads.ts';

/** Folds of the cross-validation; the training command uses as many. */
const FOLDS = 5;

/** Whether the committed model was trained on the file with this SHA-256: its figures there are then too good. */
export function isTrainedOn(hash: string): boolean {
  return modelFile.trainedOn.sha256 === hash;
}

/** The ads as the clean stage leaves them; dates relative to today count from `collectedOn`, an ISO date. */
export function cleanGoldAds(ads: readonly GoldAd[], collectedOn: string): CleanedPosting[] {
  return ads.map(({ posting }) => cleanPosting(posting, { collectedOn, defaultCountry: null }));
}

/** What the extractor finds in cleaned ads with the committed model. */
export function predictSkills(cleaned: readonly CleanedPosting[]): Prediction[] {
  const knowledge = loadKnowledge([]);
  return cleaned.map((ad) => ({
    text: ad.combinedText,
    skills: extractCleaned(ad, knowledge).skills,
  }));
}

/**
 * What the extractor finds in each ad with a model trained on the labels of other ads, none of which is a
 * near-duplicate of it; `parts` leaves out parts of the model. Predictions are in the order of the ads.
 */
export function crossPredictSkills(
  ads: readonly GoldAd[],
  cleaned: readonly CleanedPosting[],
  parts: TrainingParts = ALL_PARTS,
): Prediction[] {
  const knowledge = loadKnowledge([]);
  const { lexicon } = knowledge;
  const training = ads.map((ad, i) =>
    toTrainingAd({ text: cleaned[i]!, labels: ad.hard ?? [] }, lexicon),
  );
  const groups = ads.map(({ group }) => group);
  const folds = foldsOfGroups(groups, FOLDS);
  const predictions = cleaned.map(({ combinedText }): Prediction => ({
    text: combinedText,
    skills: [],
  }));
  for (let fold = 0; fold < FOLDS; fold++) {
    const isTraining = (_: unknown, i: number): boolean => folds[i] !== fold;
    const model = trainSkillModel(training.filter(isTraining), groups.filter(isTraining), parts);
    const fitted = { ...knowledge, lexicon: withModel(lexicon, model) };
    cleaned.forEach((ad, i) => {
      if (folds[i] !== fold) return;
      predictions[i] = { text: ad.combinedText, skills: extractCleaned(ad, fitted).skills };
    });
  }
  return predictions;
}

/** What is left out of the model, one part at a time. */
export const ABLATIONS: readonly { readonly name: string; readonly parts: TrainingParts }[] = [
  { name: 'without surroundings', parts: { ...ALL_PARTS, context: false } },
  { name: 'without fields of skills', parts: { ...ALL_PARTS, fields: false } },
  { name: 'without listing rates', parts: { ...ALL_PARTS, rates: false } },
  { name: 'without names that people write', parts: { ...ALL_PARTS, names: false } },
];
