import type { CandidateAnswer, DecidedCandidate } from '../../api/candidates/contract.ts';
import { EXIT, UsageError } from '../errors.ts';
import { parseWhole } from '../options.ts';
import { renderTable } from '../render/table.ts';
import { examples, jsonLine, withSystem, type AddCommand } from './command.ts';

const STATUSES = ['open', 'accepted', 'rejected', 'merged'];

interface CandidatesOptions {
  status: string;
  minAds: string;
  limit: string;
  json?: boolean;
}

interface AcceptOptions {
  field: string;
  type: string;
  nameEn?: string;
  nameEs?: string;
  json?: boolean;
}

export const addSkillsCommand: AddCommand = (program, context, finish) => {
  const skills = program
    .command('skills')
    .summary('review words of ads that no vocabulary holds')
    .description(
      'Ads list skills that neither the vocabulary nor the taxonomy has. What is accepted enters the local vocabulary ' +
        'of the data folder, vocabulary/local.txt, and is found from the next batch on.',
    );

  const decide = async (
    key: string,
    decision: Readonly<Record<string, string>>,
    options: { json?: boolean },
  ): Promise<void> => {
    const decided = await withSystem(context, ({ api }) => api.decideCandidate(key, decision));
    context.stdout.write(options.json === true ? jsonLine(decided) : `${describe(decided)}\n`);
    finish(EXIT.ok);
  };

  skills
    .command('candidates')
    .summary('list candidates, the most frequent first')
    .description(
      'Lists what ads name beside skills: in how many ads, sources and countries, how many of the ads are from the ' +
        'last 28 days and from the 28 before, and some words around it.',
    )
    .option('--status <status>', 'open, accepted, rejected or merged', 'open')
    .option('--min-ads <ads>', 'named by at least so many ads', '3')
    .option('--limit <rows>', 'most rows, 1 to 500', '30')
    .option('--json', 'print JSON')
    .addHelpText('after', examples('npx lmo skills candidates --min-ads 5'))
    .action(async (options: CandidatesOptions) => {
      if (!STATUSES.includes(options.status))
        throw new UsageError(`--status "${options.status}": it is one of ${STATUSES.join(', ')}.`);
      const minAds = parseWhole(options.minAds, { option: '--min-ads', min: 1, max: 1_000_000 });
      const limit = parseWhole(options.limit, { option: '--limit', min: 1, max: 500 });
      const parameters = { status: options.status, minAds: String(minAds), limit: String(limit) };
      const candidates = await withSystem(context, ({ api }) => api.candidates(parameters));
      if (options.json === true) context.stdout.write(jsonLine(candidates));
      else context.stdout.write(`${renderCandidates(candidates)}\n`);
      finish(EXIT.ok);
    });

  skills
    .command('accept')
    .summary('make a candidate a skill')
    .description('Adds the candidate to the local vocabulary as a skill of a field.')
    .argument('<key>', 'key of the candidate')
    .requiredOption('--field <field>', 'field of the vocabulary; "lmo vocabulary stats" lists them')
    .option('--type <type>', 'hard, soft, language or credential', 'hard')
    .option('--name-en <name>', 'English name; default: as ads write it')
    .option('--name-es <name>', 'Spanish name; default: the English one')
    .option('--json', 'print JSON')
    .addHelpText('after', examples('npx lmo skills accept "quipu flow" --field data-and-ai'))
    .action((key: string, { field, type, nameEn, nameEs, json = false }: AcceptOptions) =>
      decide(
        key,
        {
          ...{ decision: 'accept', field, type },
          ...(nameEn === undefined ? {} : { nameEn }),
          ...(nameEs === undefined ? {} : { nameEs }),
        },
        { json },
      ),
    );

  skills
    .command('merge')
    .summary('make a candidate another name of a skill')
    .description('Adds the candidate to the local vocabulary as an alias of a skill.')
    .argument('<key>', 'key of the candidate')
    .argument('<skill>', 'key of the skill, for instance v:python')
    .option('--json', 'print JSON')
    .addHelpText('after', examples('npx lmo skills merge "pithon" v:python'))
    .action((key: string, into: string, options: { json?: boolean }) =>
      decide(key, { decision: 'merge', into }, options),
    );

  skills
    .command('reject')
    .summary('say that a candidate is no skill')
    .description('Keeps the candidate out of the list from now on.')
    .argument('<key>', 'key of the candidate')
    .option('--json', 'print JSON')
    .addHelpText('after', examples('npx lmo skills reject "buen ambiente"'))
    .action((key: string, options: { json?: boolean }) =>
      decide(key, { decision: 'reject' }, options),
    );
};

function describe({ name, status, skillKey }: DecidedCandidate): string {
  if (skillKey === null) return `"${name}" is ${status}.`;
  return `"${name}" is ${status}: ${skillKey}. The next batch finds it; "lmo plan" says in how many older ads.`;
}

function renderCandidates(candidates: readonly CandidateAnswer[]): string {
  if (candidates.length === 0)
    return 'None. Batches find them in lists of skills; --min-ads 1 shows the rare ones.';
  const number = (title: string) => ({ title, align: 'right' as const });
  return renderTable(
    [
      { title: 'key' },
      ...['ads', 'sources', 'countries', 'recent', 'before'].map(number),
      ...[{ title: 'first seen' }, { title: 'for instance' }],
    ],
    candidates.map((one) => [
      one.key,
      ...[one.ads, one.sources, one.countries, one.recentAds, one.earlierAds].map(String),
      ...[one.firstSeenOn ?? '', one.contexts[0] ?? ''],
    ]),
  );
}
