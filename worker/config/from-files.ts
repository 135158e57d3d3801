import { readFileSync } from 'node:fs';
import path from 'node:path';

const SUFFIX = '_FILE';

/**
 * Adds the variables that are given as files: `NAME_FILE=/run/secrets/x` stands for NAME with what the file holds, as
 * containers hand out secrets. Only for the names given; NAME and NAME_FILE together are a problem, as is a file that
 * cannot be read. Relative paths are read against `cwd`.
 */
export function withVariablesFromFiles(
  env: Readonly<Record<string, string | undefined>>,
  args: {
    names: readonly string[];
    cwd: string;
    problem: (name: string, message: string) => void;
  },
): Record<string, string | undefined> {
  const complete = { ...env };
  for (const name of args.names) {
    const file = env[`${name}${SUFFIX}`];
    if (file === undefined) continue;
    if (env[name] !== undefined) {
      args.problem(`${name}${SUFFIX}`, `${name} is set too; one of them is enough`);
      continue;
    }
    try {
      const content = readFileSync(path.resolve(args.cwd, file), 'utf8').trim();
      if (content === '') args.problem(`${name}${SUFFIX}`, 'the file is empty');
      else complete[name] = content;
    } catch (error) {
      args.problem(`${name}${SUFFIX}`, `cannot be read: ${(error as Error).message}`);
    }
  }
  return complete;
}
