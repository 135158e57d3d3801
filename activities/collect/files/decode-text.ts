export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

const NEWLINE = 0x0a;
/** A line longer than this is decoded in pieces, so that memory stays bounded. */
const MAX_CARRY_BYTES = 1_000_000;

/**
 * Encoding of a file by its first bytes: byte order mark, the NULs that UTF-16 has between ASCII letters, valid
 * UTF-8, else Windows-1252, the encoding of spreadsheets in Western Europe and Latin America.
 */
export function detectEncoding(head: Uint8Array): TextEncoding {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const sample = head.subarray(0, 4096);
  const nuls = [0, 0];
  sample.forEach((byte, i) => {
    if (byte === 0) nuls[i % 2]!++;
  });
  if (nuls[1]! > sample.length / 4 && nuls[0]! < nuls[1]! / 10) return 'utf-16le';
  if (nuls[0]! > sample.length / 4 && nuls[1]! < nuls[0]! / 10) return 'utf-16be';
  return looksLikeUtf8(decodeLoosely(head)) ? 'utf-8' : 'windows-1252';
}

/**
 * Decodes a stream, without its byte order mark. UTF-8 and Windows-1252 are told apart line by line, because files
 * that were put together from several sources hold both, and because the head of a file may be plain ASCII.
 */
export async function* decodeText(
  chunks: AsyncIterable<Uint8Array>,
  encoding: TextEncoding,
): AsyncGenerator<string> {
  if (encoding === 'utf-16le' || encoding === 'utf-16be') {
    const decoder = new TextDecoder(encoding);
    for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true });
    yield decoder.decode();
    return;
  }
  let carry: Uint8Array = new Uint8Array();
  let isFirst = true;
  for await (const chunk of chunks) {
    const bytes = carry.length === 0 ? chunk : Buffer.concat([carry, chunk]);
    const end = endOfWholeLines(bytes);
    carry = bytes.subarray(end);
    if (end === 0) continue;
    yield decodeLines(bytes.subarray(0, end), isFirst);
    isFirst = false;
  }
  if (carry.length > 0) yield decodeLines(carry, isFirst);
}

/** Decodes the head of a file, whose last character may be cut. */
export function decodeHead(head: Uint8Array, encoding: TextEncoding): string {
  if (encoding === 'utf-16le' || encoding === 'utf-16be') {
    return new TextDecoder(encoding).decode(head, { stream: true });
  }
  const end = endOfWholeLines(head);
  return (
    decodeLines(end === 0 ? head : head.subarray(0, end), true) +
    decodeLines(head.subarray(end), end === 0)
  );
}

function endOfWholeLines(bytes: Uint8Array): number {
  const end = bytes.lastIndexOf(NEWLINE) + 1;
  if (end > 0 || bytes.length < MAX_CARRY_BYTES) return end;
  // No line end for long: cut before the last character, which begins with a byte that is no continuation.
  let cut = bytes.length - 1;
  while (cut > bytes.length - 4 && (bytes[cut]! & 0xc0) === 0x80) cut--;
  return cut;
}

function decodeLines(bytes: Uint8Array, isStart: boolean): string {
  const text = decodeUtf8(bytes) ?? decodeLineByLine(bytes);
  return isStart && text.startsWith('\ufeff') ? text.slice(1) : text;
}

function decodeLineByLine(bytes: Uint8Array): string {
  const lines: string[] = [];
  for (let start = 0; start < bytes.length;) {
    const newline = bytes.indexOf(NEWLINE, start);
    const end = newline === -1 ? bytes.length : newline + 1;
    const line = bytes.subarray(start, end);
    const loose = decodeLoosely(line);
    lines.push(looksLikeUtf8(loose) ? loose : new TextDecoder('windows-1252').decode(line));
    start = end;
  }
  return lines.join('');
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** UTF-8 with U+FFFD for what is not. */
function decodeLoosely(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes, { stream: true });
}

/** Text in UTF-8 with a damaged byte still has more good accents than bad ones; another encoding has only bad ones. */
function looksLikeUtf8(loose: string): boolean {
  let bad = 0;
  let good = 0;
  for (let i = 0; i < loose.length; i++) {
    const unit = loose.charCodeAt(i);
    if (unit === 0xfffd) bad++;
    else if (unit > 0x7f) good++;
  }
  return bad <= good;
}
