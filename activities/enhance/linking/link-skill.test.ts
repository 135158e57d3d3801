import { describe, expect, it } from 'vitest';
import type { SkillType } from '../../../core/posting/skill-mention.ts';
import type { TaxonomySkill } from '../../../core/taxonomy/taxonomy-skill.ts';
import { parseField } from '../../../core/vocabulary/parse-field.ts';
import { buildLabelTable } from './label-table.ts';
import { linkSkill } from './link-skill.ts';

const concept = (
  uuid: string,
  { en, es, type = 'skill/competence' }: { en?: string; es?: string; type?: string },
): TaxonomySkill => ({
  uri: `http://taxonomy.example/${uuid}`,
  uuid,
  type,
  labels: [
    ...(en === undefined ? [] : [{ language: 'en', text: en, kind: 'preferred' as const }]),
    ...(es === undefined ? [] : [{ language: 'es', text: es, kind: 'preferred' as const }]),
  ],
});
function link(line: string, taxonomy: readonly TaxonomySkill[], type: SkillType = 'hard') {
  const skills = parseField({ field: 'f', type, lines: line });
  return linkSkill(skills[0]!, buildLabelTable(taxonomy, skills));
}

describe('linkSkill', () => {
  it.each([
    ['a deed and its verb', 'x | Budget management = Presupuestos', 'manage budgets', undefined],
    ['the same in Spanish', 'x | Zz = Lavado de vehículos', undefined, 'lavar vehículos'],
    ['a thing and working with it', 'x | Welding robots = Zz', 'use welding robots', undefined],
    ['a version of two digits', 'x | Acme Sheet 17', 'Acme Sheet', undefined],
  ])('links %s', (_name, line, en, es) => {
    const found = link(line, [concept('1', { ...(en && { en }), ...(es && { es }) })]);
    expect(found?.uri).toBe('http://taxonomy.example/1');
    expect(found!.score).toBeGreaterThan(0.8);
  });

  it('is surer where both canonical names agree', () => {
    const line = 'x | Vehicle washing = Lavado de vehículos';
    const one = link(line, [concept('1', { en: 'wash vehicles' })])!;
    const both = link(line, [concept('1', { en: 'wash vehicles', es: 'lavar vehículos' })])!;
    expect(both.score).toBeGreaterThan(one.score);
  });

  it.each([
    ['Piano', 'tocar el piano'],
    ['Europa', 'neuropatología'],
    ['Oferta', 'ofertas de empleo'],
    ['Perfil', 'elaborar perfiles'],
    ['Excel', 'excelencia'],
    ['REST', 'restaurar dentaduras'],
    ['CI', 'Cisco Webex'],
    ['Docker', 'Facebook'],
    ['React', 'neoplasia'],
    ['Canva', 'Canvas'],
    ['Ventas técnicas', 'técnicas de venta'],
    ['ISO 27001', 'ISO 14000'],
    ['Excel avanzado', 'excelencia avanzada'],
  ])('does not take %s for "%s"', (name, label) => {
    for (const type of ['skill/competence', 'knowledge']) {
      expect(link(`x | ${name}`, [concept('1', { en: label, es: label, type })])).toBeNull();
    }
  });

  it('refuses a label whose other language speaks of something else', () => {
    const line = 'x | Account management = Gestión de cartera de clientes';
    const accounts = concept('1', { en: 'manage accounts', es: 'gestionar cuentas' });
    expect(link(line, [accounts])).toBeNull();
  });

  it('does not choose between two concepts that are as close', () => {
    const twice = [concept('1', { en: 'manage budgets' }), concept('2', { en: 'manage budgets' })];
    expect(link('x | Budget management = Zz', twice)).toBeNull();
  });

  it('keeps to the type: a licence is no skill of a taxonomy', () => {
    const taxonomy = [concept('1', { en: 'manage budgets' })];
    expect(link('x | Budget management = Zz', taxonomy)).not.toBeNull();
    expect(link('x | Budget management = Zz', taxonomy, 'credential')).toBeNull();
    expect(link('x | Budget management = Zz', taxonomy, 'language')).toBeNull();
  });

  it('trusts no name that needs its surroundings', () => {
    expect(link('x | ?Acme', [concept('1', { en: 'Acme' })])).toBeNull();
  });

  it('finds nothing in an empty taxonomy, or among labels of other languages', () => {
    expect(link('x | Crane operation = Zz', [])).toBeNull();
    const german = [{ language: 'de', text: 'Crane operation', kind: 'preferred' as const }];
    expect(link('x | Crane operation = Zz', [{ ...concept('1', {}), labels: german }])).toBeNull();
  });
});
