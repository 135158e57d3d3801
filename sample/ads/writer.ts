import { ENGLISH } from '../data/phrases/english.ts';
import { FRENCH } from '../data/phrases/french.ts';
import type { Phrases } from '../data/phrases/phrases.ts';
import { PORTUGUESE } from '../data/phrases/portuguese.ts';
import { SECTOR_NAMES } from '../data/phrases/sectors.ts';
import { SPANISH } from '../data/phrases/spanish.ts';
import {
  parseLocalText,
  type Skill,
  skillById,
  surfacesOf,
  textsFor,
} from '../data/skill-table.ts';
import { pick, pickSome, type Random } from '../text/choose.ts';
import { expand } from '../text/expand.ts';
import { type Line, type Piece, startUpperCase, words } from '../text/pieces.ts';
import type { Job } from './job.ts';
import type { Asked, CountryCode, SampleLanguage } from './sample-ad.ts';

const PHRASES: Readonly<Record<SampleLanguage, Phrases>> = {
  es: SPANISH,
  en: ENGLISH,
  fr: FRENCH,
  pt: PORTUGUESE,
};

const AND: Readonly<Record<SampleLanguage, string>> = {
  es: ' y ',
  en: ' and ',
  fr: ' et ',
  pt: ' e ',
};

/** What writing an ad needs at every sentence: the job, the phrases of its language, and its randomness. */
export interface Writer {
  job: Job;
  random: Random;
  phrases: Phrases;
}

/** A writer of ads for this job. */
export function createWriter(job: Job, random: Random): Writer {
  return { job, random, phrases: PHRASES[job.language] };
}

/** Those of `templates` that are used in the job's country. */
export function localTemplates({ job }: Writer, templates: readonly string[]): readonly string[] {
  let parsed = localCache.get(templates);
  if (!parsed) {
    parsed = new Map();
    localCache.set(templates, parsed);
  }
  let local = parsed.get(job.country);
  if (!local) {
    local = textsFor(templates.map(parseLocalText), job.country);
    parsed.set(job.country, local);
  }
  return local;
}

const localCache = new WeakMap<readonly string[], Map<CountryCode, readonly string[]>>();

/** Writes one sentence from a template; slots that are not given are filled with the job's own facts. */
export function write(
  writer: Writer,
  template: string,
  slots: Readonly<Record<string, Line>> = {},
): Line {
  const { job, random } = writer;
  const fill = (slot: string): Line => {
    if (slots[slot]) return slots[slot];
    if (slot === 'company') return words(job.company);
    if (slot === 'city') return words(job.place.city);
    if (slot === 'sector')
      return words(pick(random, SECTOR_NAMES[job.language][job.occupation.sector]!));
    // Sentences around a named skill are made for its first wording.
    const text = surfacesOf(skillById(slot), job.language, job.country)[0]!;
    return [{ kind: 'skill', text, skillId: slot, asked: 'required' }];
  };
  return startUpperCase(expand(template, { random, language: job.language, fill }));
}

/** Writes one of the templates of the job's country. */
export function writeOne(
  writer: Writer,
  templates: readonly string[],
  slots?: Readonly<Record<string, Line>>,
): Line {
  return write(writer, pick(writer.random, localTemplates(writer, templates)), slots);
}

/** Writes `count` different templates of the job's country. */
export function writeSome(writer: Writer, templates: readonly string[], count: number): Line[] {
  return pickSome(writer.random, localTemplates(writer, templates), count).map((template) =>
    write(writer, template),
  );
}

/** The words of a skill in the ad's language and country, as a piece that the truth will know. */
export function skillWords({ job, random }: Writer, skill: Skill, asked: Asked): Line {
  const text = pick(random, surfacesOf(skill, job.language, job.country));
  return [{ kind: 'skill', text, skillId: skill.id, asked }];
}

/** Several skills as a list in running text: "a, b y c". */
export function skillList(writer: Writer, skills: readonly Skill[], asked: Asked): Line {
  const { language } = writer.job;
  const pieces: Piece[] = [];
  skills.forEach((skill, i) => {
    const line = skillWords(writer, skill, asked);
    if (i > 0) {
      const isLast = i === skills.length - 1;
      // Spanish "y" becomes "e" before the sound of i.
      const and = language === 'es' && /^h?i(?!e)/iu.test(line[0]!.text) ? ' e ' : AND[language];
      pieces.push({ kind: 'words', text: isLast ? and : ', ' });
    }
    pieces.push(...line);
  });
  return pieces;
}
