import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ApiDependencies } from '../create-api.ts';
import { ForbiddenError, UnauthorizedError } from '../problems.ts';
import { findKey } from './key-store.ts';
import { allows, hashKey, isKeyOf, type Scope } from './key.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What a caller's key must allow; a route without it is open to all. */
    scope?: Scope;
  }
}

/** How long a key that was found is not looked up again; as long a revoked one may still be taken elsewhere. */
const REMEMBERED_MS = 5_000;
const MOST_REMEMBERED = 1_000;

interface Remembered {
  scopes: readonly Scope[];
  until: number;
}

/** Lets a request pass when its key allows what the route needs; reads pass without one where they are open. */
export function guardRoutes(app: FastifyInstance, deps: ApiDependencies): void {
  const localHash = hashKey(deps.localToken);
  const remembered = new Map<string, Remembered>();

  const scopesOf = async (key: string): Promise<readonly Scope[]> => {
    if (isKeyOf(key, localHash)) return ['admin'];
    const hash = hashKey(key);
    const now = deps.now();
    const known = remembered.get(hash);
    if (known !== undefined && known.until > now.getTime()) return known.scopes;
    const found = await findKey(deps.database.pool, {
      key,
      today: now.toISOString().slice(0, 10),
    });
    if (found === null) throw new UnauthorizedError('This key is not known, or it was revoked.');
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(hash, { scopes: found.scopes, until: now.getTime() + REMEMBERED_MS });
    return found.scopes;
  };

  app.addHook('onRequest', async (request) => {
    const wanted = request.routeOptions.config.scope;
    if (wanted === undefined) return;
    const key = readKey(request);
    if (key === null) {
      if (wanted === 'read' && deps.settings.openReads) return;
      throw new UnauthorizedError(
        `This needs a key with the scope ${wanted}: "Authorization: Bearer lmo_…". "lmo keys create" makes one.`,
      );
    }
    if (!allows(await scopesOf(key), wanted)) {
      throw new ForbiddenError(`The key does not have the scope ${wanted}.`);
    }
  });
}

function readKey(request: FastifyRequest): string | null {
  const bearer = /^Bearer +(\S+)$/iu.exec(request.headers.authorization ?? '')?.[1];
  const header = request.headers['x-api-key'];
  return bearer ?? (typeof header === 'string' && header !== '' ? header : null);
}
