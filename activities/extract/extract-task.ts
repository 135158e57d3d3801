import { readFileSync } from 'node:fs';
import type { SkillConcept, SkillMention } from '../../core/posting/skill-mention.ts';
import { parseTaxonomyLines } from '../../core/taxonomy/taxonomy-lines.ts';
import { loadVocabulary } from '../../core/vocabulary/load-vocabulary.ts';
import { extractSkills, type AdText } from './extract-skills.ts';
import { buildLexicon, type Lexicon } from './lexicon.ts';

export interface ExtractTaskInput {
  /** JSON Lines file of an imported taxonomy; null for the vocabulary alone. */
  readonly lexicon: { readonly taxonomyFile: string | null; readonly localLines?: string };
  readonly items: readonly (AdText & { readonly id: number })[];
}

export interface ExtractTaskOutput {
  /** One for each ad, in order: its mentions, or why its text could not be read. */
  readonly items: readonly {
    readonly id: number;
    readonly mentions?: readonly SkillMention[];
    readonly error?: string;
  }[];
  /** What is known of the skills that the mentions name, each once. */
  readonly concepts: readonly SkillConcept[];
}

/** The lexicon of this thread: files of a taxonomy are named by version, so the name tells whether it is due. */
let loaded:
  | { readonly file: string | null; readonly localLines: string; readonly lexicon: Lexicon }
  | undefined;

/** Extracts the skills of a page of ads in a worker thread. Throws when the lexicon cannot be loaded. */
export default function extractTask(input: ExtractTaskInput): ExtractTaskOutput {
  const lexicon = loadLexicon(input.lexicon);
  const named = new Set<string>();
  const items = input.items.map(({ id, ...ad }) => {
    try {
      const mentions = extractSkills(ad, lexicon);
      for (const mention of mentions) named.add(mention.skillKey);
      return { id, mentions };
    } catch (error) {
      return { id, error: error instanceof Error ? error.message : String(error) };
    }
  });
  return { items, concepts: lexicon.concepts.filter(({ skillKey }) => named.has(skillKey)) };
}

function loadLexicon(source: ExtractTaskInput['lexicon']): Lexicon {
  const { taxonomyFile: file, localLines = '' } = source;
  if (loaded === undefined || loaded.file !== file || loaded.localLines !== localLines) {
    const taxonomy = file === null ? [] : parseTaxonomyLines(readFileSync(file, 'utf8'));
    const vocabulary = loadVocabulary(localLines);
    loaded = { file, localLines, lexicon: buildLexicon({ vocabulary, taxonomy }) };
  }
  return loaded.lexicon;
}
