import { createHash } from 'node:crypto';
import file from './skill-probability.json' with { type: 'json' };
import { parseSkillModel, type SkillModel } from './skill-model.ts';

let loaded: SkillModel | undefined;

/** The model that is part of the product, read once per process. */
export function loadSkillModel(): SkillModel {
  loaded ??= parseSkillModel(file);
  return loaded;
}

/** "model@" and the first 8 hex digits of the model's SHA-256: another model makes every ad due again. */
export const SKILL_MODEL_VERSION = `model@${createHash('sha256')
  .update(JSON.stringify(file))
  .digest('hex')
  .slice(0, 8)}`;
