import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toPlainLine, toPlainText } from './to-plain-text.ts';

describe('toPlainText', () => {
  it('keeps blocks, headings and list items of HTML on lines of their own', () => {
    const html =
      '<div><h2>Funciones</h2><p>Vas a <b>vender</b>.</p><ul><li>Atender</li><li>Cobrar</li></ul>Fin<br/>Gracias</div>';
    expect(toPlainText(html)).toBe('Funciones\nVas a vender.\n- Atender\n- Cobrar\nFin\nGracias');
  });

  it('leaves out scripts, styles and comments', () => {
    const html =
      '<p>Uno</p><script>alert("x")</script><style>p{color:red}</style><!-- c --><p>Dos</p>';
    expect(toPlainText(html)).toBe('Uno\nDos');
  });

  it('decodes entities, also those that were escaped twice', () => {
    expect(toPlainText('&lt;p&gt;Caf&amp;eacute; &amp;amp; t&amp;eacute;&lt;/p&gt;')).toBe(
      'Café & té',
    );
    expect(toPlainText('R&amp;D &lt;b&gt;team&lt;/b&gt;')).toBe('R&D team');
    expect(toPlainText('Ventas &#8211; B2B\nL&iacute;nea dos')).toBe('Ventas - B2B\nLínea dos');
  });

  it('keeps angle brackets that are no tags', () => {
    expect(toPlainText('Manejo de List<T> y x < 3')).toBe('Manejo de List<T> y x < 3');
    expect(toPlainText('Ventas &amp; List<T>')).toBe('Ventas & List<T>');
  });

  it('reads table rows as lines and cells as words', () => {
    expect(
      toPlainText('<table><tr><td>Salario</td><td>100</td></tr><tr><td>Zona</td></tr></table>'),
    ).toBe('Salario 100\nZona');
  });

  it('survives unclosed and hostile HTML', () => {
    expect(toPlainText('<p>Uno<p>Dos<b>tres')).toBe('Uno\nDostres');
    expect(toPlainText('<div>'.repeat(5000) + 'fondo')).toBe('');
    expect(toPlainText('<'.repeat(20_000)).length).toBe(20_000);
  });

  it('writes one style of bullet', () => {
    expect(toPlainText('• Uno\n* Dos\n– Tres\n✅ Cuatro\n1. Cinco')).toBe(
      '- Uno\n- Dos\n- Tres\n- Cuatro\n1. Cinco',
    );
    expect(toPlainText('Tareas: • Atender • Cobrar')).toBe('Tareas:\n- Atender\n- Cobrar');
    expect(toPlainText('Duties * Answer calls * Keep records')).toBe(
      'Duties\n- Answer calls\n- Keep records',
    );
  });

  it('does not take a product or a factor for a bullet', () => {
    expect(toPlainText('Turnos 12 * 2 horas')).toBe('Turnos 12 * 2 horas');
  });

  it('reads a list that was exported as code', () => {
    expect(toPlainText(`['About us', "We're small", 'It\\'s fun']`)).toBe(
      "About us\nWe're small\nIt's fun",
    );
    expect(toPlainText("['x'] es la sintaxis de una lista de nombres ['y']")).toContain('sintaxis');
  });

  it('cuts a text that is no ad any more', () => {
    expect(toPlainText('a '.repeat(2_000_000)).length).toBeLessThan(200_001);
  });
});

describe('characters', () => {
  it.each([
    ['JosÃ© busca espaÃ±ol', 'José busca español'],
    ['PerÃƒÂº', 'Perú'],
    ['â€œHolaâ€\u009d â€“ 10 â‚¬', '"Hola" - 10 €'],
    ['Â¿QuÃ© hacÃ©s?', '¿Qué hacés?'],
    ['FranÃ§ais, dÃ©veloppÃ©, Å“uvre', 'Français, développé, œuvre'],
    ['ðŸš€ Crece', '🚀 Crece'],
    ['SÃO PAULO, MAÇÃ', 'SÃO PAULO, MAÇÃ'],
    ['ÂNGELO e Ágata', 'ÂNGELO e Ágata'],
    ['Diseño “gráfico” … à côté', 'Diseño "gráfico" ... à côté'],
    ['a\u0000b\u200bc\u00add\ufeffe', 'abcde'],
    ['10\u00a0000\u202f€', '10 000 €'],
    ['e\u0301 n\u0303', 'é ñ'],
    ['𝗩𝗲𝗻𝘁𝗮𝘀', 'Ventas'],
    ['uno\r\ndos\rtres', 'uno\ndos\ntres'],
    ['\ud83d solo', 'solo'],
  ])('%j becomes %j', (source, expected) => {
    expect(toPlainText(source)).toBe(expected);
  });
});

describe('lost line breaks', () => {
  it.each([
    ['Descripción del puestoBuscamos vendedores', 'Descripción del puesto\nBuscamos vendedores'],
    ['Sumate al equipo.Requisitos:Secundario', 'Sumate al equipo.\nRequisitos:\nSecundario'],
    ['control de costosRequisitosIngeniero', 'control de costos\nRequisitos\nIngeniero'],
    ['de 9 a 18hsModalidad híbrida', 'de 9 a 18hs\nModalidad híbrida'],
    ['gestión (remoto)Experiencia', 'gestión (remoto)\nExperiencia'],
  ])('%s', (source, expected) => {
    expect(toPlainText(source)).toBe(expected);
  });

  it.each([
    'JavaScript, TypeScript, GitHub y PowerPoint',
    'Node.Js, ASP.Net y Vue.js',
    'iPhone, iOS, macOS, eCommerce y WhatsApp',
    'McDonald, DeLonghi y MercadoLibre',
    'ManpowerGroup y LangGraph con LangChain',
    '#TrabajoEnEquipo en www.miEmpresa.example/haceClick',
    'Versión 3.5.Beta y S.A.Ventas',
  ])('leaves %s', (source) => {
    expect(toPlainText(source)).toBe(source);
  });
});

describe('properties', () => {
  it('gives NFC without controls, tabs or blank runs for any input', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (source) => {
        const text = toPlainText(source);
        expect(text).toBe(text.normalize('NFC'));

        expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f]|\p{Surrogate}| {2}|\n{3}|^\s|\s$/u);
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  it('puts a short field on one line', () => {
    expect(toPlainLine(' Analista \n <b>de</b>\tdatos &amp; BI ')).toBe('Analista de datos & BI');
  });
});
