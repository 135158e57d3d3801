import { describe, expect, it } from 'vitest';
import { decodeHead, decodeText, detectEncoding } from './decode-text.ts';

const TEXT = 'título;año\nSeñal: 12 €\nfin — “bien” 😀';

function utf16be(text: string): Buffer {
  return Buffer.from(text, 'utf16le').swap16();
}

/** Windows-1252, which Node cannot write: the characters of the tests that Latin-1 has not. */
function windows1252(text: string): Buffer {
  const extra: Record<string, number> = { '€': 0x80, '“': 0x93, '”': 0x94, '—': 0x97 };
  return Buffer.from([...text].map((char) => extra[char] ?? char.charCodeAt(0)));
}

async function decode(bytes: Uint8Array, pieceBytes = bytes.length): Promise<string> {
  async function* pieces() {
    for (let at = 0; at < bytes.length; at += pieceBytes) yield bytes.subarray(at, at + pieceBytes);
    await Promise.resolve();
  }
  let text = '';
  for await (const part of decodeText(pieces(), detectEncoding(bytes))) text += part;
  return text;
}

const cases: [string, Uint8Array, string, string][] = [
  ['utf-8', Buffer.from(TEXT), 'utf-8', TEXT],
  ['utf-8 with a mark', Buffer.from(`\ufeff${TEXT}`), 'utf-8', TEXT],
  ['utf-16le with a mark', Buffer.from(`\ufeff${TEXT}`, 'utf16le'), 'utf-16le', TEXT],
  ['utf-16be with a mark', utf16be(`\ufeff${TEXT}`), 'utf-16be', TEXT],
  ['utf-16le without a mark', Buffer.from(TEXT, 'utf16le'), 'utf-16le', TEXT],
  ['windows-1252', windows1252(TEXT.replace('😀', '')), 'windows-1252', TEXT.replace('😀', '')],
  ['plain ASCII', Buffer.from('a;b\n'), 'utf-8', 'a;b\n'],
];

describe.each(cases)('%s', (_name, bytes, encoding, text) => {
  it('is detected', () => {
    expect(detectEncoding(bytes)).toBe(encoding);
  });

  it.each([1, 2, 5, 1000])('is decoded in pieces of %i bytes', async (pieceBytes) => {
    expect(await decode(bytes, pieceBytes)).toBe(text);
  });

  it('has the same head', () => {
    expect(decodeHead(bytes, detectEncoding(bytes)).replace(/^\ufeff/, '')).toBe(text);
  });
});

it('a file that is ASCII at first is still read right when accents follow in another encoding', async () => {
  const bytes = Buffer.concat([
    Buffer.from('a;b\n'.repeat(100)),
    windows1252('año;1\n'),
    Buffer.from('año;2\n'),
  ]);
  expect((await decode(bytes, 64)).slice(400)).toBe('año;1\naño;2\n');
});

it('a damaged byte in a UTF-8 line costs one character, not the accents of the line', async () => {
  const bytes = Buffer.concat([
    Buffer.from('señal añeja de '),
    Buffer.from([0xff]),
    Buffer.from('otoño\n'),
  ]);
  expect(await decode(bytes)).toBe('señal añeja de \ufffdotoño\n');
});

it('a text of megabytes without a line end is decoded whole', async () => {
  const text = 'ñandú '.repeat(400_000);
  expect(await decode(Buffer.from(text), 65_536)).toBe(text);
});

it('an empty file is an empty text', async () => {
  expect(await decode(new Uint8Array())).toBe('');
});
