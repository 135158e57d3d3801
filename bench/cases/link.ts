import { createCharacterTfIdf } from '../../core/evaluation/baselines/character-tfidf.ts';
import { labelsOfLines } from '../../core/linking/link-label.ts';
import { loadLinker, rankLabels } from '../../core/linking/linker.ts';
import { loadLinkingModel } from '../../core/linking/load-linking-model.ts';
import { median } from '../measure.ts';

export interface LinkCase {
  readonly system: 'linker' | 'character TF-IDF';
  readonly labels: readonly string[];
  readonly sentences: readonly string[];
}

export interface LinkFigures {
  readonly buildSeconds: number;
  readonly medianMs: number;
  readonly p95Ms: number;
  /** Processor time, which other work on the machine does not lengthen. */
  readonly cpuMs: number;
}

const TOP = 10;

/** Times a system that ranks labels, after one pass over the sentences that is not counted. */
export default function linkCase({ system, labels, sentences }: LinkCase): LinkFigures {
  const begin = performance.now();
  const rank = system === 'linker' ? createLinker(labels) : createCharacterTfIdf(labels);
  const buildSeconds = (performance.now() - begin) / 1000;
  for (const sentence of sentences) rank(sentence, TOP);
  const before = process.cpuUsage();
  const times = sentences.map((sentence) => {
    const start = performance.now();
    rank(sentence, TOP);
    return performance.now() - start;
  });
  const { user, system: kernel } = process.cpuUsage(before);
  const sorted = times.toSorted((a, b) => a - b);
  return {
    buildSeconds,
    medianMs: median(times),
    p95Ms: sorted[Math.floor(0.95 * sorted.length)] ?? Number.NaN,
    cpuMs: (user + kernel) / 1000 / sentences.length,
  };
}

function createLinker(labels: readonly string[]) {
  const linker = loadLinker({ labels: labelsOfLines(labels), model: loadLinkingModel() });
  return (sentence: string, top: number) => rankLabels(linker, sentence, top);
}
