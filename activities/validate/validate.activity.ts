import type pg from 'pg';
import { saveQuality } from '../../prisma/sql/job-quality.ts';
import { loadRawJobs, type RawJob } from '../../prisma/sql/raw-jobs.ts';
import { runAdPage, type AdOutcome, type AdPageInput, type AdStage } from '../ad-page.ts';
import type { Compute } from '../compute.ts';
import type { ValidateTaskInput, ValidateTaskOutput } from './validate-task.ts';
import type { QualityScores } from './quality.ts';

/** Raised when a rule or a formula of the stage changes: every ad is then due again. */
export const VALIDATE_VERSION = 'validate@1';

/** The validate stage over pages of ads: content rules and quality scores. */
export function createValidateActivities(deps: { pool: pg.Pool; compute: Compute }) {
  const stage: AdStage<RawJob, QualityScores> = {
    stage: 'validate',
    version: VALIDATE_VERSION,
    load: loadRawJobs,
    async compute(jobs) {
      const answers = await deps.compute.run<ValidateTaskInput, ValidateTaskOutput>('validate', {
        items: jobs.map(({ jobId, raw, collectedOn, defaultCountry }) => ({
          id: jobId,
          raw,
          context: { collectedOn, defaultCountry },
        })),
      });
      return answers.map(({ id, validation, error }): AdOutcome<QualityScores> => {
        if (validation === undefined) {
          return {
            kind: 'rejected',
            jobId: id,
            reject: { reason: 'processing_error', field: null, detail: error ?? 'no answer' },
          };
        }
        if (validation.status === 'valid') {
          return { kind: 'passed', jobId: id, result: validation.quality };
        }
        return {
          kind: 'rejected',
          jobId: id,
          reject: validation.reject,
          result: validation.quality,
        };
      });
    },
    save: (client, results) =>
      saveQuality(
        client,
        results.map(({ jobId, result }) => ({ jobId, ...result })),
      ),
  };
  return { validatePage: (input: AdPageInput) => runAdPage(deps.pool, stage, input) };
}
