import type { Command } from 'commander';
import type { CliContext } from './context.ts';
import { createProgram } from './program.ts';

/** Columns of help on the page; a terminal's width must not change it. */
const COLUMNS = 80;

/** The reference of all commands in Markdown, made of the help that they print. */
export function describeCli(context: CliContext): string {
  const program = createProgram(context, () => undefined);
  const commands = program.commands.flatMap((command) => leaves(command, []));
  return [
    '# Commands',
    '',
    '<!-- Made by scripts/generate-cli-docs.ts from the help of the commands: do not edit. -->',
    '',
    'Every command is run as `npx lmo <command>` or `npm run lmo -- <command>` in the project folder.',
    '',
    helpOf(program),
    ...commands.flatMap(({ command, names }) => [
      '',
      `## lmo ${names.join(' ')}`,
      '',
      helpOf(command),
    ]),
    '',
  ].join('\n');
}

interface Leaf {
  command: Command;
  names: readonly string[];
}

function leaves(command: Command, above: readonly string[]): Leaf[] {
  const names = [...above, command.name()];
  if (command.commands.length === 0) return [{ command, names }];
  return command.commands.flatMap((inner) => leaves(inner, names));
}

function helpOf(command: Command): string {
  let help = '';
  command.configureOutput({ writeOut: (text) => (help += text), getOutHelpWidth: () => COLUMNS });
  command.outputHelp();
  return `\`\`\`text\n${help.trimEnd()}\n\`\`\``;
}
