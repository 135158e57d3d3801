import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import extractTask from './extract-task.ts';

const folder = mkdtempSync(join(tmpdir(), 'extract-task-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const ad = (id: number, combinedText: string) => ({
  ...{ id, combinedText, sections: [], language: 'es', countryCode: 'AR' },
});

describe('extractTask', () => {
  it('answers for each ad in order, with what is known of the skills that were named', () => {
    const { items, concepts } = extractTask({
      lexicon: { taxonomyFile: null },
      items: [ad(7, 'Manejo de Excel'), ad(3, 'Nada')],
    });
    expect(items.map(({ id, mentions }) => [id, mentions?.length])).toEqual([
      [7, 1],
      [3, 0],
    ]);
    expect(concepts.map(({ skillKey, nameEs }) => [skillKey, nameEs])).toEqual([
      ['v:excel', 'Excel'],
    ]);
  });

  it('reads the taxonomy of the page, and another one for the next page', () => {
    const file = join(folder, 'taxonomy.jsonl');
    const label = { language: 'es', text: 'criar abejas reinas', kind: 'preferred' };
    writeFileSync(
      file,
      JSON.stringify({ uri: 'http://t.example/1', uuid: '1', type: 'knowledge', labels: [label] }),
    );
    const items = [ad(1, 'Tareas de criar abejas reinas')];
    const keysWith = (taxonomyFile: string | null) =>
      extractTask({ lexicon: { taxonomyFile }, items }).concepts.map(({ skillKey }) => skillKey);
    expect(keysWith(file)).toEqual(['esco:1']);
    expect(keysWith(null)).toEqual([]);
  });

  it('says which line of a taxonomy file is none', () => {
    const file = join(folder, 'broken.jsonl');
    writeFileSync(file, '\n{"uri": 1}\n');
    expect(() => extractTask({ lexicon: { taxonomyFile: file }, items: [] })).toThrow(/line 2/);
  });
});
