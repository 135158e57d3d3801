import { describe, expect, it } from 'vitest';
import { loadVocabulary } from '../../core/vocabulary/load-vocabulary.ts';
import { MESSAGES, nameOf } from './messages.ts';

describe('the messages', () => {
  it('name every field of the vocabulary', () => {
    const fields = new Set(loadVocabulary().skills.map((skill) => skill.field));
    expect(fields.size).toBeGreaterThan(10);
    for (const { fields: named } of Object.values(MESSAGES))
      expect([...fields].filter((field) => !(field in named))).toEqual([]);
  });
});

describe('nameOf', () => {
  it('gives the name, or makes a code without one readable', () => {
    expect(nameOf({ a: 'Alpha' }, 'a')).toBe('Alpha');
    expect(nameOf({}, 'some-new_code')).toBe('Some new code');
  });
});
