import cors from '@fastify/cors';
import etag from '@fastify/etag';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';
import { sendAs } from '../problems.ts';
import { isLoopback, type ApiSettings } from '../settings.ts';

/** Addresses whose requests are counted at a time; the one that was quiet longest is forgotten. */
const MOST_COUNTED = 10_000;

/** Refuses requests that name a host which is not ours: a page may have made its own name point here. */
export function answerOwnNamesOnly(app: FastifyInstance, settings: ApiSettings): void {
  const own = new Set([settings.host, ...settings.hostNames].map((name) => name.toLowerCase()));
  app.addHook('onRequest', (request, reply, done) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/u, '').toLowerCase();
    if (isLoopback(host) || own.has(host) || own.has('*')) {
      done();
      return;
    }
    const detail = `This API does not answer as "${host.slice(0, 100)}". LMO_API_NAMES lists its names.`;
    sendAs(reply, { title: 'Misdirected request', status: 421, detail });
  });
}

/** Headers that keep browsers safe, origins that may call, a limit on requests, and tags of what has not changed. */
export function protect(app: FastifyInstance, settings: ApiSettings): void {
  void app.register(helmet, {
    // Answers are data; the pages of /docs and reports set their own.
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
    },
    // Whether there is TLS is the business of the proxy before it.
    strictTransportSecurity: false,
  });
  void app.register(cors, {
    origin: settings.corsOrigins.length === 0 ? false : [...settings.corsOrigins],
    methods: ['GET', 'HEAD', 'POST', 'DELETE'],
    exposedHeaders: ['etag', 'location', 'retry-after'],
    maxAge: 600,
  });
  void app.register(rateLimit, {
    max: settings.ratePerMinute,
    timeWindow: '1 minute',
    cache: MOST_COUNTED,
    errorResponseBuilder: (_request, { max, after }) =>
      Object.assign(
        new Error(
          `More than ${max} requests in a minute. Go on in ${after}; LMO_API_RATE is the limit.`,
        ),
        { statusCode: 429 },
      ),
  });
  void app.register(etag, { weak: true });
}
