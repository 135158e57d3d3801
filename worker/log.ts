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

/** Opens `<data folder>/logs/observatory.log`, one JSON line an event. Ids and counts only: no text of ads. */
export function openLog(config: Pick<Config, 'dataDir' | 'logLevel'>): Log {
  const folder = path.join(config.dataDir, 'logs');
  mkdirSync(folder, { recursive: true });
  const destination = pino.destination({ dest: path.join(folder, 'observatory.log'), sync: false });
  const main = pino({ level: config.logLevel, base: { pid: process.pid } }, destination);
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
