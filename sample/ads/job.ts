import type { Seniority, WorkingTime } from '../../core/posting/cleaned-posting.ts';
import { companiesOf } from '../data/companies.ts';
import { MARKETS, COUNTRIES } from '../data/markets.ts';
import { type Occupation, OCCUPATIONS } from '../data/occupation-table.ts';
import type { ContractKind, RemoteKind } from '../data/phrases/phrases.ts';
import { PLACES, type Place } from '../data/places.ts';
import { type Skill, skillById, surfacesOf, textsFor } from '../data/skill-table.ts';
import { slotsOf } from '../text/expand.ts';
import {
  between,
  chance,
  pick,
  pickSomeWeighted,
  pickWeighted,
  type Random,
} from '../text/choose.ts';
import { traitOf } from '../text/seeds.ts';
import { drawSalary } from './salary.ts';
import type { BoardName, CountryCode, SampleLanguage, SampleSalary } from './sample-ad.ts';

/** A vacancy: what is true of the job, whatever words an ad has for it. */
export interface Job {
  board: BoardName;
  country: CountryCode;
  language: SampleLanguage;
  place: Place;
  company: string;
  occupation: Occupation;
  /** Title with `{skill}` slots. */
  title: string;
  seniority: Seniority;
  /** Years of experience asked for; 0: none. */
  years: number;
  contract: ContractKind;
  workingTime: WorkingTime;
  remote: RemoteKind;
  salary: SampleSalary | null;
  required: readonly Skill[];
  niceToHave: readonly Skill[];
  /** Offered in courses, or in what the employer says of itself. */
  taught: Skill | null;
  boasted: Skill | null;
  /** Expressly not needed. */
  negated: Skill | null;
}

const BOARDS: readonly BoardName[] = ['faro', 'nexo', 'vitrine'];
/** Most asked first. */
const SOFT_SKILLS =
  'teamwork communication customer-orientation responsibility organisation leadership initiative problem-solving results-orientation attention-detail working-pressure autonomy negotiation adaptability time-management analytical-thinking empathy creativity'.split(
    ' ',
  );
const TAUGHT = ['english', 'excel', 'first-aid', 'power-bi', 'forklift', 'french', 'leadership'];
const BOASTED =
  'machine-learning cybersecurity logistics auditing e-commerce environmental-management event-planning recruitment digital-marketing waste-management market-research'.split(
    ' ',
  );
const NEGATED =
  'english excel sales licence-b1 sap prospecting cash-handling customer-service power-bi photoshop collections inventory-control sql'.split(
    ' ',
  );

/** How much an occupation is in demand: its share, the country's sectors, and a fixed trait of the pair. */
function demandOf(occupation: Occupation, country: CountryCode): number {
  const tilt = MARKETS[country].sectorTilt[occupation.sector] ?? 1;
  return occupation.share * tilt * (0.5 + traitOf(`${country} ${occupation.id}`));
}

/**
 * How often a skill is asked for within its occupation: Zipf-like in its rank (exponent 0.7), times a fixed trait of
 * skill and country, so that countries differ in a lasting way.
 */
export function skillWeight(skillId: string, rank: number, country: CountryCode): number {
  return (rank + 1) ** -0.7 * (0.35 + 1.3 * traitOf(`${country} ${skillId}`));
}

function isKnownIn(country: CountryCode, language: SampleLanguage): (skill: Skill) => boolean {
  return (skill) => surfacesOf(skill, language, country).length > 0;
}

function drawTitle(
  random: Random,
  occupation: Occupation,
  job: { country: CountryCode; language: SampleLanguage },
) {
  const isUsable = isKnownIn(job.country, job.language);
  const titles = textsFor(occupation.titles[job.language] ?? [], job.country).filter((title) =>
    slotsOf(title).every((id) => isUsable(skillById(id))),
  );
  return pick(random, titles);
}

function drawSeniority(
  random: Random,
  occupation: Occupation,
): { seniority: Seniority; years: number; factor: number } {
  if (occupation.education === 'none' || occupation.education === 'school') {
    const years = chance(random, 0.45) ? 0 : between(random, 1, 2);
    return { seniority: 'unknown', years, factor: 0.95 + years * 0.06 };
  }
  const roll = random();
  if (roll < 0.2) return { seniority: 'junior', years: between(random, 0, 1), factor: 0.75 };
  if (roll < 0.7) return { seniority: 'unknown', years: between(random, 2, 3), factor: 1 };
  if (roll < 0.92) return { seniority: 'senior', years: between(random, 4, 6), factor: 1.35 };
  return { seniority: 'lead', years: between(random, 5, 8), factor: 1.6 };
}

function drawRemote(random: Random, { setting }: Occupation): RemoteKind {
  const roll = random();
  if (setting === 'remote') return roll < 0.3 ? 'remote' : roll < 0.7 ? 'hybrid' : 'on_site';
  if (setting === 'desk') return roll < 0.05 ? 'remote' : roll < 0.2 ? 'hybrid' : 'on_site';
  return 'on_site';
}

function drawContract(random: Random, country: CountryCode): ContractKind {
  const shares: Readonly<Record<ContractKind, number>> =
    country === 'CO'
      ? { permanent: 45, fixed_term: 30, temporary: 18, contractor: 7 }
      : country === 'FR'
        ? { permanent: 58, fixed_term: 22, temporary: 17, contractor: 3 }
        : { permanent: 64, fixed_term: 18, temporary: 13, contractor: 5 };
  return pickWeighted(random, Object.keys(shares) as ContractKind[], (kind) => shares[kind]);
}

function drawSkills(
  random: Random,
  job: { occupation: Occupation; country: CountryCode; language: SampleLanguage; title: string },
) {
  const { occupation, country, language } = job;
  const isUsable = isKnownIn(country, language);
  const ranked = occupation.skills.map(skillById).filter(isUsable);
  const weightOf = (skill: Skill) => skillWeight(skill.id, ranked.indexOf(skill), country);
  const drawn = pickSomeWeighted(random, ranked, { count: between(random, 5, 9), weightOf });
  const soft = pickSomeWeighted(random, SOFT_SKILLS, {
    count: between(random, 1, 3),
    weightOf: (id) => skillWeight(id, SOFT_SKILLS.indexOf(id), country),
  }).map(skillById);
  const inTitle = slotsOf(job.title).map(skillById);
  const niceCount = chance(random, 0.45) ? between(random, 1, 3) : 0;
  const niceToHave = drawn
    .slice(drawn.length - Math.min(niceCount, 2))
    .filter((skill) => !inTitle.includes(skill));
  const spoken = MARKETS[country].spokenLanguages
    .filter(
      ({ skill, share }) => skill !== language && chance(random, spokenShare(occupation, share)),
    )
    .map(({ skill }) => skillById(skill))
    .filter((skill) => !(skill.id === 'english' && language === 'en' && country !== 'ZA'));
  const portugueseTeam = language === 'pt' ? [skillById('spanish')] : [];
  const required = new Set(
    [
      ...inTitle,
      ...drawn.filter((skill) => !niceToHave.includes(skill)),
      ...soft,
      ...spoken,
      ...portugueseTeam,
    ].filter(isUsable),
  );
  for (const skill of niceToHave) required.delete(skill);
  const isFree = (skill: Skill) =>
    isUsable(skill) && !required.has(skill) && !occupation.skills.includes(skill.id);
  const one = (ids: readonly string[], probability: number) => {
    const free = ids.map(skillById).filter(isFree);
    return chance(random, probability) && free.length > 0 ? pick(random, free) : null;
  };
  const taught = one(TAUGHT, 0.12);
  const boasted = one(BOASTED, 0.1);
  const negated = one(
    NEGATED.filter((id) => id !== taught?.id && id !== boasted?.id),
    0.1,
  );
  return { required: [...required], niceToHave, taught, boasted, negated };
}

function spokenShare({ setting, sector }: Occupation, share: number): number {
  if (setting === 'remote') return share * 1.8;
  return setting === 'desk' || sector === 'hospitality' ? share : share * 0.25;
}

/** Occupations that are advertised in a country and language, with their demand. */
function advertisedOccupations(country: CountryCode, language: SampleLanguage) {
  const key = `${country} ${language}`;
  let advertised = advertisedCache.get(key);
  if (!advertised) {
    // Outside South Africa, English ads are for office work.
    const isOffice = ({ setting }: Occupation) => setting === 'remote' || setting === 'desk';
    advertised = OCCUPATIONS.filter(
      (occupation) =>
        occupation.titles[language] &&
        (language !== 'en' || country === 'ZA' || isOffice(occupation)),
    ).map((occupation) => ({ occupation, demand: demandOf(occupation, country) }));
    advertisedCache.set(key, advertised);
  }
  return advertised;
}

const advertisedCache = new Map<string, readonly { occupation: Occupation; demand: number }[]>();

/** Draws a vacancy: country, language, occupation and skills in the proportions of the sample's labour market. */
export function drawJob(random: Random): Job {
  const country = pickWeighted(random, COUNTRIES, (code) => MARKETS[code].share);
  const market = MARKETS[country];
  const { language } = pickWeighted(random, market.languages, ({ share }) => share);
  const { occupation } = pickWeighted(
    random,
    advertisedOccupations(country, language),
    ({ demand }) => demand,
  );
  const board = BOARDS[pickWeighted(random, [0, 1, 2], (i) => market.boards[i]!)]!;
  const companies = companiesOf(country, occupation.sector);
  const title = drawTitle(random, occupation, { country, language });
  const { seniority, years, factor } = drawSeniority(random, occupation);
  const monthly = Math.max(market.monthlyWage * occupation.pay * factor, market.minimumWage * 1.02);
  return {
    board,
    country,
    language,
    place: pickWeighted(random, PLACES[country], ({ share }) => share),
    // Employers advertise unequally: the index falls off like a squared uniform number.
    company: companies[Math.floor(random() ** 2 * companies.length)]!,
    occupation,
    title,
    seniority,
    years,
    contract: drawContract(random, country),
    workingTime: chance(random, 0.9) ? 'full_time' : 'part_time',
    remote: drawRemote(random, occupation),
    salary: chance(random, market.statesPay)
      ? drawSalary(random, { country, monthly, wellPaid: occupation.pay * factor > 1.5 })
      : null,
    ...drawSkills(random, { occupation, country, language, title }),
  };
}
