import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { allows, createKey, hashKey, isKeyOf, keyScopes, prefixOf, type Scope } from './key.ts';

describe('a key', () => {
  it('carries its prefix and 256 random bits', () => {
    const { key, prefix } = createKey((length) => Buffer.alloc(length, 0xab));
    expect(key).toBe(`lmo_ababababab_${Buffer.alloc(32, 0xab).toString('base64url')}`);
    expect(prefixOf(key)).toBe(prefix);
  });

  it('is known by its hash, and no other key is', () => {
    const [one, other] = [createKey(randomBytes).key, createKey(randomBytes).key];
    expect(hashKey(one)).toMatch(/^[0-9a-f]{64}$/u);
    expect([isKeyOf(one, hashKey(one)), isKeyOf(other, hashKey(one))]).toEqual([true, false]);
  });

  it.each([
    '',
    'lmo_',
    'Bearer x',
    `lmo_ababababab_${'a'.repeat(42)}`,
    `lmo_ABABABABAB_${'a'.repeat(43)}`,
  ])('is not %j', (text) => {
    expect(prefixOf(text)).toBeNull();
  });
});

describe('scopes', () => {
  const table: [Scope[], Scope, boolean][] = [
    [['read'], 'read', true],
    [['read'], 'query', false],
    [['query'], 'read', true],
    [['query'], 'write', false],
    [['write'], 'query', false],
    [['query', 'write'], 'write', true],
    [['write'], 'admin', false],
    [['admin'], 'write', true],
    [[], 'read', false],
  ];
  it.each(table)('%j for what needs %s: %s', (scopes, wanted, allowed) => {
    expect(allows(scopes, wanted)).toBe(allowed);
  });

  it('are kept once each and in one order', () => {
    expect(keyScopes.parse(['write', 'query', 'write'])).toEqual(['query', 'write']);
  });
});
