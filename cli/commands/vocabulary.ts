import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { SkillType } from '../../core/posting/skill-mention.ts';
import { vocabularyProblems } from '../../core/vocabulary/check-vocabulary.ts';
import { loadVocabulary } from '../../core/vocabulary/load-vocabulary.ts';
import { LOCAL_VOCABULARY } from '../../core/vocabulary/local-vocabulary.ts';
import { vocabularyStats, type VocabularyStats } from '../../core/vocabulary/vocabulary-stats.ts';
import type { AliasLanguage, Vocabulary } from '../../core/vocabulary/vocabulary.ts';
import type { CliContext } from '../context.ts';
import { CommandFailedError, EXIT } from '../errors.ts';
import { formatCount } from '../render/numbers.ts';
import { renderTable } from '../render/table.ts';
import { examples, jsonLine, type AddCommand } from './command.ts';

const TYPES: readonly SkillType[] = ['hard', 'soft', 'language', 'credential'];
const LANGUAGES: readonly AliasLanguage[] = ['any', 'en', 'es', 'fr', 'pt'];

interface VocabularyOptions {
  json?: boolean;
}

export const addVocabularyCommand: AddCommand = (program, context, finish) => {
  const vocabulary = program
    .command('vocabulary')
    .summary('check and count the vocabulary of skills')
    .description(
      'The curated vocabulary and the skills that this installation added; nothing has to run for it.',
    );

  vocabulary
    .command('check')
    .summary('find conflicts, shadowed aliases, circles and references to nothing')
    .description(
      'Prints a line for each problem and exits with 1 when there is one: ids given twice, aliases of two skills, ' +
        'aliases that another makes useless, skills without alias, implications and relations that lead nowhere or ' +
        'in a circle.',
    )
    .option('--json', 'print JSON')
    .addHelpText('after', examples('npx lmo vocabulary check'))
    .action(async (options: VocabularyOptions) => {
      const loaded = await readVocabulary(context);
      const problems = vocabularyProblems(loaded);
      const { version, skills } = loaded;
      if (options.json === true)
        context.stdout.write(jsonLine({ version, skills: skills.length, problems }));
      else {
        for (const problem of problems) context.stdout.write(`${problem}\n`);
        context.stderr.write(
          `${formatCount(skills.length, 'en')} skills of version ${version}: ` +
            `${problems.length === 0 ? 'no' : formatCount(problems.length, 'en')} problems\n`,
        );
      }
      finish(problems.length === 0 ? EXIT.ok : EXIT.failed);
    });

  vocabulary
    .command('stats')
    .summary('count skills and aliases by field, type and language')
    .description(
      'Counts the vocabulary: skills and aliases by field, type and language, and links to ESCO.',
    )
    .option('--json', 'print JSON')
    .addHelpText('after', examples('npx lmo vocabulary stats'))
    .action(async (options: VocabularyOptions) => {
      const stats = vocabularyStats(await readVocabulary(context));
      context.stdout.write(options.json === true ? jsonLine(stats) : `${renderStats(stats)}\n`);
      finish(EXIT.ok);
    });
};

/** The vocabulary with the local file of the data folder, if there is one. */
async function readVocabulary(context: CliContext): Promise<Vocabulary> {
  const file = path.join(context.loadConfig().dataDir, LOCAL_VOCABULARY);
  const lines = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  try {
    return loadVocabulary(lines);
  } catch (cause) {
    const problem = cause instanceof Error ? cause.message : String(cause);
    throw new CommandFailedError(`${file} cannot be read: ${problem}`, { cause });
  }
}

function renderStats(stats: VocabularyStats): string {
  const rows = [...stats.fields, { ...stats, field: 'all' }].map((counts) => [
    counts.field,
    ...[counts.skills, counts.aliases, counts.guardedAliases].map(show),
    ...LANGUAGES.map((language) => show(counts.aliasesByLanguage[language])),
    ...[counts.implications, counts.relations].map(show),
    `${show(counts.withEsco)} (${Math.round((100 * counts.withEsco) / counts.skills)} %)`,
  ]);
  const numbers = ['skills', 'aliases', 'guarded', ...LANGUAGES, 'implies', 'relations', 'ESCO'];
  const columns = numbers.map((title) => ({ title, align: 'right' as const }));
  const types = TYPES.map((type) => `${type} ${show(stats.byType[type])}`).join(', ');
  return `Version ${stats.version}: ${types}\n${renderTable([{ title: 'field' }, ...columns], rows)}`;
}

function show(count: number): string {
  return formatCount(count, 'en');
}
