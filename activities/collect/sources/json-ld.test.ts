import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as cheerio from 'cheerio';
import { describe, expect, it } from 'vitest';
import { EMPTY_RAW_POSTING } from '../../../core/posting/raw-posting.ts';
import { findJobPostings, postingFromJobPosting } from './json-ld.ts';

const page = (...blocks: string[]) =>
  cheerio.load(
    blocks.map((block) => `<script type="application/ld+json">${block}</script>`).join(''),
  );
const titles = (...blocks: string[]) => findJobPostings(page(...blocks)).map(({ title }) => title);

describe('findJobPostings', () => {
  it.each([
    ['alone', '{"@type":"JobPosting","title":"a"}'],
    ['in an array', '[{"@type":"WebSite"},{"@type":"JobPosting","title":"a"}]'],
    ['in @graph', '{"@graph":[{"@type":"Organization"},{"@type":"JobPosting","title":"a"}]}'],
    ['under another object', '{"@type":"WebPage","mainEntity":{"@type":"JobPosting","title":"a"}}'],
    ['with several types', '{"@type":["Thing","JobPosting"],"title":"a"}'],
    ['with a full name of its type', '{"@type":"https://schema.org/JobPosting","title":"a"}'],
    ['in a comment', '<!-- {"@type":"JobPosting","title":"a"} -->'],
    ['in CDATA', '/*<![CDATA[*/{"@type":"JobPosting","title":"a"}/*]]>*/'],
    [
      'with line breaks in its strings',
      '{"@type":"JobPosting","title":"a","description":"one\ntwo"}',
    ],
  ])('finds one %s', (_name, block) => {
    expect(titles(block)).toEqual(['a']);
  });

  it('passes over what is no JSON, and finds the next', () => {
    expect(titles('{"@type": JobPosting}', '{"@type":"JobPosting","title":"b"}')).toEqual(['b']);
  });

  it.each([
    ['nothing', ''],
    ['another type', '{"@type":"JobPostingList"}'],
    ['a bare text', '"JobPosting"'],
  ])('finds none in %s', (_name, block) => {
    expect(titles(block)).toEqual([]);
  });
});

describe('postingFromJobPosting', () => {
  const read = (job: Record<string, unknown>) => {
    const posting = postingFromJobPosting(job);
    return Object.fromEntries(
      Object.entries(posting).filter(
        ([key, value]) => value !== EMPTY_RAW_POSTING[key as 'title'] && String(value) !== '',
      ),
    );
  };

  it('gives an empty posting for an empty object', () => {
    expect(postingFromJobPosting({})).toEqual(EMPTY_RAW_POSTING);
  });

  it.each<[string, Record<string, unknown>, Record<string, unknown>]>([
    ['a bare identifier', { identifier: 77 }, { externalId: '77' }],
    ['an employer by name alone', { hiringOrganization: 'Acme' }, { company: 'Acme' }],
    [
      'an employer with a text about it',
      { hiringOrganization: { name: 'Acme', description: 'Since 1900.' } },
      { company: 'Acme', companyDescription: 'Since 1900.' },
    ],
    [
      'an address as one text',
      { jobLocation: { address: 'Cra 7, Bogotá' } },
      { location: 'Cra 7, Bogotá' },
    ],
    [
      'a country as an object',
      { jobLocation: { address: { addressLocality: 'Lyon', addressCountry: { name: 'FR' } } } },
      { location: 'Lyon, FR', city: 'Lyon', country: 'FR' },
    ],
    [
      'several places of one country',
      {
        jobLocation: [
          { address: { addressLocality: 'Lyon', addressCountry: 'FR' } },
          { address: { addressLocality: 'Nice', addressCountry: 'FR' } },
        ],
      },
      { location: 'Lyon, FR; Nice, FR', country: 'FR' },
    ],
    [
      'a country to apply from',
      { jobLocationType: 'TELECOMMUTE', applicantLocationRequirements: { name: 'ZA' } },
      { remote: 'TELECOMMUTE', country: 'ZA' },
    ],
    ['a salary as a text', { baseSalary: 'A convenir' }, { salary: 'A convenir' }],
    [
      'a salary as one figure',
      { baseSalary: { currency: 'EUR', value: 30000 } },
      { salaryMin: '30000', salaryMax: '30000', salaryCurrency: 'EUR' },
    ],
    [
      'a salary as a range',
      {
        baseSalary: {
          currency: 'EUR',
          value: { minValue: 14.5, maxValue: '16', unitText: 'HOUR' },
        },
      },
      { salaryMin: '14.5', salaryMax: '16', salaryCurrency: 'EUR', salaryPeriod: 'HOUR' },
    ],
    [
      'several kinds of employment',
      { employmentType: ['FULL_TIME', 'INTERN'] },
      { contract: 'FULL_TIME, INTERN' },
    ],
    ['skills as a text', { skills: 'SQL, Excel' }, { skillTags: ['SQL', 'Excel'] }],
    [
      'skills as terms',
      { skills: [{ '@type': 'DefinedTerm', name: 'SQL' }, 'Excel'] },
      { skillTags: ['SQL', 'Excel'] },
    ],
    [
      'skills as sentences, which are requirements',
      {
        skills:
          'You have written software with many others and can show what came of it in the end',
      },
      {
        requirements:
          'You have written software with many others and can show what came of it in the end',
      },
    ],
    [
      'requirements from several properties, each once',
      {
        qualifications: 'A degree',
        experienceRequirements: { description: 'Two years' },
        educationRequirements: 'A degree',
      },
      { requirements: 'A degree\n\nTwo years' },
    ],
    [
      'tasks beside the description',
      { description: 'We bake.', responsibilities: 'You clean.' },
      { description: 'We bake.\n\nYou clean.' },
    ],
  ])('reads %s', (_name, job, expected) => {
    expect(read(job)).toEqual(expected);
  });

  it('leaves a property of another form empty', () => {
    expect(
      read({
        title: { a: 1 },
        baseSalary: [null, false],
        jobLocation: 7,
        employmentType: {},
        description: ['x'],
        skills: null,
      }),
    ).toEqual({});
  });
});

const saved = resolve(process.env['OBSERVATORY_DATA'] ?? '../shared/data', 'fixtures');
const isThere = existsSync(saved);

describe.skipIf(!isThere)(
  isThere ? 'saved pages of portals' : `skipped: no data at ${saved}`,
  () => {
    const names = isThere ? readdirSync(saved).filter((name) => name.endsWith('.html')) : [];

    it('hold as many JobPostings as their JSON-LD names, and nothing else is taken for one', () => {
      expect(names.length).toBeGreaterThan(0);
      for (const name of names) {
        const html = readFileSync(join(saved, name), 'utf8');
        const stated = [...html.matchAll(/<script[^>]+ld\+json[^>]*>(.*?)<\/script>/gs)].filter(
          ([, block]) => block!.includes('"JobPosting"'),
        );
        expect([name, findJobPostings(cheerio.load(html)).length]).toEqual([name, stated.length]);
      }
    });
  },
);
