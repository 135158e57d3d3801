import type { SkillConcept } from '../../core/posting/skill-mention.ts';
import type { TaxonomySkill } from '../../core/taxonomy/taxonomy-skill.ts';
import { foldText } from '../../core/text/fold.ts';
import { isFunctionWord } from '../../core/text/function-words.ts';
import { TokenTrie } from '../../core/text/token-trie.ts';
import { tokenize } from '../../core/text/tokenize.ts';
import { loadHomographs, type Homograph } from '../../core/vocabulary/homographs.ts';
import { linkVocabulary } from '../../core/vocabulary/link-taxonomy.ts';
import { taxonomyConcept, vocabularyConcept } from '../../core/vocabulary/skill-concept.ts';
import type { Vocabulary } from '../../core/vocabulary/vocabulary.ts';
import { bagKeys } from './bag.ts';
import { addCuePhrases } from './cues.ts';
import { loadSkillModel } from './model/load-skill-model.ts';
import { createScorer, type SkillScorer } from './model/score-concepts.ts';
import type { SkillModel } from './model/skill-model.ts';
import { usableLabels } from './taxonomy-labels.ts';

/** A name under which a concept is looked for. */
export interface LexiconLabel {
  /** Index into `concepts`. */
  readonly concept: number;
  readonly text: string;
  /** Folded words, as the tokenizer cuts them. */
  readonly folded: readonly string[];
  /** ISO 639-1, or `any`. */
  readonly language: string;
  readonly letterCase: 'any' | 'capital' | 'exact';
  readonly inflects: boolean;
  readonly needsContext: boolean;
  readonly homograph: Homograph | null;
  readonly origin: 'vocabulary' | 'taxonomy';
}

/** Everything that extraction looks for, built once per thread. */
export interface Lexicon {
  readonly concepts: readonly SkillConcept[];
  readonly labels: readonly LexiconLabel[];
  /** Labels by their index, and cue phrases under negative values. */
  readonly trie: TokenTrie;
  /** Vocabulary labels of two or three content words by the set of their words, for looser matches. */
  readonly bags: ReadonlyMap<string, number>;
  /** 1 for the words of all bags by their number in the trie: no other word begins or ends a looser match. */
  readonly bagWords: Uint8Array;
  readonly conceptByKey: ReadonlyMap<string, number>;
  /** How likely each skill is listed, and by what name. */
  readonly scorer: SkillScorer;
}

/**
 * Builds the lexicon of the vocabulary and, where given, of an imported taxonomy. A taxonomy concept that the
 * vocabulary links to lends its labels to the vocabulary's skill instead of standing beside it.
 */
export function buildLexicon(input: {
  readonly vocabulary: Vocabulary;
  readonly taxonomy?: readonly TaxonomySkill[];
  /** The product's own unless another one is given. */
  readonly model?: SkillModel;
}): Lexicon {
  const { vocabulary, taxonomy = [], model = loadSkillModel() } = input;
  const homographs = loadHomographs();
  const links = linkVocabulary(vocabulary, taxonomy);
  const concepts: SkillConcept[] = [];
  const labels: LexiconLabel[] = [];
  const conceptByKey = new Map<string, number>();
  const conceptByUri = new Map<string, number>();
  const vocabularyNames = new Set<string>();

  for (const skill of vocabulary.skills) {
    const concept = concepts.length;
    const escoUri = links.get(skill.id)?.uri ?? null;
    concepts.push(vocabularyConcept(skill, { version: vocabulary.version, escoUri }));
    conceptByKey.set(`v:${skill.id}`, concept);
    if (escoUri !== null && !conceptByUri.has(escoUri)) conceptByUri.set(escoUri, concept);
    for (const alias of skill.aliases) {
      const { folded } = tokenize(alias.text);
      const name = foldText(alias.text);
      vocabularyNames.add(folded.join(' '));
      labels.push({
        ...alias,
        concept,
        folded,
        homograph: homographs.get(name) ?? null,
        origin: 'vocabulary',
      });
    }
  }
  for (const skill of taxonomy) {
    const usable = usableLabels(skill).filter(({ name }) => !vocabularyNames.has(name));
    let concept = conceptByUri.get(skill.uri);
    if (concept === undefined) {
      if (usable.length === 0) continue;
      concept = concepts.length;
      concepts.push(taxonomyConcept(skill));
      conceptByKey.set(concepts[concept]!.skillKey, concept);
      conceptByUri.set(skill.uri, concept);
    }
    for (const { text, language, folded, needsContext } of usable) {
      labels.push({
        ...{ concept, text, folded, language, needsContext },
        letterCase: 'any',
        inflects: true,
        homograph: null,
        origin: 'taxonomy',
      });
    }
  }
  const trie = new TokenTrie();
  addCuePhrases(trie);
  const bags = new Map<string, number>();
  labels.forEach((label, index) => trie.add(label.folded, index));
  const bagWords = new Uint8Array(trie.wordCount);
  labels.forEach((label, index) => {
    if (label.origin === 'taxonomy' || label.needsContext || label.letterCase !== 'any') return;
    for (const key of bagKeys(label.folded)) {
      if (bags.has(key)) continue;
      bags.set(key, index);
      for (const word of label.folded) if (!isFunctionWord(word)) bagWords[trie.numberOf(word)] = 1;
    }
  });
  return {
    concepts,
    labels,
    trie,
    bags,
    bagWords,
    conceptByKey,
    scorer: createScorer(model, concepts),
  };
}

/** All concepts of a lexicon, those of the vocabulary first. */
export function skillConcepts(lexicon: Lexicon): readonly SkillConcept[] {
  return lexicon.concepts;
}
