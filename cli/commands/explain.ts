import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { styleText } from 'node:util';
import { cleanPosting } from '../../activities/clean/clean-posting.ts';
import type { AdText } from '../../activities/extract/evidence.ts';
import type { SectionKind } from '../../core/posting/cleaned-posting.ts';
import { renderExplanationPage } from '../../reports/evaluation/explanation-page.ts';
import type { CliContext } from '../context.ts';
import { CommandFailedError, EXIT, UsageError } from '../errors.ts';
import { explainAd, type ExplainedAd } from '../offline/explain-ad.ts';
import { loadKnowledge } from '../offline/extract-ads.ts';
import { loadTaxonomy } from '../offline/load-taxonomy.ts';
import { markText } from '../offline/mark-text.ts';
import { readAds, type ReadAd } from '../offline/read-ads.ts';
import { parseWhole } from '../options.ts';
import {
  describeParts,
  PLAIN_PAINT,
  renderExplanation,
  type Paint,
} from '../render/explanation.ts';
import { examples, jsonLine, withSystem, type AddCommand } from './command.ts';

interface ExplainOptions {
  in?: string;
  id?: string;
  taxonomy?: string;
  html?: string;
  json?: boolean;
}

/** styleText leaves colours out where NO_COLOR asks for it. */
const COLOURS: Paint = {
  taken: (text) => styleText(['bold', 'green'], text),
  left: (text) => styleText(['yellow', 'strikethrough'], text),
  faint: (text) => styleText('dim', text),
};

export const addExplainCommand: AddCommand = (program, context, finish) => {
  program
    .command('explain')
    .summary('show the skills of one ad, and why each was taken or left')
    .description(
      'Shows an ad with the words that may name skills marked: taken ones in [brackets] or green, others in ' +
        '(parentheses) or struck through; and for each the name that it matches, its section, its probability with ' +
        'what it is made of, and its ESCO concept. An ad of a file needs no running observatory; one by its number ' +
        'is asked of the one that runs, and its personal data is masked there.',
    )
    .argument('[job]', 'number of a published ad')
    .option('--in <file>', 'file of ads instead, as "lmo extract" reads it; - reads stdin')
    .option('--id <id>', 'id of the ad in the file, or its row; default: the first')
    .option('--taxonomy <path>', 'labels to look for beside the vocabulary, as for "lmo extract"')
    .option('--html <file>', 'write a page')
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      examples(
        'npx lmo explain 4711 --taxonomy esco',
        'npx lmo explain --in sample/evaluation/ads.jsonl --id e-03',
      ),
    )
    .action(async (job: string | undefined, options: ExplainOptions) => {
      if ((job === undefined) === (options.in === undefined))
        throw new UsageError('Name the number of a published ad, or a file with --in; not both.');
      const ad =
        job === undefined ? await fromFile(options, context) : await fromSystem(job, context);
      const taxonomy =
        options.taxonomy === undefined
          ? []
          : await loadTaxonomy(options.taxonomy, {
              cwd: context.cwd,
              dataDir: context.loadConfig().dataDir,
            });
      const explained = explainAd(ad, loadKnowledge(taxonomy));
      if (options.html !== undefined)
        await writeFile(resolve(context.cwd, options.html), page(explained));
      const paint = context.stdout.isTerminal ? COLOURS : PLAIN_PAINT;
      context.stdout.write(
        options.json === true ? jsonLine(explained) : renderExplanation(explained, paint),
      );
      finish(EXIT.ok);
    });
};

async function fromFile(
  { in: path = '-', id }: ExplainOptions,
  context: CliContext,
): Promise<AdText> {
  const absolute = path === '-' ? '-' : resolve(context.cwd, path);
  for await (const ad of readAds(absolute, context.stdin)) {
    if ('reject' in ad) continue;
    if (id !== undefined && !namesOf(ad).includes(id)) continue;
    return cleanPosting(ad.posting, {
      collectedOn: context.now().toISOString().slice(0, 10),
      defaultCountry: null,
    });
  }
  throw new CommandFailedError(
    id === undefined ? `${path} holds no ad.` : `${path} holds no ad with the id or row "${id}".`,
  );
}

/** What an ad of a file answers to: its id and its row. */
function namesOf({ record, posting, row }: ReadAd): string[] {
  const own = record['id'] ?? record['gold_no'] ?? posting.externalId;
  return [row, own].flatMap((name) =>
    typeof name === 'string' || typeof name === 'number' ? [String(name)] : [],
  );
}

async function fromSystem(job: string, context: CliContext): Promise<AdText> {
  const number = parseWhole(job, { option: 'job', min: 1, max: 999_999_999 });
  const { text, sections, language, country } = await withSystem(context, ({ api }) =>
    api.job(number),
  );
  return {
    combinedText: text,
    sections: sections.map((section) => ({ ...section, kind: section.kind as SectionKind })),
    language,
    countryCode: country,
  };
}

function page(explained: ExplainedAd): string {
  return renderExplanationPage({
    title: 'Skills of an ad',
    parts: markText(explained).map(({ text, mention }) => ({
      text,
      mark: mention === null ? null : mention.isTaken ? 'taken' : 'left',
      note: mention === null ? '' : `${mention.name}: ${mention.reason}`,
    })),
    mentions: explained.mentions.map((mention) => ({
      ...mention,
      probability:
        mention.confidence === null
          ? '–'
          : `${mention.confidence.toFixed(2)} of ${mention.threshold!.toFixed(2)}`,
      why: [`matches "${mention.alias}"`, ...mention.surroundings, describeParts(mention)]
        .filter((words) => words !== '')
        .join('; '),
      esco: mention.esco?.uri ?? null,
    })),
  });
}
