import { type Block, type Line, lineText, type Section } from './pieces.ts';

/** How an employer formats: fixed for an ad, so that all forms of it agree. */
export interface TextStyle {
  bullet: '- ' | '• ' | '* ' | '· ';
  /** `tags`: headings and lists; `breaks`: bold headings and lines with bullets; `paragraphs`: each item a paragraph. */
  html: 'tags' | 'breaks' | 'paragraphs';
  /** Lists as running text: "Requirements: one; two; three." */
  inline: boolean;
  headingCase: 'sentence' | 'upper';
  headingColon: boolean;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Escapes a text for HTML. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/gu, (symbol) => ENTITIES[symbol]!);
}

function headingText(line: Line, style: TextStyle): string {
  const text = style.headingCase === 'upper' ? lineText(line).toUpperCase() : lineText(line);
  return style.headingColon && !/[?:]$/u.test(text) ? `${text}:` : text;
}

/** A list as one sentence; the items keep their words. */
function inlineList(lines: readonly Line[]): string {
  const text = lines.map(lineText).join('; ');
  return text.endsWith('.') ? text : `${text}.`;
}

/** Plain text of sections: a line per item and paragraph, an empty line between sections. */
export function renderText(sections: readonly Section[], style: TextStyle): string {
  const blockText = (block: Block) => {
    if (block.kind === 'heading') return headingText(block.line, style);
    if (block.kind === 'paragraph') return lineText(block.line);
    if (style.inline) return inlineList(block.lines);
    return block.lines.map((line) => style.bullet + lineText(line)).join('\n');
  };
  return sections.map((section) => section.blocks.map(blockText).join('\n')).join('\n\n');
}

/** HTML of sections in the ad's style; text escaped. */
export function renderHtml(sections: readonly Section[], style: TextStyle): string {
  return sections
    .flatMap((section) => section.blocks)
    .map((block) => blockHtml(block, style))
    .join('\n');
}

function blockHtml(block: Block, style: TextStyle): string {
  if (block.kind === 'paragraph') return `<p>${escapeHtml(lineText(block.line))}</p>`;
  if (block.kind === 'heading') {
    const text = escapeHtml(headingText(block.line, style));
    return style.html === 'tags' ? `<h3>${text}</h3>` : `<p><strong>${text}</strong></p>`;
  }
  if (style.inline) return `<p>${escapeHtml(inlineList(block.lines))}</p>`;
  const items = block.lines.map((line) => escapeHtml(lineText(line)));
  if (style.html === 'tags')
    return `<ul>\n${items.map((text) => `<li>${text}</li>`).join('\n')}\n</ul>`;
  if (style.html === 'breaks')
    return `<p>${items.map((text) => style.bullet + text).join('<br>\n')}</p>`;
  return items.map((text) => `<p>${style.bullet}${text}</p>`).join('\n');
}
