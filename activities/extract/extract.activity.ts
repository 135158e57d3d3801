import type pg from 'pg';
import type { SkillConcept, SkillMention } from '../../core/posting/skill-mention.ts';
import { loadCleanedTexts, type CleanedText } from '../../prisma/sql/cleaned-jobs.ts';
import { replaceMentions, saveSkills } from '../../prisma/sql/skills.ts';
import { runAdPage, type AdOutcome, type AdPageInput, type AdStage } from '../ad-page.ts';
import type { Compute } from '../compute.ts';
import type { LexiconSource } from '../lexicon-source.ts';
import { SKILL_MODEL_VERSION } from './model/load-skill-model.ts';
import type { ExtractTaskInput, ExtractTaskOutput } from './extract-task.ts';

/** Raised when code of the stage changes, and other with every model: every ad is then due again. */
export const EXTRACT_VERSION = `extract@2 ${SKILL_MODEL_VERSION}`;

interface Extracted {
  mentions: readonly SkillMention[];
}

/** The extract stage over pages of ads: mentions of skills with their exact place in the text. */
export function createExtractActivities(deps: {
  pool: pg.Pool;
  compute: Compute;
  lexicon: LexiconSource;
}) {
  return {
    async extractPage(input: AdPageInput) {
      const lexicon = await deps.lexicon.current();
      let concepts: readonly SkillConcept[] = [];
      const stage: AdStage<CleanedText, Extracted> = {
        stage: 'extract',
        version: `${EXTRACT_VERSION} ${lexicon.version}`,
        load: loadCleanedTexts,
        async compute(ads) {
          const answer = await deps.compute.run<ExtractTaskInput, ExtractTaskOutput>('extract', {
            lexicon,
            items: ads.map(({ jobId, ...ad }) => ({ id: jobId, ...ad })),
          });
          concepts = answer.concepts;
          return answer.items.map(({ id, mentions, error }): AdOutcome<Extracted> =>
            mentions === undefined
              ? {
                  kind: 'rejected',
                  jobId: id,
                  reject: { reason: 'processing_error', field: null, detail: error ?? 'no answer' },
                }
              : { kind: 'passed', jobId: id, result: { mentions } },
          );
        },
        async save(client, results) {
          const skills = await saveSkills(client, concepts);
          const ads = results.map(({ jobId, result }) => ({ jobId, mentions: result.mentions }));
          return skills.rowsWritten + (await replaceMentions(client, { ads, ids: skills.ids }));
        },
        details: (outcomes) => ({
          // An ad without skills is an outcome of its own, not a reject.
          withoutSkills: outcomes.filter(
            (o) => o.kind === 'passed' && o.result.mentions.length === 0,
          ).length,
        }),
      };
      return runAdPage(deps.pool, stage, input);
    },
  };
}
