import { z } from 'zod';
import { FEATURE_NAMES } from './features.ts';
import { wordVectorsSchema } from './word-vectors.ts';

const weightsSchema = z.object({
  intercept: z.number(),
  weights: z.array(z.number()).length(FEATURE_NAMES.length),
});

/** What `npm run train -- linking` learns. */
export const linkingModelSchema = z.object({
  /** What it was learned from, and when its form last changed. */
  version: z.string(),
  features: z.array(z.string()).refine((names) => names.join() === FEATURE_NAMES.join(), {
    message: 'the features are not those of this code: train the model again',
  }),
  /**
   * Weights of the features without and with an encoder, with and without remembered spans;
   * null where the model was trained without an encoder.
   */
  weights: z.object({
    plain: weightsSchema,
    plainWithoutMemory: weightsSchema,
    encoder: weightsSchema.nullable(),
    encoderWithoutMemory: weightsSchema.nullable(),
  }),
  /** By label: for each sentence in which it was given, the stems of the words that it was given for. */
  memory: z.record(z.string(), z.array(z.object({ sentence: z.int(), stems: z.string() }))),
  /** English stems, learned from the names and descriptions of a taxonomy. */
  vectors: wordVectorsSchema,
});

export type LinkingModel = z.infer<typeof linkingModelSchema>;
export type RankingWeights = z.infer<typeof weightsSchema>;
