import { describe, expect, it } from 'vitest';
import { foldText } from '../../../core/text/fold.ts';
import { readContract } from './contract.ts';
import { readRemoteMode } from './remote.ts';
import { readSeniority } from './seniority.ts';

describe('readContract', () => {
  it.each([
    ['FULL_TIME', '', 'unknown', 'full_time'],
    ['Tiempo Completo, Contrato por tiempo indefinido', '', 'permanent', 'full_time'],
    ['Beca/Prácticas', '', 'internship', 'unknown'],
    ['CDI', '', 'permanent', 'unknown'],
    ['Onsite - Part Time', '', 'unknown', 'part_time'],
    ['INTERN', '', 'internship', 'unknown'],
    ['Otro tipo de contrato', '', 'unknown', 'unknown'],
    [null, 'Contrato a término fijo de seis meses, tiempo completo', 'fixed_term', 'full_time'],
    [null, 'Contrato por obra o labor', 'temporary', 'unknown'],
    [null, 'Contratación por prestación de servicios', 'contractor', 'unknown'],
    [null, 'CDD de 6 mois à temps partiel', 'fixed_term', 'part_time'],
    [null, 'This is a permanent position, 40 hours per week', 'permanent', 'full_time'],
    [null, 'Contrato de aprendizaje SENA', 'apprenticeship', 'unknown'],
    [null, 'We build the internet of things for contractors', 'unknown', 'unknown'],
    [null, 'Experiencia en el cargo y conocimiento interno', 'unknown', 'unknown'],
  ] as const)('%s, "%s" is %s, %s', (field, text, contractType, workingTime) => {
    expect(readContract(field, 'Analista', foldText(text))).toEqual({ contractType, workingTime });
  });

  it('prefers the field to the text', () => {
    expect(readContract('Permanent', '', 'temporary position').contractType).toBe('permanent');
  });
});

describe('readRemoteMode', () => {
  const read = ({
    text = '',
    ...change
  }: Partial<Parameters<typeof readRemoteMode>[0]> & { text?: string }) =>
    readRemoteMode({
      remote: null,
      title: 'Analista',
      location: null,
      contract: null,
      foldedText: foldText(text),
      ...change,
    });

  it.each([
    [{ remote: 'TELECOMMUTE' }, 'remote'],
    [{ remote: 'Híbrido' }, 'hybrid'],
    [{ remote: 'Presencial' }, 'on_site'],
    [{ title: 'Backend developer (remote)' }, 'remote'],
    [{ location: '100% remoto' }, 'remote'],
    [{ contract: 'Onsite - Full Time' }, 'on_site'],
    [{ text: 'Modalidad híbrida: 2 días de home office' }, 'hybrid'],
    [{ text: 'Modalidad de trabajo: presencial en Pilar' }, 'on_site'],
    [{ text: 'Télétravail possible deux jours' }, 'hybrid'],
    [{ text: 'This is a fully remote role' }, 'remote'],
    [{ text: 'Lead remote teams; sell home office furniture' }, 'unknown'],
    [{ remote: 'Presencial', text: 'trabajo remoto' }, 'on_site'],
    [{}, 'unknown'],
  ] as const)('%j is %s', (change, mode) => {
    expect(read(change)).toBe(mode);
  });
});

describe('readSeniority', () => {
  it.each([
    [null, 'Desarrollador Backend Sr.', 'senior'],
    [null, 'Analista Contable Ssr', 'mid'],
    [null, 'Jr Data Analyst', 'junior'],
    [null, 'Practicante de Ingeniería Industrial', 'intern'],
    [null, 'Gerente de Operaciones', 'manager'],
    [null, 'Jefe de Mantenimiento', 'manager'],
    [null, 'Head of Engineering', 'executive'],
    [null, 'Tech Lead Java', 'lead'],
    [null, 'Chef de projet junior', 'junior'],
    [null, 'Chef de projet', 'unknown'],
    [null, 'Product Manager', 'unknown'],
    [null, 'Senior Product Manager', 'senior'],
    [null, 'Vendedor de mostrador', 'unknown'],
    [null, '', 'unknown'],
    ['INTERMEDIATE', 'Accountant', 'mid'],
    ['Expert', 'Accountant', 'senior'],
    ['Junior', 'Senior Accountant', 'junior'],
  ] as const)('%s, "%s" is %s', (field, title, seniority) => {
    expect(readSeniority(field, title)).toBe(seniority);
  });
});
