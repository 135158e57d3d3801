import { createHash } from 'node:crypto';
import type pg from 'pg';
import { loadVocabulary } from '../../core/vocabulary/load-vocabulary.ts';
import {
  loadBatchSkills,
  loadJobsToEmbed,
  saveVectors,
  type JobToEmbed,
  type SkillToEmbed,
} from '../../prisma/sql/embeddings.ts';
import { commitPage, findPage, type PageCounts } from '../../prisma/sql/pages.ts';
import { runAdPage, type AdOutcome, type AdPageInput, type AdStage } from '../ad-page.ts';
import type { Compute } from '../compute.ts';
import type { EmbeddingModel } from '../embedding-model.ts';
import type { EmbedTaskInput } from './embed-task.ts';
import { jobDocument } from './job-document.ts';
import { skillDocument } from './skill-document.ts';

/** Raised when the documents that stand for skills or ads change. */
export const EMBED_VERSION = 'embed@1';

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 32);

/** The embed stage: a vector for each ad, page by page, and for each skill that is new or has changed. */
export function createEmbedActivities(deps: {
  pool: pg.Pool;
  compute: Compute;
  model: EmbeddingModel;
}) {
  const { pool, compute, model } = deps;
  const embed = (texts: readonly string[]) =>
    texts.length === 0
      ? Promise.resolve([])
      : compute.run<EmbedTaskInput, Float32Array[]>('embed', { provider: model.provider, texts });

  return {
    async embedPage(input: AdPageInput) {
      const { modelId, version } = await model.current();
      const stage: AdStage<JobToEmbed, { documentHash: string; vector: Float32Array }> = {
        stage: 'embed',
        version: `${EMBED_VERSION} ${version}`,
        load: loadJobsToEmbed,
        async compute(jobs) {
          const documents = jobs.map((job) => jobDocument(job));
          const vectors = await embed(documents);
          return jobs.map((job, i): AdOutcome<{ documentHash: string; vector: Float32Array }> => ({
            kind: 'passed',
            jobId: job.jobId,
            result: { documentHash: hashOf(documents[i]!), vector: vectors[i]! },
          }));
        },
        save: (client, results) =>
          saveVectors(client, {
            table: 'job_embeddings',
            modelId,
            rows: results.map(({ jobId, result }) => ({ id: jobId, ...result })),
          }),
      };
      return runAdPage(pool, stage, input);
    },

    /** Embeds the skills of the batch that have no vector of the model, or one made from another document. */
    async embedSkills(args: { batchId: number }): Promise<PageCounts> {
      const key = { ...args, stage: 'embed', unit: 'skill', partition: '', page: 0 } as const;
      const committed = await findPage(pool, key);
      if (committed !== null) return committed;
      const { modelId } = await model.current();
      const skills = await loadBatchSkills(pool, { batchId: args.batchId, modelId });
      const documents = describeSkills(skills);
      const due = documents.filter(({ skill, hash }) => skill.documentHash !== hash);
      const vectors = await embed(due.map(({ text }) => text));
      return commitPage(pool, key, async (client) => ({
        itemsIn: skills.length,
        itemsOut: skills.length,
        rejected: 0,
        duplicate: 0,
        skipped: 0,
        rowsWritten: await saveVectors(client, {
          table: 'skill_embeddings',
          modelId,
          rows: due.map(({ skill, hash }, i) => ({
            id: skill.skillId,
            documentHash: hash,
            vector: vectors[i]!,
          })),
        }),
        fingerprint: null,
        details: { embedded: due.length },
      }));
    },
  };
}

function describeSkills(skills: readonly SkillToEmbed[]) {
  const vocabulary = new Map(loadVocabulary().skills.map((skill) => [`v:${skill.id}`, skill]));
  return skills.map((skill) => {
    const known = vocabulary.get(skill.skillKey);
    const related = (known?.implies ?? []).map(({ id }) => vocabulary.get(`v:${id}`)?.nameEn ?? id);
    const text = skillDocument({ ...skill, aliases: known?.aliases ?? [], related });
    return { skill, text, hash: hashOf(text) };
  });
}
