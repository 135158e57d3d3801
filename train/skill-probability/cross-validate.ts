import { extractSkills } from '../../activities/extract/extract-skills.ts';
import type { Lexicon } from '../../activities/extract/lexicon.ts';
import { createScorer } from '../../activities/extract/model/score-concepts.ts';
import {
  parseSkillModel,
  type SkillModelFile,
} from '../../activities/extract/model/skill-model.ts';
import { foldsOfGroups } from '../../core/evaluation/near-duplicates.ts';
import type { Judged } from '../../core/evaluation/reliability.ts';
import { ALL_PARTS, trainSkillModel, type TrainingParts } from './train-skill-model.ts';
import type { TrainingAd } from './training-ads.ts';

const FOLDS = 5;

/** What models trained on the other folds find in each ad. */
export interface CrossValidated {
  /** Names of the hard skills, an array for each ad. */
  readonly predicted: readonly (readonly string[])[];
  /** Every hard skill that an ad about technology names: its probability, and whether it was listed. */
  readonly judged: readonly Judged[];
  readonly thresholds: readonly number[];
}

/** Extracts every ad by a model that has seen neither it nor its near-duplicates. */
export function crossValidate(
  ads: readonly TrainingAd[],
  groups: readonly number[],
  { lexicon, parts = ALL_PARTS }: { readonly lexicon: Lexicon; readonly parts?: TrainingParts },
): CrossValidated {
  const folds = foldsOfGroups(groups, FOLDS);
  const predicted: string[][] = ads.map(() => []);
  const judged: Judged[] = [];
  const thresholds: number[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const isTraining = (_: unknown, i: number): boolean => folds[i] !== fold;
    const model = trainSkillModel(ads.filter(isTraining), groups.filter(isTraining), parts);
    thresholds.push(model.threshold);
    const fitted = withModel(lexicon, model);
    // Below every threshold, so that each skill shows its probability.
    const candid = withModel(lexicon, { ...model, threshold: 0 });
    ads.forEach((ad, i) => {
      if (folds[i] !== fold) return;
      predicted[i] = namesOf(ad, fitted);
      if (ad.isTechnical) judged.push(...judgeAd(ad, candid));
    });
  }
  return { predicted, judged, thresholds };
}

/** The same lexicon with another model. */
export function withModel(
  lexicon: Lexicon,
  model: Pick<SkillModelFile, 'threshold' | 'regression' | 'listings' | 'labels'>,
): Lexicon {
  const trainedOn = { sha256: '', ads: 0, labels: 0, vocabulary: '' };
  return {
    ...lexicon,
    scorer: createScorer(parseSkillModel({ trainedOn, ...model }), lexicon.concepts),
  };
}

function namesOf(ad: TrainingAd, lexicon: Lexicon): string[] {
  const mentions = extractSkills(ad.text, lexicon).filter(({ skillKey }) =>
    isHard(skillKey, lexicon),
  );
  return [...new Set(mentions.map(({ label }) => label ?? ''))];
}

function isHard(skillKey: string, lexicon: Lexicon): boolean {
  return lexicon.concepts[lexicon.conceptByKey.get(skillKey)!]!.type === 'hard';
}

function judgeAd(ad: TrainingAd, lexicon: Lexicon): Judged[] {
  const confidences = new Map<string, number>();
  for (const { skillKey, confidence } of extractSkills(ad.text, lexicon))
    confidences.set(skillKey, confidence);
  return ad.skills.flatMap(({ skillKey, labels }) => {
    const probability = confidences.get(skillKey);
    return probability === undefined ? [] : [{ probability, isRight: labels.length > 0 }];
  });
}
