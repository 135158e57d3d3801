import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Problem } from './contract.ts';
import { QueryTimeoutError } from './read-only/run-query.ts';
import { RefusedQueryError } from './read-only/statement.ts';
import { BatchRefusedError } from './temporal-door.ts';

/** There is nothing of that name; the message says of which. */
export class NotFoundError extends Error {
  override readonly name = 'NotFoundError';
}

/** The caller did not say who it is, or not rightly. */
export class UnauthorizedError extends Error {
  override readonly name = 'UnauthorizedError';
}

/** The caller is known and may not do this. */
export class ForbiddenError extends Error {
  override readonly name = 'ForbiddenError';
}

/** What was sent has the right form and still cannot be used; the message says why. */
export class BadInputError extends Error {
  override readonly name = 'BadInputError';
}

/** What was asked does not go with the present state; the message says how it does. */
export class ConflictError extends Error {
  override readonly name = 'ConflictError';
}

/** A mistake in the SQL of a query, in the words of Postgres. */
export class SqlMistakeError extends Error {
  override readonly name = 'SqlMistakeError';
}

const SERVER_ERROR =
  'The server could not answer. The cause is in its log; "lmo doctor" checks the usual ones.';

/** Title and status of the errors that speak for themselves. */
const TOLD: readonly (readonly [new (...args: never[]) => Error, string, number])[] = [
  [NotFoundError, 'Not found', 404],
  [UnauthorizedError, 'Key needed', 401],
  [ForbiddenError, 'Not allowed', 403],
  [BadInputError, 'Bad input', 400],
  [SqlMistakeError, 'SQL error', 400],
  [RefusedQueryError, 'Query refused', 403],
  [BatchRefusedError, 'Refused', 409],
  [ConflictError, 'Not now', 409],
];

/** An error as application/problem+json (RFC 9457). What is not the caller's doing is told without its details. */
function toProblem(error: unknown): Problem {
  if (hasZodFastifySchemaValidationErrors(error)) {
    const problems = error.validation.map(({ instancePath, message = 'is wrong' }) =>
      instancePath === '' ? message : `${instancePath.slice(1).replaceAll('/', '.')}: ${message}`,
    );
    return { title: 'Bad input', status: 400, detail: problems.join('; '), problems };
  }
  if (error instanceof QueryTimeoutError) {
    const detail = `${error.message} Narrow it down, or allow more time with timeoutMs (--timeout).`;
    return { title: 'Query too slow', status: 504, detail };
  }
  const told = TOLD.find(([kind]) => error instanceof kind);
  if (told !== undefined) {
    return { title: told[1], status: told[2], detail: (error as Error).message };
  }
  const status = (error as Partial<FastifyError> | null)?.statusCode;
  if (error instanceof Error && status !== undefined && status >= 400 && status < 500) {
    const title = status === 429 ? 'Too many requests' : 'Bad request';
    return { title, status, detail: error.message };
  }
  return { title: 'Server error', status: 500, detail: SERVER_ERROR };
}

/** Error handler of the API. */
export function sendProblem(
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const body = toProblem(error);
  if (body.status >= 500) request.log.error(error);
  if (body.status === 401) void reply.header('www-authenticate', 'Bearer realm="lmo"');
  return sendAs(reply, body);
}

/** Sends a problem; for the few places that do not throw. */
export function sendAs(reply: FastifyReply, body: Problem): FastifyReply {
  return reply
    .code(body.status)
    .type('application/problem+json')
    .header('cache-control', 'no-store')
    .removeHeader('etag')
    .send(JSON.stringify(body));
}

/** For the description of routes: every one may answer with a problem. */
export const problemAnswer = {
  description: 'An error, RFC 9457',
  content: {
    'application/problem+json': {
      schema: z.object({
        title: z.string(),
        status: z.number(),
        detail: z.string(),
        problems: z.array(z.string()).optional(),
      }),
    },
  },
};
