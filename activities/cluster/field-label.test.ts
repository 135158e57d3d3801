import { expect, it } from 'vitest';
import { FIELD_SOURCES } from '../../core/vocabulary/field-sources.ts';
import { fieldLabel } from './field-label.ts';

it.each([
  ['web-frontend', 'en', 'Web development'],
  ['web-frontend', 'es', 'Desarrollo web'],
  ['deep-sea_fishing', 'es', 'Deep sea fishing'],
  ['', 'en', ''],
] as const)('calls %j in %s %j', (field, language, label) => {
  expect(fieldLabel(field, language)).toBe(label);
});

it('has a Spanish name for every field of the vocabulary', () => {
  // "Marketing" is the same word; every other field would show its English slug.
  const unnamed = FIELD_SOURCES.map(({ field }) => field).filter(
    (field) => field !== 'marketing' && fieldLabel(field, 'es') === fieldLabel(field, 'en'),
  );
  expect(unnamed).toEqual([]);
});
