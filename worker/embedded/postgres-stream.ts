import { Duplex } from 'node:stream';
import type { PostgresEngine } from './postgres-engine.ts';

/** A message 'Q' of the protocol: one simple query. */
function simpleQuery(sql: string): Uint8Array {
  const text = Buffer.from(`${sql}\0`, 'utf8');
  const head = Buffer.alloc(5);
  head.write('Q');
  head.writeInt32BE(4 + text.length, 1);
  return Buffer.concat([head, text]);
}

// A new connection gets the session of the last one, with all that it left open.
const RESET_SESSION = [simpleQuery('ROLLBACK'), simpleQuery('DISCARD ALL')];

/**
 * The socket of pg's client to the embedded database: what is written goes to the thread, what the thread answers can
 * be read. One at a time: the database has a single session.
 */
export class PostgresStream extends Duplex {
  readonly #engine: PostgresEngine;
  readonly #onLost = (error: Error) => this.destroy(error);

  constructor(engine: PostgresEngine) {
    super();
    this.#engine = engine;
    engine.once('lost', this.#onLost);
  }

  /** Called by pg in place of the socket's own; there is nothing to dial. */
  connect(): this {
    void (async () => {
      try {
        for (const reset of RESET_SESSION) await this.#engine.send(reset, () => {});
        this.emit('connect');
      } catch (error) {
        this.destroy(error as Error);
      }
    })();
    return this;
  }

  override _read(): void {
    // Answers are pushed as they come.
  }

  override _write(
    chunk: Buffer,
    _encoding: BufferEncoding,
    done: (error?: Error | null) => void,
  ): void {
    this.#send(chunk, done);
  }

  // pg corks what belongs together (parse, bind, execute, sync): it goes to the thread as one message.
  override _writev(
    chunks: readonly { chunk: Buffer }[],
    done: (error?: Error | null) => void,
  ): void {
    this.#send(Buffer.concat(chunks.map(({ chunk }) => chunk)), done);
  }

  #send(bytes: Uint8Array, done: (error?: Error | null) => void): void {
    this.#engine
      .send(bytes, (answer) => this.push(Buffer.from(answer.buffer)))
      .then(() => done(), done);
  }

  override _final(done: () => void): void {
    this.push(null);
    done();
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    this.#engine.off('lost', this.#onLost);
    done(error);
  }

  // The rest of a socket that pg touches; a thread has neither packets to delay nor a link to keep alive.
  setNoDelay(): this {
    return this;
  }
  setKeepAlive(): this {
    return this;
  }
  ref(): this {
    return this;
  }
  unref(): this {
    return this;
  }
}
