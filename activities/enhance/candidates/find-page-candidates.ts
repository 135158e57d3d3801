import type pg from 'pg';
import { loadCleanedTexts } from '../../../prisma/sql/cleaned-jobs.ts';
import { replaceCandidates, type AdCandidates } from '../../../prisma/sql/skill-candidates.ts';
import type { AdMentions } from '../../../prisma/sql/skills.ts';
import type { AdStage } from '../../ad-page.ts';
import type { Compute } from '../../compute.ts';
import type { CandidatesTaskInput, CandidatesTaskOutput } from './candidates-task.ts';

/**
 * An enhance stage that also looks for skills which nothing knows: they are found beside the stage's own work, and
 * stored in the transaction of the page. An ad that is worked on again has the candidates of its last reading only.
 */
export function withCandidates<Input extends AdMentions, Result>(
  stage: AdStage<Input, Result>,
  deps: { readonly pool: pg.Pool; readonly compute: Compute; readonly localLines: string },
): AdStage<Input, Result> {
  let found: readonly AdCandidates[] = [];
  return {
    ...stage,
    async compute(ads) {
      const texts = await loadCleanedTexts(
        deps.pool,
        ads.map(({ jobId }) => jobId),
      );
      const mentions = new Map(ads.map((ad) => [ad.jobId, ad.mentions]));
      const answer = await deps.compute.run<CandidatesTaskInput, CandidatesTaskOutput>(
        'candidates',
        {
          localLines: deps.localLines,
          items: texts.map(({ jobId, combinedText, sections }) => ({
            ...{ id: jobId, combinedText, sections },
            mentions: (mentions.get(jobId) ?? []).map(({ start, end }) => ({ start, end })),
          })),
        },
      );
      found = answer.map(({ id, candidates }) => ({ jobId: id, candidates }));
      return stage.compute(ads);
    },
    async save(client, results, batchId) {
      const jobIds = results.map(({ jobId }) => jobId);
      const saved = new Set(jobIds);
      const ads = found.filter(({ jobId }) => saved.has(jobId));
      const rows = await stage.save(client, results, batchId);
      return rows + (await replaceCandidates(client, { jobIds, ads }));
    },
  };
}
