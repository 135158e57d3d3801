import { skillById } from '../data/skill-table.ts';
import type { DuplicateKind } from '../../core/posting/cleaned-posting.ts';
import { linesOf, lineText, type Section } from '../text/pieces.ts';
import { renderHtml, renderText } from '../text/render.ts';
import { traitOf } from '../text/seeds.ts';
import type { Job } from './job.ts';
import type { BoardName, PersonalTruth, SampleAd, SkillTruth } from './sample-ad.ts';
import type { AdDraft } from './write-ad.ts';

const ADDRESSES: Readonly<Record<BoardName, string>> = {
  faro: 'https://faro.example/ofertas/',
  nexo: 'https://nexo.example/empleos/',
  vitrine: 'https://vitrine.example/annonces/',
};

/** Id and canonical address of the ad with this number on a board. */
export function addressOf(board: BoardName, number: number): { id: string; url: string } {
  const id =
    board === 'faro'
      ? String(number)
      : board === 'nexo'
        ? `NX${number}`
        : `v${number.toString(36)}`;
  return { id, url: ADDRESSES[board] + id };
}

function skillTruths(draft: AdDraft): SkillTruth[] {
  const lines = [
    { section: 'title' as const, line: draft.title },
    ...draft.sections.flatMap((section) =>
      linesOf(section).map((line) => ({ section: section.kind, line })),
    ),
  ];
  const truths = new Map<string, SkillTruth>();
  for (const { section, line } of lines)
    for (const piece of line) {
      if (piece.kind !== 'skill') continue;
      const { nameEn, nameEs, kind } = skillById(piece.skillId);
      const key = `${piece.skillId} ${piece.text} ${section}`;
      if (!truths.has(key))
        truths.set(key, {
          skillId: piece.skillId,
          nameEn,
          nameEs,
          kind,
          surface: piece.text,
          asked: piece.asked,
          section,
        });
    }
  return [...truths.values()];
}

function personalTruths(draft: AdDraft): PersonalTruth[] {
  return draft.sections
    .flatMap(linesOf)
    .flat()
    .flatMap((piece) =>
      piece.kind === 'personal' ? [{ kind: piece.personal, surface: piece.text }] : [],
    );
}

/** What a board adds to a written ad. */
export interface Publication {
  board: BoardName;
  number: number;
  /** ISO dates. */
  postedOn: string;
  closesOn: string | null;
  revision: number;
  duplicateOf: { id: string; kind: DuplicateKind } | null;
}

/** Puts a written ad on a board: id, address, the forms that the board shows, and the truth. */
export function publishAd(job: Job, draft: AdDraft, publication: Publication): SampleAd {
  const { board, number, postedOn, closesOn, revision, duplicateOf } = publication;
  const { style, sections } = draft;
  const hasFields = board === 'nexo';
  const isRequirements = ({ kind }: Section) => kind === 'requirements' || kind === 'nice_to_have';
  const isAbout = ({ kind }: Section) => kind === 'about_us';
  const requirements = hasFields && draft.splitsRequirements ? sections.filter(isRequirements) : [];
  const about = hasFields && draft.splitsAbout ? sections.filter(isAbout) : [];
  const description = sections.filter(
    (part) => !requirements.includes(part) && !about.includes(part),
  );
  const title = lineText(draft.title);
  const skills = skillTruths(draft);
  const tagged = [
    ...new Set(
      skills
        .filter(({ asked }) => asked === 'required')
        .map(({ nameEn, nameEs }) => (job.language === 'es' ? nameEs : nameEn)),
    ),
  ];
  return {
    ...addressOf(board, number),
    board,
    title,
    company: job.company,
    country: job.country,
    region: job.place.region,
    city: job.place.city,
    language: job.language,
    category: job.occupation.sector,
    descriptionHtml: renderHtml(description, style),
    requirementsHtml: requirements.length > 0 ? renderHtml(requirements, style) : null,
    aboutHtml: about.length > 0 ? renderHtml(about, style) : null,
    text: `${title}\n\n${renderText(sections, style)}`,
    descriptionText: renderText(description, style),
    requirementsText: requirements.length > 0 ? renderText(requirements, style) : null,
    salaryText: draft.payField,
    salary: draft.payField === null ? null : job.salary,
    contractText: draft.contractText,
    remoteText: draft.remoteText,
    scheduleText: draft.scheduleText,
    postedOn,
    closesOn,
    // Employers tag a few of the skills they ask for; which ones is a habit of the company.
    tags: tagged.filter((tag) => traitOf(`${job.company} ${tag}`) < 0.35).slice(0, 4),
    truth: {
      occupation: job.occupation.id,
      sector: job.occupation.sector,
      skills,
      personal: personalTruths(draft),
      salary: job.salary,
      contract: job.contract,
      workingTime: job.workingTime,
      remote: job.remote,
      seniority: job.seniority,
      fault: null,
      duplicateOf,
      revision,
    },
  };
}
