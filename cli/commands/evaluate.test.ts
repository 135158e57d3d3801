import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LanguageEvaluation } from '../evaluate/evaluate-language.ts';
import type { LinkingEvaluation } from '../evaluate/evaluate-linking.ts';
import type { SkillEvaluation } from '../evaluate/evaluate-skills.ts';
import { lmo } from '../fixtures/fake-batch.ts';
import { fakeContext, type FakeContext } from '../fixtures/fake-context.ts';

const SAMPLE = join(import.meta.dirname, '../../sample/evaluation');
const ADS = join(SAMPLE, 'ads.jsonl');

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lmo-evaluate-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const world = (): FakeContext =>
  fakeContext({
    context: {
      cwd: folder,
      openSystem: () => Promise.reject(new Error('no system is needed')),
    },
  });

async function evaluated<Evaluation>(...words: string[]): Promise<Evaluation> {
  const context = world();
  expect(await lmo(context, 'evaluate', ...words, '--json')).toBe(0);
  return JSON.parse(context.stdout.text) as Evaluation;
}

describe('lmo evaluate skills', () => {
  it('finds most of the labels of ads written for it, and more of them when synonyms fold', async () => {
    const evaluation = await evaluated<SkillEvaluation>('skills', '--data', ADS);
    const [extractor] = evaluation.systems;
    expect(evaluation).toMatchObject({ ads: 12, groups: 11, labels: 48, type: 'hard' });
    expect(extractor!.strict.micro.recall.value).toBeGreaterThan(0.5);
    expect(extractor!.tolerant!.micro.f1.value).toBeGreaterThan(extractor!.strict.micro.f1.value);
    expect(extractor!.strict.micro.f1.low).toBeLessThan(extractor!.strict.micro.f1.value);
    expect(evaluation.languages.map(({ name }) => name)).toEqual(['en', 'es', 'fr']);
    expect(evaluation.countries.map(({ strict }) => strict.ads)).toEqual([2, 3, 2, 2, 3]);
  });

  it('splits what was found by method without remainder or overlap in the mentions', async () => {
    const { systems } = await evaluated<SkillEvaluation>('skills', '--data', ADS);
    const recall = systems.map(({ strict }) => strict.micro.recall.value);
    expect(recall[0]).toBeLessThanOrEqual(recall[1]! + recall[2]! + recall[3]! + 1e-9);
    expect(Math.max(recall[1]!, recall[2]!, recall[3]!)).toBeLessThan(recall[0]!);
  });

  it('counts in the reliability table every name that is listed', async () => {
    const { reliability, systems } = await evaluated<SkillEvaluation>('skills', '--data', ADS);
    const listed = reliability.bins.reduce((sum, { count }) => sum + count, 0);
    const right = reliability.bins.reduce((sum, bin) => sum + bin.count * (bin.observed ?? 0), 0);
    expect(right / listed).toBeCloseTo(systems[0]!.tolerant!.micro.precision.value, 6);
  });

  it('says whether its model has seen the ads', async () => {
    const words = ['skills', '--data', ADS];
    const committed = await evaluated<SkillEvaluation>(...words);
    expect(committed.figures).toBe('committed model');
    const crossed = await evaluated<SkillEvaluation>(...words, '--cross-validate', '--ablation');
    expect(crossed.figures).toBe('cross-validated');
    expect(crossed.systems.map(({ name }) => name)).toContain(
      'without listing rates (cross-validated)',
    );
    expect(crossed.systems[0]!.strict).not.toEqual(committed.systems[0]!.strict);
  });

  it('measures soft skills by their own labels', async () => {
    const evaluation = await evaluated<SkillEvaluation>('skills', '--data', ADS, '--type', 'soft');
    expect(evaluation.labels).toBe(14);
    expect(evaluation.systems[0]!.tolerant!.micro.recall.value).toBeGreaterThan(0.4);
  });

  it('writes what was found, and a page of errors that quotes little', async () => {
    const context = world();
    const words = ['--data', ADS, '--predictions', 'found.jsonl', '--html', 'errors.html'];
    expect(await lmo(context, 'evaluate', 'skills', ...words)).toBe(0);
    expect(context.stdout.text).toMatch(/^hard skills of 12 ads \(11 apart/u);
    const found = (await readFile(join(folder, 'found.jsonl'), 'utf8')).trim().split('\n');
    expect(found).toHaveLength(12);
    expect(JSON.parse(found[0]!)).toMatchObject({
      id: 'e-01',
      hard_skills: ['Java', 'Spring Boot', 'PostgreSQL', 'Docker', 'Kubernetes'],
    });
    const page = await readFile(join(folder, 'errors.html'), 'utf8');
    expect(page).toContain('Labelled, but not listed');
    expect(page).not.toMatch(/<(?:script|img|link)\b/u);
  });

  it('compares strictly alone without a table of synonyms, and says so', async () => {
    const path = join(folder, 'alone.jsonl');
    await writeFile(path, await readFile(ADS));
    const context = world();
    expect(await lmo(context, 'evaluate', 'skills', '--data', path, '--json')).toBe(0);
    expect(context.stderr.text).toContain('strictly alone');
    expect((JSON.parse(context.stdout.text) as SkillEvaluation).systems[0]!.tolerant).toBeNull();
  });

  it.each([
    ['an unknown type', 'a.jsonl', '{"title":"a","description":"b","hard_skills":[]}', 'firm', 2],
    ['labels that are no list', 'b.jsonl', '{"title":"a","hard_skills":"Java"}', 'hard', 1],
    ['a file without such labels', 'c.jsonl', '{"title":"a","soft_skills":["x"]}', 'hard', 2],
    ['a line that is not JSON', 'd.jsonl', '{"title":"a","hard_skills":[]}\n{', 'hard', 1],
  ])('refuses %s', async (_, name, lines, type, exitCode) => {
    await writeFile(join(folder, name), `${lines}\n`);
    const words = ['skills', '--data', name, '--type', type];
    expect(await lmo(world(), 'evaluate', ...words)).toBe(exitCode);
  });
});

describe('lmo evaluate linking', () => {
  const SENTENCES = join(SAMPLE, 'sentences.csv');

  it('ranks labels for sentences beside baselines', async () => {
    const evaluation = await evaluated<LinkingEvaluation>('linking', '--data', SENTENCES);
    expect(evaluation).toMatchObject({ sentences: 8, labels: 26, unknownLabels: 0 });
    const coverage = evaluation.systems.find(({ name }) => name === 'word coverage')!;
    expect(coverage.scores.rp10.value).toBeGreaterThan(0.7);
    expect(coverage.scores.rp10.low).toBeLessThanOrEqual(coverage.scores.rp10.value);
    expect(coverage.scores.mrr.value).toBeGreaterThan(0.6);
  });

  it('prints a table in per cent', async () => {
    const context = world();
    expect(await lmo(context, 'evaluate', 'linking', '--data', SENTENCES)).toBe(0);
    expect(context.stdout.text).toMatch(/^8 sentences with a label, 26 labels to choose from/u);
    expect(context.stdout.text).toContain('RP@10 [95 %]');
  });

  it('counts labels that the list does not hold as missed', async () => {
    await writeFile(
      join(folder, 's.csv'),
      'sentence,label\nbake bread,bake bread\nfly,fly kites\n',
    );
    await writeFile(join(folder, 'l.txt'), 'bake bread\nmilk cows\n');
    const words = ['linking', '--data', 's.csv', '--labels', 'l.txt'];
    const evaluation = await evaluated<LinkingEvaluation>(...words);
    expect(evaluation.unknownLabels).toBe(1);
    for (const { scores } of evaluation.systems) expect(scores.rp1.value).toBe(0.5);
  });

  it('refuses a file that is not there and a folder without labels', async () => {
    expect(await lmo(world(), 'evaluate', 'linking', '--data', 'none.csv')).toBe(2);
    await writeFile(join(folder, 's2.csv'), 'sentence,label\na,b\n');
    expect(await lmo(world(), 'evaluate', 'linking', '--data', 's2.csv')).toBe(2);
  });
});

describe('lmo evaluate language', () => {
  it('is not told the language that it should find', async () => {
    const evaluation = await evaluated<LanguageEvaluation>('language', '--data', ADS);
    expect(evaluation.ads).toBe(12);
    expect(evaluation.accuracy.value).toBe(1);
    const wrong = (await readFile(ADS, 'utf8')).replaceAll('"language": "fr"', '"language": "pt"');
    await writeFile(join(folder, 'wrong.jsonl'), wrong);
    const misled = await evaluated<LanguageEvaluation>('language', '--data', 'wrong.jsonl');
    expect(misled.accuracy.value).toBeCloseTo(10 / 12, 9);
    expect(misled.confusion.classes).toEqual(['en', 'es', 'fr', 'pt']);
  });
});
