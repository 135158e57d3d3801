import { chance, pick, type Random } from '../text/choose.ts';
import { type Line, lineText, type Section } from '../text/pieces.ts';
import type { TextStyle } from '../text/render.ts';
import type { Job } from './job.ts';
import {
  writeAbout,
  writeBenefits,
  writeConditions,
  writeContact,
  writeLegal,
  writeNiceToHave,
  writePay,
  writeRequirements,
  writeSchedule,
  writeSummary,
  writeTasks,
  writeTitle,
} from './sections.ts';
import { createWriter, write, writeOne } from './writer.ts';

/** An ad in words, before a board gives it an id and a form. */
export interface AdDraft {
  title: Line;
  sections: readonly Section[];
  style: TextStyle;
  /** Pay as in the board's field; null when only the text has it, or nothing. */
  payField: string | null;
  contractText: string | null;
  remoteText: string | null;
  scheduleText: string | null;
  /** Whether requirements and the employer's own words stand in fields of their own, where a board has such fields. */
  splitsRequirements: boolean;
  splitsAbout: boolean;
}

function drawStyle(random: Random): TextStyle {
  return {
    bullet: pick(random, ['- ', '• ', '• ', '* ', '· ']),
    html: pick(random, ['tags', 'tags', 'breaks', 'paragraphs']),
    inline: chance(random, 0.12),
    headingCase: chance(random, 0.2) ? 'upper' : 'sentence',
    headingColon: chance(random, 0.7),
  };
}

/**
 * Writes an ad for a job. Each of its 15 to 30 sentences is drawn from several templates with choices inside, so two
 * ads for the same occupation share phrases, never most of their text. The same job and randomness give the same ad.
 */
export function writeAd(
  job: Job,
  { random, closesOn }: { random: Random; closesOn: string | null },
): AdDraft {
  const writer = createWriter(job, random);
  const style = drawStyle(random);
  const plainTitle = write(writer, job.title);
  const pay = writePay(writer);
  const payInText = pay !== null && chance(random, 0.75);
  const payInField = pay !== null && (!payInText || chance(random, 0.65));
  const about = chance(random, 0.6) || job.boasted ? writeAbout(writer) : null;
  const aboutFirst = chance(random, 0.35);
  const tasks = writeTasks(writer);
  const requirements = writeRequirements(writer);
  const body = chance(random, 0.75) ? [tasks, requirements] : [requirements, tasks];
  const offer = [writeConditions(writer, payInText ? pay : null), writeBenefits(writer)];
  const sections = [
    writeSummary(writer, plainTitle),
    aboutFirst ? about : null,
    ...body,
    writeNiceToHave(writer),
    ...(chance(random, 0.8) ? offer : offer.reverse()),
    aboutFirst ? null : about,
    writeContact(writer, closesOn),
    chance(random, 0.35) ? writeLegal(writer) : null,
  ].filter((section) => section !== null);
  const { phrases } = writer;
  const field = (share: number, templates: readonly string[]) =>
    chance(random, share) ? lineText(writeOne(writer, templates)) : null;
  return {
    title: writeTitle(writer, plainTitle),
    sections,
    style,
    payField: payInField ? pay : null,
    contractText: field(0.75, phrases.contract[job.contract]),
    remoteText: field(0.6, phrases.remote[job.remote]),
    scheduleText: chance(random, 0.5) ? lineText(writeSchedule(writer)) : null,
    splitsRequirements: chance(random, 0.7),
    splitsAbout: chance(random, 0.5),
  };
}
