import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MASKS } from './masked-span.ts';
import { maskPersonalData } from './mask-personal-data.ts';

/** Cases of country and text, in which "{kind:words}" marks what has to be masked. All people are invented. */
const CASES = JSON.parse(
  readFileSync(new URL('./labelled-cases.json', import.meta.url), 'utf8'),
) as [string, string][];

const MARK = /\{(email|phone|id|name|profile):([^}]*)\}/g;

function unmark(marked: string): { text: string; expected: string } {
  return { text: marked.replace(MARK, '$2'), expected: marked.replace(MARK, '[$1]') };
}

function countMasks(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const mask of Object.values(MASKS)) counts.set(mask, text.split(mask).length - 1);
  return counts;
}

describe('maskPersonalData', () => {
  it.each(CASES)('%s: %s', (country, marked) => {
    const { text, expected } = unmark(marked);
    // "Mme Durand": the honorific may stay, it says nothing of the person.
    const normalise = (masked: string) => masked.replace(/(?:Mr|Mme|Lic\.|Sr\.) (?=\[name\])/g, '');
    expect(normalise(maskPersonalData(text, country).text)).toBe(expected);
  });

  it('reaches a precision and a recall of .95 on the labelled cases', () => {
    let hits = 0;
    let found = 0;
    let wanted = 0;
    for (const [country, marked] of CASES) {
      const { text, expected } = unmark(marked);
      const got = countMasks(maskPersonalData(text, country).text);
      for (const [mask, count] of countMasks(expected)) {
        hits += Math.min(count, got.get(mask)!);
        found += got.get(mask)!;
        wanted += count;
      }
    }
    console.log(
      `masking: ${CASES.length} cases, ${wanted} data, precision ${(hits / found).toFixed(3)}, recall ${(hits / wanted).toFixed(3)}`,
    );
    expect(hits / found).toBeGreaterThanOrEqual(0.95);
    expect(hits / wanted).toBeGreaterThanOrEqual(0.95);
  });

  it('counts what it masked by kind and keeps none of it', () => {
    const text =
      'Contactar a Carolina Restrepo, carolina@acme.example, tel. 300 123 4567. Carolina Restrepo responde en linkedin.com/in/caro';
    const masked = maskPersonalData(text, 'CO');
    expect(masked.counts).toEqual({ name: 2, email: 1, phone: 1, url_profile: 1 });
    expect(masked.text).toBe(
      'Contactar a [name], [email], tel. [phone]. [name] responde en [profile]',
    );
  });

  it('masks each of two numbers and two people named together', () => {
    expect(
      maskPersonalData('Tel. 300 123 4567 / 311 765 4321, con Ana Ríos o Luis Mora', 'CO').text,
    ).not.toMatch(/\d{3}/);
    expect(maskPersonalData('Contactar a Ana Ríos o Luis Mora', 'CO').text).toBe(
      'Contactar a [name] o [name]',
    );
  });

  it('masks an address to which the next word is glued', () => {
    expect(maskPersonalData('CV a ana@acme.exampleRequisitos: Excel', 'CO').text).toBe(
      'CV a [email]Requisitos: Excel',
    );
  });

  it('leaves its own masks alone when it runs again', () => {
    const once = maskPersonalData('Escribe a ana@acme.example o al cel 3001234567', 'CO').text;
    expect(maskPersonalData(once, 'CO')).toEqual({ text: once, counts: {} });
  });

  it('returns text without personal data unchanged', () => {
    expect(maskPersonalData('', null)).toEqual({ text: '', counts: {} });
    expect(maskPersonalData('Python, SQL y 5 años de experiencia', 'AR')).toEqual({
      text: 'Python, SQL y 5 años de experiencia',
      counts: {},
    });
  });

  it('takes time in proportion to the length of hostile text', () => {
    for (const unit of ['1 ', 'A ', 'a@', 'Contacto: ', '1.', 'Ana ', '+', '(1', 'CC 1']) {
      const start = performance.now();
      maskPersonalData(unit.repeat(20_000), 'CO');
      expect(performance.now() - start, unit).toBeLessThan(3000);
    }
  });
});
