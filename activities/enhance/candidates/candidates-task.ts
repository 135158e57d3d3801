import { foldText } from '../../../core/text/fold.ts';
import { loadVocabulary } from '../../../core/vocabulary/load-vocabulary.ts';
import type { Vocabulary } from '../../../core/vocabulary/vocabulary.ts';
import { findCandidates, type MentionedText, type SkillCandidate } from './find-candidates.ts';

export interface CandidatesTaskInput {
  readonly localLines: string;
  readonly items: readonly (MentionedText & { readonly id: number })[];
}

/** The candidates of ads, those without any left out. */
export type CandidatesTaskOutput = readonly {
  readonly id: number;
  readonly candidates: readonly SkillCandidate[];
}[];

/** Folded names of a vocabulary, made once per thread and version. */
let loaded: { readonly vocabulary: Vocabulary; readonly names: ReadonlySet<string> } | undefined;

/** Finds candidates in a page of ads in a worker thread. */
export default function candidatesTask(input: CandidatesTaskInput): CandidatesTaskOutput {
  const names = knownNames(loadVocabulary(input.localLines));
  const knows = (folded: string): boolean => names.has(folded);
  return input.items.flatMap(({ id, ...ad }) => {
    const candidates = findCandidates(ad, knows);
    return candidates.length === 0 ? [] : [{ id, candidates }];
  });
}

function knownNames(vocabulary: Vocabulary): ReadonlySet<string> {
  if (loaded?.vocabulary !== vocabulary) {
    const aliases = vocabulary.skills.flatMap((skill) => skill.aliases);
    loaded = { vocabulary, names: new Set(aliases.map(({ text }) => foldText(text))) };
  }
  return loaded.names;
}
