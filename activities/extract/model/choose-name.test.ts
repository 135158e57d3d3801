import { describe, expect, it } from 'vitest';
import { chooseName } from './choose-name.ts';
import type { NameCounts } from './skill-model.ts';

const skill = { nameEs: 'Pruebas unitarias', nameEn: 'Unit testing' };
const known = (
  names: Record<string, number>,
  bySurface: Record<string, Record<string, number>> = {},
): NameCounts => ({
  names: new Map(Object.entries(names)),
  bySurface: new Map(
    Object.entries(bySurface).map(([surface, counts]) => [
      surface,
      new Map(Object.entries(counts)),
    ]),
  ),
});

describe('chooseName', () => {
  it('takes the words of the ad for a skill that nobody has named', () => {
    expect(chooseName({ nameEs: 'Kubernetes', nameEn: 'Kubernetes' }, ['K8s'], undefined)).toBe(
      'K8s',
    );
  });

  it('takes the canonical spelling where it differs from the ad only in case or accents', () => {
    expect(chooseName(skill, ['PRUEBAS UNITARIAS'], undefined)).toBe('Pruebas unitarias');
  });

  it('takes what people wrote most, whatever the ad says', () => {
    const names = known({ 'Testing unitario': 30, 'Unit testing': 2 });
    expect(chooseName(skill, ['unit tests'], names)).toBe('Testing unitario');
  });

  it('lets the words of the ad decide between the names that people wrote', () => {
    const names = known(
      { 'REST API': 10, 'API REST': 8 },
      { 'rest apis': { 'REST API': 9 }, 'apis rest': { 'API REST': 8, 'REST API': 1 } },
    );
    const rest = { nameEs: 'API REST', nameEn: 'REST API' };
    expect(chooseName(rest, ['REST APIs'], names)).toBe('REST API');
    expect(chooseName(rest, ['APIs REST'], names)).toBe('API REST');
  });
});
