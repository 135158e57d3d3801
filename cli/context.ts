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
  /** Calls `onInterrupt` for each Ctrl-C or SIGTERM until the returned function is called. */
  watchInterrupts: (onInterrupt: () => void) => () => void;
}
