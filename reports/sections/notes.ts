import type { SectionContext } from './exhibit.ts';

/** Text that says how to read the figures, and where they end. */
export interface Note {
  title: string;
  paragraphs: readonly string[];
}

export function describeNotes({ model, t, f }: SectionContext): Note[] {
  const { rules, totals, heldBack, salaries, trend } = model;
  const unknown = model.countries.find(({ countryId }) => countryId === 0);
  const limits = [
    t.limits.coverage,
    ...(totals.copies > 0 ? [t.limits.duplicates] : []),
    ...(unknown === undefined
      ? []
      : [
          t.limits.unknownCountry({
            ...{ ads: f.integer(unknown.ads), share: f.percent(unknown.ads / totals.ads, 1) },
          }),
        ]),
    ...(heldBack > 0
      ? [t.limits.suppressed({ count: heldBack, skills: f.integer(heldBack) })]
      : []),
    ...(salaries.length > 0 ? [t.limits.pay] : []),
    ...(trend === null ? [t.limits.short] : []),
  ];
  return [
    {
      title: t.howToRead.title,
      paragraphs: t.howToRead.paragraphs({
        minAds: f.integer(rules.minAds),
        confidence: f.decimal(rules.minSkillConfidence, 2),
        closedDays: f.integer(rules.closedDays),
      }),
    },
    { title: t.limits.title, paragraphs: [limits.join(' ')] },
  ];
}

/** The last line: batch, versions of what made the report, and the attribution that a used classification asks for. */
export function describeFooter({ model, t, f }: SectionContext, writtenOn: string): string {
  const { extractor, skillLists, usesEsco } = model.versions;
  const parts = [
    t.footer.batch({ batch: model.batch.key }),
    ...(extractor === null ? [] : [t.footer.extractor({ version: extractor })]),
    ...skillLists.map((list) => {
      const [name, version] = list.split('@');
      return [t.footer.lists[name!] ?? name, ...(version === undefined ? [] : [version])].join(' ');
    }),
    t.footer.written({ date: f.date(writtenOn) }),
  ];
  return `${parts.join(' · ')}.${usesEsco ? ` ${t.footer.esco}` : ''}`;
}
