import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  startSampleBoards,
  type SampleBoards,
} from '../../../sample/boards/start-sample-boards.ts';
import { generateSampleWorld } from '../../../sample/world/sample-world.ts';
import { loadConfig, readEnvironment } from '../../../worker/config.ts';
import { findBrowser } from '../../../worker/embedded/browser.ts';
import { createFetcher } from '../http/fetcher.ts';
import { openRenderer } from '../rendering/playwright-renderer.ts';
import type { SourceContext } from '../source.ts';
import { createAdapter, KNOWN_SOURCES } from './registry.ts';
import { pagesOf } from './source-context.fake.ts';

const DATE = '2026-03-03';
const SEED = 7;
const USER_AGENT = 'ObservatoryTest/1.0';

let boards: SampleBoards;
const asked: string[] = [];
const { ads } = generateSampleWorld({ seed: SEED, date: DATE });

beforeAll(async () => {
  const onRequest = ({ path }: { path: string }) => asked.push(path);
  boards = await startSampleBoards({ seed: SEED, today: '2026-11-22', onRequest });
});
afterAll(() => boards.close());

async function collect(name: string) {
  const fetcher = createFetcher({ userAgent: USER_AGENT });
  const config = loadConfig(readEnvironment(), tmpdir());
  const renderer = openRenderer({
    browser: () => findBrowser(config),
    userAgent: USER_AGENT,
    manners: fetcher,
  });
  const context: SourceContext = {
    logicalDate: DATE,
    baseUrl: boards.boards.find((board) => board.name === name)!.baseUrl,
    fetcher,
    renderer,
    signal: new AbortController().signal,
    heartbeat: () => undefined,
  };
  try {
    return await pagesOf(createAdapter(name), context);
  } finally {
    await renderer.close();
  }
}

describe.each(KNOWN_SOURCES.map(({ name }) => name))('the sample board %s', (name) => {
  const live = ads.filter(({ board }) => board === name);

  it('is read whole, as of the day that is collected', async () => {
    const pages = await collect(name);
    const items = pages.flatMap((page) => page.items);
    const collected = items.filter((item) => item.kind === 'posting');
    const readable = live.filter(({ truth }) => truth.fault !== 'huge_body');
    expect(items).toHaveLength(live.length);
    expect(collected.map(({ posting }) => posting.externalId).sort()).toEqual(
      readable.map(({ id }) => id).sort(),
    );
    for (const { posting, documentUrl } of collected) {
      const ad = readable.find(({ id }) => id === posting.externalId)!;
      expect(posting).toMatchObject({
        title: ad.title || null,
        company: ad.company,
        postedOn: ad.postedOn,
        url: ad.url,
      });
      expect(pages.some(({ documents }) => documents.some(({ url }) => url === documentUrl))).toBe(
        true,
      );
    }
  }, 120_000);

  it('is never asked for what its robots.txt forbids', () => {
    expect(asked.filter((path) => path.startsWith('/privado/'))).toEqual([]);
  });
});

it('an ad of ten million bytes is set aside as too large', async () => {
  const huge = ads.filter(({ truth }) => truth.fault === 'huge_body');
  const items = (await collect('faro')).flatMap((page) => page.items);
  const rejected = items.filter((item) => item.kind === 'reject');
  expect(rejected.map(({ ref, reject }) => [ref, reject.reason])).toEqual(
    huge.map(({ id }) => [`/ofertas/${id}`, 'too_large']),
  );
}, 120_000);
