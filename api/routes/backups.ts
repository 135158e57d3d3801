import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { writtenBackup } from '../contract.ts';
import type { ApiDependencies } from '../create-api.ts';
import { ConflictError, problemAnswer } from '../problems.ts';

/** POST /api/backups: a backup into the data folder of the server; one at a time. */
export function registerBackupRoute(app: FastifyInstance, deps: ApiDependencies): void {
  let running = false;
  const schema = {
    tags: ['system'],
    summary: 'Write a backup into the data folder',
    body: z.strictObject({}),
    response: { 201: writtenBackup, default: problemAnswer },
  };
  const routes = app.withTypeProvider<ZodTypeProvider>();
  routes.post('/api/backups', { schema, config: { scope: 'admin' } }, async (_request, reply) => {
    if (deps.backUp === null) {
      throw new ConflictError(
        'The data is kept by a database server: "lmo backup" with its DATABASE_URL saves it.',
      );
    }
    if (running) throw new ConflictError('A backup is being written already.');
    running = true;
    try {
      return await reply.code(201).send({ file: await deps.backUp() });
    } finally {
      running = false;
    }
  });
}
