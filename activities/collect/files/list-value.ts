/** A string in single or double quotes, with backslash escapes, as Python's `repr` writes it. */
const QUOTED = /'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"/gy;

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

/**
 * The strings of a list that was written into a text column: JSON (["a", "b"]) or Python (['a', 'b']), which crawlers
 * leave in CSV files. Null when the text is no such list.
 */
export function readListLiteral(text: string): string[] | null {
  if (!text.startsWith('[') || !text.endsWith(']')) return null;
  const parts: string[] = [];
  let at = 1;
  while (at < text.length - 1) {
    QUOTED.lastIndex = at;
    const match = QUOTED.exec(text);
    if (match === null) return null;
    parts.push(unescape(match[1] ?? match[2]!));
    at = QUOTED.lastIndex;
    const separator = /\s*,\s*|\s*(?=\]$)/y;
    separator.lastIndex = at;
    if (separator.exec(text) === null) return null;
    at = separator.lastIndex;
  }
  return parts;
}

function unescape(text: string): string {
  return text.replace(/\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|(.))/g, (_whole, u, x, char) => {
    const code = (u ?? x) as string | undefined;
    if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16));
    return ESCAPES[char as string] ?? (char as string);
  });
}
