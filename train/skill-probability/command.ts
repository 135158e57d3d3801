import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { format, resolveConfig } from 'prettier';
import { buildLexicon } from '../../activities/extract/lexicon.ts';
import type { SkillModelFile } from '../../activities/extract/model/skill-model.ts';
import { createTolerantKey, strictKey } from '../../core/evaluation/fold-names.ts';
import { groupNearDuplicates } from '../../core/evaluation/near-duplicates.ts';
import { reliabilityOf } from '../../core/evaluation/reliability.ts';
import { scoreSystem, type SystemScores } from '../../core/evaluation/score-system.ts';
import { loadVocabulary } from '../../core/vocabulary/load-vocabulary.ts';
import { crossValidate } from './cross-validate.ts';
import { readLabelledAds } from './labelled-ads.ts';
import { ALL_PARTS, trainSkillModel, type TrainingParts } from './train-skill-model.ts';
import { toTrainingAd, type TrainingAd } from './training-ads.ts';

const MODEL = join(import.meta.dirname, '../../activities/extract/model/skill-probability.json');
const NOTHING: TrainingParts = { context: false, fields: false, rates: false, names: false };

/** Each row adds one part to the row above. */
const ABLATION: readonly (readonly [string, TrainingParts])[] = [
  ['field', { ...NOTHING, fields: true }],
  ['+ context', { ...NOTHING, fields: true, context: true }],
  ['+ listing rates', { ...ALL_PARTS, names: false }],
  ['+ names people write', ALL_PARTS],
];

interface Options {
  readonly data: string;
  readonly synonyms?: string;
  readonly out: string;
}

/** `npm run train -- skill-probability --data dev.jsonl`. */
export function skillProbabilityCommand(): Command {
  return new Command('skill-probability')
    .description('how likely a person would list a skill that an ad names, and by what name')
    .requiredOption('--data <file>', 'JSON Lines of ads with hard_skills')
    .option('--synonyms <file>', 'groups of synonyms; adds tolerant scores')
    .option('--out <file>', 'where the model goes', MODEL)
    .action(async (options: Options) => {
      const bytes = readFileSync(options.data);
      const lexicon = buildLexicon({ vocabulary: loadVocabulary() });
      const ads = readLabelledAds(bytes.toString('utf8')).map((ad) => toTrainingAd(ad, lexicon));
      const groups = groupNearDuplicates(ads.map(({ text }) => text.combinedText));
      const model: SkillModelFile = {
        trainedOn: {
          sha256: createHash('sha256').update(bytes).digest('hex'),
          ads: ads.length,
          labels: ads.reduce((count, { labels }) => count + labels.length, 0),
          vocabulary: loadVocabulary().version,
        },
        ...trainSkillModel(ads, groups),
      };
      writeFileSync(options.out, await formatJson(model));
      process.stdout.write(`${options.out} written; threshold ${model.threshold}\n\n`);
      const { synonyms } = options;
      const table = synonyms === undefined ? null : readFileSync(synonyms, 'utf8');
      report(ads, groups, { lexicon, table });
    });
}

/** As the formatter of the repository would leave it, so that the file is the same to the byte. */
async function formatJson(model: SkillModelFile): Promise<string> {
  const style = await resolveConfig(MODEL);
  return format(JSON.stringify(model), { ...style, parser: 'json' });
}

function report(
  ads: readonly TrainingAd[],
  groups: readonly number[],
  known: { readonly lexicon: ReturnType<typeof buildLexicon>; readonly table: string | null },
): void {
  const keys: (readonly [string, (name: string) => string])[] = [['strict', strictKey]];
  if (known.table !== null) keys.push(['tolerant', createTolerantKey(known.table)]);
  process.stdout.write(
    'Cross-validated by group, 5 folds, per-ad micro: precision, recall, F1 (95 %)\n',
  );
  for (const [name, parts] of ABLATION) {
    const { predicted, judged, thresholds } = crossValidate(ads, groups, {
      lexicon: known.lexicon,
      parts,
    });
    const pairs = ads.map(({ labels }, i) => ({
      gold: labels,
      predicted: predicted[i]!,
      group: groups[i]!,
    }));
    const cells = keys.map(([key, fold]) => `${key} ${tell(scoreSystem(pairs, fold))}`);
    process.stdout.write(`${name.padEnd(22)} ${cells.join('  ')}  at ${thresholds.join(' ')}\n`);
    if (parts === ALL_PARTS) tellReliability(judged);
  }
}

function tell({ micro }: SystemScores): string {
  const { precision, recall, f1 } = micro;
  const digits = (value: number): string => value.toFixed(3);
  return `${digits(precision.value)} ${digits(recall.value)} ${digits(f1.value)} (${digits(f1.low)}–${digits(f1.high)})`;
}

function tellReliability(judged: Parameters<typeof reliabilityOf>[0]): void {
  const { bins, ece, brier } = reliabilityOf(judged);
  process.stdout.write(`\nReliability: ECE ${ece.toFixed(4)}, Brier ${brier.toFixed(4)}\n`);
  for (const { from, to, count, stated, observed } of bins) {
    process.stdout.write(
      `${from.toFixed(1)}–${to.toFixed(1)}  ${String(count).padStart(5)}  ${stated.toFixed(3)}  ${observed.toFixed(3)}\n`,
    );
  }
}
