import type { ChartFonts } from './charts/draw.ts';
import { composePicture } from './charts/picture.ts';
import { writeCsv } from './csv.ts';
import { listDataTables } from './data-tables.ts';
import { createFormat } from './format.ts';
import { MESSAGES } from './i18n/messages.ts';
import type { ReportLanguage, ReportRows } from './report-rows.ts';
import { measureHeights, PAGE } from './page-heights.ts';
import { paginate } from './paginate.ts';
import { describeCountries } from './sections/countries.ts';
import type { Exhibit, SectionContext } from './sections/exhibit.ts';
import { describeClusters, describeSkillMap, describeTrend } from './sections/landscape.ts';
import { describeLead } from './sections/lead.ts';
import { describeFooter, describeNotes, type Note } from './sections/notes.ts';
import { describeFunnelTable, describeSources } from './sections/provenance.ts';
import {
  describeDistinctive,
  describeFields,
  describeTopSkills,
  describeTypes,
} from './sections/skills.ts';
import { describeMix, describeSalaries } from './sections/work.ts';
import type { FontFace } from './styles.ts';
import { writeHtml } from './template.ts';
import { buildViewModel } from './view-model.ts';

/** A report, written but not saved: the page, the charts as pictures (SVG, to be turned into PNG), the tables. */
export interface ComposedReport {
  html: string;
  /** Pages that it takes on paper. */
  pages: number;
  pictures: readonly { name: string; svg: string }[];
  tables: readonly { name: string; csv: string }[];
}

/** Writes a report in a language from what was counted. `writtenOn` is an ISO date. */
export function composeReport(args: {
  rows: ReportRows;
  language: ReportLanguage;
  writtenOn: string;
  fonts: ChartFonts;
  faces: readonly FontFace[];
}): ComposedReport {
  const { rows, language, fonts } = args;
  const model = buildViewModel(rows);
  const t = MESSAGES[language];
  const f = createFormat(language);
  const context: SectionContext = { model, t, f, fonts };
  const { firstSeenFrom, firstSeenTo } = model.totals;
  const period =
    firstSeenFrom === null || firstSeenTo === null
      ? f.date(model.batch.logicalDate)
      : f.period(firstSeenFrom, firstSeenTo);

  const present = (list: readonly (Exhibit | null)[]) => list.filter((exhibit) => exhibit !== null);
  const exhibits = present([
    describeTopSkills(context),
    describeDistinctive(context),
    describeTrend(context),
    describeSkillMap(context),
    describeTypes(context),
    describeFields(context),
    describeCountries(context),
    describeMix(context),
    describeSalaries(context),
    describeClusters(context),
  ]);
  const provenance = present([describeFunnelTable(context), describeSources(context)]);
  const notes = model.totals.ads === 0 ? [] : describeNotes(context);
  const lead = describeLead(context);
  const sample = model.totals.isSample ? { tag: t.sampleTag, notice: t.sampleNotice } : null;
  const heights = measureHeights(fonts);
  const sheets = paginate<Exhibit | Note>(
    [
      ...exhibits.map((x) => ({ content: x, height: heights.exhibit(x), wide: x.wide })),
      ...provenance.map((x) => ({
        ...{ content: x, height: heights.exhibit(x), wide: x.wide, group: 'provenance' },
      })),
      ...notes.map((note) => ({
        ...{ content: note, height: heights.note(note), wide: false, group: 'provenance' },
      })),
    ],
    {
      page: PAGE.height,
      firstPage:
        PAGE.height - PAGE.gap - heights.lead(lead, sample && `${sample.tag}. ${sample.notice}`),
      gap: PAGE.gap,
    },
  );
  const html = writeHtml(
    {
      language: t.locale,
      documentTitle: t.documentTitle(period),
      product: t.product,
      edition: `${t.reportName} · ${f.date(model.batch.logicalDate)}`,
      ...{ sample, lead, sheets },
      footer: describeFooter(context, args.writtenOn),
      ...{ showTable: t.showTable, fonts },
    },
    args.faces,
  );
  const source = t.footer.source({ period, batch: model.batch.key });
  return {
    html,
    pages: sheets.length,
    pictures: exhibits.flatMap(({ id, title, subtitle, chart }) =>
      chart === null
        ? []
        : [
            {
              name: id,
              svg: composePicture({
                ...{
                  chart: chart.svg,
                  width: chart.width,
                  height: chart.height,
                  title,
                  subtitle,
                  fonts,
                },
                source: model.totals.isSample ? `${t.sampleTag} · ${source}` : source,
              }),
            },
          ],
    ),
    tables: listDataTables(model, language).map((table) => ({
      name: table.name,
      csv: writeCsv(table),
    })),
  };
}
