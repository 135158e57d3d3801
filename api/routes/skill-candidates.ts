import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { FIELD_SOURCES } from '../../core/vocabulary/field-sources.ts';
import {
  decideCandidate,
  findCandidate,
  listCandidates,
} from '../../prisma/sql/skill-candidates.ts';
import { candidateAnswer, candidateList } from '../candidates/contract.ts';
import { addToLocalVocabulary, knownSkills } from '../candidates/local-file.ts';
import type { ApiDependencies } from '../create-api.ts';
import { BadInputError, NotFoundError, problemAnswer } from '../problems.ts';
import { pageSize } from './parameters.ts';

const FIELDS = [...new Set(FIELD_SOURCES.map(({ field }) => field))].sort();
const STATUSES = ['open', 'accepted', 'rejected', 'merged'] as const;

const listQuery = z.strictObject({
  status: z.enum(STATUSES).default('open'),
  minAds: z.coerce.number().int().min(1).max(1_000_000).default(3),
  limit: pageSize(50, 500),
});
const skillName = z
  .string()
  .trim()
  .min(1)
  .max(80)
  .regex(/^[^|;=!^?[\]\r\n\0]+$/u, 'must not hold signs of the vocabulary: | ; = ! ^ ? [ ]');
const decision = z.discriminatedUnion('decision', [
  z.strictObject({
    decision: z.literal('accept'),
    field: z.enum(FIELDS as [string, ...string[]]).describe('Part of the working world.'),
    type: z.enum(['hard', 'soft', 'language', 'credential']).default('hard'),
    nameEn: skillName.optional().describe('Preset: as the ads write it.'),
    nameEs: skillName.optional().describe('Preset: the English name.'),
  }),
  z.strictObject({
    decision: z.literal('merge'),
    into: z
      .string()
      .regex(/^v:[a-z0-9-]+$/u, 'a key of the vocabulary such as v:python')
      .describe('The skill that it is another name of.'),
  }),
  z.strictObject({ decision: z.literal('reject') }),
]);
const reference = z.object({ key: z.string().min(1).max(120) });

/** GET /api/skill-candidates and POST /api/skill-candidates/:key: what no vocabulary holds, and what becomes of it. */
export function registerSkillCandidateRoutes(app: FastifyInstance, deps: ApiDependencies): void {
  const routes = app.withTypeProvider<ZodTypeProvider>();
  const { pool } = deps.database;
  const tags = ['candidates'];

  const list = {
    ...{ tags, summary: 'Words listed among skills that nothing knows', querystring: listQuery },
    response: { 200: candidateList, default: problemAnswer },
  };
  routes.get(
    '/api/skill-candidates',
    { schema: list, config: { scope: 'read' } },
    async ({ query }) => ({ candidates: await listCandidates(pool, query) }),
  );

  const decide = {
    ...{ tags, summary: 'Accept, merge or reject a candidate', params: reference, body: decision },
    response: { 200: candidateAnswer, default: problemAnswer },
  };
  routes.post(
    '/api/skill-candidates/:key',
    { schema: decide, config: { scope: 'admin' } },
    async ({ params: { key }, body }) => {
      const candidate = await findCandidate(pool, key);
      if (candidate === null)
        throw new NotFoundError(
          `There is no candidate "${key}". /api/skill-candidates lists them.`,
        );
      if (candidate.status !== 'open')
        throw new BadInputError(`"${candidate.name}" was ${candidate.status} before.`);
      const skillKey = await writeDown(deps.dataDir, candidate.name, body);
      const status = ({ accept: 'accepted', merge: 'merged', reject: 'rejected' } as const)[
        body.decision
      ];
      await decideCandidate(pool, { key, status, skillKey, at: deps.now() });
      return { key, name: candidate.name, status, skillKey };
    },
  );
}

/** Enters what was accepted or merged into the local vocabulary; returns the key of the skill, null for a rejection. */
async function writeDown(
  dataDir: string,
  name: string,
  body: z.infer<typeof decision>,
): Promise<string | null> {
  if (body.decision === 'reject') return null;
  if (body.decision === 'merge') {
    const skill = (await knownSkills(dataDir)).get(body.into.slice(2));
    if (skill === undefined) throw new NotFoundError(`The vocabulary has no skill ${body.into}.`);
    await addToLocalVocabulary(dataDir, { kind: 'alias', id: skill.id, alias: name });
    return body.into;
  }
  const { field, type, nameEn = name, nameEs = nameEn } = body;
  const aliases = name === nameEn || name === nameEs ? [] : [name];
  const skill = { nameEn, nameEs, type, field, aliases };
  return `v:${await addToLocalVocabulary(dataDir, { kind: 'skill', skill })}`;
}
