import { z } from 'zod';
import { PermanentError } from '../errors.ts';
import type { TaxonomySkill } from './taxonomy-skill.ts';

const taxonomySkill = z.object({
  uri: z.string(),
  uuid: z.string(),
  type: z.string(),
  labels: z.array(
    z.object({
      language: z.string(),
      text: z.string(),
      kind: z.enum(['preferred', 'alternative']),
    }),
  ),
});

/**
 * Reads JSON Lines of taxonomy skills, the form in which worker threads are given a taxonomy. Throws a
 * PermanentError that names the line when one is not such a skill.
 */
export function parseTaxonomyLines(text: string): TaxonomySkill[] {
  const skills: TaxonomySkill[] = [];
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '') return;
    try {
      skills.push(taxonomySkill.parse(JSON.parse(line)));
    } catch (cause) {
      throw new PermanentError(`line ${index + 1} is no taxonomy skill`, { cause });
    }
  });
  return skills;
}
