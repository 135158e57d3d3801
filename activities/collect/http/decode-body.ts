import type { FetchedDocument } from '../source.ts';

/**
 * The text of a document: by byte order mark, the charset of its content type, or the one that its HTML states in
 * the first 1,024 bytes (HTML standard §13.2.3). Without any of them UTF-8 where it is valid, else Windows-1252.
 */
export function decodeBody(document: Pick<FetchedDocument, 'body' | 'contentType'>): string {
  const { body, contentType } = document;
  const label = charsetOfMark(body) ?? charsetOfHeader(contentType) ?? charsetOfMeta(body);
  if (label !== null) {
    try {
      return new TextDecoder(label).decode(body);
    } catch {
      // A charset that nobody knows says nothing.
    }
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    return new TextDecoder('windows-1252').decode(body);
  }
}

function charsetOfMark(body: Uint8Array): string | null {
  if (body[0] === 0xef && body[1] === 0xbb && body[2] === 0xbf) return 'utf-8';
  if (body[0] === 0xff && body[1] === 0xfe) return 'utf-16le';
  if (body[0] === 0xfe && body[1] === 0xff) return 'utf-16be';
  return null;
}

function charsetOfHeader(contentType: string): string | null {
  return /charset\s*=\s*"?([^\s;"]+)/i.exec(contentType)?.[1] ?? null;
}

function charsetOfMeta(body: Uint8Array): string | null {
  const head = Buffer.from(body.subarray(0, 1024)).toString('latin1');
  const label = /<meta[^>]+charset\s*=\s*["']?([^\s"'/>;]+)/i.exec(head)?.[1] ?? null;
  // A page whose ASCII could be read cannot be UTF-16, whatever it says.
  return label !== null && /^utf-?16/i.test(label) ? 'utf-8' : label;
}
