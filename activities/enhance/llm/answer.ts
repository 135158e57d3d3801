import { z } from 'zod';

/** What a model may say of a skill that was found; all but `keep` take it from the list. */
const VERDICTS = ['keep', 'not_a_skill', 'other_meaning', 'not_asked_for', 'same_as'] as const;

/** More than the prompt allows is refused as a whole: endless lists are how small models fail. */
const MAX_ADDED = 20;

const skillVerdict = z.strictObject({
  id: z.int(),
  verdict: z.enum(VERDICTS),
  same_as: z.int().nullable(),
  esco: z.string().max(20).nullable(),
});

const addedSkill = z.strictObject({
  name: z.string().min(1).max(120),
  evidence: z.string().max(400).nullable(),
  follows_from: z.int().nullable(),
  reasoning: z.string().max(600),
});

/** The answer of a model about one ad. Keys that it does not know are refused. */
export const modelAnswer = z.strictObject({
  skills: z.array(skillVerdict).max(400),
  added: z.array(addedSkill).max(MAX_ADDED),
});
export type ModelAnswer = z.infer<typeof modelAnswer>;
export type SkillVerdict = ModelAnswer['skills'][number];
export type AddedSkill = ModelAnswer['added'][number];

/** Key words of JSON Schema that strict modes of servers refuse; zod checks them all the same. */
const UNSUPPORTED = new Set([
  '$schema',
  'minimum',
  'maximum',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
]);

/** The schema as servers take it: every key required, none besides, no limits on lengths. */
export const ANSWER_JSON_SCHEMA: Readonly<Record<string, unknown>> = withoutLimits(
  z.toJSONSchema(modelAnswer),
) as Record<string, unknown>;

function withoutLimits(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withoutLimits);
  if (typeof schema !== 'object' || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([key]) => !UNSUPPORTED.has(key))
      .map(([key, part]) => [key, withoutLimits(part)]),
  );
}
