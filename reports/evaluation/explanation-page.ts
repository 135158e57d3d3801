import { escapeHtml } from '../html.ts';

/** A stretch of the text, and what became of the words where they are a mention. */
export interface PagePart {
  readonly text: string;
  readonly mark: 'taken' | 'left' | null;
  /** Shown when the pointer rests on a mention. */
  readonly note: string;
}

/** A row of the table below the text. */
export interface PageMention {
  readonly surface: string;
  readonly name: string;
  readonly id: string;
  readonly isTaken: boolean;
  readonly reason: string;
  readonly probability: string;
  readonly why: string;
  readonly esco: string | null;
}

const STYLE = `
  body { font: 15px/1.6 system-ui, sans-serif; max-width: 64rem; margin: 2rem auto; padding: 0 1rem; color: #1d2733; }
  h1 { font-size: 1.4rem; } .text { white-space: pre-wrap; border: 1px solid #dde3e8; padding: 1rem; }
  mark { background: #bfe8c9; } mark.left { background: #f4e3b5; text-decoration: line-through; }
  table { border-collapse: collapse; width: 100%; margin-top: 1.5rem; }
  th, td { text-align: left; vertical-align: top; padding: .35rem .6rem; border-bottom: 1px solid #dde3e8; }
  .faint { color: #6b7a88; font-size: .85em; }
`;

/** A page, complete in itself, that shows an ad with its mentions marked and why each was taken or left. */
export function renderExplanationPage(input: {
  readonly title: string;
  readonly parts: readonly PagePart[];
  readonly mentions: readonly PageMention[];
}): string {
  const title = escapeHtml(input.title);
  const text = input.parts.map(({ text, mark, note }) =>
    mark === null
      ? escapeHtml(text)
      : `<mark class="${mark}" title="${escapeHtml(note)}">${escapeHtml(text)}</mark>`,
  );
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${title}</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<style>${STYLE}</style></head>
<body><h1>${title}</h1>
<div class="text">${text.join('')}</div>
<table><thead><tr><th>words</th><th>skill</th><th>verdict</th><th>probability</th><th>why</th><th>ESCO</th></tr></thead>
<tbody>${input.mentions.map(row).join('\n')}</tbody></table>
</body></html>
`;
}

function row(mention: PageMention): string {
  const cells = [
    `<mark class="${mention.isTaken ? 'taken' : 'left'}">${escapeHtml(mention.surface)}</mark>`,
    `${escapeHtml(mention.name)} <span class="faint">${escapeHtml(mention.id)}</span>`,
    escapeHtml(mention.reason),
    escapeHtml(mention.probability),
    `<span class="faint">${escapeHtml(mention.why)}</span>`,
    `<span class="faint">${escapeHtml(mention.esco ?? '–')}</span>`,
  ];
  return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}
