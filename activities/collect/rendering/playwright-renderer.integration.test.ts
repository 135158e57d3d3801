import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { SourceChangedError, ThrottledError } from '../../../core/errors.ts';
import { loadConfig, readEnvironment } from '../../../worker/config.ts';
import { findBrowser } from '../../../worker/embedded/browser.ts';
import { createFetcher } from '../http/fetcher.ts';
import { UnreachableError } from '../http/unreachable-error.ts';
import { openRenderer } from './playwright-renderer.ts';

const USER_AGENT = 'ObservatoryTest/1.0';
const PAGE = `<html><body><p id="agent"></p><img src="/picture.png"><script src="/app.js"></script>
<script>fetch('/privado/list').catch(() => {}); fetch('http://localhost:1/strange').catch(() => {});</script></body></html>`;
const SCRIPT = `fetch('/list').then((answer) => answer.json()).then((ads) => {
  document.getElementById('agent').textContent = navigator.userAgent;
  for (const ad of ads) document.body.insertAdjacentHTML('beforeend', '<article>' + ad + '</article>');
  document.body.dataset.ready = 'true';
});`;

const asked: string[] = [];
const server = createServer((request, response) => {
  asked.push(request.url!);
  const send = (type: string, body: string) =>
    response.writeHead(200, { 'content-type': type }).end(body);
  if (request.url === '/robots.txt')
    send('text/plain', 'User-agent: *\nDisallow: /privado/\nCrawl-delay: 0.01');
  else if (request.url === '/app.js') send('text/javascript', SCRIPT);
  else if (request.url === '/list') send('application/json', '["Afinadora","Luthier"]');
  else if (request.url === '/busy') response.writeHead(429, { 'retry-after': '9' }).end();
  else if (request.url === '/gone') response.writeHead(404).end('gone');
  else if (request.url === '/broken') response.writeHead(500).end('broken');
  else if (request.url === '/large')
    send('text/html', `<body data-ready="true">${'x'.repeat(2000)}</body>`);
  else if (request.url === '/empty') send('text/html', '<html><body>Nothing here</body></html>');
  else send('text/html', PAGE);
});
let base: string;
let renderer: ReturnType<typeof openRenderer>;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const config = loadConfig(readEnvironment(), tmpdir());
  renderer = openRenderer({
    browser: () => findBrowser(config),
    userAgent: USER_AGENT,
    manners: createFetcher({ userAgent: USER_AGENT }),
    now: () => new Date('2026-11-22T10:00:00Z'),
    maxChars: 2000,
  });
}, 60_000);
beforeEach(() => void (asked.length = 0));
afterAll(async () => {
  await renderer.close();
  server.closeAllConnections();
  server.close();
});

const render = (path: string, timeoutMs = 20_000, signal = new AbortController().signal) =>
  renderer.render(`${base}${path}`, {
    readySelector: 'body[data-ready="true"]',
    timeoutMs,
    signal,
  });

describe('a rendered page', { timeout: 60_000 }, () => {
  it('holds what its scripts have built', async () => {
    const document = await render('/');
    const html = Buffer.from(document.body).toString();
    expect(document).toMatchObject({
      url: `${base}/`,
      status: 200,
      contentType: 'text/html; charset=utf-8',
      fetchedAt: new Date('2026-11-22T10:00:00Z'),
    });
    expect(html).toContain('<article>Afinadora</article><article>Luthier</article>');
    expect(html).toContain(`<p id="agent">${USER_AGENT}</p>`);
  });

  it('asks for no pictures, no other hosts, and nothing that robots.txt forbids', async () => {
    await render('/');
    expect(asked.sort()).toEqual(['/', '/app.js', '/list']);
  });

  it('is not opened where robots.txt forbids it', async () => {
    await expect(render('/privado/page')).rejects.toMatchObject({ reason: 'robots_disallowed' });
    expect(asked).toEqual([]);
  });

  it('that never gets ready is a changed source', async () => {
    const rendered = render('/empty', 700);
    await expect(rendered).rejects.toBeInstanceOf(SourceChangedError);
    await expect(rendered).rejects.toThrow(
      'nothing on it matched "body[data-ready="true"]" within 700 ms',
    );
  });

  it('is refused when it grows beyond the limit', async () => {
    await expect(render('/large')).rejects.toMatchObject({ reason: 'too_large' });
  });

  it('is judged by its status like any document', async () => {
    await expect(render('/busy')).rejects.toBeInstanceOf(ThrottledError);
    await expect(render('/busy')).rejects.toMatchObject({ retryAfterMs: 9000 });
    await expect(render('/gone')).rejects.toMatchObject({ reason: 'status', what: 'answered 404' });
    await expect(render('/broken')).rejects.toBeInstanceOf(UnreachableError);
  });

  it('ends with the reason of who cancels it', async () => {
    const controller = new AbortController();
    const rendered = render('/empty', 20_000, controller.signal);
    setTimeout(() => controller.abort(new Error('the batch was abandoned')), 300);
    await expect(rendered).rejects.toThrow('the batch was abandoned');
  });
});
