import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { DefaultLogger, type Logger as TemporalLogger } from '@temporalio/worker';
import { pino, type Logger } from 'pino';
import type { Config } from './config.ts';

export interface Log {
  main: Logger;
  /** What Temporal's SDK says, in the same file. */
  forTemporal: TemporalLogger;
  close(): Promise<void>;
}

const PINO_LEVEL = {
  TRACE: 'trace',
  DEBUG: 'debug',
  INFO: 'info',
  WARN: 'warn',
  ERROR: 'error',
} as const;

/**
 * Opens `<data folder>/logs/observatory.log`, or stdout, where those who run many processes collect it; one JSON line
 * an event. Ids and counts only: no text of ads, and what `redact` hides.
 */
export function openLog(
  config: Pick<Config, 'dataDir' | 'logLevel'>,
  { to, redact }: { to: 'file' | 'stdout'; redact: (text: string) => string },
): Log {
  const destination = pino.destination({
    dest: to === 'stdout' ? 1 : logFile(config),
    sync: false,
  });
  const main = pino(
    { level: config.logLevel, base: { pid: process.pid }, hooks: { streamWrite: redact } },
    destination,
  );
  return {
    main,
    forTemporal: new DefaultLogger('WARN', ({ level, message, meta }) => {
      main[PINO_LEVEL[level]]({ temporal: meta }, message);
    }),
    close: () =>
      new Promise((resolve) => {
        destination.once('close', () => resolve());
        destination.end();
      }),
  };
}

function logFile({ dataDir }: Pick<Config, 'dataDir'>): string {
  const folder = path.join(dataDir, 'logs');
  mkdirSync(folder, { recursive: true });
  return path.join(folder, 'observatory.log');
}
