import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { TaxonomySkill } from '../../core/taxonomy/taxonomy-skill.ts';
import { createTestDatabase, type TestDatabase } from '../../tests/support/database.ts';
import { loadTaxonomySkills, writeTaxonomyCache } from './taxonomy-skills.ts';
import { createTaxonomyActivities } from './taxonomy.activity.ts';

const fixture = (name: string): string =>
  fileURLToPath(new URL(`./fixtures/${name}`, import.meta.url));
const SKILL = 'http://data.example/esco/skill/';

let database: TestDatabase;
let folder: string;
const heartbeats: string[] = [];

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(async () => {
  await database.close();
});
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lmo-taxonomy-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
  await database.pool.query('DELETE FROM taxonomy_releases');
  heartbeats.length = 0;
});

function importTaxonomy(input: { path: string; release?: string; activate?: boolean }) {
  const activities = createTaxonomyActivities({
    pool: database.pool,
    now: () => new Date('2026-11-22T00:00:00Z'),
    heartbeat: (detail) => heartbeats.push(detail),
  });
  return activities.importTaxonomy(input);
}

async function activeRelease(): Promise<unknown> {
  const { rows } = await database.pool.query<{ release: string }>(
    'SELECT release FROM taxonomy_releases WHERE is_active',
  );
  return rows.map((row) => row.release);
}

describe('importTaxonomy', () => {
  it('imports a folder of CSV files and says what it left out', async () => {
    const result = await importTaxonomy({ path: fixture('esco-9.1') });
    expect(result).toEqual({
      release: '9.1',
      languages: ['en', 'es'],
      concepts: 6,
      labels: 19,
      relations: 5,
      // Each of them once, the concept to which a second file adds twice, and the row of the release three times.
      rowsWritten: 6 + 19 + 5 + 1 + 3,
      warnings: [
        'ISCOGroups_es.csv: concept of a type that is not kept: 1 left out.',
        'skills_es.csv: concept that is obsolete: 1 left out.',
        'skillSkillRelations_es.csv: relation without two URIs: 1 left out.',
        'Files that were not needed: skillsHierarchy_es.csv.',
      ],
    });
    expect(heartbeats).toContain('skills_es.csv');
    expect(await activeRelease()).toEqual(['9.1']);
  });

  it('stores concepts, labels of each kind and relations of each kind', async () => {
    await importTaxonomy({ path: fixture('esco-9.1') });
    const labels = await database.pool.query(
      `SELECT kind, label FROM esco_labels WHERE uri = $1 AND language = 'es' ORDER BY kind, label COLLATE "C"`,
      [`${SKILL}0001`],
    );
    expect(labels.rows).toEqual([
      { kind: 'alternative', label: 'atender colmenas' },
      { kind: 'alternative', label: 'mantener colmenas' },
      { kind: 'alternative', label: 'vigilar colmenas' },
      { kind: 'hidden', label: 'cuidar colmemas' },
      { kind: 'preferred', label: 'cuidar colmenas' },
    ]);
    const relations = await database.pool.query<{ kind: string; count: number }>(
      'SELECT kind, count(*)::integer AS count FROM esco_relations GROUP BY kind ORDER BY kind',
    );
    expect(relations.rows).toEqual([
      { kind: 'broader', count: 2 },
      { kind: 'collection', count: 1 },
      { kind: 'essential', count: 1 },
      { kind: 'optional', count: 1 },
    ]);
    const concept = await database.pool.query(
      'SELECT skill_type, description FROM esco_taxonomy WHERE uri = $1',
      [`${SKILL}0001`],
    );
    expect(concept.rows).toEqual([
      // The collection leaves the type out, the English file has the description that is kept.
      { skill_type: 'skill/competence', description: 'Inspect hives and keep the bees healthy.' },
    ]);
  });

  it('writes nothing the second time, nor when the same bundle comes as a zip', async () => {
    await importTaxonomy({ path: fixture('esco-9.1') });
    expect(await importTaxonomy({ path: fixture('esco-9.1') })).toMatchObject({ rowsWritten: 0 });
    expect(await importTaxonomy({ path: fixture('bees.zip') })).toMatchObject({
      release: '9.1',
      rowsWritten: 0,
    });
  });

  it('finds every row in place when it has to read the files again', async () => {
    await importTaxonomy({ path: fixture('bees.zip') });
    await database.pool.query(`UPDATE taxonomy_releases SET source_hash = ''`);
    const again = await importTaxonomy({ path: fixture('esco-9.1') });
    // The row of the release alone: it learns its source again.
    expect(again).toMatchObject({ concepts: 6, labels: 19, rowsWritten: 1 });
  });

  it('adds languages to a release that is there, from the exchange format, gzipped', async () => {
    await importTaxonomy({ path: fixture('esco-9.1') });
    const before = await loadTaxonomySkills(database.pool);
    const path = join(folder, 'skills_v9.1_fr.jsonl.gz');
    const line = {
      uri: `${SKILL}0001`,
      fr: 'soigner des ruches',
      fr_alt: ['entretenir des ruches'],
    };
    await writeFile(path, gzipSync(`${JSON.stringify(line)}\n\nnot json\n`));
    const result = await importTaxonomy({ path });
    expect(result).toMatchObject({ release: '9.1', languages: ['en', 'es', 'fr'], labels: 21 });
    expect(result.warnings).toEqual([
      'skills_v9.1_fr.jsonl.gz: line that is not JSON: 1 left out.',
    ]);
    const after = await loadTaxonomySkills(database.pool);
    expect(after?.version).not.toBe(before?.version);
  });

  it('keeps releases side by side and uses the one that was imported last, unless it is to stay aside', async () => {
    await importTaxonomy({ path: fixture('esco-9.1') });
    await importTaxonomy({ path: fixture('esco-9.1'), release: 'v9.2.0', activate: false });
    expect(await activeRelease()).toEqual(['9.1']);
    await importTaxonomy({ path: fixture('esco-9.1'), release: '9.2' });
    expect(await activeRelease()).toEqual(['9.2']);
  });

  it.each([
    ['a path where nothing is', 'nowhere', undefined, /No taxonomy at .*nowhere/u],
    ['a folder without its files', '.', undefined, /No file of a taxonomy in .*skills_es\.csv/u],
    ['a file of another kind', 'ads.csv', undefined, /No file of a taxonomy/u],
    ['a zip that is none', 'broken.zip', '1', /no readable zip archive/u],
    ['a bundle that does not tell its release', 'skills_es.csv', undefined, /--release 1\.2/u],
    [
      'a file without a concept',
      'skills_es.csv',
      '1',
      /holds no concept.*without a concept URI: 1/u,
    ],
    ['a gzip that breaks off', 'cut.jsonl.gz', '1', /breaks off/u],
  ])('refuses %s, says why, and leaves nothing behind', async (_name, name, release, message) => {
    await writeFile(join(folder, 'ads.csv'), 'title\nx\n');
    await writeFile(join(folder, 'broken.zip'), 'PK no');
    if (name === 'skills_es.csv')
      await writeFile(join(folder, name), 'conceptType,conceptUri\nx,\n');
    const long = `${JSON.stringify({ uri: 'http://data.example/x', en: 'x' })}\n`.repeat(5000);
    if (name === 'cut.jsonl.gz')
      await writeFile(join(folder, name), gzipSync(long, { level: 0 }).subarray(0, 9000));
    await expect(importTaxonomy({ path: join(folder, name), release })).rejects.toThrow(message);
    expect(await activeRelease()).toEqual([]);
  });
});

describe('the skills of the active release', () => {
  it('are none without one', async () => {
    expect(await loadTaxonomySkills(database.pool)).toBeNull();
    expect(await writeTaxonomyCache(database.pool, folder)).toBeNull();
  });

  it('come with all their labels, the hidden ones as alternatives, and without other concepts', async () => {
    await importTaxonomy({ path: fixture('esco-9.1') });
    const loaded = await loadTaxonomySkills(database.pool);
    expect(loaded?.release).toBe('9.1');
    expect(loaded?.skills.map((skill) => skill.uuid)).toEqual(['0001', '0002', '0003']);
    expect(loaded?.skills[0]).toEqual({
      uri: `${SKILL}0001`,
      uuid: '0001',
      type: 'skill/competence',
      labels: [
        { language: 'en', text: 'tend beehives', kind: 'preferred' },
        { language: 'en', text: 'look after beehives', kind: 'alternative' },
        { language: 'es', text: 'cuidar colmenas', kind: 'preferred' },
        { language: 'es', text: 'atender colmenas', kind: 'alternative' },
        { language: 'es', text: 'cuidar colmemas', kind: 'alternative' },
        { language: 'es', text: 'mantener colmenas', kind: 'alternative' },
        { language: 'es', text: 'vigilar colmenas', kind: 'alternative' },
      ],
    });
  });

  it('are written to a file once per version', async () => {
    await importTaxonomy({ path: fixture('esco-9.1') });
    const cache = await writeTaxonomyCache(database.pool, join(folder, 'cache'));
    const loaded = await loadTaxonomySkills(database.pool);
    const lines = (await readFile(cache!.path, 'utf8')).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line) as TaxonomySkill)).toEqual(loaded?.skills);
    await writeFile(cache!.path, 'kept');
    expect(await writeTaxonomyCache(database.pool, join(folder, 'cache'))).toEqual(cache);
    expect(await readFile(cache!.path, 'utf8')).toBe('kept');
  });
});

// Real bundles: several releases, one of them with collections only.
const data =
  process.env.OBSERVATORY_DATA ?? fileURLToPath(new URL('../../../shared/data', import.meta.url));
const bundles = await readFile(join(data, 'README.md')).then(
  () => true,
  () => false,
);

describe.skipIf(!bundles)(`official bundles (skipped: no data at ${data})`, () => {
  it.each([
    ['esco-1.2-es', '1.2', 2_974],
    ['esco-1.0', '1.0', 16_427],
  ])('%s is read whole', { timeout: 90_000 }, async (name, release, concepts) => {
    const result = await importTaxonomy({ path: join(data, 'taxonomy', name) });
    expect(result).toMatchObject({ release, concepts });
    const doubled = await database.pool.query(
      String.raw`SELECT label FROM esco_labels WHERE label ~ '  |\n' OR label ~ '(\w+o)/\1' LIMIT 5`,
    );
    expect(doubled.rows).toEqual([]);
  });
});
