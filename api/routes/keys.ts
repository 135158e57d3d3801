import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { keyAnswer, keyList, newKey } from '../contract.ts';
import type { ApiDependencies } from '../create-api.ts';
import { createKey, hashKey, keyName, keyScopes } from '../keys/key.ts';
import { listKeys, revokeKey, saveKey } from '../keys/key-store.ts';
import { NotFoundError, problemAnswer } from '../problems.ts';

const keyBody = z.strictObject({ name: keyName, scopes: keyScopes });
const reference = z.object({
  id: z.string().regex(/^(?:\d{1,15}|lmo_[0-9a-f]{10})$/u, 'a number or a prefix'),
});

/** POST, GET /api/keys and DELETE /api/keys/:id. A key is shown once, when it is made; its hash is kept. */
export function registerKeyRoutes(app: FastifyInstance, deps: ApiDependencies): void {
  const routes = app.withTypeProvider<ZodTypeProvider>();
  const { pool } = deps.database;
  const config = { scope: 'admin' } as const;
  const tags = ['keys'];

  const create = {
    ...{ tags, summary: 'Make a key; it is shown this once', body: keyBody },
    response: { 201: newKey, default: problemAnswer },
  };
  routes.post('/api/keys', { schema: create, config }, async ({ body }, reply) => {
    const { key, prefix } = createKey(deps.randomBytes);
    const kept = { ...body, prefix, hash: hashKey(key), createdAt: deps.now() };
    const saved = await saveKey(pool, kept);
    return reply
      .code(201)
      .header('cache-control', 'no-store')
      .send({ ...saved, key });
  });

  const list = { tags, summary: 'All keys', response: { 200: keyList, default: problemAnswer } };
  routes.get('/api/keys', { schema: list, config }, async () => ({ keys: await listKeys(pool) }));

  const revoke = {
    ...{ tags, summary: 'End a key, by its number or prefix', params: reference },
    response: { 200: keyAnswer, default: problemAnswer },
  };
  routes.delete('/api/keys/:id', { schema: revoke, config }, async ({ params }) => {
    const key = await revokeKey(pool, { reference: params.id, at: deps.now() });
    if (key === null)
      throw new NotFoundError(`There is no key ${params.id}. /api/keys lists them.`);
    return key;
  });
}
