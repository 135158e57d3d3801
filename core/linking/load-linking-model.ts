import { linkingModelSchema, type LinkingModel } from './linking-model.ts';
import stored from './model/linking-model.json' with { type: 'json' };

let loaded: LinkingModel | undefined;

/** The model that comes with the code, checked once per process. Throws a ZodError when it does not fit the code. */
export function loadLinkingModel(): LinkingModel {
  loaded ??= linkingModelSchema.parse(stored);
  return loaded;
}
