import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { format, resolveConfig } from 'prettier';
import { encodeTexts, type EncoderServer } from '../../cli/link/encode-texts.ts';
import { bootstrap } from '../../core/evaluation/bootstrap.ts';
import { chunkSentence } from '../../core/linking/chunk-sentence.ts';
import { FEATURE_NAMES } from '../../core/linking/features.ts';
import { buildLinkingIndex, type LinkingIndex } from '../../core/linking/linker.ts';
import { linkingModelSchema, type LinkingModel } from '../../core/linking/linking-model.ts';
import type { LabelVectors, SentenceVectors } from '../../core/linking/text-vectors.ts';
import { readWordVectors } from '../../core/linking/word-vectors.ts';
import { createRandom } from '../../core/random.ts';
import { crossValidateRanking, precisionAt } from './cross-validate.ts';
import {
  fitRanking,
  rankingExamples,
  spansOf,
  withMemory,
  type RankingExample,
} from './fit-ranking.ts';
import { learnVectors } from './learn-vectors.ts';
import { readLinkingBenchmark, type LinkingBenchmark } from './read-benchmark.ts';

const MODEL = join(import.meta.dirname, '../../core/linking/model/linking-model.json');

interface Options {
  readonly data: string;
  readonly out: string;
  readonly keepVectors?: boolean;
  readonly encoder?: string;
  readonly encoderModel: string;
}

/** `npm run train -- linking --data PATH`. */
export function linkingCommand(): Command {
  return new Command('linking')
    .description('how well a label of ESCO fits a sentence; prints cross-validated scores')
    .requiredOption(
      '--data <folder>',
      'folder with bench/esco_linking and taxonomy/esco-1.2-merged',
    )
    .option('--out <file>', 'where the model goes', MODEL)
    .option('--keep-vectors', 'take the word vectors of the present model instead of learning them')
    .option(
      '--encoder <url>',
      'OpenAI-compatible embeddings: also fits the weights with an encoder',
    )
    .option(
      '--encoder-model <name>',
      'model that the encoder is asked for',
      'multilingual-e5-small',
    )
    .action(async (options: Options) => {
      const benchmark = readLinkingBenchmark(options.data);
      const present = readPresent(options.out);
      const vectors =
        options.keepVectors === true && present !== null
          ? present.vectors
          : learnVectors(benchmark.skills);
      const words = readWordVectors(vectors);
      const { labels, sentences } = benchmark;
      const plain = buildLinkingIndex({ labels, words, language: 'en', encoder: null, spans: [] });
      const examples = rankingExamples(sentences, labels);
      const fitted = fitBoth('', plain, examples);
      let encoded = {
        memory: present?.weights.encoder ?? null,
        none: present?.weights.encoderWithoutMemory ?? null,
      };
      if (options.encoder !== undefined) {
        const server = { url: options.encoder, model: options.encoderModel, sendInputType: true };
        const encoder = await encodeTexts(
          labels.map(({ text }) => text),
          'label',
          server,
        );
        const own = rankingExamples(sentences, labels, await encodeSentences(benchmark, server));
        encoded = fitBoth(' with an encoder', { ...plain, encoder }, own);
      }
      const model: LinkingModel = {
        version: versionOf(benchmark),
        features: [...FEATURE_NAMES],
        weights: {
          ...{ plain: fitted.memory, plainWithoutMemory: fitted.none },
          ...{ encoder: encoded.memory, encoderWithoutMemory: encoded.none },
        },
        memory: memoryOf(examples, plain),
        vectors,
      };
      const style = { ...(await resolveConfig(MODEL)), parser: 'json' };
      writeFileSync(options.out, await format(JSON.stringify(model), style));
      process.stdout.write(`${options.out} written\n`);
    });
}

/** Weights with and without memory, and the cross-validated scores of both on stdout. */
function fitBoth(name: string, base: LinkingIndex, examples: readonly RankingExample[]) {
  const fit = (memory: boolean) => {
    const rankings = crossValidateRanking(base, examples, { memory, top: 10 });
    const at = [5, 10].map((k) => precisionAt(k, rankings, examples));
    const estimates = bootstrap({
      clusters: examples.map((_, i) => [i]),
      statistic: (members) =>
        at.map((scores) => members.reduce((sum, i) => sum + scores[i]!, 0) / members.length),
      random: createRandom(1),
    });
    const [five, ten] = estimates.map(({ value, low, high }) =>
      [value, low, high].map((share) => (100 * share).toFixed(1)),
    );
    process.stdout.write(
      `${memory ? 'with' : 'without'} memory${name}: RP@5 ${five![0]} [${five![1]}, ${five![2]}], ` +
        `RP@10 ${ten![0]} [${ten![1]}, ${ten![2]}]\n`,
    );
    return fitRanking(withMemory(base, examples, memory), examples);
  };
  return { memory: fit(true), none: fit(false) };
}

async function encodeSentences(
  { sentences }: LinkingBenchmark,
  server: EncoderServer,
): Promise<SentenceVectors[]> {
  const texts = sentences.map(({ text }) => [text, ...chunkSentence(text)]);
  const vectors = await encodeTexts(texts.flat(), 'query', server);
  let row = 0;
  return texts.map((own) => {
    const [whole, ...chunks] = own.map(() => rowOf(vectors, row++));
    return { whole: whole!, chunks };
  });
}

function rowOf({ dimensions, values }: LabelVectors, row: number): Float32Array {
  return values.subarray(row * dimensions, (row + 1) * dimensions);
}

function memoryOf(examples: readonly RankingExample[], { index }: LinkingIndex) {
  const memory: LinkingModel['memory'] = {};
  for (const { label, stems, sentence } of spansOf(examples, index.labels)) {
    (memory[index.labels[label]!.text] ??= []).push({ sentence, stems: stems.join(' ') });
  }
  return memory;
}

/** Names the data by their content, so that a model tells what it was learned from. */
function versionOf({ labels, sentences, skills }: LinkingBenchmark): string {
  const hash = createHash('sha256').update(JSON.stringify([labels, sentences, skills]));
  return `esco-linking@${hash.digest('hex').slice(0, 12)}`;
}

function readPresent(file: string): LinkingModel | null {
  try {
    return linkingModelSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}
