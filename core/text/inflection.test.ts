import { describe, expect, it } from 'vitest';
import { inflectionKey, pluralKey } from './inflection.ts';

describe('pluralKey', () => {
  it.each([
    ['venta', 'ventas'],
    ['red', 'redes'],
    ['material', 'materiales'],
    ['technology', 'technologies'],
    ['file', 'files'],
    ['solucao', 'solucoes'],
    ['process', 'processes'],
    ['servicio', 'servicios'],
  ])('is the same for %s and %s', (singular, plural) => {
    expect(pluralKey(plural)).toBe(pluralKey(singular));
  });

  it.each([
    ['banco', 'banca'],
    ['access', 'acces'],
    ['aws', 'aw'],
    ['analysis', 'analysi'],
    ['ingles', 'ingle'],
  ])('differs for %s and %s', (one, other) => {
    expect(pluralKey(one)).not.toBe(pluralKey(other));
  });
});

describe('inflectionKey', () => {
  it('also folds gender', () => {
    expect(inflectionKey('administrativas')).toBe(inflectionKey('administrativo'));
    expect(inflectionKey('medica')).toBe(inflectionKey('medicos'));
  });

  it('leaves short words alone', () => {
    expect(inflectionKey('mesa')).not.toBe(inflectionKey('meso'));
    expect(inflectionKey('')).toBe('');
  });
});
