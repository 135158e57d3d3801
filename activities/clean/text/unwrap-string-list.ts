const CODE = /\\[xu](?=[\da-f]{2})((?<=x)[\da-f]{2}|(?<=u)[\da-f]{4})/gi;
const ITEM = /'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"/gs;

/**
 * Text of a list that was written out as code, "['About us', \"We're …\"]", one entry a line. Some exports hold their
 * paragraphs so. Any other text is returned as it is.
 */
export function unwrapStringList(text: string): string {
  const trimmed = text.trim();
  if (!/^\[\s*['"]/.test(trimmed) || !/['"]\s*\]$/.test(trimmed)) return text;
  const entries = [...trimmed.slice(1, -1).matchAll(ITEM)].map(([, single, double]) =>
    (single ?? double ?? '')
      .replace(/\\n/g, '\n')
      .replace(/\\t/g, ' ')
      .replace(CODE, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
      .replace(/\\(.)/g, '$1'),
  );
  const kept = entries.reduce((sum, entry) => sum + entry.length, 0);
  // Less than two thirds of the text inside quotes: it only looked like a list.
  return kept * 3 < trimmed.length * 2 ? text : entries.join('\n');
}
