import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sliceCodePoints } from '../../core/text/code-points.ts';
import type { ExtractedSkill } from '../offline/extract-ads.ts';
import { lmo } from '../fixtures/fake-batch.ts';
import { fakeContext, type FakeContext } from '../fixtures/fake-context.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lmo-extract-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Line {
  id: unknown;
  text: string;
  language: string;
  skills: ExtractedSkill[];
  [key: string]: unknown;
}
const parse = (text: string): Line[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);

const ads = [
  {
    id: 41,
    title: 'Desarrollador 🚀 backend',
    description:
      '<p>Requisitos:</p><ul><li>Experiencia en Java y PostgreSQL 🐘</li><li>Docker</li></ul>' +
      '<p>Escribe a ana.prueba@example.com</p>',
    requirements: 'Trabajo en equipo',
    country: 'CO',
    extra: { kept: [1, 2] },
  },
  { id: 'b', title: 'Contador público', description: 'Manejo de nómina y facturación.' },
];
const jsonl = `${ads.map((ad) => JSON.stringify(ad)).join('\n')}\n`;

async function extract(world: FakeContext, ...words: string[]): Promise<number> {
  return lmo(world, 'extract', ...words);
}
const world = (stdin = ''): FakeContext =>
  fakeContext({
    context: {
      cwd: folder,
      stdin: () => Readable.from([Buffer.from(stdin)]),
      openSystem: () => Promise.reject(new Error('no system is needed')),
    },
  });

describe('lmo extract', () => {
  it('keeps the keys of each ad and adds its language, its text and its skills', async () => {
    await writeFile(join(folder, 'ads.jsonl'), jsonl);
    const context = world();
    expect(await extract(context, '--in', 'ads.jsonl')).toBe(0);
    const [backend, accountant] = parse(context.stdout.text);
    expect(backend).toMatchObject({ id: 41, title: ads[0]!.title, extra: { kept: [1, 2] } });
    expect(backend!.language).toBe('es');
    expect(backend!.skills.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['v:java', 'v:postgresql', 'v:docker']),
    );
    expect(accountant!.id).toBe('b');
    expect(accountant!.skills.length).toBeGreaterThan(0);
    expect(context.stderr.text).toMatch(
      /^2 ads, \d+ mentions of skills, 0 without any; 0 rejected/u,
    );
  });

  it('gives places in code points of the text that it writes, also behind emoji', async () => {
    const context = world(jsonl);
    await extract(context, '--in', '-');
    const lines = parse(context.stdout.text);
    const all = lines.flatMap(({ text, skills }) => skills.map((skill) => ({ text, skill })));
    expect(all.length).toBeGreaterThan(4);
    for (const { text, skill } of all)
      expect(sliceCodePoints(text, skill.start, skill.end)).toBe(skill.surface);
  });

  it('writes text in which personal data is masked', async () => {
    const context = world(jsonl);
    await extract(context, '--in', '-');
    const [backend] = parse(context.stdout.text);
    expect(backend!.text).not.toContain('ana.prueba');
    expect(backend!['description']).toContain('ana.prueba');
  });

  it('gives each skill all its fields, with values that make sense', async () => {
    const context = world(jsonl);
    await extract(context, '--in', '-');
    const skills = parse(context.stdout.text).flatMap((line) => line.skills);
    for (const skill of skills) {
      expect(Object.keys(skill).sort().join(' ')).toBe(
        'confidence end esco id kind methods name section start surface type',
      );
      expect(skill.name).not.toBe('');
      expect(skill.confidence).toBeGreaterThan(0);
      expect(skill.confidence).toBeLessThanOrEqual(1);
      expect(skill.methods.length).toBeGreaterThan(0);
    }
  });

  it('keeps to hard or to soft skills', async () => {
    const typesOf = async (type: string): Promise<string[]> => {
      const context = world(jsonl);
      await extract(context, '--in', '-', '--type', type);
      return parse(context.stdout.text).flatMap(({ skills }) => skills.map((skill) => skill.type));
    };
    expect(new Set(await typesOf('hard'))).toEqual(new Set(['hard']));
    expect(new Set(await typesOf('soft'))).toEqual(new Set(['soft']));
    expect(await typesOf('all')).toEqual(expect.arrayContaining(['hard', 'soft', 'credential']));
  });

  it('reads CSV and gzip and writes gzip', async () => {
    const csv = 'id;titulo;descripcion\n007;Chofer;"Licencia de conducir; manejo de SQL"\n';
    await writeFile(join(folder, 'ads.csv.gz'), gzipSync(csv));
    const context = world();
    expect(await extract(context, '--in', 'ads.csv.gz', '--out', 'skills.jsonl.gz')).toBe(0);
    const written = gunzipSync(await readFile(join(folder, 'skills.jsonl.gz'))).toString();
    expect(parse(written)[0]).toMatchObject({ id: '007', titulo: 'Chofer' });
    expect(parse(written)[0]!.skills.map(({ id }) => id)).toContain('v:sql');
    expect(context.stdout.text).toBe('');
  });

  it('takes a text for one ad, from a file or from stdin', async () => {
    const text = 'Analista de datos\n\nBuscamos experiencia en Python y SQL.\n';
    await writeFile(join(folder, 'ad.txt'), text);
    for (const [context, path] of [
      [world(), 'ad.txt'],
      [world(text), '-'],
    ] as const) {
      await extract(context, '--in', path);
      const [line, ...more] = parse(context.stdout.text);
      expect(more).toEqual([]);
      expect(line!['title']).toBe('Analista de datos');
      expect(line!.skills.map(({ id }) => id)).toEqual(
        expect.arrayContaining(['v:python', 'v:sql']),
      );
    }
  });

  it('counts rows that it cannot read and says which, without their words', async () => {
    const context = world(`${jsonl}{"title": secret}\n[1]\n{"id":"c","title":null}\n`);
    expect(await extract(context, '--in', '-')).toBe(0);
    expect(parse(context.stdout.text)).toHaveLength(2);
    expect(context.stderr.text).toContain('row 3: unreadable_row');
    expect(context.stderr.text).toContain('row 5: listing_only');
    expect(context.stderr.text).toContain('3 rejected (unreadable_row 2, listing_only 1)');
    expect(context.stderr.text).not.toContain('secret');
  });

  it('exits with 3 when more rows are rejected than allowed, and with 1 when there is no ad', async () => {
    const broken = `${jsonl}{broken\n`;
    expect(await extract(world(broken), '--in', '-', '--max-rejects', '30')).toBe(3);
    expect(await extract(world(broken), '--in', '-', '--max-rejects', '34')).toBe(0);
    expect(await extract(world(''), '--in', '-')).toBe(1);
    expect(await extract(world('{broken\n'), '--in', '-')).toBe(1);
  });

  it('tells its counts as JSON where asked', async () => {
    const context = world(jsonl);
    await extract(context, '--in', '-', '--json');
    const counts = JSON.parse(context.stderr.text) as Record<string, unknown>;
    expect(counts).toMatchObject({ ads: 2, withoutSkills: 0, rejected: {} });
    expect(counts['mentions']).toBe(
      parse(context.stdout.text).reduce((sum, { skills }) => sum + skills.length, 0),
    );
  });

  it('leaves no half-written file when it fails', async () => {
    expect(await extract(world(), '--in', 'no-such.jsonl', '--out', 'never.jsonl')).toBe(1);
    await expect(readFile(join(folder, 'never.jsonl'))).rejects.toThrow('ENOENT');
    await expect(readFile(join(folder, 'never.jsonl.part'))).rejects.toThrow('ENOENT');
  });

  it.each([
    ['an unknown type', ['--in', '-', '--type', 'hrd']],
    ['a share above 100 %', ['--in', '-', '--max-rejects', '101']],
    ['no input', []],
    ['a taxonomy that was never imported', ['--in', '-', '--taxonomy', 'esco-7.7']],
  ])('refuses %s as wrong usage', async (_, words) => {
    expect(await extract(world(jsonl), ...words)).toBe(2);
  });

  it('looks for the labels of a taxonomy beside the vocabulary', async () => {
    const skill = {
      uri: 'http://example.org/skill/7c1d',
      en: 'repair antique carillons',
      es: 'reparar carillones antiguos',
      skillType: 'skill/competence',
    };
    await writeFile(join(folder, 'bells.jsonl'), `${JSON.stringify(skill)}\n`);
    const ad = { id: 1, title: 'Campanero', description: 'Debe reparar carillones antiguos.' };
    const context = world(JSON.stringify(ad));
    await extract(context, '--in', '-', '--taxonomy', 'bells.jsonl');
    const [line] = parse(context.stdout.text);
    expect(line!.skills).toContainEqual(
      expect.objectContaining({
        id: 'esco:7c1d',
        esco: skill.uri,
        surface: 'reparar carillones antiguos',
      }),
    );
  });
});
