import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { ApiDependencies } from '../create-api.ts';
import { NotFoundError, problemAnswer } from '../problems.ts';
import type { AnswerFromSnapshot } from '../published/answer.ts';
import { skillDetail, skillList } from '../published/contract.ts';
import { cursorOf } from '../published/cursor.ts';
import { findSkill, listSkills } from '../published/skills.ts';
import { countryCode, pageSize, searchWords, skillReference } from './parameters.ts';

const listQuery = z.strictObject({
  country: countryCode.optional().describe('Count the ads of this country only.'),
  type: z.enum(['hard', 'soft', 'language', 'credential']).optional(),
  field: z.string().min(1).max(60).optional().describe('For instance framework or accounting.'),
  cluster: z.coerce.number().int().min(1).max(2_147_483_647).optional(),
  q: searchWords.optional().describe('Part of a name in English or Spanish.'),
  limit: pageSize(50, 500),
  cursor: cursorOf(z.tuple([z.number().int().nonnegative(), z.number().int().nonnegative()])),
});
const reference = z.object({ id: skillReference });

/** GET /api/skills and /api/skills/:id. Skills of few ads are held back, as everywhere in what is published. */
export function registerSkillRoutes(
  app: FastifyInstance,
  deps: ApiDependencies,
  answer: AnswerFromSnapshot,
): void {
  const routes = app.withTypeProvider<ZodTypeProvider>();
  const { pool } = deps.database;
  const about = { tags: ['market'] };

  const list = {
    ...{ ...about, summary: 'Skills by the ads that ask for them', querystring: listQuery },
    response: { 200: skillList, default: problemAnswer },
  };
  routes.get('/api/skills', { schema: list, config: { scope: 'read' } }, (request, reply) =>
    answer(request, reply, async (publication) => ({
      publication,
      ...(await listSkills(pool, request.query)),
    })),
  );

  const one = {
    ...{ ...about, summary: 'A skill, by country and week', params: reference },
    response: { 200: skillDetail, default: problemAnswer },
  };
  routes.get('/api/skills/:id', { schema: one, config: { scope: 'read' } }, (request, reply) =>
    answer(request, reply, async (publication) => {
      const skill = await findSkill(pool, request.params.id);
      if (skill !== null) return { publication, skill };
      throw new NotFoundError(
        `There is no published skill "${request.params.id}", or too few ads ask for it. /api/skills lists them.`,
      );
    }),
  );
}
