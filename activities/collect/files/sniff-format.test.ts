import { describe, expect, it } from 'vitest';
import { PermanentError } from '../../../core/errors.ts';
import { sniffFormat } from './sniff-format.ts';

const sniff = (head: string, isWhole = true) => sniffFormat(head, { isWhole, path: 'ads' });

describe('sniffFormat', () => {
  it.each([
    ['an array', '[{"titulo":"a"}]', 'json'],
    ['an object with its rows on one line', '{"n":1,"ofertas":[{"titulo":"a"}]}', 'json'],
    ['an object with its rows over lines', '{\n "ofertas": [\n {"titulo":"a"}]}', 'json'],
    ['an object per line', '{"titulo":"a"}\n{"titulo":"b"}\n', 'json-lines'],
    [
      'an object per line, the first with a list of objects',
      '{"t":1,"x":[{"a":1}]}\n{"t":2}',
      'json-lines',
    ],
    ['a single ad', '{"titulo":"a","tags":["x"]}', 'json-lines'],
    ['a broken first row before others', '{"titulo":"a",}\n{"titulo":"b"}', 'json-lines'],
  ])('knows %s', (_name, head, kind) => {
    expect(sniff(head).kind).toBe(kind);
  });

  it('takes an object without an end in sight for a document', () => {
    expect(sniff(`{"ofertas":[{"titulo":"${'a'.repeat(1000)}`, false).kind).toBe('json');
  });

  it.each([
    ['commas', 'titulo,empresa\na,b\n', ','],
    ['semicolons, with commas in the text', 'titulo;empresa\n"a, b, c";d\n"e, f";g\n', ';'],
    ['tabs', 'titulo\tempresa\na, b\tc\n', '\t'],
    ['bars', 'titulo|empresa|pais\na|b|c\n', '|'],
    ['the separator that Excel declares', 'sep=;\ntitulo;empresa\na;b\n', ';'],
  ])('knows %s', (_name, head, delimiter) => {
    expect(sniff(head)).toMatchObject({
      kind: 'delimited',
      hasHeader: true,
      layout: { delimiter },
    });
  });

  it('names columns that have no name of their own', () => {
    expect(sniff(',titulo,pais,pais\n0,a,b,c\n')).toMatchObject({
      layout: { columns: ['column 1', 'titulo', 'pais', 'pais (2)'], headerRecords: 1 },
    });
  });

  it('sees that a first row is an ad and no header', () => {
    const head =
      '1001,Cook wanted. Start now!,https://a.example/1\n1002,Baker. Nights!,https://a.example/2\n';
    expect(sniff(head)).toMatchObject({ hasHeader: false, layout: { headerRecords: 0 } });
  });

  it.each(['Just some words.\nAnd some more.\n', '<html>\n<body>\n'])(
    'refuses %j with advice',
    (head) => {
      expect(() => sniff(head)).toThrow(PermanentError);
      expect(() => sniff(head)).toThrow('Give CSV, TSV, JSON');
    },
  );
});
