import { describe, expect, it } from 'vitest';
import type { SectionKind } from '../../../core/posting/cleaned-posting.ts';
import { candidateName } from './candidate-name.ts';
import { findCandidates } from './find-candidates.ts';

/** An ad of one section in which the words between * are mentions. */
function adOf(marked: string, kind: SectionKind = 'requirements') {
  const mentions: { start: number; end: number }[] = [];
  let combinedText = '';
  for (const [i, part] of marked.split('*').entries()) {
    const start = [...combinedText].length;
    combinedText += part;
    if (i % 2 === 1) mentions.push({ start, end: start + [...part].length });
  }
  const sections = [{ kind, start: 0, end: [...combinedText].length }];
  return { combinedText, sections, mentions };
}
const knowsNothing = () => false;
const namesIn = (marked: string, kind?: SectionKind) =>
  findCandidates(adOf(marked, kind), knowsNothing).map(({ name }) => name);

describe('findCandidates', () => {
  it('takes the unknown items of a list of skills, with what stands around them', () => {
    const text = 'Buscamos persona.\nManejo de *Python*, QuipuFlow, *Docker* y Tocapu 2.';
    expect(findCandidates(adOf(text), knowsNothing)).toEqual([
      ...[
        {
          key: 'quipuflow',
          name: 'QuipuFlow',
          context: 'Manejo de Python, QuipuFlow, Docker y Tocapu 2.',
        },
      ],
      ...[
        {
          key: 'tocapu 2',
          name: 'Tocapu 2',
          context: 'Manejo de Python, QuipuFlow, Docker y Tocapu 2.',
        },
      ],
    ]);
  });

  it('counts places in code points, so that emoji move nothing', () => {
    expect(namesIn('🚀🚀 *Python*, QuipuFlow, *Docker* 🎉')).toEqual(['QuipuFlow']);
  });

  it('takes nothing where too few of a list are skills', () => {
    expect(namesIn('*Python*, Mendoza, Rosario')).toEqual([]);
    expect(namesIn('*Python*, *Docker*, Ana, Berta, Clara, Dora, Eva')).toEqual([]);
  });

  it('takes no sentence, and no first word of one, for a name', () => {
    expect(namesIn('Atender *compras*, *ventas* y *Excel*')).toEqual([]);
    expect(namesIn('Marzo, *Excel* y *Word*')).toEqual([]);
    expect(namesIn('QuipuFlow, *Excel* y *Word*')).toEqual(['QuipuFlow']);
  });

  it('takes only what stands beside a skill', () => {
    expect(namesIn('*Excel*, *Word*, *SAP*, Quipu, Mendoza, Rosario')).toEqual(['Quipu']);
  });

  it('takes nothing from benefits, nor from an ad that lists a catalogue', () => {
    expect(namesIn('*Python*, QuipuFlow, *Docker*', 'benefits')).toEqual([]);
    const many = Array.from({ length: 13 }, (_, i) => `*Python*, Brand ${i}`);
    expect(namesIn(many.join(', '))).toEqual([]);
  });

  it('knows a name however it is inflected, and once per ad', () => {
    expect(namesIn('*Python*, Quipu Flow, *Docker*\n*Java*, Quipu Flows, *Git*')).toHaveLength(1);
    const knows = (folded: string) => folded === 'quipuflow';
    expect(findCandidates(adOf('*Python*, QuipuFlow, *Docker*'), knows)).toEqual([]);
  });

  it('leaves a skill of two words with "and" whole', () => {
    expect(namesIn('*Redes y Telefonía*, *Docker*, QuipuFlow')).toEqual(['QuipuFlow']);
  });

  it('shows the words around an item of a long line', () => {
    const line = `${'palabras anteriores '.repeat(9)}, *Python*, QuipuFlow, *Docker*, ${'más '.repeat(40)}`;
    const [candidate] = findCandidates(adOf(line), knowsNothing);
    expect(candidate!.context).toMatch(/^….*QuipuFlow.*…$/u);
    expect(candidate!.context.length).toBeLessThanOrEqual(92);
  });

  it('finds nothing in an empty ad', () => {
    expect(findCandidates({ combinedText: '', sections: [], mentions: [] }, knowsNothing)).toEqual(
      [],
    );
  });
});

describe('candidateName', () => {
  it.each([
    ['  QuipuFlow. ', 'QuipuFlow'],
    ['conocimientos en Tocapu', 'Tocapu'],
    ['Experience with Quipu Flow', 'Quipu Flow'],
    ['Quipu++', 'Quipu++'],
    ['k9s', 'k9s'],
  ])('reads "%s" as %s', (item, name) => {
    expect(candidateName(item)?.name).toBe(name);
  });

  it.each([
    ...[
      'etc',
      'Otras',
      '5 años',
      'Lunes a Viernes',
      'lo que sea',
      'trabajo en campo',
      'Buenos Aires',
    ],
    ...[
      'Senior',
      'Participar en reuniones',
      '[EMAIL]',
      'ana@mail.example',
      'Una frase de más de cuatro palabras',
    ],
    ...['', '2026', 'a', 'Título universitario'],
  ])('reads "%s" as no name', (item) => {
    expect(candidateName(item)).toBeNull();
  });
});
