import { describe, expect, it } from 'vitest';
import { canonicalPath, canonicalUrl } from './canonical-url.ts';

describe('canonicalUrl', () => {
  it.each([
    [
      'drops tracking parameters',
      'https://a.example/o/1?utm_source=x&gclid=2',
      'https://a.example/o/1',
    ],
    [
      'keeps parameters that name the ad',
      'https://a.example/o?id=7&trk=s',
      'https://a.example/o?id=7',
    ],
    [
      'keeps a reference, which may be the number of the ad',
      'https://a.example/o?ref=7',
      'https://a.example/o?ref=7',
    ],
    ['sorts parameters', 'https://a.example/o?b=2&a=1', 'https://a.example/o?a=1&b=2'],
    ['lowers the host only', 'HTTPS://A.Example/Oferta/X', 'https://a.example/Oferta/X'],
    ['drops anchors', 'https://a.example/o/1#apply', 'https://a.example/o/1'],
    [
      'keeps the route of a single-page application',
      'https://a.example/#/o/1',
      'https://a.example/#/o/1',
    ],
    ['drops a slash at the end', 'https://a.example/o/1/', 'https://a.example/o/1'],
    ['drops credentials', 'https://me:secret@a.example/o/1', 'https://a.example/o/1'],
    ['drops a default port', 'https://a.example:443/o/1', 'https://a.example/o/1'],
    [
      'drops a session in the path',
      'https://a.example/o/1;jsessionid=A1B2',
      'https://a.example/o/1',
    ],
  ])('%s', (_name, url, expected) => {
    expect(canonicalUrl(url)).toBe(expected);
  });

  it.each([
    ['nothing', null],
    ['an empty text', ''],
    ['a mail address', 'mailto:jobs@a.example'],
    ['words', 'see our page'],
    ['the front page of a portal', 'https://www.a.example/?utm_source=x'],
  ])('takes %s for no address', (_name, url) => {
    expect(canonicalUrl(url)).toBeNull();
  });

  it('gives the same again for what it gave', () => {
    const once = canonicalUrl('https://A.example/o/ñ/1/?z=1&a=b c&utm_x=1#x');
    expect(canonicalUrl(once)).toBe(once);
  });
});

describe('canonicalPath', () => {
  it('names an ad by path and query, without the host', () => {
    expect(canonicalPath('https://a.example/o?id=7&utm_source=x')).toBe('/o?id=7');
  });
});
