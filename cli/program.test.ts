import type { Command } from 'commander';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CommandFailedError } from './errors.ts';
import { fakeContext } from './fixtures/fake-context.ts';
import { createProgram, runCli } from './program.ts';

let folder: string;
let ads: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lmo-cli-'));
  ads = join(folder, 'ads.csv');
  await writeFile(ads, 'titulo\n');
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function lmo(words: readonly string[], context = fakeContext()) {
  const exitCode = await runCli(words, context);
  return { exitCode, stdout: context.stdout.text, stderr: context.stderr.text };
}

function allCommands(command: Command): Command[] {
  return [command, ...command.commands.flatMap(allCommands)];
}

describe('wrong usage', () => {
  it.each([
    [['rnu'], /Did you mean run\?/u],
    [['--verson'], /unknown option/u],
    [['run', '--form', 'x'], /Did you mean --from\?/u],
    [['run', 'extra'], /too many arguments/u],
    [['run', '--date', '22/11/2026'], /"22\/11\/2026" is not a date/u],
    [['run', '--date', '2026-02-30'], /is not a date/u],
    [['run', '--date', '2026-11-23'], /in the future: today is 2026-11-22/u],
    [['run', '--from', 'cook'], /--from "cook": the stages are collect/u],
    [['run', '--only', ''], /--only ""/u],
    [['run', '--from', 'clean', '--only', 'clean'], /exclude each other/u],
    [['run', '--since', '2026-01-01'], /give --reprocess/u],
    [['run', '--reprocess', 'extract', '--since', 'ever'], /"ever" is not a date/u],
    [['run', '--lang', 'fr'], /--lang "fr"/u],
    [['run', '--source', 'a b'], /--source "a b"/u],
    [['plan', '--reprocess', 'x'], /--reprocess "x"/u],
    [['import'], /missing required argument/u],
    [['import', 'nowhere.csv'], /There is no file \/desk\/nowhere\.csv/u],
    [['import', tmpdir()], /is not a file/u],
    [['import', 'ADS', '--country', 'Colombia'], /--country "Colombia"/u],
    [['import', 'ADS', '--map', 'cargo'], /--map "cargo"/u],
    [['import', 'ADS', '--map', 'title=a,title=b'], /each field once/u],
    [['import', 'ADS', '--map', 'title='], /--map "title="/u],
    [['up', '--import', 'nowhere.csv'], /There is no file/u],
    [['up', '--lang', 'pt'], /--lang "pt"/u],
    [['status', '--limit', '0'], /--limit "0"/u],
    [['query'], /missing required argument/u],
    [['query', 'select 1', '--format', 'xml'], /--format "xml": the formats are table, json, csv/u],
    [['query', 'select 1', '--timeout', '31'], /--timeout "31"/u],
    [['query', 'select 1', '--limit', '1e3'], /--limit "1e3"/u],
    [['report', '--lang', 'de'], /--lang "de"/u],
    [['taxonomy', 'import', 'onet', '.'], /no import for "onet"/u],
    [['taxonomy', 'import', 'esco', 'nowhere'], /nothing that can be read at \/desk\/nowhere/u],
    [['taxonomy', 'import', 'esco', tmpdir(), '--release', 'one two'], /--release "one two"/u],
    [['taxonomy', 'lsit'], /Did you mean list\?/u],
    [['reject'], /--reason <text>' not specified/u],
    [['abandon', '--reason', ' '], /--reason: say why/u],
    [['skip-source', '--source', '../x'], /--source "\.\.\/x"/u],
    [['doctor', '--fix'], /unknown option/u],
  ])(
    '%j exits with 2, says what is wrong on stderr and nothing on stdout',
    async (words, message) => {
      const answer = await lmo(words.map((word) => (word === 'ADS' ? ads : word)));
      expect(answer).toMatchObject({ exitCode: 2, stdout: '' });
      expect(answer.stderr).toMatch(message);
    },
  );
});

describe('help', () => {
  it.each([[['--help']], [['help']], [[]]])(
    '%j shows all commands and exits with 0',
    async (words) => {
      const { exitCode, stdout } = await lmo(words);
      expect(exitCode).toBe(0);
      for (const name of [
        'up',
        'run',
        'plan',
        'status',
        'import',
        'taxonomy',
        'query',
        'report',
        'doctor',
      ]) {
        expect(stdout).toMatch(new RegExp(`^  ${name}\\b`, 'mu'));
      }
    },
  );

  it('of each command has a description and an example, and fits into 80 columns', () => {
    const program = createProgram(fakeContext(), () => undefined);
    for (const command of allCommands(program)) {
      if (command.commands.length > 0) continue;
      let help = '';
      command.configureOutput({ writeOut: (text) => (help += text) });
      command.outputHelp();
      expect(command.description(), command.name()).not.toBe('');
      expect(help, command.name()).toMatch(/Examples:\n {2}\$ (?:npx lmo|npm start)/u);
      const described = help.split('Examples:')[0] ?? '';
      expect(described.split('\n').filter((line) => line.length > 80)).toEqual([]);
    }
  });

  it('offers --json on each command that ends with an answer', () => {
    const program = createProgram(fakeContext(), () => undefined);
    for (const command of allCommands(program)) {
      if (command.commands.length > 0 || ['worker', 'api'].includes(command.name())) continue;
      expect(
        command.options.map((option) => option.long),
        command.name(),
      ).toContain('--json');
    }
  });
});

describe('errors while a command runs', () => {
  it('that know what to do are told in a sentence, with exit code 1', async () => {
    const context = fakeContext({
      context: {
        openSystem: () =>
          Promise.reject(new CommandFailedError('No observatory runs. Start it with "npm start".')),
      },
    });
    expect(await lmo(['status'], context)).toEqual({
      exitCode: 1,
      stdout: '',
      stderr: 'No observatory runs. Start it with "npm start".\n',
    });
  });

  it('that nobody expected are told with their trace', async () => {
    const broken = () => Promise.reject(new TypeError('x is not a function'));
    const { exitCode, stderr } = await lmo(
      ['status'],
      fakeContext({ context: { openSystem: broken } }),
    );
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/TypeError: x is not a function\n\s+at /u);
  });

  it('do not keep the connection open', async () => {
    const context = fakeContext({
      api: { batch: () => Promise.reject(new CommandFailedError('gone')) },
    });
    await lmo(['status'], context);
    expect(context.ended.closed).toBe(1);
  });
});
