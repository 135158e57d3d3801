import { expect, test } from 'vitest';
import { renderColumns } from './columns.ts';

test('a file is told with its form, its columns and what is not read', () => {
  const text = renderColumns({
    path: '/home/ads/avisos.csv.gz',
    format: 'CSV with semicolons',
    encoding: 'utf-8',
    compressed: true,
    fields: [
      { field: 'title', groups: [['cargo']], how: 'name' },
      { field: 'description', groups: [['texto', 'resumen'], ['funciones']], how: 'name' },
    ],
    unmapped: ['vistas'],
    doubts: ['Two columns could be the place: zona, lugar. Say which with --map.'],
  });
  expect(text).toBe(
    [
      'avisos.csv.gz: CSV with semicolons, utf-8, gzip',
      '  title ← cargo',
      '  description ← texto or resumen + funciones',
      '  not read: vistas',
      '  Two columns could be the place: zona, lugar. Say which with --map.',
      '',
    ].join('\n'),
  );
});
