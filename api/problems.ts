import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Problem } from './contract.ts';
import { QueryTimeoutError } from './read-only/run-query.ts';
import { RefusedQueryError } from './read-only/statement.ts';

/** There is nothing of that name; the message says of which. */
export class NotFoundError extends Error {
  override readonly name = 'NotFoundError';
}

const SERVER_ERROR =
  'The server could not answer. The cause is in its log; "lmo doctor" checks the usual ones.';

/** An error as application/problem+json (RFC 9457). What is not the caller's doing is told without its details. */
function toProblem(error: unknown): Problem {
  if (error instanceof z.ZodError) {
    const problems = error.issues.map((issue) =>
      issue.path.length === 0 ? issue.message : `${issue.path.join('.')}: ${issue.message}`,
    );
    return { title: 'Bad input', status: 400, detail: problems.join('; '), problems };
  }
  if (error instanceof NotFoundError)
    return { title: 'Not found', status: 404, detail: error.message };
  if (error instanceof RefusedQueryError) {
    return { title: 'Query refused', status: 403, detail: error.message };
  }
  if (error instanceof QueryTimeoutError) {
    const detail = `${error.message} Narrow it down, or allow more time with timeoutMs (--timeout).`;
    return { title: 'Query too slow', status: 504, detail };
  }
  const status = (error as Partial<FastifyError> | null)?.statusCode;
  if (error instanceof Error && status !== undefined && status >= 400 && status < 500) {
    return { title: 'Bad request', status, detail: error.message };
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
  return reply.code(body.status).type('application/problem+json').send(JSON.stringify(body));
}
