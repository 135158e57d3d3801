import type { SampleLanguage } from '../ads/sample-ad.ts';
import { CARE_OCCUPATIONS } from './occupations/care.ts';
import { COMMERCE_OCCUPATIONS } from './occupations/commerce.ts';
import { OFFICE_OCCUPATIONS } from './occupations/office.ts';
import { OPERATIONS_OCCUPATIONS } from './occupations/operations.ts';
import { SITE_OCCUPATIONS } from './occupations/sites.ts';
import { TECHNOLOGY_OCCUPATIONS } from './occupations/technology.ts';
import type { EducationLevel } from './phrases/phrases.ts';
import { type LocalText, parseLocalText } from './skill-table.ts';

/** Where the work happens: `remote` jobs may be done from home, `desk` jobs sometimes, the others hardly ever. */
type WorkSetting = 'remote' | 'desk' | 'field' | 'site';

export interface Occupation {
  id: string;
  sector: string;
  /** Pay as a multiple of the country's usual monthly wage. */
  pay: number;
  /** Relative number of ads. */
  share: number;
  setting: WorkSetting;
  education: EducationLevel;
  /** Languages without titles are languages in which this occupation is not advertised. */
  titles: Partial<Readonly<Record<SampleLanguage, readonly LocalText[]>>>;
  tasks: Partial<Readonly<Record<SampleLanguage, readonly string[]>>>;
  /** Skill ids, most asked first. */
  skills: readonly string[];
}

const LANGUAGES: readonly SampleLanguage[] = ['es', 'en', 'fr', 'pt'];

function parseOccupation(source: string): Occupation {
  const [header, ...lines] = source.trim().split('\n');
  const [id, sector, pay, share, setting, education] = header!.split(' | ');
  const column = (prefix: string) =>
    lines
      .find((line) => line.startsWith(prefix))
      ?.slice(prefix.length)
      .trim()
      .split(' / ');
  const titles: Partial<Record<SampleLanguage, readonly LocalText[]>> = {};
  const tasks: Partial<Record<SampleLanguage, readonly string[]>> = {};
  for (const language of LANGUAGES) {
    const titleTexts = column(`${language}:`);
    const taskTexts = column(`${language}-`);
    if (Boolean(titleTexts) !== Boolean(taskTexts))
      throw new Error(`occupation ${id}: titles and tasks in ${language} must come together`);
    if (titleTexts) titles[language] = titleTexts.map(parseLocalText);
    if (taskTexts) tasks[language] = taskTexts;
  }
  const skills = lines
    .find((line) => line.startsWith('skills:'))
    ?.slice(7)
    .trim()
    .split(/\s+/u);
  if (!id || !sector || !education || !skills || !(Number(pay) > 0) || !(Number(share) > 0))
    throw new Error(`occupation table: incomplete entry "${header}"`);
  return {
    id,
    sector,
    pay: Number(pay),
    share: Number(share),
    setting: setting as WorkSetting,
    education: education as EducationLevel,
    titles,
    tasks,
    skills,
  };
}

/**
 * Parses occupations: a header `== id | sector | pay | share | setting | education`, then titles (`es:`), skill ids
 * (`skills:`) and tasks (`es-`), split by " / ". `[a|b]` is a choice, `{id}` the words of a skill.
 */
export function parseOccupationTable(table: string): readonly Occupation[] {
  return table
    .split(/^== /mu)
    .filter((entry) => entry.trim() !== '')
    .map(parseOccupation);
}

export const OCCUPATIONS: readonly Occupation[] = [
  TECHNOLOGY_OCCUPATIONS,
  COMMERCE_OCCUPATIONS,
  OFFICE_OCCUPATIONS,
  OPERATIONS_OCCUPATIONS,
  CARE_OCCUPATIONS,
  SITE_OCCUPATIONS,
].flatMap(parseOccupationTable);
