import { CONTEXT_FEATURES } from '../../activities/extract/model/context-features.ts';
import {
  RATE_FEATURES,
  rateFeatures,
  type ListingCount,
  type ListingCounts,
} from '../../activities/extract/model/listing-rates.ts';
import { fieldFeature, type SkillModelFile } from '../../activities/extract/model/skill-model.ts';
import { TECHNOLOGY_FIELDS } from '../../activities/extract/skill-families.ts';
import { foldsOfGroups } from '../../core/evaluation/near-duplicates.ts';
import { fitLogistic, predictLogistic } from '../logistic-regression.ts';
import { countListings, countNames, sortedObject } from './count-listings.ts';
import type { TrainingAd, TrainingSkill } from './training-ads.ts';

/** What training can leave out, to tell what each part pays. */
export interface TrainingParts {
  readonly context: boolean;
  readonly fields: boolean;
  readonly rates: boolean;
  readonly names: boolean;
}

export const ALL_PARTS: TrainingParts = { context: true, fields: true, rates: true, names: true };

/** Ridge penalty on standardised inputs; from 3 to 100 F1 differs by .3 points at most. */
const PENALTY = 10;
/** Rates of an ad's skills are counted on the other folds, so that no label explains itself. */
const FOLDS = 6;
/** Folds are pooled by threes for the probabilities by which the threshold is chosen. */
const THRESHOLD_FOLDS = 3;
/** Decimals that are kept: more would only be noise of the arithmetic. */
const DECIMALS = 6;

interface Row {
  readonly input: Float64Array;
  readonly isListed: boolean;
  readonly fold: number;
}

/**
 * Trains the model of what people list. `groups` gives near-duplicate ads the same number; they never stand on both
 * sides of a split. The threshold is the one of highest F1 over probabilities that the inner folds gave. Nothing
 * is drawn by chance. Throws RangeError without ads.
 */
export function trainSkillModel(
  ads: readonly TrainingAd[],
  groups: readonly number[],
  parts: TrainingParts = ALL_PARTS,
): Pick<SkillModelFile, 'threshold' | 'regression' | 'listings' | 'labels'> {
  const folds = foldsOfGroups(groups, FOLDS);
  const rows: Row[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const counts = countListings(ads.filter((_, i) => folds[i] !== fold));
    ads.forEach((ad, i) => {
      if (folds[i] !== fold || !ad.isTechnical) return;
      for (const skill of ad.skills) {
        const input = Float64Array.from(inputsOf(skill, counts, parts));
        rows.push({ input, isListed: skill.labels.length > 0, fold });
      }
    });
  }
  const fit = fitRows(rows);
  const counts = countListings(ads);
  const names = inputNames();
  return {
    threshold: chooseThreshold(rows, ads),
    regression: {
      intercept: round(fit.intercept),
      weights: Object.fromEntries(
        names.flatMap((name, i) => {
          const weight = round(fit.weights[i]!);
          return weight === 0 ? [] : [[name, weight]];
        }),
      ),
    },
    listings: { fields: listingsOf(counts.byField), skills: listingsOf(counts.bySkill) },
    labels: parts.names ? countNames(ads) : {},
  };
}

function inputNames(): string[] {
  return [...CONTEXT_FEATURES, ...TECHNOLOGY_FIELDS.map(fieldFeature), ...RATE_FEATURES];
}

function inputsOf(skill: TrainingSkill, counts: ListingCounts, parts: TrainingParts): number[] {
  const rates = rateFeatures(counts, skill);
  return [
    ...Array.from(skill.context, (value) => (parts.context ? value : 0)),
    ...TECHNOLOGY_FIELDS.map((field) => (parts.fields && field === skill.field ? 1 : 0)),
    ...rates.map((value) => (parts.rates ? value : 0)),
  ];
}

function fitRows(rows: readonly Row[]) {
  return fitLogistic(
    rows.map(({ input }) => input),
    rows.map(({ isListed }) => isListed),
    PENALTY,
  );
}

/** The threshold of highest micro F1, labels for skills that the ads do not name counting as missed. */
function chooseThreshold(rows: readonly Row[], ads: readonly TrainingAd[]): number {
  const judged = rows.map(({ isListed }) => ({ probability: 0, isListed }));
  for (let part = 0; part < THRESHOLD_FOLDS; part++) {
    const fit = fitRows(rows.filter(({ fold }) => fold % THRESHOLD_FOLDS !== part));
    rows.forEach(({ input, fold }, i) => {
      if (fold % THRESHOLD_FOLDS === part) judged[i]!.probability = predictLogistic(fit, input);
    });
  }
  const labels = ads.reduce((count, ad) => count + ad.labels.length, 0);
  let best = { threshold: 0.5, f1: 0 };
  for (let percent = 20; percent <= 70; percent += 2) {
    const threshold = percent / 100;
    const taken = judged.filter(({ probability }) => probability >= threshold);
    const hits = taken.filter(({ isListed }) => isListed).length;
    const f1 = (2 * hits) / (taken.length + labels);
    if (f1 > best.f1) best = { threshold, f1 };
  }
  return best.threshold;
}

function listingsOf(counts: ReadonlyMap<string, ListingCount>): Record<string, [number, number]> {
  return sortedObject(counts, ({ named, listed }): [number, number] => [named, listed]);
}

function round(value: number): number {
  return Number(value.toFixed(DECIMALS));
}
