import type { CheerioAPI } from 'cheerio';
import { z } from 'zod';
import { EMPTY_RAW_POSTING, type RawPosting } from '../../../core/posting/raw-posting.ts';

/**
 * The JobPosting objects in a page's JSON-LD (https://schema.org/JobPosting), wherever the page puts them: alone, in
 * an array, in @graph, or under another object's key. A block that is no JSON is passed over.
 */
export function findJobPostings($: CheerioAPI): readonly Record<string, unknown>[] {
  const found: Record<string, unknown>[] = [];
  $('script[type="application/ld+json" i]').each((_i, element) => {
    collect(parseBlock($(element).text()), found, 0);
  });
  return found;
}

/** Deeper nesting than this was never seen around a JobPosting. */
const MAX_DEPTH = 6;

function parseBlock(text: string): unknown {
  const json = text
    .replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\]\]>\*\/|\]\]>|;)\s*$/, '');
  try {
    return JSON.parse(json);
  } catch {
    try {
      // Line breaks inside strings are the commonest fault of hand-made JSON-LD.
      return JSON.parse(json.replace(/[\u0000-\u001f]+/g, ' '));
    } catch {
      return null;
    }
  }
}

function collect(value: unknown, found: Record<string, unknown>[], depth: number): void {
  if (typeof value !== 'object' || value === null || depth > MAX_DEPTH) return;
  if (Array.isArray(value)) value.forEach((part) => collect(part, found, depth));
  else {
    const object = value as Record<string, unknown>;
    const types = [object['@type']].flat();
    if (types.some((type) => typeof type === 'string' && /(?:^|[/:])JobPosting$/.test(type)))
      found.push(object);
    else Object.values(object).forEach((part) => collect(part, found, depth + 1));
  }
}

/** A text, or a number written as one; null for anything else and for blank texts. */
const text = z
  .union([z.string(), z.number()])
  .transform((value) => (String(value).trim() === '' ? null : String(value)))
  .nullable()
  .catch(null)
  .default(null);

/** Something that may be a bare text or an object that names itself. */
const named = z.union([
  z.looseObject({ name: text, description: text, value: text }),
  z
    .union([z.string(), z.number()])
    .transform((value) => ({ name: String(value), description: null, value: String(value) })),
]);

/** One or several; what does not fit is left out. */
const listOf = <Schema extends z.ZodType>(schema: Schema) =>
  z
    .unknown()
    .optional()
    .transform((value) =>
      [value].flat().flatMap((part) => {
        const parsed = schema.safeParse(part);
        return parsed.success ? [parsed.data] : [];
      }),
    );

const address = z.union([
  z.looseObject({
    addressLocality: text,
    addressRegion: text,
    addressCountry: listOf(named),
  }),
  z.string().transform((whole) => ({ whole })),
]);
const place = z.looseObject({ address: listOf(address), name: text });

const amount = z.looseObject({
  currency: text,
  value: z
    .union([z.looseObject({ value: text, minValue: text, maxValue: text, unitText: text }), text])
    .default(null),
  minValue: text,
  maxValue: text,
  unitText: text,
});

const jobPosting = z.looseObject({
  title: text,
  description: text,
  responsibilities: listOf(named),
  qualifications: listOf(named),
  experienceRequirements: listOf(named),
  educationRequirements: listOf(named),
  skills: listOf(named),
  hiringOrganization: listOf(named),
  jobLocation: listOf(
    z.union([place, z.string().transform((whole) => ({ address: [{ whole }], name: null }))]),
  ),
  applicantLocationRequirements: listOf(named),
  jobLocationType: listOf(z.string()),
  baseSalary: listOf(z.union([amount, z.union([z.string(), z.number()]).transform(String)])),
  salaryCurrency: text,
  employmentType: listOf(z.string()),
  datePosted: text,
  validThrough: text,
  inLanguage: listOf(named),
  industry: listOf(named),
  occupationalCategory: listOf(named),
  identifier: listOf(named),
  url: text,
});

type JobPosting = z.infer<typeof jobPosting>;
type Named = z.infer<typeof named>;

/** A schema.org JobPosting as a posting. A property that is missing or not of the schema leaves its field null. */
export function postingFromJobPosting(value: Record<string, unknown>): RawPosting {
  const job = jobPosting.parse(value);
  const skills = readSkills(job.skills);
  return {
    ...EMPTY_RAW_POSTING,
    ...readPlace(job),
    ...readSalary(job),
    externalId:
      job.identifier.map(({ value, name }) => value ?? name).find((id) => id !== null) ?? null,
    url: job.url,
    title: job.title,
    description: joinTexts([job.description, ...texts(job.responsibilities)]),
    requirements: joinTexts([
      ...texts(job.qualifications),
      ...texts(job.experienceRequirements),
      ...texts(job.educationRequirements),
      ...skills.texts,
    ]),
    skillTags: skills.tags,
    company: job.hiringOrganization[0]?.name ?? null,
    companyDescription: job.hiringOrganization[0]?.description ?? null,
    contract: join(job.employmentType),
    remote: join(job.jobLocationType),
    postedOn: job.datePosted,
    closesOn: job.validThrough,
    language: job.inLanguage[0]?.name ?? null,
    category: join([...names(job.occupationalCategory), ...names(job.industry)]),
  };
}

function readPlace(job: JobPosting): Pick<RawPosting, 'location' | 'city' | 'region' | 'country'> {
  const places = job.jobLocation.flatMap((at) => {
    const addresses = at.address.map((one) =>
      'whole' in one
        ? { city: null, region: null, country: null, whole: one.whole as string }
        : {
            city: one.addressLocality,
            region: one.addressRegion,
            country: one.addressCountry[0]?.name ?? null,
            whole: null,
          },
    );
    return addresses.length > 0
      ? addresses
      : [{ city: null, region: null, country: null, whole: at.name }];
  });
  const written = places.map(
    ({ city, region, country, whole }) => whole ?? join([city, region, country]),
  );
  const [only, ...others] = places;
  const countries = new Set(places.map(({ country }) => country));
  if (countries.size === 0)
    names(job.applicantLocationRequirements).forEach((name) => countries.add(name));
  return {
    location: join([...new Set(written)], '; '),
    // With several places none of them is the ad's; a country that they share is.
    city: others.length === 0 ? (only?.city ?? null) : null,
    region: others.length === 0 ? (only?.region ?? null) : null,
    country: countries.size === 1 ? ([...countries][0] ?? null) : null,
  };
}

function readSalary(
  job: JobPosting,
): Pick<RawPosting, 'salary' | 'salaryMin' | 'salaryMax' | 'salaryCurrency' | 'salaryPeriod'> {
  const none = {
    salary: null,
    salaryMin: null,
    salaryMax: null,
    salaryCurrency: null,
    salaryPeriod: null,
  };
  const [stated] = job.baseSalary;
  if (stated === undefined) return none;
  if (typeof stated === 'string')
    return { ...none, salary: stated, salaryCurrency: job.salaryCurrency };
  const value = typeof stated.value === 'object' && stated.value !== null ? stated.value : null;
  const single = value === null ? (stated.value as string | null) : value.value;
  return {
    salary: null,
    salaryMin: value?.minValue ?? stated.minValue ?? single,
    salaryMax: value?.maxValue ?? stated.maxValue ?? single,
    salaryCurrency: stated.currency ?? job.salaryCurrency,
    salaryPeriod: value?.unitText ?? stated.unitText,
  };
}

/** Tags are short; a property that holds sentences is a text of requirements. */
const MAX_TAG_CHARS = 60;

function readSkills(skills: readonly Named[]): { tags: string[]; texts: string[] } {
  const parts = names(skills).flatMap((name) => {
    const pieces = name.split(/[,;|\n]/).map((piece) => piece.trim());
    return pieces.every((piece) => piece.length <= MAX_TAG_CHARS) ? pieces : [name];
  });
  return {
    tags: parts.filter((part) => part !== '' && part.length <= MAX_TAG_CHARS),
    texts: parts.filter((part) => part.length > MAX_TAG_CHARS),
  };
}

function names(parts: readonly Named[]): string[] {
  return parts.flatMap(({ name }) => (name === null ? [] : [name]));
}

function texts(parts: readonly Named[]): string[] {
  return parts.flatMap(({ name, description }) => description ?? name ?? []);
}

function join(parts: readonly (string | null)[], joint = ', '): string | null {
  const present = parts.filter((part) => part !== null && part.trim() !== '');
  return present.length === 0 ? null : present.join(joint);
}

/** Texts one below the other, without one that another already holds. */
function joinTexts(parts: readonly (string | null)[]): string | null {
  const kept: string[] = [];
  for (const part of parts) {
    if (part !== null && !kept.some((earlier) => earlier.includes(part))) kept.push(part);
  }
  return join(kept, '\n\n');
}
