import { describe, expect, it } from 'vitest';
import { composeReport } from './compose-report.ts';
import { EMPTY_ROWS, inventRows } from './fixtures/invented-rows.ts';
import { REPORT_FONTS as fonts } from './fixtures/report-fonts.ts';
import type { ReportLanguage, ReportRows } from './report-rows.ts';

const compose = (rows: ReportRows, language: ReportLanguage = 'es') =>
  composeReport({ rows, language, writtenOn: '2026-11-23', fonts, faces: [] });
/** The words of a page, without its style sheet, charts and tags. */
const textOf = (html: string) =>
  html.replaceAll(/<style>[\s\S]*?<\/style>|<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');

const rich = inventRows({ ads: 5000, countries: 5, skills: 120, weeks: 6, clusters: 12 });

describe('composeReport', () => {
  const cases: Record<string, ReportRows> = {
    nothing: EMPTY_ROWS,
    'one ad': inventRows({ ads: 1, countries: 1, skills: 3 }),
    'twenty ads': inventRows({ ads: 20, countries: 4, skills: 30 }),
    'one country': inventRows({ ads: 900, countries: 1, skills: 60, clusters: 4 }),
    'a rich market': rich,
    'many countries and long names': inventRows({
      ads: 40_000,
      countries: 30,
      skills: 400,
      weeks: 8,
      clusters: 60,
      words: 9,
    }),
  };

  describe.each(Object.entries(cases))('of %s', (_, rows) => {
    it.each(['es', 'en'] as const)('says it whole in %s', (language) => {
      const { html, pictures } = compose(rows, language);
      expect(html).toContain(`<html lang="${language}">`);
      expect(textOf(html)).not.toMatch(/undefined|NaN|Infinity|\[object|\bnull\b/);
      for (const picture of pictures) expect(picture.svg).not.toMatch(/undefined|NaN|Infinity/);
    });
  });

  it('gives the same bytes for the same figures', () => {
    expect(compose(rich)).toEqual(compose(rich));
  });

  it('needs nothing from outside', () => {
    const { html } = compose(rich);
    expect(
      /<script|<link|(?:src|href)="(?!#)|@import|url\((?!data:|#)/.exec(html)?.[0],
    ).toBeUndefined();
  });

  it('gives each chart a name and the table of its figures', () => {
    const { html, pictures } = compose(rich);
    expect(pictures.length).toBeGreaterThanOrEqual(6);
    for (const { name } of pictures) {
      expect(html).toContain(`aria-labelledby="${name}-title ${name}-about"`);
      expect(html).toContain(`id="${name}-title"`);
    }
    expect(html.match(/<details>/g)).toHaveLength(pictures.length);
  });

  it('says at the top, and on every picture, that sample data are sample data', () => {
    const sample = { ...rich, totals: { ...rich.totals, isSample: true } };
    const { html, pictures } = compose(sample, 'en');
    expect(textOf(html)).toMatch(/Sample data\. The ads in this report are made up/);
    for (const { svg } of pictures) expect(svg).toContain('Sample data');
    expect(textOf(compose(rich, 'en').html)).not.toContain('Sample data');
  });

  it('attributes the classification only when it was used', () => {
    const without = { ...rich, versions: { ...rich.versions, usesEsco: false } };
    expect(compose(rich, 'en').html).toContain('ESCO classification of the European Commission');
    expect(compose(without, 'en').html).not.toContain(
      'ESCO classification of the European Commission',
    );
  });

  it('shows no figure that rests on fewer than five ads', () => {
    const few: ReportRows = {
      ...rich,
      skills: [
        { skillId: 901, names: { es: 'Raro', en: 'Rare' }, type: 'hard', field: 'field_1', ads: 4 },
        ...rich.skills,
      ],
      salaries: [{ countryId: 1, currency: 'XAF', values: [1, 2, 3, 4] }],
    };
    const { html, tables } = compose(few, 'en');
    expect(html).not.toContain('Rare');
    expect(html).not.toContain('XAF');
    for (const { csv } of tables) expect(csv).not.toMatch(/Rare|XAF/);
    expect(textOf(html)).toContain('One skill is not shown');
  });

  it('draws no trend from two weeks, and one from three', () => {
    const weeks = (count: number) =>
      compose(inventRows({ ads: 5000, countries: 2, skills: 20, weeks: count }));
    expect(weeks(2).pictures.map(({ name }) => name)).not.toContain('trend');
    expect(weeks(3).pictures.map(({ name }) => name)).toContain('trend');
  });

  it('tells what to do when there is nothing to show', () => {
    const { html, tables, pictures } = compose(EMPTY_ROWS, 'en');
    expect(textOf(html)).toContain('No ads published yet');
    expect(textOf(html)).toContain('Check that sources are switched on');
    expect([...tables, ...pictures]).toEqual([]);
  });

  it('writes names as text, whatever they hold', () => {
    const nasty = { es: '<img src=x onerror=alert(1)>', en: '"; } </style><script>' };
    const rows = {
      ...rich,
      skills: rich.skills.map((skill) => ({ ...skill, names: nasty })),
      batch: { ...rich.batch, key: '</style><script>' },
    };
    for (const language of ['es', 'en'] as const)
      expect(compose(rows, language).html).not.toMatch(/<img|<script/);
  });
});
