import { describe, expect, it } from 'vitest';
import { skillWeight } from '../ads/job.ts';
import { slotsOf } from '../text/expand.ts';
import { companiesOf } from './companies.ts';
import { COUNTRIES, MARKETS } from './markets.ts';
import { SECTOR_NAMES } from './phrases/sectors.ts';
import { OCCUPATIONS, parseOccupationTable } from './occupation-table.ts';
import { parseSkillTable, SKILLS, skillById, surfacesOf, textsFor } from './skill-table.ts';

describe('the skill table', () => {
  it('rejects a line without its six columns, naming it', () => {
    expect(() => parseSkillTable('sql | t | SQL')).toThrow('sql | t | SQL');
  });

  it('gives every skill another id and a name in both languages', () => {
    expect(SKILLS.size).toBeGreaterThan(400);
    for (const skill of SKILLS.values()) expect([skill.nameEn, skill.nameEs]).not.toContain('');
  });

  it('limits a wording to its countries', () => {
    const payroll = skillById('payroll');
    expect(surfacesOf(payroll, 'es', 'AR')).toContain('liquidación de sueldos');
    expect(surfacesOf(payroll, 'es', 'CO')).not.toContain('liquidación de sueldos');
    expect(surfacesOf(skillById('siigo'), 'es', 'MX')).toEqual([]);
  });

  it('has no wording that two skills share in a language and country', () => {
    const owners = new Map<string, string>();
    for (const skill of SKILLS.values())
      for (const country of COUNTRIES)
        for (const language of ['es', 'en', 'fr', 'pt'] as const)
          for (const surface of new Set(surfacesOf(skill, language, country))) {
            const key = `${country} ${language} ${surface.toLowerCase()}`;
            expect(owners.get(key) ?? skill.id, key).toBe(skill.id);
            owners.set(key, skill.id);
          }
  });
});

describe('the occupation table', () => {
  it('rejects titles without tasks', () => {
    expect(() =>
      parseOccupationTable('== x | sales | 1 | 1 | desk | none\nes: A\nskills: sql'),
    ).toThrow('x');
  });

  it('covers all sectors in three languages, with at least four tasks and known skills', () => {
    expect(OCCUPATIONS.length).toBeGreaterThanOrEqual(60);
    for (const { id, titles, tasks, skills } of OCCUPATIONS) {
      for (const language of ['es', 'en', 'fr'] as const) {
        expect(titles[language], `${id} ${language}`).toBeDefined();
        expect(tasks[language]!.length, `${id} ${language}`).toBeGreaterThanOrEqual(3);
      }
      for (const skill of skills) expect(() => skillById(skill)).not.toThrow();
    }
  });

  it('has a title and enough skills for every country', () => {
    for (const country of COUNTRIES)
      for (const { language } of MARKETS[country].languages)
        for (const { id, titles, skills } of OCCUPATIONS) {
          if (!titles[language]) continue;
          const usable = textsFor(titles[language], country).filter((title) =>
            slotsOf(title).every(
              (slot) => surfacesOf(skillById(slot), language, country).length > 0,
            ),
          );
          expect(usable.length, `${id} ${country} ${language}`).toBeGreaterThan(0);
          const known = skills.filter(
            (skill) => surfacesOf(skillById(skill), language, country).length > 0,
          );
          expect(known.length, `${id} ${country} ${language}`).toBeGreaterThanOrEqual(5);
        }
  });

  it('writes tools, spoken languages and licences in tasks as slots, so that the truth knows them', () => {
    const kinds = ['tool', 'language', 'credential', 'method'];
    const named = [...SKILLS.values()].filter((skill) => kinds.includes(skill.kind));
    for (const language of ['es', 'en', 'fr', 'pt'] as const) {
      const wordings = named.flatMap((skill) => skill.surfaces[language].map(({ text }) => text));
      const escaped = wordings.map((text) => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
      const bare = new RegExp(`(?<![\\p{L}{])(?:${escaped.join('|')})(?![\\p{L}}])`, 'iu');
      expect(bare.test(`Usar ${wordings[0]!} cada día`)).toBe(true);
      for (const { id, tasks } of OCCUPATIONS)
        for (const task of tasks[language] ?? [])
          expect(bare.exec(task)?.[0], `${id} ${language}: ${task}`).toBeUndefined();
    }
  });
});

describe('markets', () => {
  it('make the same skill differ in weight between countries and fall with its rank', () => {
    expect(skillWeight('excel', 0, 'CO')).not.toBe(skillWeight('excel', 0, 'MX'));
    expect(skillWeight('excel', 0, 'CO')).toBeGreaterThan(skillWeight('excel', 9, 'CO'));
  });

  it('have phrases for every sector and companies of different names in every country', () => {
    for (const country of COUNTRIES)
      for (const { sector, titles } of OCCUPATIONS) {
        const companies = companiesOf(country, sector);
        expect(companies.length).toBeGreaterThan(15);
        expect(new Set(companies).size).toBe(companies.length);
        for (const { language } of MARKETS[country].languages)
          if (titles[language])
            expect(SECTOR_NAMES[language][sector], `${language} ${sector}`).toBeDefined();
      }
  });
});
