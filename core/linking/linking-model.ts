import { z } from 'zod';
import { FEATURE_NAMES } from './features.ts';

const memorySchema = z.record(
  z.string(),
  z.array(z.object({ sentence: z.number().int(), stems: z.string() })),
);

/** What `npm run train -- linking` learns. */
export const linkingModelSchema = z.object({
  /** What it was learned from, and how. */
  trainedOn: z.string(),
  features: z.array(z.string()).refine((names) => names.join() === FEATURE_NAMES.join(), {
    message: 'the features are not those of this code: train the model again',
  }),
  intercept: z.number(),
  weights: z.array(z.number()).length(FEATURE_NAMES.length),
  /** By label: stems of the words for which an annotator gave it, sorted, and the number of the sentence. */
  memory: memorySchema,
});

export type LinkingModel = z.infer<typeof linkingModelSchema>;
