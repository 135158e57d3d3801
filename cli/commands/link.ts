import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { chunkSentence } from '../../core/linking/chunk-sentence.ts';
import { labelsOfLines, labelsOfTaxonomy, type LinkLabel } from '../../core/linking/link-label.ts';
import { loadLinker, rankLabels, type RankedLabel } from '../../core/linking/linker.ts';
import { loadLinkingModel } from '../../core/linking/load-linking-model.ts';
import { LINK_LANGUAGES, type LinkLanguage } from '../../core/linking/stems.ts';
import type { LabelVectors } from '../../core/linking/text-vectors.ts';
import { EXIT, UsageError } from '../errors.ts';
import { encodeTexts, type EncoderServer } from '../link/encode-texts.ts';
import { loadTaxonomy } from '../offline/load-taxonomy.ts';
import { parseWhole } from '../options.ts';
import { renderTable } from '../render/table.ts';
import type { CliContext } from '../context.ts';
import { examples, jsonLine, type AddCommand } from './command.ts';

interface LinkOptions {
  labels?: string;
  taxonomy?: string;
  in: string;
  top: string;
  language: string;
  memory: boolean;
  encoder?: string;
  encoderModel: string;
  encoderQueryPrefix: string;
  encoderLabelPrefix: string;
  encoderInputType?: boolean;
  json?: boolean;
}

export const addLinkCommand: AddCommand = (program, context, finish) => {
  program
    .command('link')
    .summary(
      'rank the labels of a taxonomy for phrases or sentences, without a running observatory',
    )
    .description(
      'Ranks ESCO skills, or any list of labels, for each line of a file. The score is the probability that an ' +
        'annotator would give the label, learned from English sentences of technology and other ads; ranks of other ' +
        'languages rest on words and characters alone.',
    )
    .option('--labels <file>', 'labels to choose from, one per line')
    .option('--taxonomy <path>', 'files of ESCO, or "esco" or "esco-1.2" for an imported release')
    .requiredOption('--in <file>', 'phrases or sentences, one per line')
    .option('--top <count>', 'labels per line, 1 to 100', '10')
    .option('--language <code>', `language of lines and labels: ${LINK_LANGUAGES.join(', ')}`, 'en')
    .option('--no-memory', 'leave out what annotators gave to like words')
    .option('--encoder <url>', 'also use embeddings of an OpenAI-compatible server, as http://…/v1')
    .option('--encoder-model <name>', 'model to ask the encoder for', 'multilingual-e5-small')
    .option('--encoder-query-prefix <text>', 'put before each line, such as "query: "', '')
    .option('--encoder-label-prefix <text>', 'put before each label, such as "passage: "', '')
    .option('--encoder-input-type', 'say query or passage in the field input_type instead')
    .option('--json', 'a JSON object per line: {text, links: [{id, label, score}]}')
    .addHelpText(
      'after',
      examples(
        'npx lmo link --taxonomy esco-1.2 --in sentences.txt --top 10',
        'npx lmo link --labels labels.txt --in sentences.txt --json',
      ),
    )
    .action(async (options: LinkOptions) => {
      const top = parseWhole(options.top, { option: '--top', min: 1, max: 100 });
      const language = parseLanguage(options.language);
      const labels = await readLabels(options, language, context);
      const lines = await readLines(options.in, context);
      const server = encoderServer(options);
      const model = loadLinkingModel();
      const encoder =
        server === null
          ? null
          : await encodeTexts(
              labels.map(({ text }) => text),
              'label',
              server,
            );
      const linker = loadLinker({
        ...{ labels, model, language, memory: options.memory },
        ...(encoder === null ? {} : { encoder }),
      });
      for (const line of lines) {
        const encoded = server === null ? undefined : await encodeSentence(line, server);
        write(line, rankLabels(linker, line, top, encoded), options.json === true);
      }
      finish(EXIT.ok);
    });

  function write(text: string, ranked: readonly RankedLabel[], asJson: boolean): void {
    if (asJson) {
      const links = ranked.map(({ id, text: label, score }) => ({
        id,
        label,
        score: rounded(score),
      }));
      context.stdout.write(jsonLine({ text, links }));
      return;
    }
    const rows = ranked.map(({ id, text: label, score }) => [rounded(score).toFixed(4), label, id]);
    const columns = [
      { title: 'score', align: 'right' as const },
      { title: 'label' },
      { title: 'id' },
    ];
    context.stdout.write(`${text}\n${renderTable(columns, rows)}\n\n`);
  }
};

async function readLabels(
  options: LinkOptions,
  language: LinkLanguage,
  context: CliContext,
): Promise<LinkLabel[]> {
  if ((options.labels === undefined) === (options.taxonomy === undefined)) {
    throw new UsageError('Give either --labels FILE or --taxonomy PATH.');
  }
  const { cwd } = context;
  const labels =
    options.taxonomy === undefined
      ? labelsOfLines(await readLines(options.labels!, context))
      : labelsOfTaxonomy(
          await loadTaxonomy(options.taxonomy, { cwd, dataDir: context.loadConfig().dataDir }),
          language,
        );
  if (labels.length > 0) return labels;
  const source = options.taxonomy ?? options.labels;
  throw new UsageError(`${source}: there are no labels in "${language}" to choose from.`);
}

async function readLines(file: string, context: CliContext): Promise<string[]> {
  const text = await readFile(resolve(context.cwd, file), 'utf8').catch((cause: unknown) => {
    throw new UsageError(`${file}: cannot be read (${String(cause)}).`);
  });
  const lines = text.split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '');
}

function parseLanguage(text: string): LinkLanguage {
  const language = LINK_LANGUAGES.find((code) => code === text);
  if (language !== undefined) return language;
  throw new UsageError(`--language "${text}": the languages are ${LINK_LANGUAGES.join(', ')}.`);
}

function encoderServer(options: LinkOptions): EncoderServer | null {
  if (options.encoder === undefined) return null;
  return {
    ...{ url: options.encoder, model: options.encoderModel },
    ...{ queryPrefix: options.encoderQueryPrefix, labelPrefix: options.encoderLabelPrefix },
    sendInputType: options.encoderInputType === true,
  };
}

async function encodeSentence(line: string, server: EncoderServer) {
  const vectors = await encodeTexts([line, ...chunkSentence(line)], 'query', server);
  const [whole, ...chunks] = rowsOf(vectors);
  return { whole: whole!, chunks };
}

function rowsOf({ dimensions, values }: LabelVectors): Float32Array[] {
  return Array.from({ length: values.length / dimensions }, (_, row) =>
    values.subarray(row * dimensions, (row + 1) * dimensions),
  );
}

function rounded(score: number): number {
  return Math.round(score * 10_000) / 10_000;
}
