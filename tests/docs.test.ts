import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { documentedCommands } from './support/documented-commands.ts';

const PROJECT = path.join(import.meta.dirname, '..');
const documents = globSync(
  '{*.md,{docs,activities,reports,sample,temporal-config,core,cli,api}/**/*.md}',
  {
    cwd: PROJECT,
  },
).sort();
const read = (file: string) => readFileSync(path.join(PROJECT, file), 'utf8');

const reference = read('docs/cli.md');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

test('there are documents to check', () => {
  expect(documents).toEqual(
    expect.arrayContaining(['README.md', 'docs/operations.md', 'docs/how-it-works.md']),
  );
});

describe.each(documents)('%s', (document) => {
  test('links to files that are there', () => {
    const links = [...read(document).matchAll(/\]\(([^)\s#]+)(?:#[^)]*)?\)/g)].map(
      (match) => match[1]!,
    );
    const local = links.filter((link) => !/^[a-z]+:/.test(link));
    const missing = local.filter(
      (link) => !existsSync(path.join(PROJECT, path.dirname(document), link)),
    );
    expect(missing).toEqual([]);
  });

  test('names npm scripts that exist', () => {
    const names = [...read(document).matchAll(/\bnpm (?:run )?(start|test|run [a-z:-]+)/g)].map(
      (match) => match[1]!.replace('run ', ''),
    );
    expect(names.filter((name) => !(name in scripts))).toEqual([]);
  });

  test('names commands and options of lmo that exist', () => {
    const unknown: string[] = [];
    for (const { words, line } of documentedCommands(read(document))) {
      if (words[0] === '<command>') continue;
      const grouped = `${words[0]} ${words[1]}`;
      const command = reference.includes(`## lmo ${grouped}\n`) ? grouped : words[0];
      const section = new RegExp(
        `^#+ .*lmo ${command}\\b[\\s\\S]*?(?=^#+ |$(?![\\s\\S]))`,
        'm',
      ).exec(reference)?.[0];
      const options = words.filter((word) => word.startsWith('--'));
      if (section === undefined || options.some((option) => !section.includes(option)))
        unknown.push(line);
    }
    expect(unknown).toEqual([]);
  });
});
