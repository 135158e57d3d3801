import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { constants, createGunzip } from 'node:zlib';
import { PermanentError } from '../../../core/errors.ts';

/** A file's bytes, unpacked, as often as they are asked for. */
export interface OpenedBytes {
  compressed: boolean;
  /** The first bytes of the unpacked content: all of it, or `HEAD_BYTES`. */
  head: Uint8Array;
  /** Whether `head` is all there is. */
  isWhole: boolean;
  chunks(): AsyncIterable<Uint8Array>;
}

/** What is read to recognise format, encoding and columns. */
const HEAD_BYTES = 1_000_000;

const ADVICE =
  'Give CSV, TSV, JSON (an array, or an object with one) or JSON Lines, plain or gzipped.';

/** Formats that are known by their first bytes and not read. */
const REFUSED: readonly { name: string; magic: readonly number[]; advice: string }[] = [
  {
    name: 'an Excel workbook or ZIP archive',
    magic: [0x50, 0x4b, 0x03, 0x04],
    advice: 'Save the sheet as CSV, or unpack the archive.',
  },
  {
    name: 'an old Excel workbook',
    magic: [0xd0, 0xcf, 0x11, 0xe0],
    advice: 'Save the sheet as CSV.',
  },
  {
    name: 'a Parquet file',
    magic: [0x50, 0x41, 0x52, 0x31],
    advice: 'Export it as CSV or JSON Lines.',
  },
  { name: 'a PDF', magic: [0x25, 0x50, 0x44, 0x46], advice: '' },
  {
    name: 'an SQLite database',
    magic: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65],
    advice: 'Export the table as CSV.',
  },
  {
    name: 'compressed by bzip2',
    magic: [0x42, 0x5a, 0x68],
    advice: 'Unpack it first, or use gzip.',
  },
  {
    name: 'compressed by xz',
    magic: [0xfd, 0x37, 0x7a, 0x58, 0x5a],
    advice: 'Unpack it first, or use gzip.',
  },
  {
    name: 'compressed by Zstandard',
    magic: [0x28, 0xb5, 0x2f, 0xfd],
    advice: 'Unpack it first, or use gzip.',
  },
];

/**
 * Opens a file and reads its head. Gzip is known by its first bytes, not by the file's name. Throws PermanentError
 * for a file that cannot be opened, is empty, or holds a format that is not read.
 */
export async function openBytes(path: string): Promise<OpenedBytes> {
  const magic = await firstBytes(path);
  const refused = REFUSED.find((format) => format.magic.every((byte, i) => magic[i] === byte));
  if (refused !== undefined) {
    throw new PermanentError([`${path} is ${refused.name}.`, refused.advice, ADVICE].join(' '));
  }
  const compressed = magic[0] === 0x1f && magic[1] === 0x8b;
  const chunks = () => streamBytes(path, compressed);

  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks()) {
    parts.push(chunk);
    size += chunk.byteLength;
    if (size > HEAD_BYTES) break;
  }
  if (size === 0) throw new PermanentError(`${path} is empty. ${ADVICE}`);
  const head = Buffer.concat(parts).subarray(0, HEAD_BYTES);
  return { compressed, head, isWhole: size <= HEAD_BYTES, chunks };
}

async function firstBytes(path: string): Promise<Uint8Array> {
  try {
    const file = await open(path);
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(8), 0, 8, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    const why =
      code === 'ENOENT'
        ? 'does not exist. Check the path.'
        : code === 'EACCES'
          ? 'may not be read by this user. Check its permissions.'
          : code === 'EISDIR'
            ? 'is a folder. Name the files in it.'
            : `cannot be opened (${code}).`;
    throw new PermanentError(`${path} ${why}`, { cause: error });
  }
}

async function* streamBytes(path: string, compressed: boolean): AsyncGenerator<Uint8Array> {
  const file = createReadStream(path, { highWaterMark: 64 * 1024 });
  if (!compressed) {
    yield* file as AsyncIterable<Uint8Array>;
    return;
  }
  // With this flush an archive that ends early gives what it holds; the row that is cut is then a broken row.
  const gunzip = createGunzip({ finishFlush: constants.Z_SYNC_FLUSH });
  file.on('error', (error) => gunzip.destroy(error));
  try {
    yield* file.pipe(gunzip) as AsyncIterable<Uint8Array>;
  } catch (error) {
    throw new PermanentError(
      `${path} is damaged: its gzip data cannot be unpacked to the end. Fetch it again.`,
      { cause: error },
    );
  } finally {
    file.destroy();
  }
}
