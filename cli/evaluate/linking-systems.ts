import { labelsOfLines, labelsOfTaxonomy, type LinkLabel } from '../../core/linking/link-label.ts';
import { buildLinkingIndex, loadLinker, rankLabels } from '../../core/linking/linker.ts';
import { loadLinkingModel } from '../../core/linking/load-linking-model.ts';
import { readWordVectors } from '../../core/linking/word-vectors.ts';
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
 * The systems that are compared on annotated sentences: the baselines, the committed model, and, where there are enough
 * sentences, the linker with weights learned from other sentences of the file, with and without the memory of their
 * spans. The committed model has learned from the validation sentences of its benchmark: on those it flatters itself.
 * What a taxonomy knows of the labels (other names, types) comes along.
 */
export function linkingSystems(
  sentences: readonly GoldSentence[],
  taxonomy: readonly TaxonomySkill[],
): readonly LinkingSystem[] {
  const known = labelsOfTaxonomy(taxonomy, 'en');
  const always = [...LINKING_BASELINES, committed(known)];
  if (sentences.length < FEWEST_SENTENCES) return always;
  return [...always, crossValidated(known, false), crossValidated(known, true)];
}

function committed(known: readonly LinkLabel[]): LinkingSystem {
  return {
    name: 'linker as shipped',
    figures: 'committed model',
    rank: (sentences, lines) => {
      const linker = loadLinker({ labels: labelsOfLines(lines, known), model: loadLinkingModel() });
      return sentences.map(({ text }) => rankLabels(linker, text, RANKED).map((one) => one.text));
    },
  };
}

function crossValidated(known: readonly LinkLabel[], memory: boolean): LinkingSystem {
  return {
    name: memory ? 'linker, with memory' : 'linker, without memory',
    figures: 'cross-validated',
    rank: (sentences, lines) => {
      const labels = labelsOfLines(lines, known);
      // The word vectors are learned from the taxonomy alone and have seen no sentence.
      const words = readWordVectors(loadLinkingModel().vectors);
      const base = buildLinkingIndex({ labels, words, language: 'en', encoder: null, spans: [] });
      const examples = rankingExamples(sentences, labels);
      const rankings = crossValidateRanking(base, examples, { memory, top: RANKED });
      return rankings.map((ranking) => ranking.map(({ text }) => text));
    },
  };
}
