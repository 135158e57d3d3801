import { expect, it } from 'vitest';
import { createAdapter, KNOWN_SOURCES } from './registry.ts';

it('has an adapter under each known name, and of the kind that it says', () => {
  const adapters = KNOWN_SOURCES.map(({ name }) => createAdapter(name));
  expect(adapters.map(({ name, kind }) => [name, kind])).toEqual([
    ['faro', 'html'],
    ['nexo', 'json'],
    ['vitrine', 'rendered'],
  ]);
  expect(KNOWN_SOURCES).toMatchObject(adapters.map(({ name, kind }) => ({ name, kind })));
});

it('a name that nobody knows is answered with those that are', () => {
  expect(() => createAdapter('farro')).toThrow(
    'There is no source "farro". Known sources: faro, nexo, vitrine.',
  );
});
