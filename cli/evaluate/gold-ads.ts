import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { z } from 'zod';
import { groupNearDuplicates } from '../../core/evaluation/near-duplicates.ts';
import type { RawPosting } from '../../core/posting/raw-posting.ts';
import { CommandFailedError } from '../errors.ts';
import { readAds } from '../offline/read-ads.ts';

/** What a labelled file says of an ad, beside the ad itself. */
const labelsOfAd = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  gold_no: z.union([z.string(), z.number()]).optional(),
  language: z.string().nullish(),
  country: z.string().nullish(),
  hard_skills: z.array(z.string()).optional(),
  soft_skills: z.array(z.string()).optional(),
});

/** An ad that a person has labelled. */
export interface GoldAd {
  readonly id: string;
  readonly posting: RawPosting;
  readonly language: string | null;
  readonly country: string | null;
  /** Null where the file has no such labels. */
  readonly hard: readonly string[] | null;
  readonly soft: readonly string[] | null;
  /** Near-duplicates of each other have one number. */
  readonly group: number;
}

export interface GoldFile {
  /** SHA-256 (hex) of the file: a model card names the file that it was trained on by it. */
  readonly hash: string;
  readonly ads: readonly GoldAd[];
}

/**
 * Reads labelled ads: JSON Lines with the ad's own keys and `hard_skills` and `soft_skills`, lists of names. Throws
 * CommandFailedError that names the row for one that is not so: figures of half a file would not be comparable.
 */
export async function readGoldAds(path: string): Promise<GoldFile> {
  const hash = createHash('sha256');
  const ads: Omit<GoldAd, 'group'>[] = [];
  for await (const ad of readAds(path, () => process.stdin)) {
    if ('reject' in ad) throw new CommandFailedError(`${path}, row ${ad.row}: ${ad.reject.detail}`);
    const labels = labelsOfAd.safeParse(ad.record);
    if (!labels.success) {
      throw new CommandFailedError(
        `${path}, row ${ad.row}: labels are lists of names under hard_skills and soft_skills; ` +
          z.prettifyError(labels.error).replaceAll('\n', ' '),
      );
    }
    const { id, gold_no: number, language, country, hard_skills, soft_skills } = labels.data;
    ads.push({
      id: String(id ?? number ?? ad.row),
      posting: ad.posting,
      language: language ?? null,
      country: country ?? null,
      hard: hard_skills ?? null,
      soft: soft_skills ?? null,
    });
  }
  if (ads.length === 0) throw new CommandFailedError(`${path} holds no ads.`);
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  const groups = groupNearDuplicates(ads.map(({ posting }) => textOf(posting)));
  return {
    hash: hash.digest('hex'),
    ads: ads.map((ad, i) => ({ ...ad, group: groups[i]! })),
  };
}

/** Title, description and requirements as they are written. */
function textOf({ title, description, requirements }: RawPosting): string {
  return [title, description, requirements].filter((part) => part !== null).join('\n');
}
