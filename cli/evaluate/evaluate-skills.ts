import { createGazetteer } from '../../core/evaluation/baselines/gazetteer.ts';
import { createTolerantKey, strictKey } from '../../core/evaluation/fold-names.ts';
import { listErrors, type ErrorList, type ReviewedAd } from '../../core/evaluation/list-errors.ts';
import { foldsOfGroups } from '../../core/evaluation/near-duplicates.ts';
import { reliabilityOf, type Reliability } from '../../core/evaluation/reliability.ts';
import { scoreSystem, type SystemScores } from '../../core/evaluation/score-system.ts';
import { foldAll } from '../../core/evaluation/set-scores.ts';
import type { ExtractionMethod, SkillType } from '../../core/posting/skill-mention.ts';
import type { GoldAd } from './gold-ads.ts';

/** A skill that a system found in an ad, where it stands in the ad's text. */
export interface FoundSkill {
  readonly name: string;
  readonly type: SkillType;
  readonly methods: readonly ExtractionMethod[];
  readonly confidence: number;
  /** Code points into the text. */
  readonly start: number;
  readonly end: number;
}

/** What a system makes of a labelled ad. */
export interface Prediction {
  readonly text: string;
  readonly skills: readonly FoundSkill[];
}

export interface SystemRow {
  readonly name: string;
  readonly strict: SystemScores;
  /** Null without a table of synonyms. */
  readonly tolerant: SystemScores | null;
}

export interface SkillEvaluation {
  readonly task: 'skills';
  readonly type: 'hard' | 'soft';
  /** Where the predictions come from: the committed model, or models that have not seen the ad. */
  readonly figures: 'committed model' | 'cross-validated';
  readonly ads: number;
  /** Groups of near-duplicates. */
  readonly groups: number;
  readonly labels: number;
  readonly systems: readonly SystemRow[];
  readonly languages: readonly SystemRow[];
  readonly countries: readonly SystemRow[];
  /** Of the names that the extractor lists, by their highest confidence. */
  readonly reliability: Reliability;
  readonly errors: ErrorList;
}

/** Folds of the gazetteer, whose names are the labels of the other folds. */
const GAZETTEER_FOLDS = 5;

/** The first is the system itself, the others what is left of it. */
const METHODS: readonly {
  name: string;
  keeps: (methods: readonly ExtractionMethod[]) => boolean;
}[] = [
  { name: 'extractor', keeps: () => true },
  {
    name: 'only by vocabulary or taxonomy',
    keeps: (methods) => methods.length === 1 && methods[0] === 'esco',
  },
  { name: 'only by patterns', keeps: (methods) => methods.length === 1 && methods[0] === 'regex' },
  { name: 'by both', keeps: (methods) => methods.length > 1 },
];

/**
 * Compares predictions with the labels of ads, per ad, beside a gazetteer of the labels of other ads.
 * `predictions` are in the order of the ads; ads without labels of the type are left out.
 */
export function evaluateSkills(input: {
  readonly ads: readonly GoldAd[];
  readonly predictions: readonly Prediction[];
  readonly type: 'hard' | 'soft';
  readonly figures: SkillEvaluation['figures'];
  /** Lines of a table of synonyms; null to compare strictly alone. */
  readonly synonyms: string | null;
  /** Other predictions for the same ads, told beside the extractor's. */
  readonly others?: readonly {
    readonly name: string;
    readonly predictions: readonly Prediction[];
  }[];
}): SkillEvaluation {
  const { type, figures, synonyms, others = [] } = input;
  const judge = (predictions: readonly Prediction[]) =>
    input.ads.flatMap((ad, i) => {
      const gold = ad[type];
      const { text, skills } = predictions[i]!;
      const found = skills.filter((skill) => skill.type === type);
      return gold === null ? [] : [{ ad, gold, text, found }];
    });
  const judged = judge(input.predictions);
  type Judged = (typeof judged)[number];
  const tolerantKey = synonyms === null ? null : createTolerantKey(synonyms);
  const row = (
    name: string,
    ads: readonly Judged[],
    predict: (one: Judged) => readonly string[],
  ): SystemRow => {
    const sets = ads.map((one) => ({
      gold: one.gold,
      predicted: predict(one),
      group: one.ad.group,
    }));
    return {
      name,
      strict: scoreSystem(sets, strictKey),
      tolerant: tolerantKey === null ? null : scoreSystem(sets, tolerantKey),
    };
  };
  const all = ({ found }: Judged): string[] => found.map(({ name }) => name);
  const split = (valueOf: (ad: GoldAd) => string | null): SystemRow[] => {
    const values = [...new Set(judged.map(({ ad }) => valueOf(ad) ?? 'unknown'))].sort();
    if (values.length < 2) return [];
    return values.map((value) =>
      row(
        value,
        judged.filter(({ ad }) => (valueOf(ad) ?? 'unknown') === value),
        all,
      ),
    );
  };
  const gazetteer = findByOtherLabels(judged);
  const key = tolerantKey ?? strictKey;
  return {
    task: 'skills',
    type,
    figures,
    ads: judged.length,
    groups: new Set(judged.map(({ ad }) => ad.group)).size,
    labels: judged.reduce((sum, { gold }) => sum + gold.length, 0),
    systems: [
      ...METHODS.map(({ name, keeps }) =>
        row(name, judged, ({ found }) =>
          found.filter(({ methods }) => keeps(methods)).map((skill) => skill.name),
        ),
      ),
      ...others.map(({ name, predictions }) => row(name, judge(predictions), all)),
      row('gazetteer of other ads’ labels', judged, (one) => gazetteer.get(one.ad) ?? []),
    ],
    languages: split(({ language }) => language),
    countries: split(({ country }) => country),
    reliability: reliabilityOf(judged.flatMap((one) => judgeConfidence(one, key))),
    errors: listErrors(
      judged.map(({ ad, gold, text, found }): ReviewedAd => ({
        id: ad.id,
        text,
        gold,
        mentions: found,
      })),
      key,
    ),
  };
}

/** The labels of the ads of other folds, wherever they stand in an ad. */
function findByOtherLabels(
  judged: readonly {
    readonly ad: GoldAd;
    readonly gold: readonly string[];
    readonly text: string;
  }[],
): Map<GoldAd, string[]> {
  const folds = foldsOfGroups(
    judged.map(({ ad }) => ad.group),
    GAZETTEER_FOLDS,
  );
  const found = new Map<GoldAd, string[]>();
  for (let fold = 0; fold < GAZETTEER_FOLDS; fold++) {
    const find = createGazetteer(judged.flatMap(({ gold }, i) => (folds[i] === fold ? [] : gold)));
    judged.forEach(({ ad, text }, i) => {
      if (folds[i] === fold) found.set(ad, find(text));
    });
  }
  return found;
}

/** Each listed name with its highest confidence and whether the labels hold it. */
function judgeConfidence(
  one: { readonly gold: readonly string[]; readonly found: readonly FoundSkill[] },
  key: (name: string) => string,
): { probability: number; isRight: boolean }[] {
  const gold = foldAll(one.gold, key);
  const highest = new Map<string, number>();
  for (const { name, confidence } of one.found) {
    highest.set(key(name), Math.max(confidence, highest.get(key(name)) ?? 0));
  }
  return [...highest].map(([name, probability]) => ({ probability, isRight: gold.has(name) }));
}
