import type { ChartFonts } from './charts/draw.ts';
import { escapeHtml } from './html.ts';
import { COLUMN, PAGE } from './page-heights.ts';
import { layOutTable } from './table-layout.ts';
import type { Cell, DisplayTable, Exhibit } from './sections/exhibit.ts';
import type { Lead } from './sections/lead.ts';
import type { Note } from './sections/notes.ts';
import type { PagePlan } from './paginate.ts';
import { glueNumbers } from './typeset.ts';
import { writeStyles, type FontFace } from './styles.ts';

/** All that a page shows, said but not yet laid out. */
export interface Page {
  language: string;
  documentTitle: string;
  product: string;
  /** Right of the product's name: what this is, and of when. */
  edition: string;
  /** Said before anything else when the ads are made up. */
  sample: { tag: string; notice: string } | null;
  lead: Lead;
  /** Exhibits and notes, page by page; the first page begins with the lead. */
  sheets: readonly PagePlan<Exhibit | Note>[];
  footer: string;
  showTable: string;
  /** Fonts that tables are laid out with. */
  fonts: ChartFonts;
}

/** Lays a report out as one HTML document that needs nothing else: on paper A4, on a screen as wide as it is. */
export function writeHtml(page: Page, faces: readonly FontFace[]): string {
  const pieces = (list: readonly (Exhibit | Note)[]) =>
    list.map((piece) => ('id' in piece ? writeExhibit(piece, page) : writeNote(piece))).join('');
  const block = (name: string, content: string) =>
    content === '' ? '' : `<div class="${name}">${content}</div>`;
  const sample =
    page.sample === null
      ? ''
      : `<p class="sample"><b>${e(page.sample.tag)}.</b> ${e(page.sample.notice)}</p>`;
  const keys = page.lead.keys.map(
    ({ value, label }) => `<div><strong>${e(value)}</strong><small>${e(label)}</small></div>`,
  );
  const sheets = page.sheets.map(({ top, left, right, bottom }) => {
    const columns =
      left.length + right.length === 0
        ? ''
        : `<div class="columns"><div>${pieces(left)}</div><div>${pieces(right)}</div></div>`;
    return block('sheet', pieces(top) + columns + pieces(bottom));
  });
  return `<!doctype html>
<html lang="${e(page.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${e(page.documentTitle)}</title>
<style>${writeStyles(faces, page.footer)}</style>
</head>
<body>
<header class="masthead"><b>${e(page.product)}</b><span>${e(page.edition)}</span></header>
<main>
${sample}
<h1>${e(page.lead.headline)}</h1>
<p class="standfirst">${e(page.lead.standfirst.join(' '))}</p>
${block('keys', keys.join(''))}
${sheets.join('\n')}
</main>
<footer class="page-foot">${e(page.footer)}</footer>
</body>
</html>
`;
}

function e(text: string): string {
  return escapeHtml(glueNumbers(text));
}

function writeNote({ title, paragraphs }: Note): string {
  const text = paragraphs.map((paragraph) => `<p>${e(paragraph)}</p>`).join('');
  return `<section class="exhibit note"><h2>${e(title)}</h2>${text}</section>`;
}

function writeExhibit(exhibit: Exhibit, { showTable, fonts }: Page): string {
  const { id, title, subtitle, chart, wide } = exhibit;
  const table = writeTable(exhibit.table, wide ? PAGE.width : COLUMN, fonts);
  const heading = `<h2 id="${id}-title">${e(title)}</h2><p id="${id}-about">${e(subtitle)}</p>`;
  const body =
    chart === null
      ? `<div class="scroll">${table}</div>`
      : `${describeSvg(chart.svg, id)}<details><summary>${e(showTable)}</summary><div class="scroll">${table}</div></details>`;
  return `<section class="exhibit${wide ? ' wide' : ''}" id="${id}" aria-labelledby="${id}-title">${heading}${body}</section>`;
}

/** Names a chart for those who do not see it: its title and subtitle; the figures stand in the table below it. */
function describeSvg(svg: string, id: string): string {
  return svg.replace('<svg ', `<svg role="img" aria-labelledby="${id}-title ${id}-about" `);
}

function writeTable(table: DisplayTable, width: number, fonts: ChartFonts): string {
  const { columns, rows } = table;
  const widths = layOutTable(table, width, fonts).widths.map(
    (w) => `<col style="width:${((100 * w) / width).toFixed(2)}%">`,
  );
  const head = columns.map(
    ({ label, align }) => `<th scope="col" class="${align}">${e(label)}</th>`,
  );
  const body = rows.map((row) => {
    const cells = row.map(
      (cell, i) => `<td class="${cellClass(cell, columns[i]!.align)}">${writeCell(cell)}</td>`,
    );
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<table><colgroup>${widths.join('')}</colgroup><thead><tr>${head.join('')}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}

function cellClass({ tone }: Cell, align: string): string {
  return tone === undefined || tone === 'strong' ? align : `${align} ${tone}`;
}

function writeCell({ text, small, tone }: Cell): string {
  const words = tone === 'strong' ? `<b>${e(text)}</b>` : e(text);
  return small === undefined ? words : `${words}<small>${e(small)}</small>`;
}
