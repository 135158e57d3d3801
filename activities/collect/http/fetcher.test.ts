import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { PermanentError, ThrottledError } from '../../../core/errors.ts';
import { createFetcher } from './fetcher.ts';
import type { FetchLimits } from './limits.ts';
import { RefusedError } from './refused-error.ts';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

const closers: (() => void)[] = [];
afterEach(() => closers.splice(0).forEach((close) => close()));

/** A server on the loopback interface; paths without a handler answer 404. Counts the requests per path. */
async function serve(handlers: Record<string, Handler>) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url!);
    const handler = handlers[new URL(request.url!, 'http://x').pathname];
    if (handler === undefined) response.writeHead(404).end();
    else handler(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { base: `http://127.0.0.1:${port}`, asked };
}

/** A fetcher whose clock moves only when it sleeps. */
function patientFetcher(limits: Partial<FetchLimits> = {}) {
  let time = Date.parse('2026-11-22T10:00:00Z');
  const slept: number[] = [];
  const fetcher = createFetcher({
    userAgent: 'ObservatoryTest/1.0 (+https://observatory.example)',
    now: () => new Date(time),
    sleep: (durationMs) => {
      slept.push(durationMs);
      time += durationMs;
      return Promise.resolve();
    },
    fetch: globalThis.fetch,
    limits: { delayMs: 0, ...limits },
  });
  const get = (url: string, signal = new AbortController().signal, maxBytes?: number) =>
    fetcher.get(url, {
      accept: 'text/html',
      signal,
      ...(maxBytes === undefined ? {} : { maxBytes }),
    });
  return { get, fetcher, slept };
}

const page: Handler = (_request, response) => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end('<h1>Oferta</h1>');
};
const text =
  (body: string, status = 200): Handler =>
  (_request, response) => {
    response.writeHead(status, { 'content-type': 'text/plain' }).end(body);
  };

describe('a fetched document', () => {
  it('holds address, status, type, bytes and time', async () => {
    const { base } = await serve({ '/o/1': page });
    const document = await patientFetcher().get(`${base}/o/1`);
    expect({ ...document, body: Buffer.from(document.body).toString() }).toEqual({
      url: `${base}/o/1`,
      status: 200,
      contentType: 'text/html; charset=utf-8',
      body: '<h1>Oferta</h1>',
      fetchedAt: new Date('2026-11-22T10:00:00Z'),
    });
  });

  it('is asked for with the user agent and the accepted types', async () => {
    let seen: IncomingMessage['headers'] = {};
    const { base } = await serve({
      '/': (request, response) => {
        seen = request.headers;
        response.end();
      },
    });
    await patientFetcher().get(`${base}/`);
    expect(seen).toMatchObject({
      accept: 'text/html',
      'user-agent': 'ObservatoryTest/1.0 (+https://observatory.example)',
    });
  });
});

describe('robots.txt', () => {
  it('keeps a forbidden address from being asked for, and says so', async () => {
    const { base, asked } = await serve({
      '/robots.txt': text('User-agent: *\nDisallow: /privado/'),
      '/privado/1': page,
    });
    const refused = patientFetcher().get(`${base}/privado/1`);
    await expect(refused).rejects.toBeInstanceOf(PermanentError);
    await expect(refused).rejects.toMatchObject({ reason: 'robots_disallowed' });
    expect(asked).toEqual(['/robots.txt']);
  });

  it('is asked for once and holds for redirects too', async () => {
    const { base, asked } = await serve({
      '/robots.txt': text('User-agent: *\nDisallow: /privado/'),
      '/o/1': (_request, response) => response.writeHead(302, { location: '/privado/1' }).end(),
      '/o/2': page,
    });
    const { get } = patientFetcher();
    await expect(get(`${base}/o/1`)).rejects.toMatchObject({ reason: 'robots_disallowed' });
    await get(`${base}/o/2`);
    expect(asked).toEqual(['/robots.txt', '/o/1', '/o/2']);
  });

  it('follows the group of our own product before the general one', async () => {
    const { base } = await serve({
      '/robots.txt': text(
        'User-agent: *\nDisallow: /\n\nUser-agent: observatorytest\nDisallow: /x',
      ),
      '/o/1': page,
    });
    expect((await patientFetcher().get(`${base}/o/1`)).status).toBe(200);
  });

  it('allows everything where there is none', async () => {
    const { base } = await serve({ '/o/1': page });
    expect((await patientFetcher().get(`${base}/o/1`)).status).toBe(200);
  });

  it('forbids everything while the server cannot give it, and is asked again later', async () => {
    let broken = true;
    const { base, asked } = await serve({
      '/robots.txt': (_request, response) => response.writeHead(broken ? 500 : 404).end(),
      '/o/1': page,
    });
    const { get } = patientFetcher();
    const refused = get(`${base}/o/1`);
    await expect(refused).rejects.toThrow('/robots.txt could not be read');
    await expect(refused).rejects.not.toBeInstanceOf(PermanentError);
    expect(asked).toEqual(['/robots.txt', '/robots.txt', '/robots.txt']);
    broken = false;
    expect((await get(`${base}/o/1`)).status).toBe(200);
  });
});

describe('the pace', () => {
  it('is the crawl delay where there is one', async () => {
    const { base } = await serve({
      '/robots.txt': text('User-agent: *\nCrawl-delay: 2.5'),
      '/o/1': page,
    });
    const { get, slept } = patientFetcher({ delayMs: 1000 });
    await get(`${base}/o/1`);
    await get(`${base}/o/1`);
    await get(`${base}/o/1`);
    expect(slept).toEqual([2500, 2500]);
  });

  it('is our own where there is none', async () => {
    const { base } = await serve({ '/o/1': page });
    const { get, slept } = patientFetcher({ delayMs: 1000 });
    await get(`${base}/o/1`);
    await get(`${base}/o/1`);
    expect(slept).toEqual([1000]);
  });

  it('also holds for who only asks for leave', async () => {
    const { base } = await serve({ '/o/1': page });
    const { get, fetcher, slept } = patientFetcher({ delayMs: 1000 });
    await get(`${base}/o/1`);
    await fetcher.waitToAsk(`${base}/o/2`, new AbortController().signal);
    expect(slept).toEqual([1000]);
  });
});

describe('answers that may pass', () => {
  const failing =
    (times: number, fail: Handler): Handler =>
    (request, response) => {
      if (times-- > 0) fail(request, response);
      else page(request, response);
    };
  const throttle =
    (retryAfter: string): Handler =>
    (_request, response) => {
      response.writeHead(429, { 'retry-after': retryAfter }).end();
    };

  it('are tried again after a wait that doubles', async () => {
    const { base } = await serve({ '/o/1': failing(2, text('', 502)) });
    const { get, slept } = patientFetcher({ backoffMs: 300 });
    expect((await get(`${base}/o/1`)).status).toBe(200);
    expect(slept).toEqual([300, 600]);
  });

  it('end with an error that may be retried later', async () => {
    const { base, asked } = await serve({ '/o/1': text('', 502) });
    const failed = patientFetcher().get(`${base}/o/1`);
    await expect(failed).rejects.toThrow(`${base}/o/1 answered 502.`);
    await expect(failed).rejects.not.toBeInstanceOf(PermanentError);
    expect(asked.filter((path) => path === '/o/1')).toHaveLength(3);
  });

  it.each([
    ['seconds', '7'],
    ['an HTTP date', 'Sun, 22 Nov 2026 10:00:07 GMT'],
  ])('wait as long as Retry-After says in %s', async (_name, retryAfter) => {
    const { base } = await serve({ '/o/1': failing(1, throttle(retryAfter)) });
    const { get, slept } = patientFetcher();
    expect((await get(`${base}/o/1`)).status).toBe(200);
    expect(slept).toEqual([7000]);
  });

  it('become a ThrottledError when the host asks for more than we wait', async () => {
    const { base } = await serve({ '/o/1': throttle('3600') });
    const { get, slept } = patientFetcher();
    const throttled = get(`${base}/o/1`);
    await expect(throttled).rejects.toBeInstanceOf(ThrottledError);
    await expect(throttled).rejects.toMatchObject({ retryAfterMs: 3_600_000 });
    expect(slept).toEqual([]);
  });

  it('are also broken connections', async () => {
    const { base } = await serve({ '/o/1': failing(1, (request) => request.socket.destroy()) });
    expect((await patientFetcher().get(`${base}/o/1`)).status).toBe(200);
  });

  it('are also servers that do not answer, or never end', async () => {
    const { base } = await serve({
      '/silent': () => undefined,
      '/endless': (_request, response) => {
        const timer = setInterval(() => response.write('.'), 5);
        response.on('close', () => clearInterval(timer));
      },
    });
    const { get } = patientFetcher({ responseTimeoutMs: 60, totalTimeoutMs: 120, maxTries: 1 });
    await expect(get(`${base}/silent`)).rejects.toThrow('no answer within 60 ms');
    await expect(get(`${base}/endless`)).rejects.toThrow('not complete within 120 ms');
  });
});

describe('refusals', () => {
  it.each([401, 403, 404, 410])('end at once with status %i', async (status) => {
    const { base, asked } = await serve({ '/o/1': text('', status) });
    await expect(patientFetcher().get(`${base}/o/1`)).rejects.toMatchObject({ reason: 'status' });
    expect(asked).toEqual(['/robots.txt', '/o/1']);
  });

  it.each<[string, Handler]>([
    ['by its stated length', text('x'.repeat(5000))],
    [
      'while it streams',
      (_request, response) => {
        for (let i = 0; i < 10; i++) response.write('x'.repeat(500));
        response.end();
      },
    ],
    [
      'by what it holds once unpacked',
      (_request, response) => {
        response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('x'.repeat(5000)));
      },
    ],
  ])('a body over the limit is given up %s', async (_name, handler) => {
    const { base } = await serve({ '/o/1': handler });
    const { get } = patientFetcher({ maxBytes: 2000 });
    const refused = get(`${base}/o/1`);
    await expect(refused).rejects.toBeInstanceOf(RefusedError);
    await expect(refused).rejects.toMatchObject({ reason: 'too_large' });
  });

  it('allow one request more bytes than the others', async () => {
    const { base } = await serve({ '/o/1': text('x'.repeat(5000)) });
    const { get } = patientFetcher({ maxBytes: 2000 });
    expect((await get(`${base}/o/1`, undefined, 6000)).body).toHaveLength(5000);
  });

  it('redirects are followed, but not for ever and not out of the web', async () => {
    const to =
      (location: string): Handler =>
      (_request, response) => {
        response.writeHead(301, { location }).end();
      };
    const { base } = await serve({
      '/old': to('/new'),
      '/new': page,
      '/loop': to('/loop'),
      '/file': to('file:///etc/hostname'),
    });
    const { get } = patientFetcher();
    expect((await get(`${base}/old`)).url).toBe(`${base}/new`);
    await expect(get(`${base}/loop`)).rejects.toMatchObject({ reason: 'redirect' });
    await expect(get(`${base}/file`)).rejects.toMatchObject({ reason: 'redirect' });
  });

  it('an address that is none is refused without asking anybody', async () => {
    await expect(patientFetcher().get('mailto:a@b.example')).rejects.toMatchObject({
      reason: 'redirect',
    });
  });
});

it('cancellation ends a request with its own reason', async () => {
  const { base } = await serve({ '/silent': () => undefined });
  const controller = new AbortController();
  const request = patientFetcher().get(`${base}/silent`, controller.signal);
  setTimeout(() => controller.abort(new Error('the batch was abandoned')), 30);
  await expect(request).rejects.toThrow('the batch was abandoned');
});
