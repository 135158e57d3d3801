import fastify, { type FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { BoardName } from '../ads/sample-ad.ts';
import { dayNumber } from '../text/dates.ts';
import { createContentSource } from './board-content.ts';
import { FARO_PAGE_SIZE, faroDetailPage, faroListPage } from './faro-pages.ts';
import { NEXO_LIMIT, nexoPage } from './nexo-items.ts';
import { vitrinePayload, vitrineShell } from './vitrine-pages.ts';

type BoardKind = 'html' | 'json' | 'rendered';

interface SampleBoardAddress {
  name: BoardName;
  kind: BoardKind;
  /** Without a slash at the end. */
  baseUrl: string;
}

export interface SampleBoardOptions {
  seed: number;
  /** ISO date that boards show when a request names none. */
  today: string;
  /** Default 127.0.0.1. */
  host?: string;
  /** First of three ports in a row; 0, the default, takes any free ones. */
  ports?: number;
  /** Told of every request, for a log. */
  onRequest?: (request: { board: BoardName; method: string; path: string }) => void;
}

export interface SampleBoards {
  boards: readonly SampleBoardAddress[];
  close: () => Promise<void>;
}

const ROBOTS = 'User-agent: *\nDisallow: /privado/\nCrawl-delay: 0.01\n';
const HTML = 'text/html; charset=utf-8';

const isoDay = z.string().refine((text) => {
  try {
    dayNumber(text);
    return true;
  } catch {
    return false;
  }
}, 'a date of the form YYYY-MM-DD');

type ContentSource = ReturnType<typeof createContentSource>;

interface BoardContext {
  contentOf: ContentSource;
  today: string;
}

function asOf(today: string) {
  return isoDay.default(today);
}

function addFaro(server: FastifyInstance, { contentOf, today }: BoardContext): void {
  const listQuery = z.object({
    page: z.coerce.number().int().min(1).default(1),
    asof: asOf(today),
  });
  const detailQuery = z.object({ asof: asOf(today) });
  let hasFailedOnce = false;
  server.get('/ofertas', (request, reply) => {
    const { page, asof } = listQuery.parse(request.query);
    return reply.type(HTML).send(faroListPage(contentOf('faro', asof), page));
  });
  server.get<{ Params: { id: string } }>('/ofertas/:id', (request, reply) => {
    const content = contentOf('faro', detailQuery.parse(request.query).asof);
    const at = content.ads.findIndex(({ id }) => id === request.params.id);
    const ad = content.ads[at];
    if (!ad) return reply.code(404).type(HTML).send('<h1>La oferta ya no está disponible</h1>');
    if (at === FARO_PAGE_SIZE && !hasFailedOnce) {
      hasFailedOnce = true;
      return reply.code(500).type(HTML).send('<h1>Error interno</h1>');
    }
    return reply.type(HTML).send(faroDetailPage(content, ad));
  });
}

function addNexo(server: FastifyInstance, { contentOf, today }: BoardContext): void {
  const query = z.object({
    offset: z.coerce.number().int().min(0).default(0),
    limit: z.coerce.number().int().min(1).default(NEXO_LIMIT),
    asof: asOf(today),
  });
  let hasThrottledOnce = false;
  server.get('/api/jobs', (request, reply) => {
    const { offset, limit, asof } = query.parse(request.query);
    if (offset === NEXO_LIMIT && !hasThrottledOnce) {
      hasThrottledOnce = true;
      return reply.code(429).header('retry-after', '1').send({ error: 'too many requests' });
    }
    return reply.send(nexoPage(contentOf('nexo', asof).ads, { offset, limit }));
  });
}

function addVitrine(server: FastifyInstance, { contentOf, today }: BoardContext): void {
  const query = z.object({ asof: asOf(today) });
  const params = z.object({ page: z.coerce.number().int().min(1) });
  server.get('/', (request, reply) =>
    reply.type(HTML).send(vitrineShell(query.parse(request.query).asof)),
  );
  server.get('/contenu/:page', (request, reply) => {
    const { page } = params.parse(request.params);
    const content = contentOf('vitrine', query.parse(request.query).asof);
    return reply.type('text/plain').send(vitrinePayload(content, page));
  });
}

const BOARDS: readonly {
  name: BoardName;
  kind: BoardKind;
  addRoutes: (server: FastifyInstance, context: BoardContext) => void;
}[] = [
  { name: 'faro', kind: 'html', addRoutes: addFaro },
  { name: 'nexo', kind: 'json', addRoutes: addNexo },
  { name: 'vitrine', kind: 'rendered', addRoutes: addVitrine },
];

/**
 * Serves the three sample boards, a server each, until `close`. A query that cannot be read answers 400.
 * Throws when a port is taken or `today` is no date.
 */
export async function startSampleBoards(options: SampleBoardOptions): Promise<SampleBoards> {
  const { seed, today, host = '127.0.0.1', ports = 0, onRequest } = options;
  dayNumber(today);
  const context = { contentOf: createContentSource(seed), today };
  const servers: FastifyInstance[] = [];
  const close = async () => {
    await Promise.all(servers.map((server) => server.close()));
  };
  try {
    const boards: SampleBoardAddress[] = [];
    for (const [i, { name, kind, addRoutes }] of BOARDS.entries()) {
      const server = fastify({ forceCloseConnections: true });
      servers.push(server);
      server.addHook('onRequest', (request, _reply, done) => {
        onRequest?.({ board: name, method: request.method, path: request.url });
        done();
      });
      server.setErrorHandler((error, _request, reply) =>
        reply.code(error instanceof z.ZodError ? 400 : 500).send({ error: String(error) }),
      );
      server.get('/robots.txt', (_request, reply) => reply.type('text/plain').send(ROBOTS));
      server.get('/privado/*', (_request, reply) =>
        reply.type(HTML).send('<h1>Acceso restringido</h1>'),
      );
      addRoutes(server, context);
      const baseUrl = await server.listen({ host, port: ports === 0 ? 0 : ports + i });
      boards.push({ name, kind, baseUrl });
    }
    return { boards, close };
  } catch (error) {
    await close();
    throw error;
  }
}
