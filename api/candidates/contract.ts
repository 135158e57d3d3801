import { z } from 'zod';

const count = z.number().int().nonnegative();
const status = z.enum(['open', 'accepted', 'rejected', 'merged']);

const candidateRow = z.object({
  /** Folded words by which it is named in requests. */
  key: z.string(),
  name: z.string(),
  status,
  skillKey: z.string().nullable(),
  ads: count,
  sources: count,
  countries: count,
  firstSeenOn: z.iso.date().nullable(),
  lastSeenOn: z.iso.date().nullable(),
  /** Ads first seen in the 28 days up to the newest ad, and in the 28 days before those. */
  recentAds: count,
  earlierAds: count,
  /** Masked words around it, from up to three ads. */
  contexts: z.array(z.string()),
});
export type CandidateAnswer = z.infer<typeof candidateRow>;

export const candidateList = z.object({ candidates: z.array(candidateRow) });
export const candidateAnswer = candidateRow.pick({
  ...{ key: true, name: true, status: true, skillKey: true },
});
export type DecidedCandidate = z.infer<typeof candidateAnswer>;
