import type pg from 'pg';
import type { EnhancedSkill, SkillConcept } from '../../core/posting/skill-mention.ts';
import {
  loadMentions,
  replaceEnhanced,
  saveSkills,
  type AdMentions,
} from '../../prisma/sql/skills.ts';
import { runAdPage, type AdOutcome, type AdPageInput, type AdStage } from '../ad-page.ts';
import type { Compute } from '../compute.ts';
import type { LexiconSource } from '../lexicon-source.ts';
import type { EnhanceTaskInput, EnhanceTaskOutput } from './enhance-task.ts';
import { withCandidates } from './candidates/find-page-candidates.ts';
import { enhanceVersion } from './configured-model.ts';

interface Enhanced {
  skills: readonly EnhancedSkill[];
}

/** The enhance stage over pages of ads: each skill once per ad, implied skills with reasoning, ESCO links. */
export function createEnhanceActivities(deps: {
  pool: pg.Pool;
  compute: Compute;
  lexicon: LexiconSource;
}) {
  return {
    async enhancePage(input: AdPageInput) {
      const lexicon = await deps.lexicon.current();
      let concepts: readonly SkillConcept[] = [];
      const stage: AdStage<AdMentions, Enhanced> = {
        stage: 'enhance',
        version: enhanceVersion(lexicon.version, null),
        load: loadMentions,
        async compute(ads) {
          const answer = await deps.compute.run<EnhanceTaskInput, EnhanceTaskOutput>('enhance', {
            lexicon,
            items: ads.map(({ jobId, ...ad }) => ({ id: jobId, ...ad })),
          });
          concepts = answer.concepts;
          return answer.items.map(({ id, skills, error }): AdOutcome<Enhanced> =>
            skills === undefined
              ? {
                  kind: 'rejected',
                  jobId: id,
                  reject: { reason: 'processing_error', field: null, detail: error ?? 'no answer' },
                }
              : { kind: 'passed', jobId: id, result: { skills } },
          );
        },
        async save(client, results) {
          const skills = await saveSkills(client, concepts, { decidesLinks: true });
          const ads = results.map(({ jobId, result }) => ({ jobId, skills: result.skills }));
          return skills.rowsWritten + (await replaceEnhanced(client, { ads, ids: skills.ids }));
        },
      };
      return runAdPage(deps.pool, withCandidates(stage, { ...deps, ...lexicon }), input);
    },
  };
}
