import { z } from 'zod';
import { CONTEXT_FEATURES } from './context-features.ts';
import { RATE_FEATURES, type ListingCount, type ListingCounts } from './listing-rates.ts';

/** A logistic regression: an intercept, and weights by the names of their inputs. */
const regression = z.object({
  intercept: z.number(),
  weights: z.record(z.string(), z.number()),
});

/** `[ads that name it, ads of these in which it is listed]`. */
const listings = z.record(z.string(), z.tuple([z.number(), z.number()]));
const labelCounts = z.record(z.string(), z.number());

/** The file that training writes; `docs/models/skill-probability.md` is its card. */
const skillModelFile = z.object({
  trainedOn: z.object({
    /** Of the labelled file. */
    sha256: z.string(),
    ads: z.number(),
    labels: z.number(),
    vocabulary: z.string(),
  }),
  /** Technical skills with a probability from here on are taken. */
  threshold: z.number(),
  regression,
  /** Listings of the labelled ads by what they count. */
  listings: z.object({
    fields: listings,
    skills: listings,
  }),
  /** Names that people wrote for a skill, and for each surface that an ad has for it. */
  labels: z.record(
    z.string(),
    z.object({ names: labelCounts, bySurface: z.record(z.string(), labelCounts) }),
  ),
});

export type SkillModelFile = z.infer<typeof skillModelFile>;

/** Weights in the order of the features that they belong to. */
export interface Regression {
  readonly intercept: number;
  readonly context: readonly number[];
  readonly rates: readonly number[];
  readonly fields: ReadonlyMap<string, number>;
}

/** What people call a skill: how often each name was written, in all and where the ad has a certain surface. */
export interface NameCounts {
  readonly names: ReadonlyMap<string, number>;
  readonly bySurface: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** The model that says how likely a person would list a skill that an ad about technology names, and by what name. */
export interface SkillModel {
  readonly threshold: number;
  readonly regression: Regression;
  readonly counts: ListingCounts;
  readonly names: ReadonlyMap<string, NameCounts>;
}

/** Reads a model. Throws a ZodError for another shape and a RangeError for weights of unknown or missing inputs. */
export function parseSkillModel(file: unknown): SkillModel {
  const { threshold, regression: fit, listings: counts, labels } = skillModelFile.parse(file);
  return {
    threshold,
    regression: toRegression(fit),
    counts: {
      byField: toCounts(counts.fields),
      bySkill: toCounts(counts.skills),
      all: sum(counts.fields),
    },
    names: new Map(
      Object.entries(labels).map(([skillKey, { names, bySurface }]) => [
        skillKey,
        { names: toMap(names), bySurface: new Map(Object.entries(bySurface).map(toMapOf)) },
      ]),
    ),
  };
}

const FIELD_PREFIX = 'field ';

/** Name of the input that is 1 for skills of a field. */
export function fieldFeature(field: string): string {
  return FIELD_PREFIX + field;
}

function toRegression(file: SkillModelFile['regression']): Regression {
  const rest = new Map(Object.entries(file.weights));
  const take = (name: string): number => {
    const weight = rest.get(name) ?? 0;
    rest.delete(name);
    return weight;
  };
  const context = CONTEXT_FEATURES.map(take);
  const rates = RATE_FEATURES.map(take);
  const fields = new Map<string, number>();
  for (const [name, weight] of rest) {
    if (!name.startsWith(FIELD_PREFIX)) throw new RangeError(`no feature is called "${name}"`);
    fields.set(name.slice(FIELD_PREFIX.length), weight);
  }
  return { intercept: file.intercept, context, rates, fields };
}

type Listings = SkillModelFile['listings']['fields'];

function toCounts(table: Listings): ReadonlyMap<string, ListingCount> {
  return new Map(Object.entries(table).map(([key, [named, listed]]) => [key, { named, listed }]));
}

function sum(table: Listings): ListingCount {
  let named = 0;
  let listed = 0;
  for (const [n, l] of Object.values(table)) {
    named += n;
    listed += l;
  }
  return { named, listed };
}

function toMap(counts: Readonly<Record<string, number>>): ReadonlyMap<string, number> {
  return new Map(Object.entries(counts));
}

function toMapOf([key, counts]: [string, Readonly<Record<string, number>>]): [
  string,
  ReadonlyMap<string, number>,
] {
  return [key, toMap(counts)];
}
