import { describe, expect, it } from 'vitest';
import { contentStems, wordsOf } from './stems.ts';

describe('wordsOf', () => {
  it.each([
    ['C++, C# and .NET', ['c++', 'c#', 'and', '.net']],
    ['full-stack / node.js', ['full', 'stack', 'node.js']],
    ['Gestión de <ORGANIZATION>', ['gestion', 'de']],
    ['', []],
    ['— • …', []],
  ])('cuts %j into folded words', (text, expected) => {
    expect(wordsOf(text)).toEqual(expected);
  });
});

describe('contentStems', () => {
  it('makes inflections and British and American spelling one', () => {
    expect(contentStems('organising the teams', 'en')).toEqual(
      contentStems('organize a team', 'en'),
    );
    expect(contentStems('colours', 'en')).toEqual(contentStems('color', 'en'));
  });

  it('stems in the language that it is told', () => {
    expect(contentStems('gestionar los equipos', 'es')).toEqual(
      contentStems('gestionar equipo', 'es'),
    );
    expect(contentStems('gérer les équipes', 'fr')).toEqual(contentStems('gérer une équipe', 'fr'));
  });

  it('keeps the words of a text that has no others', () => {
    expect(contentStems('it', 'en')).toEqual(['it']);
    expect(contentStems('', 'en')).toEqual([]);
  });
});
