import { setTimeout as delay } from 'node:timers/promises';
import { loadConfig, readEnvironment } from '../worker/config.ts';
import { createApiClient } from './api-client.ts';
import type { CliContext, Output, OwnSystem } from './context.ts';
import { EXIT } from './errors.ts';
import { openRunningSystem, readLocalToken } from './running-system.ts';

/** Columns where nothing says how wide the terminal is. */
const DEFAULT_COLUMNS = 80;

/**
 * npm passes Ctrl-C on to the process that the terminal has told already, so that one press arrives twice; within
 * this time they count as one.
 */
const SAME_PRESS_MS = 400;

/** The world as this process has it. */
export function createProcessContext(): CliContext {
  const now = () => new Date();
  const config = () => loadConfig(readEnvironment(), process.cwd());
  return {
    stdout: outputOf(process.stdout),
    stderr: outputOf(process.stderr),
    stdin: () => process.stdin,
    cwd: process.cwd(),
    now,
    sleep: async (ms, signal) => {
      // Being woken early is no error here.
      await delay(ms, undefined, { signal }).catch(() => undefined);
    },
    loadConfig: config,
    openSystem: () => openRunningSystem(config()),
    startSystem: async (say): Promise<OwnSystem> => {
      // Worker and database are loaded only by the command that runs them: the others answer faster.
      const { startObservatory } = await import('../worker/main.ts');
      const { createTemporalDoor } = await import('../api/temporal-client-door.ts');
      const observatory = await startObservatory({ config: config(), say });
      const { state, client } = observatory;
      return {
        state,
        api: createApiClient({
          baseUrl: state.apiUrl,
          key: await readLocalToken(config().dataDir),
        }),
        openTemporal: () => Promise.resolve(createTemporalDoor(client)),
        close: () => Promise.resolve(),
        stop: () => observatory.stop(),
      };
    },
    startPart: async (part, say) => {
      const { startApiProcess, startWorkerProcess } = await import('../worker/main.ts');
      const start = part === 'worker' ? startWorkerProcess : startApiProcess;
      return start({ config: config(), say });
    },
    migrate: async (say) => {
      const { migrateDatabase } = await import('../worker/main.ts');
      return migrateDatabase({ config: config(), say });
    },
    backUp: async (out) => (await import('./backups.ts')).backUp({ config: config(), out, now }),
    restore: async (file, force) =>
      (await import('./backups.ts')).restore({ config: config(), file, force, now }),
    watchInterrupts,
  };
}

function outputOf(stream: NodeJS.WriteStream): Output {
  // `lmo query … | head` closes the pipe early; that is how it is meant to end.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(EXIT.ok);
    throw error;
  });
  return {
    write: (text) => void stream.write(text),
    get isTerminal() {
      return stream.isTTY === true;
    },
    get columns() {
      return stream.columns ?? DEFAULT_COLUMNS;
    },
  };
}

/** The first interrupt is told, a second one ends the process at once. */
function watchInterrupts(onInterrupt: () => void): () => void {
  let firstAt: number | null = null;
  const listen = (): void => {
    if (firstAt === null) {
      firstAt = performance.now();
      onInterrupt();
    } else if (performance.now() - firstAt > SAME_PRESS_MS) {
      process.exit(EXIT.interrupted);
    }
  };
  const signals = ['SIGINT', 'SIGTERM'] as const;
  for (const signal of signals) process.on(signal, listen);
  return () => {
    for (const signal of signals) process.off(signal, listen);
  };
}
