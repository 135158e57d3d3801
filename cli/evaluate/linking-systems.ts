import { labelsOfLines, labelsOfTaxonomy, type LinkLabel } from '../../core/linking/link-label.ts';
import { buildLinkingIndex } from '../../core/linking/linker.ts';
import type { TaxonomySkill } from '../../core/taxonomy/taxonomy-skill.ts';
import { crossValidateRanking } from '../../train/linking/cross-validate.ts';
import { rankingExamples } from '../../train/linking/fit-ranking.ts';
import {
  LINKING_BASELINES,
  RANKED,
  type GoldSentence,
  type LinkingSystem,
} from './evaluate-linking.ts';

/** With fewer sentences there is nothing to learn from in five folds. */
const FEWEST_SENTENCES = 20;

/**
 * The systems that are compared on annotated sentences: the baselines and, where there are enough sentences, the
 * linker with weights learned from other sentences of the file, with and without the memory of their spans. What a
 * taxonomy knows of the labels (other names, types) comes along.
 */
export function linkingSystems(
  sentences: readonly GoldSentence[],
  taxonomy: readonly TaxonomySkill[],
): readonly LinkingSystem[] {
  if (sentences.length < FEWEST_SENTENCES) return LINKING_BASELINES;
  const known = labelsOfTaxonomy(taxonomy, 'en');
  return [...LINKING_BASELINES, crossValidated(known, false), crossValidated(known, true)];
}

function crossValidated(known: readonly LinkLabel[], memory: boolean): LinkingSystem {
  return {
    name: memory ? 'linker, words and characters, memory' : 'linker, words and characters',
    figures: 'cross-validated',
    rank: (sentences, lines) => {
      const labels = labelsOfLines(lines, known);
      const language = 'en';
      const base = buildLinkingIndex({ labels, language, words: null, encoder: null, spans: [] });
      const examples = rankingExamples(sentences, labels);
      const rankings = crossValidateRanking(base, examples, { memory, top: RANKED });
      return rankings.map((ranking) => ranking.map(({ text }) => text));
    },
  };
}
