import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { buildSkillRules } from '../../activities/enhance/skill-rules.ts';
import { loadVocabulary } from '../../core/vocabulary/load-vocabulary.ts';
import { loadTaxonomy } from './load-taxonomy.ts';

const DATA = resolve(process.env['OBSERVATORY_DATA'] ?? '../shared/data');
const FOLDER = join(DATA, 'taxonomy/esco-1.2-merged');
const isHere = existsSync(FOLDER);
const JUDGED = join(import.meta.dirname, '../../bench/link-judgements.csv');
const Z = 1.96;

describe.skipIf(!isHere)(isHere ? 'judged links' : `skipped: no data at ${FOLDER}`, () => {
  it(
    'are those of the rules, all of them, and right often enough',
    { timeout: 60_000 },
    async () => {
      const rows = parse<Record<string, string>>(readFileSync(JUDGED), { columns: true });
      const judged = new Map(rows.map((row) => [`${row['skill_id']} ${row['esco_uri']}`, row]));
      const vocabulary = loadVocabulary();
      const taxonomy = await loadTaxonomy(FOLDER, { cwd: '/', dataDir: '/' });
      const rules = buildSkillRules({ vocabulary, taxonomy });
      const links = vocabulary.skills.flatMap((skill) => {
        const link = rules.linkOf(skill);
        return link === null || link.method === 'vocabulary' ? [] : [`${skill.id} ${link.uri}`];
      });
      expect(links.filter((link) => !judged.has(link))).toEqual([]);
      const right = links.filter((link) => judged.get(link)?.['verdict'] === 'right').length;
      expect(right).toBe(rows.filter((row) => row['verdict'] === 'right').length);
      const n = links.length;
      const share = right / n;
      const spread = Z * Math.sqrt((share * (1 - share)) / n + (Z / (2 * n)) ** 2);
      expect((share + Z ** 2 / (2 * n) - spread) / (1 + Z ** 2 / n)).toBeGreaterThanOrEqual(0.9);
    },
  );
});
