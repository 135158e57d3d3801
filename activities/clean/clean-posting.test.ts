import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sliceCodePoints } from '../../core/text/code-points.ts';
import { EMPTY_RAW_POSTING, type RawPosting } from '../../core/posting/raw-posting.ts';
import { cleanPosting } from './clean-posting.ts';
import cleanTask from './clean-task.ts';

const CONTEXT = { collectedOn: '2026-11-22', defaultCountry: 'CO' };
const AD: RawPosting = {
  ...EMPTY_RAW_POSTING,
  title: 'Auxiliar de bodega &amp; despachos 📦',
  company: 'Cedro Azul S.A.S.',
  description:
    '<p>Cedro Azul busca auxiliar para su centro de distribución en Funza.</p><p><b>Funciones:</b></p><ul><li>Alistar pedidos con montacargas</li><li>Registrar inventario en SAP</li></ul><p>Salario: $1.600.000 más prestaciones. Modalidad presencial, contrato a término indefinido.</p><p>Escribe a ana.rios@cedroazul.example o llama al 300 123 4567.</p>',
  requirements: '<ul><li>Bachiller</li><li>Un año de experiencia en logística</li></ul>',
  location: 'Funza, Cundinamarca',
  postedOn: 'hace 3 días',
  closesOn: '30/11/2026',
};

describe('cleanPosting', () => {
  const cleaned = cleanPosting(AD, CONTEXT);

  it('writes title, body and requirements as plain text in lines', () => {
    expect(cleaned.combinedText.split('\n')).toEqual([
      'Auxiliar de bodega & despachos 📦',
      '',
      'Cedro Azul busca auxiliar para su centro de distribución en Funza.',
      'Funciones:',
      '- Alistar pedidos con montacargas',
      '- Registrar inventario en SAP',
      'Salario: $1.600.000 más prestaciones. Modalidad presencial, contrato a término indefinido.',
      'Escribe a [email] o llama al [phone].',
      '',
      'Requisitos:',
      '- Bachiller',
      '- Un año de experiencia en logística',
    ]);
  });

  it('reads the structured fields that the ad states', () => {
    expect(cleaned).toMatchObject({
      title: 'Auxiliar de bodega & despachos 📦',
      company: 'Cedro Azul S.A.S.',
      language: 'es',
      countryCode: 'CO',
      region: 'Cundinamarca',
      city: 'Funza',
      contractType: 'permanent',
      workingTime: 'unknown',
      remoteMode: 'on_site',
      seniority: 'unknown',
      postedOn: '2026-11-19',
      closesOn: '2026-11-30',
      masked: { email: 1, phone: 1 },
      isUsable: true,
      unusableReason: null,
    });
    expect(cleaned.salary).toEqual({
      min: 1_600_000,
      max: 1_600_000,
      currency: 'COP',
      period: 'month',
      origin: 'text',
      currencyOrigin: 'country',
      periodOrigin: 'magnitude',
    });
  });

  it('gives sections in code points that read as they should', () => {
    const texts = cleaned.sections.map(({ kind, start, end }) => [
      kind,
      sliceCodePoints(cleaned.combinedText, start, end).trim().split('\n')[0],
    ]);
    expect(texts).toEqual([
      ['title', 'Auxiliar de bodega & despachos 📦'],
      ['summary', 'Cedro Azul busca auxiliar para su centro de distribución en Funza.'],
      ['tasks', 'Funciones:'],
      [
        'benefits',
        'Salario: $1.600.000 más prestaciones. Modalidad presencial, contrato a término indefinido.',
      ],
      ['contact', 'Escribe a [email] o llama al [phone].'],
      ['requirements', 'Requisitos:'],
    ]);
  });

  it('does not repeat requirements that the body holds already', () => {
    const text = 'Requisitos: bachiller y un año de experiencia en logística de bodegas grandes.';
    const ad = { ...AD, description: text, requirements: 'Bachiller y un año de experiencia' };
    expect(cleanPosting(ad, CONTEXT).combinedText).toBe(`${cleaned.title}\n\n${text}`);
  });

  it('has equal hashes for ads that differ in markup, case and contact only', () => {
    const again = cleanPosting(
      {
        ...AD,
        company: 'CEDRO AZUL SAS',
        description: AD.description!.replace('300 123 4567', '+57 311 765 4321').replace(
          '<b>',
          '<i>',
        ),
      },
      CONTEXT,
    );
    expect(again.textHash).toBe(cleaned.textHash);
    expect(again.signature).toEqual(cleaned.signature);
    const elsewhere = cleanPosting({ ...AD, location: 'Cali' }, CONTEXT);
    expect(elsewhere.textHash).toBe(cleaned.textHash);
    expect(elsewhere.contentHash).not.toBe(cleaned.contentHash);
  });

  it.each([
    ['', 'no_content'],
    ['<p></p><script>track()</script>', 'no_content'],
    ['Se busca vendedor con experiencia.', 'too_short'],
    [
      'Wir suchen eine Pflegefachkraft für unsere Station. Sie arbeiten gern im Team und haben Freude an der Arbeit mit Menschen.',
      'language_not_supported',
    ],
    [
      'La empresa garantiza igualdad de oportunidades sin distinción de raza, género o religión en todos sus procesos de selección.',
      'boilerplate_only',
    ],
    [AD.description!, null],
  ])('"%.40s" is unusable as %s', (description, reason) => {
    const { isUsable, unusableReason } = cleanPosting(
      { ...EMPTY_RAW_POSTING, title: 'Vendedor', description },
      CONTEXT,
    );
    expect({ isUsable, unusableReason }).toEqual({
      isUsable: reason === null,
      unusableReason: reason,
    });
  });

  it('masks title and employer as well', () => {
    const masked = cleanPosting(
      { ...AD, title: 'Vendedor - WhatsApp 300 123 4567', company: 'ana@cedroazul.example' },
      CONTEXT,
    );
    expect([masked.title, masked.company]).toEqual(['Vendedor - WhatsApp [phone]', '[email]']);
  });

  it('keeps its promises for any text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom(
        '<li>',
        '</p>',
        'Requisitos:',
        '\n',
        ' $ 900.000 ',
        'a@b.example',
        '&lt;b&gt;',
        'Ã©',
        '📦',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const raw = {
          ...EMPTY_RAW_POSTING,
          title: pieces[0] ?? null,
          description: pieces.join(''),
        };
        const { combinedText, sections, wordCount, signature, salary, ...rest } = cleanPosting(
          raw,
          CONTEXT,
        );
        expect(combinedText).toBe(combinedText.normalize('NFC'));
        expect(combinedText).not.toContain('\u0000');
        expect(combinedText).not.toContain('a@b.example');
        expect(sections.at(-1)?.end ?? 0).toBe([...combinedText].length);
        expect(wordCount).toBeGreaterThanOrEqual(0);
        expect(signature).toHaveLength(64);
        if (salary !== null) expect(salary.min).toBeLessThanOrEqual(salary.max);
        expect(rest.isUsable).toBe(rest.unusableReason === null);
      }),
      { numRuns: 200, seed: 3 },
    );
  });
});

describe('cleanTask', () => {
  it('answers for every ad, and a broken one stops no other', () => {
    const broken = { ...AD, description: 7 } as unknown as RawPosting;
    const answers = cleanTask({
      items: [
        { id: 1, raw: AD, context: CONTEXT },
        { id: 2, raw: broken, context: CONTEXT },
        { id: 3, raw: AD, context: CONTEXT },
      ],
    });
    expect(
      answers.map(({ id, cleaned, error }) => [id, cleaned !== undefined, error !== undefined]),
    ).toEqual([
      [1, true, false],
      [2, false, true],
      [3, true, false],
    ]);
  });
});
