import { describe, expect, it } from 'vitest';
import { createRandom } from '../../core/random.ts';
import { between, pick, pickSome, pickSomeWeighted, pickWeighted } from './choose.ts';
import { dateInWords, dayNumber, isoDate, weekday } from './dates.ts';
import { expand } from './expand.ts';
import { lineText, type Section, startUpperCase, words } from './pieces.ts';
import { renderHtml, renderText, type TextStyle } from './render.ts';
import { seedOf } from './seeds.ts';

const STYLE: TextStyle = {
  bullet: '- ',
  html: 'tags',
  inline: false,
  headingCase: 'sentence',
  headingColon: true,
};
const SECTION: Section = {
  kind: 'requirements',
  blocks: [
    { kind: 'heading', line: words('Requisitos') },
    { kind: 'list', lines: [words('R&D <lab>'), words('Excel')] },
  ],
};

describe('choosing', () => {
  it('stays within bounds and picks nothing from nothing', () => {
    const random = createRandom(3);
    for (let i = 0; i < 200; i++) expect([2, 3, 4]).toContain(between(random, 2, 4));
    expect(() => pick(random, [])).toThrow('nothing to pick');
    expect(pickSome(random, [1, 2], 5).sort()).toEqual([1, 2]);
  });

  it('follows weights and never takes a choice twice', () => {
    const random = createRandom(3);
    const drawn = Array.from({ length: 2000 }, () =>
      pickWeighted(random, ['a', 'b'], (x) => (x === 'a' ? 3 : 1)),
    );
    const share = drawn.filter((x) => x === 'a').length / drawn.length;
    expect(share).toBeGreaterThan(0.7);
    expect(share).toBeLessThan(0.8);
    expect(
      pickSomeWeighted(random, ['a', 'b', 'c'], { count: 3, weightOf: () => 1 }).sort(),
    ).toEqual(['a', 'b', 'c']);
  });
});

describe('expanding a template', () => {
  const fill = () => words('Excel');

  it('makes a choice and fills the slot', () => {
    const text = lineText(
      expand('[Uso|Manejo] de {s}', { random: createRandom(1), language: 'es', fill }),
    );
    expect(['Uso de Excel', 'Manejo de Excel']).toContain(text);
  });

  it('refuses a slot inside a choice, which it would not fill', () => {
    const options = { random: createRandom(1), language: 'es', fill } as const;
    expect(() => expand('Para [un cliente|{company}]', options)).toThrow('{company}');
  });

  it('elides the French "de" before a vowel and leaves it before a consonant', () => {
    const french = (text: string) =>
      lineText(
        expand('Maîtrise de {s}', {
          random: createRandom(1),
          language: 'fr',
          fill: () => words(text),
        }),
      );
    expect(french('Excel')).toBe("Maîtrise d'Excel");
    expect(french('Python')).toBe('Maîtrise de Python');
  });

  it('writes "an" before a vowel, and one full stop after a name that ends with one', () => {
    const english = (text: string) =>
      lineText(
        expand('We need a {s}.', {
          random: createRandom(1),
          language: 'en',
          fill: () => words(text),
        }),
      );
    expect(english('Electrician')).toBe('We need an Electrician.');
    expect(english('Cook of Sable Ltd.')).toBe('We need a Cook of Sable Ltd.');
  });

  it('starts a line in upper case, except names that are written in lower case', () => {
    expect(lineText(startUpperCase(words('índice')))).toBe('Índice');
    const dbt = [{ kind: 'skill', text: 'dbt', skillId: 'dbt', asked: 'required' }] as const;
    expect(lineText(startUpperCase(dbt))).toBe('dbt');
    expect(startUpperCase([])).toEqual([]);
  });
});

describe('rendering', () => {
  it('gives plain text with bullets and HTML with escaped words', () => {
    expect(renderText([SECTION], STYLE)).toBe('Requisitos:\n- R&D <lab>\n- Excel');
    expect(renderHtml([SECTION], STYLE)).toContain('<li>R&amp;D &lt;lab&gt;</li>');
    expect(renderHtml([SECTION], { ...STYLE, html: 'breaks' })).toContain(
      '- R&amp;D &lt;lab&gt;<br>',
    );
  });

  it('runs a list into a sentence when the style says so', () => {
    expect(renderText([SECTION], { ...STYLE, inline: true })).toBe(
      'Requisitos:\nR&D <lab>; Excel.',
    );
  });
});

describe('dates', () => {
  it('count days and know the weekday, also before 1970', () => {
    expect(isoDate(dayNumber('2024-02-29'))).toBe('2024-02-29');
    expect(weekday(dayNumber('2026-11-22'))).toBe(0);
    expect(weekday(dayNumber('1969-12-31'))).toBe(3);
  });

  it('refuse what is no date', () => {
    for (const text of ['2026-02-30', '22/11/2026', '', '2026-1-1'])
      expect(() => dayNumber(text)).toThrow('is not a date');
  });

  it('are written in words of the language', () => {
    const texts = new Set(
      Array.from({ length: 20 }, (_, i) => dateInWords(createRandom(i), '2026-03-05', 'fr')),
    );
    expect(texts).toEqual(new Set(['5 mars 2026', '05/03/2026']));
  });
});

describe('seeds', () => {
  it('differ for different counters of one seed', () => {
    const seeds = new Set(Array.from({ length: 100_000 }, (_, i) => seedOf(7, i)));
    expect(seeds.size).toBe(100_000);
    expect(seedOf(8, 1)).not.toBe(seedOf(7, 1));
  });
});
