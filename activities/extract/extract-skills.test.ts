import { describe, expect, it } from 'vitest';
import type { SectionKind } from '../../core/posting/cleaned-posting.ts';
import { sliceCodePoints } from '../../core/text/code-points.ts';
import { loadVocabulary } from '../../core/vocabulary/load-vocabulary.ts';
import { extractSkills } from './extract-skills.ts';
import { buildLexicon } from './lexicon.ts';

const lexicon = buildLexicon({ vocabulary: loadVocabulary() });

const mentionsIn = (combinedText: string, language = 'es', section?: SectionKind) =>
  extractSkills(
    {
      combinedText,
      language,
      countryCode: 'CO',
      sections:
        section === undefined ? [] : [{ kind: section, start: 0, end: [...combinedText].length }],
    },
    lexicon,
  );
const keysIn = (...args: Parameters<typeof mentionsIn>): string[] =>
  mentionsIn(...args).map(({ skillKey }) => skillKey.slice(2));

describe('extractSkills', () => {
  it('gives the exact words of the ad, counted in code points', () => {
    const text = '🚀👩‍💻 Buscamos: manejo de Excel 📊, inglés avanzado y C++ 𝒙.';
    const mentions = mentionsIn(text);
    expect(mentions.map(({ surface }) => surface)).toEqual(['Excel', 'inglés avanzado', 'C++']);
    for (const { surface, start, end } of mentions) {
      expect(sliceCodePoints(text, start, end)).toBe(surface);
    }
  });

  it('says nothing of an ad without text or skills', () => {
    expect(mentionsIn('')).toEqual([]);
    expect(mentionsIn('…')).toEqual([]);
    expect(mentionsIn('Horario de lunes a viernes. Pago puntualmente quincenal.')).toEqual([]);
  });

  it('finds the skills of every trade, in other numbers, genders and articles', () => {
    expect(keysIn('Conocimientos en conciliaciones bancarias y atención de los clientes')).toEqual([
      ...['bank-reconciliation', 'customer-service'],
    ]);
    expect(keysIn('Experiencia en soldadura MIG y lectura de planos')).toEqual([
      ...['welding', 'blueprint-reading'],
    ]);
    expect(keysIn('Maîtrise du pack Office et de la comptabilité générale', 'fr')).toEqual([
      ...['microsoft-office', 'accounting'],
    ]);
    expect(keysIn('Experience in stock control and forklift driving', 'en')).toEqual([
      ...['inventory-management', 'forklift'],
    ]);
  });

  it('prefers the longest name', () => {
    expect(keysIn('Java, Spring Boot, SQL Server')).toEqual(['java', 'spring-boot', 'sql-server']);
  });

  it('names both skills of an expression that shares a word', () => {
    const mentions = mentionsIn('Mantenimiento preventivo y correctivo de equipos');
    expect(mentions.map(({ skillKey }) => skillKey)).toEqual([
      ...['v:preventive-maintenance', 'v:corrective-maintenance'],
    ]);
    expect(mentions[1]!.surface).toBe('Mantenimiento preventivo y correctivo');
    expect(mentions[1]!.methods).toEqual(['regex']);
  });

  it('finds a name with a word between its own where the ad asks for it', () => {
    const text = 'Experiencia en gestión integral de inventarios';
    const [mention] = mentionsIn(text);
    expect(mention).toMatchObject({ skillKey: 'v:inventory-management', methods: ['regex'] });
    expect(mentionsIn('Una gestión integral de inventarios')[0]!.surface).toBe('inventarios');
  });

  it('notes that a cue has confirmed what the trie found', () => {
    expect(mentionsIn('Manejo de Excel')[0]!.methods).toEqual(['esco', 'regex']);
  });

  it.each([
    ['No se requiere experiencia en ventas'],
    ['No es necesario inglés'],
    ['Inglés no requerido'],
    ['Sin experiencia en costura'],
    ['Te capacitamos en Excel'],
    ['We will teach you SQL'],
    ['SQL is not required'],
    ['Aucune expérience en comptabilité'],
  ])('leaves out what is not asked for: %s', (text) => {
    const language = /[Ww]e|is not/.test(text) ? 'en' : text.startsWith('Aucune') ? 'fr' : 'es';
    expect(keysIn(text, language)).toEqual([]);
  });

  it('asks again after a turn of the sentence', () => {
    expect(keysIn('No se requiere experiencia en ventas pero manejo de Excel')).toEqual(['excel']);
  });

  it('leaves out what stands under benefits, the company or the law, and takes it under requirements', () => {
    for (const section of ['benefits', 'about_us', 'legal'] as const) {
      expect(keysIn('Clases de inglés y yoga; marketing', 'es', section)).toEqual([]);
    }
    const asked = mentionsIn('Costura', 'es', 'requirements')[0]!;
    const elsewhere = mentionsIn('Costura', 'es', 'other')[0]!;
    expect(asked.confidence).toBeGreaterThan(elsewhere.confidence);
    expect(asked.section).toBe('requirements');
  });

  it.each([
    ['es', 'Manejo de R, Python y SQL', ['r', 'python', 'sql']],
    ['es', 'Desarrollo en Go y Kubernetes', ['go', 'kubernetes']],
    ['es', 'Excelente clima', []],
    ['en', 'You excel at what you do', []],
    ['en', 'Ready to go the extra mile', []],
    ['en', 'Home office and back office hours', ['back-office']],
    ['en', 'Solid knowledge of the rest of the team', []],
    ['es', 'Contrato temporal. Chef de partida', []],
    ['es', 'Desarrollador Ssr para C&A', []],
    ['en', 'Puppet, Chef and Ansible', ['puppet', 'chef', 'ansible']],
    ['en', 'Work from Monday to Friday in Access Plaza', []],
    ['en', 'Excel, Word and Access', ['excel', 'word', 'access']],
    ['es', 'Comercial S.A.S. busca personal', []],
    ['en', 'Agro Trading PLC', []],
  ])('tells homographs apart (%s): %s', (language, text, keys) => {
    expect(keysIn(text, language).filter((key) => key !== 'software-development')).toEqual(keys);
  });

  it('confirms the name of a language by its level', () => {
    expect(keysIn('French (B2)', 'en')).toEqual(['french']);
    expect(keysIn('Our French offices', 'en')).toEqual([]);
  });

  it('names no word in two mentions, save for shared words', () => {
    const text = 'Ventas B2B, gestión de cartera de clientes, servicio al cliente y CRM Salesforce';
    const mentions = mentionsIn(text);
    for (const [index, mention] of mentions.slice(1).entries()) {
      expect(mention.start).toBeGreaterThanOrEqual(mentions[index]!.end);
    }
  });

  it('gives the same answer every time', () => {
    const text = 'Python, Django, PostgreSQL y Docker; liderazgo';
    expect(mentionsIn(text)).toEqual(mentionsIn(text));
  });
});
