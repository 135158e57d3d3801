import { load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { breakAd } from '../ads/faults.ts';
import { generateSampleWorld } from '../world/sample-world.ts';
import { faroDetailPage } from './faro-pages.ts';
import { type SampleBoards, startSampleBoards } from './start-sample-boards.ts';

const TODAY = '2026-11-22';
const SEED = 1;
const ads = generateSampleWorld({ seed: SEED, date: TODAY }).ads;
const idsOn = (board: string) => ads.filter((ad) => ad.board === board).map((ad) => ad.id);

let sample: SampleBoards;
const requests: string[] = [];
beforeAll(async () => {
  sample = await startSampleBoards({
    seed: SEED,
    today: TODAY,
    onRequest: ({ board, path }) => requests.push(`${board}${path}`),
  });
});
afterAll(() => sample.close());

const address = (name: string) => sample.boards.find((board) => board.name === name)!.baseUrl;
const get = (board: string, path: string) => fetch(address(board) + path);

describe('every board', () => {
  it('has its own port on the loopback interface, and rules for robots', async () => {
    expect(sample.boards.map(({ name, kind }) => `${name} ${kind}`)).toEqual([
      'faro html',
      'nexo json',
      'vitrine rendered',
    ]);
    expect(new Set(sample.boards.map(({ baseUrl }) => baseUrl)).size).toBe(3);
    for (const { name, baseUrl } of sample.boards) {
      expect(baseUrl).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/u);
      const robots = await (await get(name, '/robots.txt')).text();
      expect(robots).toContain('Disallow: /privado/');
      expect(robots).toContain('Crawl-delay: 0.01');
    }
    expect(requests).toContain('faro/robots.txt');
  });

  it('answers 400 to a date that is none', async () => {
    for (const [board, path] of [
      ['faro', '/ofertas'],
      ['nexo', '/api/jobs'],
      ['vitrine', '/'],
    ] as const)
      expect((await get(board, `${path}?asof=22-11-2026`)).status).toBe(400);
  });
});

describe('faro', () => {
  it('lists all its ads, 25 a page, each page leading to the next', async () => {
    const found: string[] = [];
    let path: string | undefined = '/ofertas?page=1';
    while (path) {
      const $ = load(await (await get('faro', path)).text());
      const cards = $('li.oferta');
      expect(cards.length).toBeLessThanOrEqual(25);
      expect(Number($('p.total').attr('data-total'))).toBe(idsOn('faro').length);
      cards.each((_, card) => void found.push($(card).attr('data-id')!));
      path = $('a[rel=next]').attr('href');
    }
    expect(found).toEqual(idsOn('faro'));
  });

  it('describes each ad as a JobPosting that agrees with the truth', async () => {
    const sound = ads.filter((ad) => ad.board === 'faro' && ad.truth.fault === null).slice(0, 20);
    for (const ad of sound) {
      const $ = load(await (await get('faro', `/ofertas/${ad.id}?asof=${TODAY}`)).text());
      const posting = JSON.parse($('script[type="application/ld+json"]').text()) as Record<
        string,
        unknown
      >;
      expect(posting).toMatchObject({
        '@type': 'JobPosting',
        title: ad.title,
        datePosted: ad.postedOn,
        url: ad.url,
      });
      expect('baseSalary' in posting).toBe(ad.salary !== null);
      const shown = load(posting.description as string).text();
      for (const { surface, section } of ad.truth.skills)
        if (section !== 'title') expect(shown).toContain(surface);
      expect($('article.detalle h1').text()).toBe(ad.title);
      expect(ad.url).not.toContain('asof');
    }
  });

  it('keeps a hostile text inside its JSON', () => {
    const sound = ads.find((ad) => ad.board === 'faro' && ad.truth.fault === null)!;
    const hostile = breakAd(sound, 'script');
    const $ = load(faroDetailPage({ date: TODAY, ads: [hostile] }, hostile));
    const posting = JSON.parse($('script[type="application/ld+json"]').text()) as {
      description: string;
    };
    expect(posting.description).toContain('<script>');
  });

  it('answers 404 for an ad that is not live on the date', async () => {
    expect((await get('faro', `/ofertas/${idsOn('faro')[0]}?asof=2020-01-01`)).status).toBe(404);
    expect((await get('faro', '/ofertas/1')).status).toBe(404);
  });

  it('fails once on one ad and then no more', async () => {
    const path = `/ofertas/${idsOn('faro')[25]}`;
    const statuses = [(await get('faro', path)).status, (await get('faro', path)).status];
    expect(statuses).toEqual([500, 200]);
  });
});

describe('nexo', () => {
  it('asks once for patience, then gives all its ads by offset', async () => {
    const throttled = await get('nexo', '/api/jobs?offset=50');
    expect([throttled.status, throttled.headers.get('retry-after')]).toEqual([429, '1']);
    const found: string[] = [];
    let total = 1;
    while (found.length < total) {
      const page = (await (
        await get('nexo', `/api/jobs?offset=${found.length}&limit=500`)
      ).json()) as {
        total: number;
        limit: number;
        items: { id: string; pais: string; salario: string | null; salario_min: number | null }[];
      };
      expect(page.limit).toBe(50);
      for (const { salario, salario_min } of page.items)
        expect(salario === null).toBe(salario_min === null);
      found.push(...page.items.map(({ id }) => id));
      total = page.total;
    }
    expect(found).toEqual(idsOn('nexo'));
  });
});

describe('vitrine', () => {
  it('has nothing of its ads in the page, and encodes what its script fetches', async () => {
    const first = ads.find((ad) => ad.board === 'vitrine' && ad.truth.fault === null)!;
    const shell = await (await get('vitrine', '/')).text();
    const payload = await (await get('vitrine', '/contenu/1')).text();
    for (const raw of [shell, payload]) expect(raw).not.toContain(first.company);
    expect(shell).toContain('<script>');
    const decoded = Buffer.from(Buffer.from(payload, 'base64').map((byte) => byte ^ 0x5a)).toString(
      'utf8',
    );
    const { total, cards } = JSON.parse(decoded) as { total: number; cards: { id: string }[] };
    expect(total).toBe(idsOn('vitrine').length);
    expect(cards.map(({ id }) => id)).toEqual(idsOn('vitrine').slice(0, 20));
  });

  it('has no page 0', async () => {
    expect((await get('vitrine', '/contenu/0')).status).toBe(400);
  });
});

describe('starting the boards', () => {
  it('fails for a date that is none', async () => {
    await expect(startSampleBoards({ seed: 1, today: 'today' })).rejects.toThrow('is not a date');
  });

  it('fails for a port that is taken', async () => {
    const port = Number(new URL(address('faro')).port);
    await expect(startSampleBoards({ seed: 1, today: TODAY, ports: port })).rejects.toThrow(
      'EADDRINUSE',
    );
  });
});
