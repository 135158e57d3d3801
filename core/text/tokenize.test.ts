import { describe, expect, it } from 'vitest';
import { GAP, tokenize } from './tokenize.ts';

const words = (text: string): readonly string[] => tokenize(text).folded;

describe('tokenize', () => {
  it.each([
    ['C++, C# y .NET', ['c++', 'c#', 'y', '.net']],
    ['ASP.NET con node.js', ['asp', '.net', 'con', 'node', 'js']],
    ['CI/CD, A/B y 4-GL', ['ci', 'cd', 'a', 'b', 'y', '4', 'gl']],
    ['5+ años de diseño', ['5', 'anos', 'de', 'diseno']],
    ['Seguridad & Higiene, R&D', ['seguridad', '&', 'higiene', 'r', 'd']],
    ['Œuvre sociale', ['oeuvre', 'sociale']],
    ['', []],
    ['— • …', []],
  ])('cuts %j into folded words', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('keeps the offsets of the text as it was written', () => {
    const text = '🚀 Diseño en C++.';
    const tokens = tokenize(text);
    const surfaces = tokens.folded.map((_, i) => text.slice(tokens.starts[i], tokens.ends[i]));
    expect(surfaces).toEqual(['Diseño', 'en', 'C++']);
  });

  it('joins letters and their combining marks', () => {
    const text = 'inge\u0301nierie';
    const tokens = tokenize(text);
    expect(tokens.folded).toEqual(['ingenierie']);
    expect(tokens.ends[0]).toBe(text.length);
  });

  it('hides web and mail addresses behind one empty word', () => {
    expect(
      words('Envía tu CV a empleo.java@ejemplo.example o https://ejemplo.example/sql'),
    ).toEqual([...['envia', 'tu', 'cv', 'a', '', 'o', '']]);
  });

  it('does not take the end of a domain for .NET', () => {
    expect(words('ejemplo.net')).toEqual(['ejemplo', 'net']);
  });

  it.each([
    ['word by word', 'uno dos', GAP.space],
    ['tight', 'uno-dos', GAP.tight],
    ['comma', 'uno, dos', GAP.phrase],
    ['bracket', 'uno (dos', GAP.phrase],
    ['full stop', 'uno. Dos', GAP.sentence],
    ['new line', 'uno\ndos', GAP.sentence],
    ['bullet', 'uno • dos', GAP.sentence],
  ])('tells a gap by what stands in it: %s', (_name, text, gap) => {
    expect(tokenize(text).gaps[1]).toBe(gap);
  });
});
