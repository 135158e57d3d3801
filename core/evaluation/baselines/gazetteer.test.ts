import { describe, expect, it } from 'vitest';
import { createGazetteer } from './gazetteer.ts';

describe('the gazetteer baseline', () => {
  it('finds names by their words, each once, in the order of the text', () => {
    const find = createGazetteer(['Diseño gráfico', 'SQL']);
    expect(find('SQL y diseno grafico; sql avanzado')).toEqual(['SQL', 'Diseño gráfico']);
  });

  it('prefers the longest name and does not look inside it again', () => {
    const find = createGazetteer(['Spring', 'Spring Boot', 'Boot']);
    expect(find('Spring Boot. Spring')).toEqual(['Spring Boot', 'Spring']);
  });

  it('writes a name as it is given most often', () => {
    expect(createGazetteer(['sql', 'SQL', 'SQL'])('Sql')).toEqual(['SQL']);
  });

  it('finds nothing without names, in an empty text, or inside of words', () => {
    expect(createGazetteer([])('SQL')).toEqual([]);
    expect(createGazetteer(['', '–', 'Go'])('')).toEqual([]);
    expect(createGazetteer(['Go'])('Gobierno')).toEqual([]);
  });
});
