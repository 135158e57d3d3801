import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { JobDetail } from '../../api/published/contract.ts';
import { sliceCodePoints } from '../../core/text/code-points.ts';
import { lmo } from '../fixtures/fake-batch.ts';
import { fakeContext, recorder, type FakeContext } from '../fixtures/fake-context.ts';
import type { ExplainedAd } from '../offline/explain-ad.ts';

const ADS = join(import.meta.dirname, '../../sample/evaluation/ads.jsonl');

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lmo-explain-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const world = (stdin = ''): FakeContext =>
  fakeContext({
    context: {
      cwd: folder,
      stdin: () => Readable.from([Buffer.from(stdin)]),
      openSystem: () => Promise.reject(new Error('no system is needed')),
    },
  });

async function explained(...words: string[]): Promise<ExplainedAd> {
  const context = world();
  expect(await lmo(context, 'explain', '--in', ADS, ...words, '--json')).toBe(0);
  return JSON.parse(context.stdout.text) as ExplainedAd;
}

describe('lmo explain', () => {
  it('marks what was taken, and says of what the ad denies that it is not needed', async () => {
    const context = world();
    expect(await lmo(context, 'explain', '--in', ADS, '--id', 'e-03')).toBe(0);
    expect(context.stdout.text).toContain(
      '[Excel intermedio]. No se requiere experiencia en (SAP).',
    );
    expect(context.stdout.text).toMatch(
      /"SAP" → SAP \(v:sap\), \d+–\d+: the ad says that it is not/u,
    );
    expect(context.stdout.text).toContain('"Excel intermedio" → Excel (v:excel)');
  });

  it('takes exactly the mentions that lmo extract writes', async () => {
    const extracted = world();
    await lmo(extracted, 'extract', '--in', ADS);
    const lines = extracted.stdout.text.trim().split('\n');
    for (const line of lines) {
      const ad = JSON.parse(line) as { id: string; skills: { id: string; start: number }[] };
      const { mentions } = await explained('--id', ad.id);
      expect(mentions.filter((one) => one.isTaken).map(({ id, start }) => [id, start])).toEqual(
        ad.skills.map(({ id, start }) => [id, start]),
      );
    }
  });

  it('makes a learned probability of parts that add up to it', async () => {
    const { mentions, isTechnical } = await explained('--id', 'e-01');
    expect(isTechnical).toBe(true);
    const learned = mentions.filter(({ parts }) => parts.length > 0);
    expect(learned.length).toBeGreaterThan(3);
    for (const { parts, confidence } of learned) {
      const sum = parts.reduce((total, { effect }) => total + effect, 0);
      expect(1 / (1 + Math.exp(-sum))).toBeCloseTo(confidence!, 9);
    }
  });

  it('tells taken from left by the threshold that it names', async () => {
    const { mentions, text } = await explained('--id', 'e-12');
    for (const mention of mentions) {
      expect(sliceCodePoints(text, mention.start, mention.end)).toBe(mention.surface);
      if (mention.isTaken) expect(mention.confidence!).toBeGreaterThanOrEqual(mention.threshold!);
      else expect(mention.reason).not.toBe('taken');
    }
    expect(mentions.some(({ isTaken }) => isTaken)).toBe(true);
  });

  it('explains a text from stdin and the first ad of a file', async () => {
    const context = world('Chofer\n\nManejo de Excel.');
    expect(await lmo(context, 'explain', '--in', '-')).toBe(0);
    expect(context.stdout.text).toContain('[Excel]');
    expect((await explained()).text).toMatch(/^Desarrolladora backend/u);
  });

  it('writes a page that shows the same and loads nothing', async () => {
    const context = world();
    await lmo(context, 'explain', '--in', ADS, '--id', 'e-03', '--html', 'ad.html');
    const page = await readFile(join(folder, 'ad.html'), 'utf8');
    expect(page).toMatch(/<mark class="left" title="SAP: [^"]+">SAP<\/mark>/u);
    expect(page).toMatch(/<mark class="taken" title="[^"]+">Excel intermedio<\/mark>/u);
    expect(page).not.toMatch(/<(?:script|img|link)\b/u);
  });

  it('asks the running observatory for an ad by its number', async () => {
    const asked: number[] = [];
    const job = (id: number): Promise<JobDetail> => {
      asked.push(id);
      const text = 'Contador\n\nManejo de nómina. Escriba a [correo].';
      return Promise.resolve({
        text,
        sections: [],
        language: 'es',
        country: 'CO',
      } as unknown as JobDetail);
    };
    const context = fakeContext({ api: { job } });
    expect(await lmo(context, 'explain', '4711')).toBe(0);
    expect(asked).toEqual([4711]);
    expect(context.stdout.text).toContain('[nómina]');
    expect(context.ended.closed).toBe(1);
  });

  it('keeps an ad from steering the terminal', async () => {
    const context = fakeContext({
      context: {
        stdout: recorder(80, true),
        stdin: () => Readable.from([Buffer.from('Chofer\n\nManejo de \u001b[2JExcel \u0007.')]),
      } as Partial<FakeContext>,
    });
    await lmo(context, 'explain', '--in', '-');
    expect(context.stdout.text).not.toContain('\u001b[2J');
    expect(context.stdout.text).not.toContain('\u0007');
  });

  it.each([
    ['neither an ad nor a file', [], 2],
    ['both an ad and a file', ['1', '--in', ADS], 2],
    ['a number that is none', ['abc'], 2],
    ['an id that the file does not have', ['--in', ADS, '--id', 'x'], 1],
    ['an empty text', ['--in', '-'], 1],
  ])('refuses %s', async (_, words, exitCode) => {
    expect(await lmo(world(), 'explain', ...words)).toBe(exitCode);
  });
});
