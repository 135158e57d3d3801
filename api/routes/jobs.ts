import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { ApiDependencies } from '../create-api.ts';
import { NotFoundError, problemAnswer } from '../problems.ts';
import type { AnswerFromSnapshot } from '../published/answer.ts';
import { jobDetail, jobList } from '../published/contract.ts';
import { cursorOf } from '../published/cursor.ts';
import { findJob } from '../published/job-detail.ts';
import { listJobs } from '../published/jobs.ts';
import { countryCode, flag, pageSize, searchWords, skillReference } from './parameters.ts';

const word = z.string().regex(/^[a-z_]{1,40}$/u);

const listQuery = z.strictObject({
  country: countryCode.optional(),
  source: z.string().min(1).max(100).optional().describe('Name of a source.'),
  language: word.optional().describe('es, en, fr, pt, mixed or other.'),
  contractType: word.optional(),
  workingTime: word.optional(),
  remoteMode: word.optional(),
  seniority: word.optional(),
  skill: z
    .preprocess(
      (value) => (typeof value === 'string' ? [value] : value),
      z.array(skillReference).min(1).max(5),
    )
    .optional()
    .describe('Key or number of a skill that the ad asks for; up to five, all of which it must.'),
  q: searchWords
    .optional()
    .describe('Words of the title; quotes keep words together, - leaves one out.'),
  open: flag.optional().describe('Whether the ad is online.'),
  pay: flag.optional().describe('Whether it states its pay.'),
  since: z.iso.date().optional().describe('First seen on this day or later.'),
  limit: pageSize(25, 200),
  cursor: cursorOf(z.number().int().positive()),
});
const reference = z.object({ id: z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER) });

/** GET /api/jobs and /api/jobs/:id: published ads, their text masked. */
export function registerJobRoutes(
  app: FastifyInstance,
  deps: ApiDependencies,
  answer: AnswerFromSnapshot,
): void {
  const routes = app.withTypeProvider<ZodTypeProvider>();
  const { pool } = deps.database;
  const about = { tags: ['market'] };

  const list = {
    ...{ ...about, summary: 'Published ads, the latest first', querystring: listQuery },
    response: { 200: jobList, default: problemAnswer },
  };
  routes.get('/api/jobs', { schema: list, config: { scope: 'read' } }, (request, reply) =>
    answer(request, reply, async (publication) => {
      const { jobs, next } = await listJobs(pool, request.query);
      return `{"publication":${JSON.stringify(publication)},"jobs":[${jobs.join(',')}],"next":${JSON.stringify(next)}}`;
    }),
  );

  const one = {
    ...{ ...about, summary: 'An ad, with the words behind each of its skills', params: reference },
    response: { 200: jobDetail, default: problemAnswer },
  };
  routes.get('/api/jobs/:id', { schema: one, config: { scope: 'read' } }, (request, reply) =>
    answer(request, reply, async (publication) => {
      const job = await findJob(pool, request.params.id);
      if (job !== null) return `{"publication":${JSON.stringify(publication)},"job":${job}}`;
      throw new NotFoundError(
        `There is no published ad ${request.params.id}. /api/jobs lists them.`,
      );
    }),
  );
}
