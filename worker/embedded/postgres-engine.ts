import { EventEmitter } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { FromThread, ThreadOptions, ToThread } from './postgres-messages.ts';

/** SQLSTATE query_canceled, as a server gives it for its statement_timeout. */
const QUERY_CANCELED = '57014';
/** SQLSTATE crash_shutdown: the backend is gone and the statement with it. */
const CRASH_SHUTDOWN = '57P02';

/** The embedded database was ended under a statement; `code` is the SQLSTATE that a server would give. */
export class EmbeddedDatabaseError extends Error {
  override readonly name = 'EmbeddedDatabaseError';
  readonly code: string;
  constructor(message: string, code: string, cause?: unknown) {
    super(message, { cause });
    this.code = code;
  }
}

type Request =
  { kind: 'protocol'; bytes: Uint8Array } | { kind: 'dump'; path: string } | { kind: 'close' };

interface PendingRequest {
  id: number;
  request: Request;
  onBytes: (bytes: Uint8Array) => void;
  resolve: () => void;
  reject: (error: Error) => void;
}

/** Closing writes what is left to the files; a database that hangs then is ended as it is and recovers at the next start. */
const CLOSE_LIMIT_MS = 20_000;

/**
 * The thread with the embedded database, and the watch over it. Requests go in one at a time. WebAssembly cannot be
 * interrupted and the database ignores its own time-outs, so a request over its limit ends the thread; what waits is
 * rejected and the database is opened again from its files. Emits 'lost' with the error each time.
 */
export class PostgresEngine extends EventEmitter<{ lost: [EmbeddedDatabaseError] }> {
  /** Limit of the requests to come, milliseconds. */
  limitMs: number;
  readonly #options: ThreadOptions;
  #worker: Worker;
  #opened: Promise<void>;
  #running: PendingRequest | undefined;
  readonly #waiting: PendingRequest[] = [];
  #timer: NodeJS.Timeout | undefined;
  #nextId = 0;
  #closing = false;
  /** Set when there is nothing left to open again. */
  #dead: EmbeddedDatabaseError | undefined;

  private constructor(options: ThreadOptions, limitMs: number) {
    super();
    this.#options = options;
    this.limitMs = limitMs;
    [this.#worker, this.#opened] = this.#start(options);
  }

  /** Opens the database, and creates it where there is none (3–10 s, 0.6 s from a template). */
  static async open(options: ThreadOptions, limitMs: number): Promise<PostgresEngine> {
    const engine = new PostgresEngine(options, limitMs);
    await engine.#opened;
    return engine;
  }

  /** Sends messages of the wire protocol; resolves when the database has answered all of them. */
  send(bytes: Uint8Array, onBytes: (bytes: Uint8Array) => void): Promise<void> {
    return this.#enqueue({ kind: 'protocol', bytes }, onBytes);
  }

  /** Writes the data files as a tar to `path`, to be used as a template. */
  dump(path: string): Promise<void> {
    return this.#enqueue({ kind: 'dump', path });
  }

  async close(): Promise<void> {
    if (this.#closing) return;
    await this.#opened.catch(() => {});
    const closed = this.#dead ? Promise.resolve() : this.#enqueue({ kind: 'close' });
    this.#closing = true;
    const late = setTimeout(() => void this.#worker.terminate(), CLOSE_LIMIT_MS);
    const exited = new Promise<void>((resolve) => {
      if (this.#dead) resolve();
      else this.#worker.once('exit', () => resolve());
    });
    await closed.catch(() => this.#worker.terminate());
    await exited;
    clearTimeout(late);
  }

  #start(options: ThreadOptions): [Worker, Promise<void>] {
    const worker = new Worker(new URL('./postgres-thread.ts', import.meta.url), {
      workerData: options,
      execArgv: [],
    });
    const opened = new Promise<void>((resolve, reject) => {
      worker.once('error', reject);
      worker.once('exit', () => reject(new Error('The thread of the embedded database ended.')));
      worker.on('message', (message: FromThread) => {
        if (message.kind === 'open') resolve();
        else if (worker === this.#worker) this.#receive(message);
      });
    });
    // Reported to whoever waits for it; without anybody waiting it must not end the process.
    opened.catch(() => {});
    const onGone = (error?: unknown) => {
      if (worker !== this.#worker || this.#closing) return;
      const reason = error instanceof Error ? `: ${error.message}` : '';
      this.#lose(
        new EmbeddedDatabaseError(`The embedded database ended${reason}.`, CRASH_SHUTDOWN, error),
      );
    };
    void opened.then(
      () => worker.once('error', onGone).once('exit', () => onGone()),
      () => {},
    );
    return [worker, opened];
  }

  #enqueue(request: Request, onBytes: (bytes: Uint8Array) => void = () => {}): Promise<void> {
    if (this.#dead) return Promise.reject(this.#dead);
    if (this.#closing) return Promise.reject(new Error('The embedded database is closed.'));
    return new Promise((resolve, reject) => {
      this.#waiting.push({ id: this.#nextId++, request, onBytes, resolve, reject });
      this.#runNext();
    });
  }

  #runNext(): void {
    if (this.#running !== undefined) return;
    const next = this.#waiting.shift();
    if (next === undefined) return;
    this.#running = next;
    void this.#opened.then(
      () => {
        if (this.#running !== next) return;
        this.#worker.postMessage({ ...next.request, id: next.id } satisfies ToThread);
        if (next.request.kind === 'protocol') this.#watch(this.limitMs);
      },
      (error: unknown) => {
        this.#dead ??= new EmbeddedDatabaseError(
          `The embedded database cannot be opened: ${String(error)}`,
          CRASH_SHUTDOWN,
          error,
        );
        this.#rejectAll(this.#dead);
      },
    );
  }

  #watch(limitMs: number): void {
    this.#timer = setTimeout(() => {
      const where =
        this.#options.dataDir === null
          ? 'the database in memory is lost'
          : 'its transaction is rolled back and the database opened again';
      this.#lose(
        new EmbeddedDatabaseError(
          `A statement ran over its limit of ${limitMs} ms: ${where}.`,
          QUERY_CANCELED,
        ),
      );
    }, limitMs);
  }

  #receive(message: Exclude<FromThread, { kind: 'open' }>): void {
    const running = this.#running;
    if (running === undefined || running.id !== message.id) return;
    if (message.kind === 'bytes') return running.onBytes(message.bytes);
    clearTimeout(this.#timer);
    if (message.kind === 'failed' && running.request.kind === 'protocol') {
      // The database answers its own errors in the protocol: one beside it means that the backend is broken.
      return this.#lose(
        new EmbeddedDatabaseError(
          `The embedded database broke: ${message.message}`,
          CRASH_SHUTDOWN,
        ),
      );
    }
    this.#running = undefined;
    if (message.kind === 'done') running.resolve();
    else
      running.reject(new Error(`Embedded database, ${running.request.kind}: ${message.message}`));
    this.#runNext();
  }

  #lose(error: EmbeddedDatabaseError): void {
    clearTimeout(this.#timer);
    // What the ending thread still says is of no interest, and no second loss.
    const gone = this.#worker
      .removeAllListeners()
      .on('error', () => {})
      .terminate();
    if (this.#options.dataDir === null) {
      this.#dead = error;
    } else {
      // A template made the database once; now its own files are there.
      const reopened = gone.then(async () => {
        const [worker, opened] = this.#start({ ...this.#options, template: null });
        this.#worker = worker;
        await opened;
      });
      reopened.catch(() => {});
      this.#opened = reopened;
    }
    this.#rejectAll(error);
    this.emit('lost', error);
  }

  #rejectAll(error: Error): void {
    const rejected =
      this.#running === undefined ? this.#waiting : [this.#running, ...this.#waiting];
    this.#running = undefined;
    for (const { reject } of rejected) reject(error);
    this.#waiting.length = 0;
  }
}
