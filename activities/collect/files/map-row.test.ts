import { describe, expect, it } from 'vitest';
import type { TargetField } from './column-names.ts';
import { mapRow } from './map-row.ts';

function map(field: TargetField, groups: string[][], values: Record<string, string | string[]>) {
  return mapRow(new Map(Object.entries(values)), [{ field, groups, how: 'name' }]);
}

describe('mapRow', () => {
  it('takes the first column of a group that has a value', () => {
    const { posting } = map('description', [['full', 'short']], {
      full: 'None',
      short: 'Bake bread.',
    });
    expect(posting.description).toBe('Bake bread.');
  });

  it('joins groups, but says nothing twice', () => {
    const { posting } = map('description', [['body'], ['tasks'], ['extra']], {
      body: 'We bake. You clean.',
      tasks: 'You clean.',
      extra: 'Good pay.',
    });
    expect(posting.description).toBe('We bake. You clean.\n\nGood pay.');
  });

  it('joins equal parts once', () => {
    expect(map('contract', [['a'], ['b']], { a: 'CDI', b: 'CDI' }).posting.contract).toBe('CDI');
  });

  it.each<[string, TargetField, string | string[], unknown]>([
    ['a list of lines that a crawler left as text', 'description', "['One', 'Two']", 'One\nTwo'],
    ['a list of places', 'location', ['Cali', 'Bogotá'], 'Cali, Bogotá'],
    ['milliseconds since 1970', 'postedOn', '1671494400000', '2022-12-20T00:00:00.000Z'],
    ['seconds since 1970', 'closesOn', '1671494400', '2022-12-20T00:00:00.000Z'],
    ['a date as written', 'postedOn', '10/11/2025', '10/11/2025'],
    ['an address', 'url', 'https://a.example/1', 'https://a.example/1'],
    ['a mail address in place of one', 'url', 'mailto:jobs@a.example', null],
    ['yes to remote work', 'remote', 'True', 'TELECOMMUTE'],
    ['no to remote work', 'remote', 'false', null],
    ['a mode in words', 'remote', 'Híbrido', 'Híbrido'],
    ['ways of writing nothing', 'salary', 'N/A', null],
  ])('reads %s', (_name, field, value, expected) => {
    const { posting } = map(field, [['column']], { column: value });
    expect(posting[field as 'title']).toBe(expected);
  });

  it.each([
    ['a list', ['SQL', 'SQL', ' Excel ']],
    ['commas', 'SQL, Excel'],
    ['a list literal', "['SQL', 'Excel']"],
  ])('reads tags from %s, each once', (_name, value) => {
    expect(map('skillTags', [['tags']], { tags: value }).posting.skillTags).toEqual([
      'SQL',
      'Excel',
    ]);
  });

  it('gives the portal of the row apart', () => {
    const { posting, source } = map('source', [['fuente']], { fuente: 'Bolsa Uno' });
    expect(source).toBe('Bolsa Uno');
    expect(
      Object.values(posting)
        .flat()
        .filter((value) => value !== null),
    ).toEqual([]);
  });
});
