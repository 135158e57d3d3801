import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SourceChangedError } from '../../../../core/errors.ts';
import { EMPTY_RAW_POSTING } from '../../../../core/posting/raw-posting.ts';
import { parseFaroDetail } from './parse-detail.ts';
import { parseFaroList } from './parse-list.ts';

const fixture = (name: string) =>
  readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');
const expected = (name: string) => JSON.parse(fixture(`${name}.expected.json`)) as object;
const LIST_URL = 'http://faro.test/ofertas?page=2&asof=2026-11-22';

it.each(['list', 'last-list'])('reads the list page %s', (name) => {
  expect(parseFaroList(fixture(`${name}.html`), LIST_URL)).toEqual(expected(name));
});

it.each(['detail', 'bare-detail'])("reads the ad's page %s", (name) => {
  const posting = parseFaroDetail(fixture(`${name}.html`));
  expect(posting).toEqual({ ...EMPTY_RAW_POSTING, ...expected(name) });
});

it('finds no ad on a page without JSON-LD of one', () => {
  const organization =
    '<script type="application/ld+json">{"@type":"Organization","name":"Faro"}</script>';
  expect(
    parseFaroDetail(`<html><head>${organization}</head><body><h1>Ebanista</h1></body></html>`),
  ).toBeNull();
});

describe('a list page that changed', () => {
  const list = fixture('list.html');

  it.each([
    ['p.total[data-total]', 'data-total="61"', ''],
    ['a number of ads', 'data-total="61"', 'data-total="many"'],
    ['data-id on each li.oferta', 'data-id="F-102"', ''],
    [
      'a.oferta-enlace in each li.oferta',
      'class="oferta-enlace" href="/ofertas/F-102',
      'class="other" href="/ofertas/F-102',
    ],
  ])('is told by what was expected: %s', (what, from, to) => {
    const changed = list.replace(from, to);
    expect(() => parseFaroList(changed, LIST_URL)).toThrow(SourceChangedError);
    expect(() => parseFaroList(changed, LIST_URL)).toThrow(what);
  });
});
