import { LINKING_BASELINES, type LinkingSystem } from './evaluate-linking.ts';

/** The systems that are compared on annotated sentences. */
export function linkingSystems(): readonly LinkingSystem[] {
  return LINKING_BASELINES;
}
