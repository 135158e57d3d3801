import { describe, expect, it } from 'vitest';
import { detectLanguage, type LanguageHints } from './detect-language.ts';

const NO_HINTS: LanguageHints = { sourceLanguage: null, countryCode: null };

const LINES: Readonly<Record<'es' | 'en' | 'fr' | 'pt', readonly string[]>> = {
  es: [
    'Buscamos auxiliar de bodega con licencia de conducción vigente para turnos rotativos en Funza',
    'Serás responsable del pipeline de datos en AWS, con Python, Airflow y dbt',
    'Ofrecemos contrato a término indefinido, prestaciones de ley y casino en la planta',
    'Se requiere enfermera con registro profesional y dos años en cuidados intensivos',
    'Desarrollador Full Stack (React, Node.js) con inglés B2 y experiencia en metodologías ágiles',
    'Manejo de Excel avanzado, SAP y conciliaciones bancarias',
    'Persona con ganas de aprender, buena presencia y disponibilidad los fines de semana',
    'Reportar al gerente de planta y coordinar el mantenimiento preventivo de los equipos',
  ],
  en: [
    'We are looking for a registered nurse to join the intensive care unit of a private hospital',
    'You will own the data pipeline on AWS using Python, Airflow and dbt',
    'Grade 12 certificate and a valid driver licence are essential for this position',
    'Prepare monthly management accounts and assist with the annual audit',
    'Full stack developer (React, Node.js) with a passion for clean code',
    'The successful candidate must be willing to work shifts and weekends',
    'Strong communication skills and the ability to work under pressure',
    'Operate the forklift safely and keep the warehouse clean',
  ],
  fr: [
    'Nous recherchons un infirmier ou une infirmière pour le service de réanimation',
    'Vous serez responsable du pipeline de données sur AWS avec Python et Airflow',
    'Contrat à durée indéterminée, titres-restaurant et mutuelle prise en charge',
    'Titulaire du permis B, vous êtes rigoureux et ponctuel',
    'Développeur Full Stack (React, Node.js) avec trois ans de pratique',
    'Assurer la maintenance préventive des machines de la ligne de production',
    'Bonne maîtrise du Pack Office et de la gestion des plannings',
    'Poste à pourvoir dès que possible dans notre agence de Lyon',
  ],
  pt: [
    'Procuramos enfermeiro para a unidade de terapia intensiva do hospital',
    'Você será responsável pelo pipeline de dados na AWS com Python e Airflow',
    'Oferecemos vale-refeição, plano de saúde e participação nos lucros',
    'Necessário ensino médio completo e disponibilidade para trabalhar aos sábados',
    'Desenvolvedor Full Stack (React, Node.js) com conhecimento em testes automatizados',
    'Realizar a manutenção preventiva das máquinas da linha de produção',
    'Conhecimento em pacote Office e organização de planilhas',
    'Atuar no atendimento aos clientes e na emissão de notas fiscais',
  ],
};
const CASES = Object.entries(LINES).flatMap(([language, lines]) =>
  lines.map((line) => ({ language, line })),
);

describe('detectLanguage', () => {
  it('names the language of single lines of ads', () => {
    const wrong = CASES.filter(
      ({ language, line }) => detectLanguage(line, NO_HINTS).language !== language,
    );
    expect(wrong).toEqual([]);
  });

  it('is surer of a whole ad than of a line', () => {
    const whole = detectLanguage(LINES.es.join('\n'), NO_HINTS);
    expect(whole.language).toBe('es');
    expect(whole.confidence).toBeGreaterThan(0.8);
    expect(whole.confidence).toBeLessThanOrEqual(1);
    expect(detectLanguage('Auxiliar contable', NO_HINTS).confidence).toBeLessThan(0.8);
  });

  it('calls an ad mixed when two languages fill substantial parts of it', () => {
    const text = [...LINES.es.slice(0, 5), ...LINES.en.slice(0, 5)].join('\n');
    expect(detectLanguage(text, NO_HINTS).language).toBe('mixed');
  });

  it('does not call an ad mixed for one sentence in another language', () => {
    const text = [...LINES.es, LINES.en[0]].join('\n');
    expect(detectLanguage(text, NO_HINTS).language).toBe('es');
  });

  it('lets the source or the country decide for a few words', () => {
    expect(detectLanguage('Vendedor', { ...NO_HINTS, countryCode: 'AR' }).language).toBe('es');
    expect(detectLanguage('Vendedor', { ...NO_HINTS, countryCode: 'BR' }).language).toBe('pt');
    expect(
      detectLanguage('Vendedor', { sourceLanguage: 'es-CO', countryCode: 'BR' }).language,
    ).toBe('es');
  });

  it('does not let the country outvote a text', () => {
    const text = LINES.en.join('\n');
    expect(detectLanguage(text, { ...NO_HINTS, countryCode: 'CO' }).language).toBe('en');
  });

  it('calls a language that it is not made for other', () => {
    const text =
      'Wir suchen eine Pflegefachkraft für unsere Station. Sie arbeiten gern im Team und haben Freude an der Arbeit mit Menschen.';
    expect(detectLanguage(text, NO_HINTS).language).toBe('other');
    expect(
      detectLanguage('我们正在招聘一名软件工程师，负责后端开发和系统维护工作。', NO_HINTS).language,
    ).toBe('other');
  });

  it('has no confidence in a text without words', () => {
    expect(detectLanguage('', NO_HINTS)).toEqual({ language: 'other', confidence: 0 });
    expect(detectLanguage('!!! ...', { ...NO_HINTS, countryCode: 'FR' })).toEqual({
      language: 'fr',
      confidence: 0,
    });
  });
});
