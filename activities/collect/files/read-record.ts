/** A record of a delimited file: its fields, and where in the text it ends. */
export interface ReadRecord {
  fields: string[];
  /** Position after the record and its line end. */
  end: number;
}

export interface RecordSyntax {
  /** One character: , ; | or tab. */
  delimiter: string;
  /** Whether a quote at the start of a field opens a quoted field; without it quotes are letters like others. */
  quotes: boolean;
}

/**
 * Reads the record that begins at `start` (RFC 4180; a quote inside a quoted field that neither ends it nor is
 * doubled stands for itself). Null when the text ends before the record does; with `atEnd` no more text follows, and
 * null means a quote that is never closed.
 */
export function readRecord(
  text: string,
  start: number,
  options: RecordSyntax & { atEnd: boolean },
): ReadRecord | null {
  const { delimiter, quotes, atEnd } = options;
  const fields: string[] = [];
  let at = start;
  let newline = -2;
  for (;;) {
    if (quotes && text[at] === '"') {
      const close = closingQuote(text, at + 1, delimiter, atEnd);
      if (close === null) return null;
      const value = text.slice(at + 1, close);
      fields.push(value.includes('""') ? value.replaceAll('""', '"') : value);
      at = close + 1;
      if (text[at] === '\r') {
        if (at + 1 >= text.length && !atEnd) return null;
        if (text[at + 1] === '\n') at += 1;
      }
      if (at >= text.length) return atEnd ? { fields, end: at } : null;
      if (text[at] !== delimiter) return { fields, end: at + 1 };
      at += 1;
      continue;
    }
    // A line holds many fields: its end is looked for once.
    if (newline !== -1 && newline < at) newline = text.indexOf('\n', at);
    if (newline === -1 && !atEnd) return null;
    const lineEnd = newline === -1 ? text.length : newline;
    const next = text.indexOf(delimiter, at);
    if (next !== -1 && next < lineEnd) {
      fields.push(text.slice(at, next));
      at = next + 1;
      continue;
    }
    const valueEnd = lineEnd > at && text[lineEnd - 1] === '\r' ? lineEnd - 1 : lineEnd;
    fields.push(text.slice(at, valueEnd));
    return { fields, end: Math.min(lineEnd + 1, text.length) };
  }
}

function closingQuote(
  text: string,
  from: number,
  delimiter: string,
  atEnd: boolean,
): number | null {
  for (let search = from; ;) {
    const quote = text.indexOf('"', search);
    if (quote === -1) return null;
    if (quote + 1 >= text.length) return atEnd ? quote : null;
    const next = text[quote + 1];
    if (next === '"') search = quote + 2;
    else if (next === delimiter || next === '\n' || next === '\r') return quote;
    else search = quote + 1;
  }
}
