import type pg from 'pg';
import type { CleanedPosting, DuplicateLink } from '../../core/posting/cleaned-posting.ts';
import { saveCleaned } from '../../prisma/sql/cleaned-jobs.ts';
import { loadDuplicateRecords, saveDuplicates } from '../../prisma/sql/duplicates.ts';
import { commitPage, findPage, type PageCounts } from '../../prisma/sql/pages.ts';
import { loadRawJobs, type RawJob } from '../../prisma/sql/raw-jobs.ts';
import { runAdPage, type AdOutcome, type AdPageInput, type AdStage } from '../ad-page.ts';
import type { Compute } from '../compute.ts';
import type { CleanTaskInput, CleanTaskOutput } from './clean-task.ts';
import type { DuplicatesTaskInput } from './duplicates-task.ts';
import { companyKey, titleKey } from './duplicates/keys.ts';

/** Raised when a rule of the stage changes: every ad is then due again. */
export const CLEAN_VERSION = 'clean@1';

/** Days between two ads within which one can be the other's duplicate (Lightcast and Textkernel use 60). */
const DUPLICATE_WINDOW_DAYS = 60;

/** The clean stage: plain masked text with structured fields, page by page, then one pass for duplicates. */
export function createCleanActivities(deps: { pool: pg.Pool; compute: Compute }) {
  const { pool, compute } = deps;
  const stage: AdStage<RawJob, CleanedPosting> = {
    stage: 'clean',
    version: CLEAN_VERSION,
    load: loadRawJobs,
    async compute(jobs) {
      const answers = await compute.run<CleanTaskInput, CleanTaskOutput>('clean', {
        items: jobs.map(({ jobId, raw, collectedOn, defaultCountry }) => ({
          id: jobId,
          raw,
          context: { collectedOn, defaultCountry },
        })),
      });
      return answers.map(({ id, cleaned, error }): AdOutcome<CleanedPosting> => {
        if (cleaned === undefined) {
          return {
            kind: 'rejected',
            jobId: id,
            reject: { reason: 'processing_error', field: null, detail: error ?? 'no answer' },
          };
        }
        if (cleaned.unusableReason === null) return { kind: 'passed', jobId: id, result: cleaned };
        return {
          kind: 'unusable',
          jobId: id,
          reject: {
            reason: cleaned.unusableReason,
            field: 'description',
            detail: `${cleaned.wordCount} words, language ${cleaned.language}`,
          },
          result: cleaned,
        };
      });
    },
    save: (client, results) =>
      saveCleaned(
        client,
        results.map(({ jobId, result }) => ({
          jobId,
          cleaned: result,
          titleKey: titleKey(result.title),
          companyKey: companyKey(result.company ?? ''),
        })),
      ),
  };

  return {
    cleanPage: (input: AdPageInput) => runAdPage(pool, stage, input),

    /** Looks for duplicates among the batch's ads and those of the window before it, once all pages are clean. */
    async linkDuplicates(args: { batchId: number; logicalDate: string }): Promise<PageCounts> {
      const key = {
        batchId: args.batchId,
        stage: 'clean',
        unit: 'ad',
        partition: 'duplicates',
        page: 0,
      } as const;
      const committed = await findPage(pool, key);
      if (committed !== null) return committed;
      const records = await loadDuplicateRecords(pool, {
        ...args,
        windowDays: DUPLICATE_WINDOW_DAYS,
      });
      const links = await compute.run<DuplicatesTaskInput, DuplicateLink[]>('duplicates', {
        records,
      });
      return commitPage(pool, key, async (client) => {
        const rowsWritten = await saveDuplicates(client, { batchId: args.batchId, links });
        const byKind: Record<string, number> = {};
        for (const link of links) byKind[link.kind] = (byKind[link.kind] ?? 0) + 1;
        // The pages counted these ads as passed; this page takes them out again.
        return {
          itemsIn: 0,
          itemsOut: links.length === 0 ? 0 : -links.length,
          rejected: 0,
          duplicate: links.length,
          skipped: 0,
          rowsWritten,
          fingerprint: null,
          details: { compared: records.length, byKind },
        };
      });
    },
  };
}
