import { z } from 'zod';
import { cleanPosting } from '../../activities/clean/clean-posting.ts';
import type { AdText } from '../../activities/extract/evidence.ts';
import { EMPTY_RAW_POSTING } from '../../core/posting/raw-posting.ts';

const labelledLine = z.object({
  title: z.string(),
  description: z.string(),
  requirements: z.string().nullish(),
  country: z.string().nullish(),
  hard_skills: z.array(z.string()),
});

/** An ad with the hard skills that a person listed for it. */
export interface LabelledAd {
  readonly text: AdText;
  readonly labels: readonly string[];
}

/** Reads labelled ads, a JSON object a line, through the clean stage. Throws a ZodError for a line of another shape. */
export function readLabelledAds(lines: string): LabelledAd[] {
  return lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const ad = labelledLine.parse(JSON.parse(line));
      const { title, description } = ad;
      const cleaned = cleanPosting(
        {
          ...EMPTY_RAW_POSTING,
          ...{ title, description, requirements: ad.requirements ?? null },
          country: ad.country ?? null,
        },
        { collectedOn: '1970-01-01', defaultCountry: ad.country ?? null },
      );
      return { text: cleaned, labels: ad.hard_skills };
    });
}
