import { compile } from 'html-to-text';

const convert = compile({
  wordwrap: false,
  preserveNewlines: false,
  limits: { ellipsis: '', maxInputLength: 400_000, maxDepth: 60, maxChildNodes: 20_000 },
  selectors: [
    { selector: '*', format: 'inline' },
    ...[
      'p',
      'div',
      'section',
      'article',
      'header',
      'footer',
      'main',
      'aside',
      'form',
      'dl',
      'dt',
      'dd',
    ].map((selector) => ({
      selector,
      format: 'block',
      options: { leadingLineBreaks: 1, trailingLineBreaks: 1 },
    })),
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({
      selector,
      format: 'heading',
      options: { uppercase: false, leadingLineBreaks: 2, trailingLineBreaks: 1 },
    })),
    ...['ul', 'ol'].map((selector) => ({
      selector,
      format: 'unorderedList',
      options: { itemPrefix: '- ', leadingLineBreaks: 1, trailingLineBreaks: 1 },
    })),
    ...['tr', 'table', 'blockquote', 'pre'].map((selector) => ({
      selector,
      format: 'block',
      options: { leadingLineBreaks: 1, trailingLineBreaks: 1 },
    })),
    ...['td', 'th'].map((selector) => ({
      selector,
      format: 'inlineSurround',
      options: { suffix: ' ' },
    })),
    { selector: 'br', format: 'lineBreak' },
    { selector: 'hr', format: 'lineBreak' },
    { selector: 'a', format: 'inline' },
    ...[
      'script',
      'style',
      'noscript',
      'template',
      'iframe',
      'object',
      'svg',
      'img',
      'head',
      'select',
      'button',
    ].map((selector) => ({ selector, format: 'skip' })),
  ],
});

const TAG =
  /<(?:\/?(?:p|br|div|span|ul|ol|li|b|i|u|em|strong|h[1-6]|a|table|tbody|thead|tr|td|th|font|section|article|script|style|iframe|img|pre|blockquote|hr|html|body|head|sup|sub|small|center|form|button|svg|dl|dt|dd)\b[^<>]*|!--|!doctype)/i;
const ENTITY = /&(?:#\d{2,7}|#x[\da-f]{2,6}|[a-z]{2,8}\d{0,2});/i;

/** Whether the text holds tags of HTML. "C<T>" and "a < b" are none. */
function hasTags(text: string): boolean {
  return text.includes('<') && TAG.test(text);
}

function escapeStrayAngles(text: string): string {
  return text.replace(/</g, '&lt;');
}

/**
 * Plain text of HTML: blocks, headings, table rows and list items on their own lines, items with "- ", no scripts or
 * styles, entities decoded. Text that was escaped twice is decoded twice. Plain text with entities is decoded and
 * keeps its own lines; plain text without them is returned as it is.
 */
export function htmlToLines(text: string): string {
  let current = text;
  for (let round = 0; round < 3; round++) {
    if (hasTags(current)) {
      current = convert(current);
    } else if (ENTITY.test(current)) {
      current = escapeStrayAngles(current)
        .split('\n')
        .map((line) => (ENTITY.test(line) ? convert(line.replace(/^\s+|\s+$/g, '')) : line))
        .join('\n');
    } else return current.replace(/&lt;/g, '<');
  }
  return current;
}
