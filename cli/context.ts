import type { TemporalDoor } from '../api/temporal-door.ts';
import type { ObservatoryState } from '../core/observatory-state.ts';
import type { Config } from '../worker/config.ts';
import type { ApiClient } from './api-client.ts';

/** Where text goes: stdout for what was asked for, stderr for how it goes. */
export interface Output {
  write(text: string): void;
  readonly isTerminal: boolean;
  /** Characters a line holds; 80 when nobody knows. */
  readonly columns: number;
}

/** A running observatory, as a command reaches it. */
export interface RunningSystem {
  state: ObservatoryState;
  api: ApiClient;
  /** Connects when it is first asked for: most commands need the API alone, and work while Temporal is down. */
  openTemporal(): Promise<TemporalDoor>;
  close(): Promise<void>;
}

/** An observatory that this process started, and ends. */
export interface OwnSystem extends RunningSystem {
  stop(): Promise<void>;
}

/** A worker or the API as a process of its own. */
export interface RunningPart {
  /** Settles when it stopped by itself or was stopped; rejects when it could not go on. */
  stopped: Promise<void>;
  stop(): Promise<void>;
}

/** What a backup holds, after it was read back. */
export interface WrittenBackup {
  file: string;
  bytes: number;
  tables: number;
  rows: number;
}

export interface RestoredBackup {
  createdAt: string;
  version: string;
  tables: number;
  rows: number;
  /** Where what lay there before is now; null when there was nothing, or a server held it. */
  movedTo: string | null;
}

/** What commands need of the world; tests give their own. */
export interface CliContext {
  stdout: Output;
  stderr: Output;
  /** What is piped into the command; asked for by those that read it. */
  stdin: () => AsyncIterable<Uint8Array>;
  /** Folder against which paths are read. */
  cwd: string;
  now: () => Date;
  sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
  /** Throws with all problems of the environment. */
  loadConfig: () => Config;
  /** Finds the observatory that runs on the data folder; throws CommandFailedError when none does. */
  openSystem: () => Promise<RunningSystem>;
  /** Starts an observatory in this process; `say` takes a line per step. */
  startSystem: (say: (line: string) => void) => Promise<OwnSystem>;
  /** Starts a part of an observatory in this process. */
  startPart: (part: 'worker' | 'api', say: (line: string) => void) => Promise<RunningPart>;
  /** Brings the configured database up to date; returns the names of what was applied. */
  migrate: (say: (line: string) => void) => Promise<{ applied: string[] }>;
  /** Writes a backup and reads it back; `out` null: into the data folder. */
  backUp: (out: string | null) => Promise<WrittenBackup>;
  /** Puts a backup in place; data that is there is refused, or with `force` set aside. */
  restore: (file: string, force: boolean) => Promise<RestoredBackup>;
  /** Calls `onInterrupt` for each Ctrl-C or SIGTERM until the returned function is called. */
  watchInterrupts: (onInterrupt: () => void) => () => void;
}
