import { escapeHtml } from '../html.ts';

/** A name that is wrong in some ads, with the places where it stands. */
export interface PageErrors {
  readonly name: string;
  readonly wrong: number;
  readonly right: number;
  readonly excerpts: readonly {
    readonly ad: string;
    readonly before: string;
    readonly words: string;
    readonly after: string;
  }[];
}

const STYLE = `
  body { font: 15px/1.5 system-ui, sans-serif; max-width: 70rem; margin: 2rem auto; padding: 0 1rem; color: #1d2733; }
  h1 { font-size: 1.4rem; } h2 { font-size: 1.1rem; margin-top: 2rem; }
  table { border-collapse: collapse; width: 100%; }
  th, td { text-align: left; vertical-align: top; padding: .35rem .6rem; border-bottom: 1px solid #dde3e8; }
  td.count, th.count { text-align: right; font-variant-numeric: tabular-nums; }
  mark { background: #ffe08a; } li { list-style: none; } ul { margin: 0; padding: 0; }
  .ad, .none { color: #6b7a88; font-size: .85em; }
`;

/**
 * A page, complete in itself, that lists what was listed wrongly and what was missed, most often first, with a few
 * words around each place. It quotes the ads that were evaluated.
 */
export function renderErrorPage(input: {
  readonly title: string;
  readonly falsePositives: readonly PageErrors[];
  readonly falseNegatives: readonly PageErrors[];
}): string {
  const title = escapeHtml(input.title);
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${title}</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<style>${STYLE}</style></head>
<body><h1>${title}</h1>
${section('Listed, but not labelled', input.falsePositives, 'listed rightly')}
${section('Labelled, but not listed', input.falseNegatives, 'found elsewhere')}
</body></html>
`;
}

function section(title: string, errors: readonly PageErrors[], right: string): string {
  const wrong = errors.reduce((sum, error) => sum + error.wrong, 0);
  const rows = errors.map(
    (error) =>
      `<tr><td>${escapeHtml(error.name)}</td><td class="count">${error.wrong}</td>` +
      `<td class="count">${error.right}</td><td>${places(error)}</td></tr>`,
  );
  return `<h2>${title}: ${wrong}</h2>
<table><thead><tr><th>name</th><th class="count">ads</th><th class="count">${right}</th><th>where</th></tr></thead>
<tbody>${rows.join('\n')}</tbody></table>`;
}

function places({ excerpts }: PageErrors): string {
  if (excerpts.length === 0) return '<span class="none">not in these words</span>';
  const items = excerpts.map(
    ({ ad, before, words, after }) =>
      `<li><span class="ad">${escapeHtml(ad)}</span> …${escapeHtml(before)}<mark>${escapeHtml(words)}</mark>${escapeHtml(after)}…</li>`,
  );
  return `<ul>${items.join('')}</ul>`;
}
