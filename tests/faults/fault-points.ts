/**
 * Loaded into the observatory under test before anything of its own (`--import`, see faulty-process.ts): watches the
 * statements that it sends to its database and, at the points named in TEST_FAULTS, ends the process, ends the thread
 * of the embedded database, or lets the database refuse the statement. The observatory itself knows nothing of it.
 */
import { writeSync } from 'node:fs';
import { createRequire, syncBuiltinESMExports } from 'node:module';
import threads from 'node:worker_threads';
import pg from 'pg';
import { STAGES, type Stage } from '../../core/posting/stages.ts';
import { parseFaults, type Fault } from './fault-list.ts';

const faults = parseFaults(process.env.TEST_FAULTS ?? '');
/** The stage that the process was last seen working on. */
let stage: Stage | null = null;
/** Clients inside a transaction that has written the counts of a page, with the stage of it. */
const counted = new WeakMap<object, Stage>();
const databaseThreads = new Set<threads.Worker>();

/** The first fault that waits for this point; a fault is met once, at the nth time of its point. */
function faultAt(at: Stage, point: Fault['point']): Fault | null {
  const fault = faults.find((one) => one.stage === at && one.point === point);
  if (fault === undefined) return null;
  fault.nth -= 1;
  if (fault.nth > 0) return null;
  faults.splice(faults.indexOf(fault), 1);
  writeSync(2, `FAULT ${fault.action} at ${at}, ${point}\n`);
  return fault;
}

/** A statement that the database answers with the fault: the true state from its own hands, or no answer in time. */
function faultyStatement(action: Fault['action']): string {
  if (action === 'endless') return 'SELECT count(*) FROM generate_series(1, 2000000000)';
  return `DO $$ BEGIN RAISE EXCEPTION 'a fault of the test' USING ERRCODE = '${action}'; END $$`;
}

function meet(fault: Fault): void {
  if (fault.action === 'kill') process.kill(process.pid, 'SIGKILL');
  if (fault.action === 'end-database-thread') {
    for (const thread of databaseThreads) void thread.terminate();
  }
}

function isStage(value: unknown): value is Stage {
  return (STAGES as readonly unknown[]).includes(value);
}

/** What a statement says and the stage that it names, whichever way it was given to pg. */
function read(args: readonly unknown[]): { text: string; named: Stage | null } {
  const [first, second] = args;
  const config = typeof first === 'object' && first !== null ? first : { text: first };
  const text = 'text' in config && typeof config.text === 'string' ? config.text : '';
  const given = 'values' in config ? config.values : second;
  const values: unknown[] = Array.isArray(given) ? given : [];
  return { text: text.trim(), named: values.find(isStage) ?? null };
}

/** The last statement of a page's transaction: what precedes it is written and not committed. */
function isCount(text: string): boolean {
  return text.startsWith('INSERT INTO batch_pages') || text.startsWith('INSERT INTO publication ');
}

function watchStatements(): void {
  const prototype = pg.Client.prototype as unknown as Record<string, unknown>;
  const original = prototype.query as (...args: unknown[]) => unknown;
  prototype.query = function (this: object, ...args: unknown[]): unknown {
    const { text, named } = read(args);
    if (named !== null && /\bbatch_(?:pages|runs)\b/.test(text)) stage = named;
    if (stage === null) return original.apply(this, args);

    if (text === 'BEGIN') {
      const fault = faultAt(stage, 'before-write');
      if (fault !== null) meet(fault);
    } else if (isCount(text)) {
      counted.set(this, named ?? stage);
      const fault = faultAt(named ?? stage, 'between-writes');
      if (fault !== null) {
        meet(fault);
        if (fault.action !== 'kill' && fault.action !== 'end-database-thread')
          return original.apply(this, [faultyStatement(fault.action)]);
      }
    } else if (text === 'COMMIT' || text === 'ROLLBACK') {
      const at = counted.get(this);
      counted.delete(this);
      if (at !== undefined && text === 'COMMIT')
        return (original.apply(this, args) as Promise<unknown>).then((answer) => {
          const fault = faultAt(at, 'after-commit');
          if (fault !== null) meet(fault);
          return answer;
        });
    }
    return original.apply(this, args);
  };
}

/** Keeps the threads of the embedded database, to end the present one. */
function watchThreads(): void {
  const builtin = createRequire(import.meta.url)('node:worker_threads') as typeof threads;
  builtin.Worker = class extends threads.Worker {
    constructor(file: string | URL, options?: threads.WorkerOptions) {
      super(file, options);
      if (!String(file).includes('postgres-thread')) return;
      databaseThreads.add(this);
      this.once('exit', () => databaseThreads.delete(this));
    }
  };
  syncBuiltinESMExports();
}

if (threads.isMainThread) {
  watchStatements();
  watchThreads();
}
