import type { Skill, SkillKind } from '../data/skill-table.ts';
import { TITLE_FORMS } from '../data/phrases/titles.ts';
import type { HeadingKind } from '../data/phrases/phrases.ts';
import { between, chance, pickSome } from '../text/choose.ts';
import { dateInWords } from '../text/dates.ts';
import { type Block, type Line, type Section, startUpperCase, words } from '../text/pieces.ts';
import { emailAddress, personName, phoneNumber } from './contacts.ts';
import { nationalId } from './identity-numbers.ts';
import { salaryText } from './salary.ts';
import type { Asked, PersonalKind } from './sample-ad.ts';
import {
  localTemplates,
  skillList,
  skillWords,
  write,
  type Writer,
  writeOne,
  writeSome,
} from './writer.ts';

/** Joins sentences to one paragraph. */
function joined(lines: readonly Line[]): Line {
  return lines.flatMap((line, i) => (i === 0 ? line : [...words(' '), ...line]));
}

function headed(writer: Writer, heading: HeadingKind, lines: readonly Line[]): readonly Block[] {
  return [
    { kind: 'heading', line: writeOne(writer, writer.phrases.headings[heading]) },
    { kind: 'list', lines },
  ];
}

/** Opening paragraphs: who looks for whom, and what the position is about. */
export function writeSummary(writer: Writer, title: Line): Section {
  const { phrases, random } = writer;
  const opening = writeOne(writer, phrases.intro, { title });
  const context = writeSome(writer, phrases.context, between(random, 2, 4));
  const lines = chance(random, 0.5) ? [joined([opening, ...context])] : [opening, joined(context)];
  return { kind: 'summary', blocks: lines.map((line) => ({ kind: 'paragraph', line })) };
}

/** What the employer says of itself; may name a skill that nobody is asked for. */
export function writeAbout(writer: Writer): Section {
  const { phrases, random, job } = writer;
  const lines = writeSome(writer, phrases.about, between(random, 1, 2));
  if (job.boasted)
    lines.push(
      writeOne(writer, phrases.boast, { s: skillWords(writer, job.boasted, 'mentioned') }),
    );
  return {
    kind: 'about_us',
    blocks: [
      { kind: 'heading', line: writeOne(writer, phrases.headings.about) },
      { kind: 'paragraph', line: joined(lines) },
    ],
  };
}

/** What the person will do. */
export function writeTasks(writer: Writer): Section {
  const { job, random } = writer;
  const tasks = localTemplates(writer, job.occupation.tasks[job.language] ?? []);
  const drawn = pickSome(random, tasks, between(random, 3, 5));
  return {
    kind: 'tasks',
    blocks: headed(
      writer,
      'tasks',
      drawn.map((task) => write(writer, task)),
    ),
  };
}

/** Lines that ask for skills: some alone, some of one kind together. */
function askLines(writer: Writer, skills: readonly Skill[], asked: Asked): Line[] {
  const { random, phrases } = writer;
  const lines: Line[] = [];
  const kinds: readonly SkillKind[] = [
    'knowledge',
    'tool',
    'method',
    'credential',
    'language',
    'soft',
  ];
  for (const kind of pickSome(random, kinds, kinds.length)) {
    let rest = skills.filter((skill) => skill.kind === kind);
    const mayJoin = kind === 'tool' || kind === 'knowledge' || kind === 'soft';
    while (rest.length > 0) {
      const count = mayJoin && chance(random, 0.45) ? between(random, 2, 3) : 1;
      const group = rest.slice(0, count);
      rest = rest.slice(count);
      const templates = asked === 'required' ? phrases.ask[kind] : phrases.nice;
      lines.push(writeOne(writer, templates, { s: skillList(writer, group, asked) }));
    }
  }
  return lines;
}

function yearsLine(writer: Writer): Line {
  const { job, phrases } = writer;
  if (job.years === 0) return writeOne(writer, phrases.noExperience);
  const unit = {
    es: ['año', 'años'],
    en: ['year', 'years'],
    fr: ['an', 'ans'],
    pt: ['ano', 'anos'],
  }[job.language];
  return writeOne(writer, phrases.experience, {
    years: words(`${job.years} ${unit[job.years === 1 ? 0 : 1]}`),
  });
}

/** What is asked for, and what is expressly not. */
export function writeRequirements(writer: Writer): Section {
  const { job, random, phrases } = writer;
  const skills = askLines(writer, job.required, 'required');
  const study = writeOne(writer, phrases.education[job.occupation.education]);
  const lines = chance(random, 0.6)
    ? [study, yearsLine(writer), ...skills]
    : [yearsLine(writer), ...skills, study];
  if (job.negated)
    lines.push(
      writeOne(writer, phrases.negated, { s: skillWords(writer, job.negated, 'negated') }),
    );
  return { kind: 'requirements', blocks: headed(writer, 'requirements', lines) };
}

/** What would be welcome; null when there is nothing. */
export function writeNiceToHave(writer: Writer): Section | null {
  const { job } = writer;
  if (job.niceToHave.length === 0) return null;
  const lines = askLines(writer, job.niceToHave, 'nice_to_have');
  return { kind: 'nice_to_have', blocks: headed(writer, 'nice', lines) };
}

/** Working hours: offices keep theirs, work on site comes in shifts as often as not. */
export function writeSchedule(writer: Writer): Line {
  const { job, random, phrases } = writer;
  const isOffice = job.occupation.setting === 'desk' || job.occupation.setting === 'remote';
  return writeOne(writer, phrases.schedule[isOffice || chance(random, 0.4) ? 'office' : 'shifts']);
}

/** Contract, hours, place and pay. `pay`: the words for it, null when the ad leaves it out or open. */
export function writeConditions(writer: Writer, pay: string | null): Section {
  const { job, random, phrases } = writer;
  const lines: Line[] = [writeOne(writer, phrases.contract[job.contract])];
  if (chance(random, 0.7)) lines.push(writeSchedule(writer));
  if (chance(random, 0.6)) lines.push(writeOne(writer, phrases.place));
  if (job.remote !== 'on_site' || chance(random, 0.3))
    lines.push(writeOne(writer, phrases.remote[job.remote]));
  if (pay !== null) lines.push(writeOne(writer, phrases.pay, { pay: words(pay) }));
  else if (!job.salary && chance(random, 0.5)) lines.push(writeOne(writer, phrases.payOpen));
  const shuffled = pickSome(random, lines, lines.length).map(startUpperCase);
  return { kind: 'other', blocks: headed(writer, 'conditions', shuffled) };
}

/** What is offered beside pay; may hold courses in a skill that is not asked for. */
export function writeBenefits(writer: Writer): Section {
  const { job, random, phrases } = writer;
  const lines = writeSome(writer, phrases.benefits, between(random, 3, 6));
  if (job.taught) {
    const line = writeOne(writer, phrases.taught, {
      s: skillWords(writer, job.taught, 'mentioned'),
    });
    lines.splice(between(random, 0, lines.length), 0, line);
  }
  return { kind: 'benefits', blocks: headed(writer, 'benefits', lines) };
}

/** A contact person's data, as slots of a sentence. */
function personalSlots({ job, random }: Writer): Readonly<Record<string, Line>> {
  const { country, company } = job;
  const name = personName(random, country);
  const piece = (personal: PersonalKind, text: string): Line => [
    { kind: 'personal', personal, text },
  ];
  return {
    name: piece('name', name),
    email: piece('email', emailAddress(random, { name, company })),
    phone: piece('phone', phoneNumber(random, country)),
    id: piece('national_id', nationalId(random, country)),
  };
}

/** How to apply, by when, and sometimes whom to call: the only place of personal data. */
export function writeContact(writer: Writer, closesOn: string | null): Section {
  const { job, random, phrases } = writer;
  const lines = writeSome(writer, phrases.apply, between(random, 1, 2));
  if (closesOn !== null && chance(random, 0.6)) {
    const date = words(dateInWords(random, closesOn, job.language));
    lines.push(writeOne(writer, phrases.closing, { date }));
  }
  if (chance(random, 0.28)) lines.push(writeOne(writer, phrases.contact, personalSlots(writer)));
  if (chance(random, 0.03)) lines.push(writeOne(writer, phrases.identity, personalSlots(writer)));
  return { kind: 'contact', blocks: lines.map((line) => ({ kind: 'paragraph', line })) };
}

/** The employer's legal sentence. */
export function writeLegal(writer: Writer): Section {
  return {
    kind: 'legal',
    blocks: [{ kind: 'paragraph', line: writeOne(writer, writer.phrases.legal) }],
  };
}

/** Pay in the ad's own words. */
export function writePay({ job, random }: Writer): string | null {
  return job.salary ? salaryText(random, job.salary, job.language) : null;
}

/** The title as advertised: the plain one, now and then with seniority, place or urgency. */
export function writeTitle(writer: Writer, plain: Line): Line {
  const { job, random } = writer;
  const { urgent, senior } = TITLE_FORMS[job.language];
  const level =
    job.seniority === 'junior' || job.seniority === 'senior' || job.seniority === 'lead'
      ? senior[job.seniority]
      : null;
  const leveled = level ? writeOne(writer, level, { title: plain }) : plain;
  return chance(random, 0.3) ? writeOne(writer, urgent, { title: leveled }) : leveled;
}
