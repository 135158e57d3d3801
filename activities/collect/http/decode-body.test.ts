import { describe, expect, it } from 'vitest';
import { decodeBody } from './decode-body.ts';

const bytes = (text: string, encoding: BufferEncoding) =>
  new Uint8Array(Buffer.from(text, encoding));

describe('decodeBody', () => {
  it.each([
    ['the charset of the header', 'text/html; charset=ISO-8859-1', bytes('Bogotá', 'latin1')],
    ['a quoted charset', 'text/html; charset="utf-8"', bytes('Bogotá', 'utf8')],
    [
      'a byte order mark before the header',
      'text/html; charset=latin1',
      bytes('\ufeffBogotá', 'utf8'),
    ],
    ['UTF-16 by its mark', '', bytes('\ufeffBogotá', 'utf16le')],
    ['no statement, valid UTF-8', 'application/json', bytes('Bogotá', 'utf8')],
    ['no statement, no UTF-8', 'text/html', bytes('Bogotá', 'latin1')],
    ['a charset that nobody knows', 'text/html; charset=klingon-8', bytes('Bogotá', 'utf8')],
  ])('goes by %s', (_name, contentType, body) => {
    expect(decodeBody({ contentType, body })).toBe('Bogotá');
  });

  it('goes by the meta element of the page', () => {
    const page = '<html><head><meta charset="windows-1252"></head>año</html>';
    expect(decodeBody({ contentType: 'text/html', body: bytes(page, 'latin1') })).toContain('año');
  });

  it('reads an empty body as an empty text', () => {
    expect(decodeBody({ contentType: '', body: new Uint8Array() })).toBe('');
  });
});
