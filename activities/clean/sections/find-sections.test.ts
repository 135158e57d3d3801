import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sliceCodePoints } from '../../../core/text/code-points.ts';
import { findSections } from './find-sections.ts';

/** Sections of a body as "kind: first words". */
function outline(body: string): string[] {
  return findSections(body, 0).map(
    ({ kind, start, end }) =>
      `${kind}: ${sliceCodePoints(body, start, end).trim().replace(/\s+/g, ' ').slice(0, 24).trim()}`,
  );
}

describe('findSections', () => {
  it('reads headings on lines of their own in four languages', () => {
    expect(
      outline(
        'Buscamos vendedor\nFunciones\n- Vender\nREQUISITOS:\n- Bachiller\nOfrecemos:\n- Sueldo',
      ),
    ).toEqual([
      'summary: Buscamos vendedor',
      'tasks: Funciones - Vender',
      'requirements: REQUISITOS: - Bachiller',
      'benefits: Ofrecemos: - Sueldo',
    ]);
    expect(
      outline("About us\nWe sell.\nWhat you'll do\n- Sell\nMinimum Requirements\n- Grade 12"),
    ).toEqual([
      'about_us: About us We sell.',
      "tasks: What you'll do - Sell",
      'requirements: Minimum Requirements - G',
    ]);
    expect(
      outline('Vos missions :\n- Vendre\nProfil recherché\nBac+2\nAvantages\nMutuelle'),
    ).toEqual([
      'tasks: Vos missions : - Vendre',
      'requirements: Profil recherché Bac+2',
      'benefits: Avantages Mutuelle',
    ]);
    expect(
      outline('Responsabilidades\nVender\nRequisitos desejáveis\nInglês\nO que oferecemos\nVale'),
    ).toEqual([
      'tasks: Responsabilidades Vender',
      'nice_to_have: Requisitos desejáveis In',
      'benefits: O que oferecemos Vale',
    ]);
  });

  it('reads headings inside a running text', () => {
    expect(
      outline('Empresa busca auxiliar. Requisitos: bachiller y un año. Ofrecemos: contrato fijo.'),
    ).toEqual([
      'summary: Empresa busca auxiliar.',
      'requirements: Requisitos: bachiller y',
      'benefits: Ofrecemos: contrato fijo',
    ]);
    expect(outline('Join our team Key Responsibilities\n- Sell\n- Call')).toEqual([
      'summary: Join our team',
      'tasks: Key Responsibilities - S',
    ]);
  });

  it('takes a fact of one line for that line only', () => {
    expect(outline('Requisitos:\n- Excel\n- Horario: lunes a viernes\n- SAP')).toEqual([
      'requirements: Requisitos: - Excel',
      'benefits: - Horario: lunes a viern',
      'requirements: - SAP',
    ]);
  });

  it('reads headings with an article or an addition', () => {
    expect(
      outline('Los requisitos para el cargo:\n- Excel\nTus principales funciones\n- Vender')[0],
    ).toBe('requirements: Los requisitos para el c');
    expect(outline('About Acme Foods\nWe cook.')).toEqual(['about_us: About Acme Foods We cook']);
  });

  it('marks sentences of law and of contact wherever they stand', () => {
    expect(
      outline(
        'Requirements\n- SQL\nAcme is an equal opportunity employer.\n- Python\nSend your CV to [email]',
      ),
    ).toEqual([
      'requirements: Requirements - SQL',
      'legal: Acme is an equal opportu',
      'requirements: - Python',
      'contact: Send your CV to [email]',
    ]);
  });

  it('does not take words of a sentence for a heading', () => {
    expect(
      outline('El requisito es tener experiencia en ventas y conocimientos de Excel.'),
    ).toEqual(['other: El requisito es tener ex']);
    expect(outline('Trabajarás con: Excel, SAP. Tenemos experiencia: 20 años.')).toEqual([
      'other: Trabajarás con: Excel, S',
    ]);
  });

  it('begins with the title', () => {
    const text = 'Vendedor 🚀\n\nRequisitos: Excel';
    expect(findSections(text, 13)).toEqual([
      { kind: 'title', start: 0, end: 12 },
      { kind: 'requirements', start: 12, end: 29 },
    ]);
  });

  it('covers any text from end to end without overlap', () => {
    const word = fc.constantFrom(
      'Requisitos',
      'Excel',
      ':',
      '\n',
      '- ',
      'Ofrecemos',
      '🚀',
      '. ',
      ' ',
      'Duties',
      '[email]',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const text = words.join('');
        let position = 0;
        for (const { start, end } of findSections(text, 0)) {
          expect(start).toBe(position);
          expect(end).toBeGreaterThan(start);
          position = end;
        }
        expect(position).toBe([...text].length);
      }),
      { numRuns: 500, seed: 11 },
    );
  });
});
