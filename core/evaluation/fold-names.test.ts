import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTolerantKey, strictKey } from './fold-names.ts';

describe('the strict key of a name', () => {
  it.each([
    ['Diseño  de APIs', 'diseno de apis'],
    [' "CI/CD". ', 'ci/cd'],
    ['.NET', '.net'],
    ['C++', 'c++'],
    ['C#', 'c#'],
    ['– ', ''],
  ])('folds %j to %j', (name, key) => {
    expect(strictKey(name)).toBe(key);
  });

  it('keeps synonyms and plurals apart', () => {
    expect(strictKey('Vue')).not.toBe(strictKey('Vue.js'));
    expect(strictKey('Microservicio')).not.toBe(strictKey('Microservicios'));
  });
});

describe('the tolerant key of a name', () => {
  const key = createTolerantKey(
    [
      'Vue.js\tvue\t!VUE3',
      'Pruebas unitarias\tunit testing\tunit tests',
      'Testing\tunit testing',
      'Code review\trevisión de código',
      '',
      '# a remark',
    ].join('\n'),
  );

  it.each([
    ['a synonym and the name itself', 'VUE', 'Vue.js'],
    ['a name that texts must write in capitals', 'vue3', 'vue'],
    ['plural and singular of a synonym', 'unit test', 'pruebas unitarias'],
    ['plurals that no group knows', 'Patrones de diseño', 'patrón de diseño'],
    ['hyphens and blanks', 'full-stack', 'full stack'],
    ['accents in a group', 'Revision de Codigos', 'code reviews'],
  ])('is the same for %s', (_, one, other) => {
    expect(key(one)).toBe(key(other));
  });

  it('leaves a name of two groups with the first', () => {
    expect(key('unit testing')).toBe(key('Pruebas unitarias'));
    expect(key('Testing')).not.toBe(key('unit testing'));
  });

  it.each([
    ['C', 'C++'],
    ['C#', 'C'],
    ['.NET', 'net'],
    ['Java', 'JavaScript'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(key(one)).not.toBe(key(other));
  });

  it('is equal wherever the strict key is', () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        expect(key(strictKey(name))).toBe(key(name));
      }),
    );
  });
});

const TABLE = join(
  resolve(process.env['OBSERVATORY_DATA'] ?? join(import.meta.dirname, '../../../shared/data')),
  'gold/synonyms.tsv',
);
const isThere = existsSync(TABLE);

describe.skipIf(!isThere)(
  `the frozen table of synonyms${isThere ? '' : ` (skipped: no data at ${TABLE})`}`,
  () => {
    it('gives every first name and its synonyms one key', () => {
      const table = readFileSync(TABLE, 'utf8');
      const key = createTolerantKey(table);
      const lines = table.split('\n').filter((line) => line !== '');
      const seen = new Set<string>();
      const apart = lines.flatMap((line) => {
        const names = line.split('\t').map((name) => name.replace(/^!/u, ''));
        // Names that an earlier group holds belong to it.
        const own = names.filter((name) => !seen.has(strictKey(name)));
        for (const name of names) seen.add(strictKey(name));
        return new Set(own.map(key)).size > 1 ? [names[0]] : [];
      });
      expect(lines.length).toBe(691);
      expect(apart).toEqual([]);
    });
  },
);
