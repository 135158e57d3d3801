import { describe, expect, it } from 'vitest';
import type { ApiKey } from '../../api/contract.ts';
import { lmo } from '../fixtures/fake-batch.ts';
import { fakeContext } from '../fixtures/fake-context.ts';

const key: ApiKey = {
  ...{ keyId: 3, name: 'ministry dashboard', prefix: 'lmo_0123456789', scopes: ['read', 'query'] },
  ...{ createdAt: '2026-11-22T12:00:00.000Z', lastUsedOn: null, revokedAt: null },
};

describe('lmo keys', () => {
  it('makes a key and prints it alone, so that a script can take it', async () => {
    const asked: unknown[] = [];
    const context = fakeContext({
      api: {
        createKey: (wish) => {
          asked.push(wish);
          return Promise.resolve({ ...key, key: 'lmo_0123456789_secret' });
        },
      },
    });
    const words = ['keys', 'create', 'ministry dashboard', '--scope', 'read', 'query'];
    expect(await lmo(context, ...words)).toBe(0);
    expect(asked).toEqual([{ name: 'ministry dashboard', scopes: ['read', 'query'] }]);
    expect(context.stdout.text).toBe('lmo_0123456789_secret\n');
    expect(context.stderr.text).toContain('"lmo keys revoke lmo_0123456789" ends it');
  });

  it.each([
    [['create', 'x', '--scope', 'everything'], '--scope "everything": the scopes are read, query'],
    [['create', '  ', '--scope', 'read'], 'write 1 to 80 characters'],
    [['create', 'x'], '--scope'],
    [['revoke'], 'key'],
  ])('%j is refused before anything is asked', async (words, reason) => {
    const context = fakeContext();
    expect(await lmo(context, 'keys', ...words)).toBe(2);
    expect(context.stderr.text).toContain(reason);
  });

  it('lists keys by their first part, revoked ones too', async () => {
    const revoked = { ...key, prefix: 'lmo_abcdefghij', revokedAt: '2026-11-21T08:00:00.000Z' };
    const context = fakeContext({ api: { listKeys: () => Promise.resolve([key, revoked]) } });
    expect(await lmo(context, 'keys', 'list')).toBe(0);
    const [first, second] = context.stdout.text.trimEnd().split('\n').slice(-2);
    expect(first).toMatch(/lmo_0123456789 .*ministry dashboard .*read query .*never/);
    expect(second).toMatch(/lmo_abcdefghij .*2026-11-21/);
  });

  it('says how to make one where there is none', async () => {
    const context = fakeContext();
    expect(await lmo(context, 'keys', 'list')).toBe(0);
    expect(context.stdout.text).toContain('lmo keys create');
  });

  it('ends a key by its first part', async () => {
    const asked: string[] = [];
    const context = fakeContext({
      api: {
        revokeKey: (reference) => {
          asked.push(reference);
          return Promise.resolve(key);
        },
      },
    });
    expect(await lmo(context, 'keys', 'revoke', 'lmo_0123456789')).toBe(0);
    expect(asked).toEqual(['lmo_0123456789']);
    expect(context.stdout.text).toBe('lmo_0123456789 (ministry dashboard) is revoked.\n');
  });
});
