import { describe, expect, it } from 'vitest';
import { parseField } from './parse-field.ts';
import { vocabularyStats } from './vocabulary-stats.ts';

const stats = (...lines: string[]) =>
  vocabularyStats({
    version: 'abc',
    skills: parseField({ field: 'office', type: 'hard', lines: lines.join('\n') }),
  });

describe('vocabularyStats', () => {
  it('counts skills, aliases by language and guard, and what ties skills together', () => {
    const counted = stats(
      'excel | ^Excel | es: hojas de Excel | esco: 0005c151-5b5a-4a66-8aac-60e734beb1ab',
      'macros | Macros = Las macros | implies: excel (written in Excel) | family: vba; sql | type: soft',
    );
    expect(counted).toMatchObject({
      ...{ version: 'abc', skills: 2, aliases: 4, guardedAliases: 1 },
      aliasesByLanguage: { any: 1, en: 1, es: 2, fr: 0, pt: 0 },
      byType: { hard: 1, soft: 1, language: 0, credential: 0 },
      ...{ implications: 1, relations: 2, withEsco: 1 },
    });
    expect(counted.fields).toHaveLength(1);
    expect(counted.fields[0]).toMatchObject({ field: 'office', skills: 2 });
  });

  it('counts nothing in an empty vocabulary', () => {
    expect(stats()).toMatchObject({ skills: 0, aliases: 0, fields: [] });
  });
});
