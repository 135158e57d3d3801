import { resolve } from 'node:path';
import { extractAd, loadKnowledge, type Knowledge } from '../offline/extract-ads.ts';
import { loadTaxonomy } from '../offline/load-taxonomy.ts';
import { readAds } from '../offline/read-ads.ts';
import { writeLines } from '../offline/write-lines.ts';
import { EXIT, UsageError } from '../errors.ts';
import { parseWhole } from '../options.ts';
import { formatCount } from '../render/numbers.ts';
import { examples, jsonLine, type AddCommand } from './command.ts';

interface ExtractOptions {
  in: string;
  out: string;
  type: string;
  taxonomy?: string;
  maxRejects: string;
  json?: boolean;
}

const TYPES = ['hard', 'soft', 'all'] as const;
type TypeOption = (typeof TYPES)[number];

/** Rejected rows that are told one by one; all are counted. */
const TOLD_REJECTS = 10;

interface Tally {
  ads: number;
  withoutSkills: number;
  mentions: number;
  rejected: Map<string, number>;
}

export const addExtractCommand: AddCommand = (program, context, finish) => {
  program
    .command('extract')
    .summary('find the skills in a file of ads, without a running observatory')
    .description(
      'Finds the skills that ads name, with the code of the stages. Reads JSON Lines, JSON, CSV or TSV (each also ' +
        'gzipped), or a .txt or .html file that is one ad; writes JSON Lines: the keys of each ad, and "language", ' +
        '"text" and "skills". Places are code points into "text", in which personal data is masked; the keys of the ' +
        'ad stay as they are.',
    )
    .requiredOption(
      '--in <file>',
      'file of ads; - reads JSON Lines, or the text of one ad, from stdin',
    )
    .option('--out <file>', 'file to write, gzipped if it ends in .gz; - writes to stdout', '-')
    .option('--type <type>', 'hard, soft or all (hard, soft, spoken languages, licences)', 'all')
    .option(
      '--taxonomy <path>',
      'labels to look for beside the vocabulary: files of ESCO, or "esco" for the imported release',
    )
    .option('--max-rejects <percent>', 'exit with 3 when more rows than this cannot be read', '60')
    .option('--json', 'tell the counts on stderr as JSON')
    .addHelpText(
      'after',
      examples(
        'npx lmo extract --in ads.jsonl --out skills.jsonl',
        'npx lmo extract --in ads.csv --type hard | head -1',
        'cat ad.txt | npx lmo extract --in -',
      ),
    )
    .action(async (options: ExtractOptions) => {
      const type = parseType(options.type);
      const percent = parseWhole(options.maxRejects, { option: '--max-rejects', min: 0, max: 100 });
      const path = options.in === '-' ? '-' : resolve(context.cwd, options.in);
      const out = options.out === '-' ? '-' : resolve(context.cwd, options.out);
      const taxonomy =
        options.taxonomy === undefined
          ? []
          : await loadTaxonomy(options.taxonomy, {
              cwd: context.cwd,
              dataDir: context.loadConfig().dataDir,
            });
      const tally: Tally = { ads: 0, withoutSkills: 0, mentions: 0, rejected: new Map() };
      const lines = extractLines(readAds(path, context.stdin), {
        knowledge: loadKnowledge(taxonomy),
        type,
        collectedOn: context.now().toISOString().slice(0, 10),
        tally,
        tell: (line) => context.stderr.write(`${line}\n`),
      });
      await writeLines(out, lines, context.stdout);
      const counts = { ...tally, rejected: Object.fromEntries(tally.rejected) };
      context.stderr.write(options.json === true ? jsonLine(counts) : `${describe(tally)}\n`);
      const rejected = sum(tally);
      const rows = tally.ads + rejected;
      if (rows === 0 || tally.ads === 0) finish(EXIT.failed);
      else finish(rejected * 100 > percent * rows ? EXIT.waiting : EXIT.ok);
    });
};

function parseType(text: string): TypeOption {
  const type = TYPES.find((name) => name === text);
  if (type !== undefined) return type;
  throw new UsageError(`--type "${text}": the types are ${TYPES.join(', ')}.`);
}

/** A line of JSON per ad that can be read; what cannot is counted and told. */
async function* extractLines(
  ads: ReturnType<typeof readAds>,
  work: {
    readonly knowledge: Knowledge;
    readonly type: TypeOption;
    readonly collectedOn: string;
    readonly tally: Tally;
    readonly tell: (line: string) => void;
  },
): AsyncGenerator<string> {
  const { knowledge, type, collectedOn, tally } = work;
  const reject = (row: number, reason: string, detail: string): void => {
    if (sum(tally) < TOLD_REJECTS) work.tell(`row ${row}: ${reason}: ${detail}`);
    tally.rejected.set(reason, (tally.rejected.get(reason) ?? 0) + 1);
  };
  for await (const ad of ads) {
    if ('reject' in ad) {
      reject(ad.row, ad.reject.reason, ad.reject.detail);
      continue;
    }
    const { title, description, requirements } = ad.posting;
    if ((title ?? description ?? requirements) === null) {
      reject(ad.row, 'listing_only', 'neither a title nor a text');
      continue;
    }
    try {
      const { cleaned, skills } = extractAd(ad.posting, knowledge, collectedOn);
      const asked = skills.filter((skill) => type === 'all' || skill.type === type);
      tally.ads += 1;
      tally.mentions += asked.length;
      if (asked.length === 0) tally.withoutSkills += 1;
      yield JSON.stringify({
        ...ad.record,
        language: ad.record['language'] ?? cleaned.language,
        text: cleaned.combinedText,
        skills: asked,
      });
    } catch (error) {
      // One ad on which the code fails must not lose the others; its words stay out of the message.
      reject(ad.row, 'processing_error', error instanceof Error ? error.name : 'unknown error');
    }
  }
}

function sum({ rejected }: Tally): number {
  return [...rejected.values()].reduce((total, count) => total + count, 0);
}

function describe(tally: Tally): string {
  const count = (value: number): string => formatCount(value, 'en');
  const reasons = [...tally.rejected].map(([reason, times]) => `${reason} ${count(times)}`);
  const rejected = sum(tally);
  return (
    `${count(tally.ads)} ${tally.ads === 1 ? 'ad' : 'ads'}, ${count(tally.mentions)} mentions of skills, ` +
    `${count(tally.withoutSkills)} without any; ${count(rejected)} rejected` +
    (rejected === 0 ? '' : ` (${reasons.join(', ')})`)
  );
}
