import { readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { renderErrorPage } from '../../reports/evaluation/error-page.ts';
import { EXIT, UsageError } from '../errors.ts';
import { evaluateLanguage } from '../evaluate/evaluate-language.ts';
import { evaluateLinking, readGoldSentences } from '../evaluate/evaluate-linking.ts';
import { evaluateSkills, type Prediction } from '../evaluate/evaluate-skills.ts';
import { loadTaxonomy } from '../offline/load-taxonomy.ts';
import { readGoldAds, type GoldFile } from '../evaluate/gold-ads.ts';
import { linkingSystems } from '../evaluate/linking-systems.ts';
import {
  ABLATIONS,
  cleanGoldAds,
  crossPredictSkills,
  isTrainedOn,
  predictSkills,
} from '../evaluate/predict-skills.ts';
import { renderLanguage, renderLinking, renderSkills } from '../evaluate/render-evaluation.ts';
import { examples, jsonLine, type AddCommand } from './command.ts';

interface SkillOptions {
  data: string;
  type: string;
  synonyms?: string;
  crossValidate?: boolean;
  ablation?: boolean;
  predictions?: string;
  html?: string;
  json?: boolean;
}

interface LinkingOptions {
  data: string;
  labels?: string;
  taxonomy?: string;
  json?: boolean;
}

export const addEvaluateCommand: AddCommand = (program, context, finish) => {
  const evaluate = program
    .command('evaluate')
    .summary(
      'measure extraction, linking or language against labels, without a running observatory',
    )
    .description(
      'Compares what the stages make of labelled files with the labels. Figures carry 95 % intervals.',
    );
  const today = (): string => context.now().toISOString().slice(0, 10);
  const at = (path: string): string => resolve(context.cwd, path);

  evaluate
    .command('skills')
    .summary('skills per ad: precision, recall and F1')
    .description(
      'Precision, recall and F1 per ad, micro and macro, strict and folded through synonyms; by method, language and ' +
        'country; beside a gazetteer of the other ads’ labels; and how well confidence keeps its word.',
    )
    .requiredOption('--data <file>', 'JSON Lines of ads with hard_skills and soft_skills')
    .option('--type <type>', 'hard or soft', 'hard')
    .option(
      '--synonyms <file>',
      'groups of synonyms, a line each, names between tabs; default: synonyms.tsv beside the data or above it',
    )
    .option(
      '--cross-validate',
      'train on the labels of other ads, near-duplicates kept together; the default for the file that the committed model was trained on',
    )
    .option('--no-cross-validate', 'use the committed model in any case')
    .option('--ablation', 'also leave out each part of the model, cross-validated')
    .option('--predictions <file>', 'write what was found in each ad as JSON Lines')
    .option('--html <file>', 'write a page with all errors in their context; it quotes the ads')
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      examples('npx lmo evaluate skills --data sample/evaluation/ads.jsonl --html errors.html'),
    )
    .action(async (options: SkillOptions) => {
      const { type } = options;
      if (type !== 'hard' && type !== 'soft')
        throw new UsageError(`--type "${type}": labels are hard or soft.`);
      const gold = await readGoldAds(at(options.data));
      if (gold.ads.every((ad) => ad[type] === null))
        throw new UsageError(`--type ${type}: no ad of ${options.data} has ${type}_skills.`);
      const synonyms = await readSynonyms(options, context.cwd);
      if (synonyms === null)
        context.stderr.write('No table of synonyms: names are compared strictly alone.\n');
      // Nothing is learned about soft skills, so the committed model has no advantage there.
      const isCrossed = type === 'hard' && (options.crossValidate ?? isTrainedOn(gold.hash));
      const cleaned = cleanGoldAds(gold.ads, today());
      const predictions = isCrossed
        ? crossPredictSkills(gold.ads, cleaned)
        : predictSkills(cleaned);
      const ablations = options.ablation === true && type === 'hard' ? ABLATIONS : [];
      const evaluation = evaluateSkills({
        ads: gold.ads,
        predictions,
        type,
        figures: isCrossed ? 'cross-validated' : 'committed model',
        synonyms,
        others: ablations.map(({ name, parts }) => ({
          name: `${name} (cross-validated)`,
          predictions: crossPredictSkills(gold.ads, cleaned, parts),
        })),
      });
      if (options.predictions !== undefined)
        await writeFile(at(options.predictions), predictionLines(gold, predictions));
      if (options.html !== undefined) {
        const title = `${basename(options.data)}: ${type} skills`;
        await writeFile(at(options.html), renderErrorPage({ title, ...evaluation.errors }));
      }
      const { errors: _, ...figures } = evaluation;
      context.stdout.write(options.json === true ? jsonLine(figures) : renderSkills(evaluation));
      finish(EXIT.ok);
    });

  evaluate
    .command('linking')
    .summary('sentences to labels: R-precision, MRR and recall')
    .description(
      'R-precision at 1, 5 and 10, MRR and recall at 50, as means over sentences with at least one label, beside ' +
        'character TF-IDF and word coverage.',
    )
    .requiredOption('--data <files>', 'CSV with the columns sentence and label; several by commas')
    .option(
      '--labels <file>',
      'all labels, one a line; default: skills_en_label.txt or labels.txt beside the data',
    )
    .option('--taxonomy <path>', 'other names and types of the labels, as for "lmo extract"')
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      examples('npx lmo evaluate linking --data sample/evaluation/sentences.csv'),
    )
    .action(async (options: LinkingOptions) => {
      const paths = options.data.split(',').map(at);
      const files = await Promise.all(paths.map((path) => readText(path, '--data')));
      const labels = await readLabels(options.labels, paths[0]!, context.cwd);
      const taxonomy =
        options.taxonomy === undefined
          ? []
          : await loadTaxonomy(options.taxonomy, {
              cwd: context.cwd,
              dataDir: context.loadConfig().dataDir,
            });
      const sentences = readGoldSentences(files);
      const systems = linkingSystems(sentences, taxonomy);
      const evaluation = evaluateLinking({ sentences, labels, systems });
      context.stdout.write(
        options.json === true ? jsonLine(evaluation) : renderLinking(evaluation),
      );
      finish(EXIT.ok);
    });

  evaluate
    .command('language')
    .summary('the language of ads: accuracy and confusion')
    .description('Compares the language that the clean stage tells with the key "language".')
    .requiredOption('--data <file>', 'JSON Lines of ads with their language')
    .option('--json', 'print JSON')
    .addHelpText('after', examples('npx lmo evaluate language --data sample/evaluation/ads.jsonl'))
    .action(async (options: { data: string; json?: boolean }) => {
      const gold = await readGoldAds(at(options.data));
      const evaluation = evaluateLanguage(gold.ads, today());
      context.stdout.write(
        options.json === true ? jsonLine(evaluation) : renderLanguage(evaluation),
      );
      finish(EXIT.ok);
    });
};

async function readText(path: string, option: string): Promise<string> {
  return readFile(path, 'utf8').catch((cause: unknown) => {
    throw new UsageError(`${option}: ${path} cannot be read.`, { cause });
  });
}

/** The text of the first of the files that is there; null when none is. */
async function firstText(paths: readonly string[]): Promise<string | null> {
  for (const path of paths) {
    const text = await readFile(path, 'utf8').catch(() => null);
    if (text !== null) return text;
  }
  return null;
}

async function readSynonyms({ synonyms, data }: SkillOptions, cwd: string): Promise<string | null> {
  if (synonyms !== undefined) return readText(resolve(cwd, synonyms), '--synonyms');
  const folder = dirname(resolve(cwd, data));
  return firstText([join(folder, 'synonyms.tsv'), join(dirname(folder), 'synonyms.tsv')]);
}

async function readLabels(
  path: string | undefined,
  dataPath: string,
  cwd: string,
): Promise<string[]> {
  const folder = dirname(dataPath);
  const text =
    path === undefined
      ? await firstText([join(folder, 'skills_en_label.txt'), join(folder, 'labels.txt')])
      : await readText(resolve(cwd, path), '--labels');
  if (text === null) throw new UsageError(`--labels: there is no list of labels in ${folder}.`);
  return [...new Set(text.split(/\r?\n/u).map((line) => line.trim()))].filter(
    (line) => line !== '',
  );
}

function predictionLines({ ads }: GoldFile, predictions: readonly Prediction[]): string {
  const lines = ads.map(({ id, hard, soft }, i) =>
    JSON.stringify({
      id,
      hard_skills: hard,
      soft_skills: soft,
      predicted: predictions[i]!.skills,
    }),
  );
  return `${lines.join('\n')}\n`;
}
