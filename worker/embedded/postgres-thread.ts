import { readFile, writeFile } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import { vector } from '@electric-sql/pglite-pgvector';
import type { FromThread, ThreadOptions, ToThread } from './postgres-messages.ts';

// The thread that holds the embedded database. It passes the bytes of Postgres' wire protocol through, in order, and
// knows nothing of their meaning: pg on the other side speaks and understands them, errors included.

const SETTINGS = [
  // Nothing checkpoints in the background here: without a limit the log grew to 1.6 GB in a load of 10k ads.
  'max_wal_size=128MB',
  'timezone=UTC',
  // Defaults of 4 MB and 64 MB are made for many connections; this one has the memory to itself.
  'work_mem=32MB',
  'maintenance_work_mem=128MB',
  // Files in the memory of one machine: a look-up by index costs no seek.
  'random_page_cost=1.1',
];

/** Answers are sent on in pieces of about this size: fewer messages, and a large result does not lie here whole. */
const PIECE_BYTES = 256 * 1024;

const port = parentPort;
if (port === null) throw new Error('postgres-thread.ts runs as a worker thread.');

function send(message: FromThread): void {
  if (message.kind === 'bytes') port!.postMessage(message, [message.bytes.buffer as ArrayBuffer]);
  else port!.postMessage(message);
}

const options = workerData as ThreadOptions;
const database = await PGlite.create({
  ...(options.dataDir === null ? {} : { dataDir: options.dataDir }),
  ...(options.template === null
    ? {}
    : { loadDataDir: new Blob([await readFile(options.template)]) }),
  extensions: { vector },
  startParams: [...PGlite.defaultStartParams, ...SETTINGS.flatMap((setting) => ['-c', setting])],
});

async function runProtocol(id: number, bytes: Uint8Array): Promise<void> {
  let pieces: Uint8Array[] = [];
  let size = 0;
  const flush = () => {
    if (size === 0) return;
    const joined = new Uint8Array(size);
    let offset = 0;
    for (const piece of pieces) {
      joined.set(piece, offset);
      offset += piece.length;
    }
    pieces = [];
    size = 0;
    send({ kind: 'bytes', id, bytes: joined });
  };
  await database.execProtocolRawStream(bytes, {
    onRawData: (piece) => {
      // The piece is a view of the database's own memory, which it writes over.
      pieces.push(piece.slice());
      size += piece.length;
      if (size >= PIECE_BYTES) flush();
    },
  });
  flush();
}

async function handle(message: ToThread): Promise<void> {
  if (message.kind === 'protocol') return runProtocol(message.id, message.bytes);
  if (message.kind === 'close') return database.close();
  const dump = await database.dumpDataDir('none');
  await writeFile(message.path, new Uint8Array(await dump.arrayBuffer()));
}

let last: Promise<void> = Promise.resolve();
port.on('message', (message: ToThread) => {
  last = last.then(async () => {
    try {
      await handle(message);
      send({ kind: 'done', id: message.id });
    } catch (error) {
      send({ kind: 'failed', id: message.id, message: String(error) });
    }
    if (message.kind === 'close') port.close();
  });
});
send({ kind: 'open' });
