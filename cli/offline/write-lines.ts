import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { PassThrough } from 'node:stream';
import { createGzip } from 'node:zlib';
import type { Output } from '../context.ts';
import { CommandFailedError } from '../errors.ts';

/**
 * Writes lines to a file, gzipped where its name ends in .gz, or for '-' to `stdout`. The file appears when it is
 * whole: lines go to a neighbour of it first. Memory does not grow with the lines. Throws CommandFailedError when
 * the file cannot be written.
 */
export async function writeLines(
  path: string,
  lines: AsyncIterable<string>,
  stdout: Output,
): Promise<void> {
  if (path === '-') {
    for await (const line of lines) stdout.write(`${line}\n`);
    return;
  }
  const unfinished = `${path}.part`;
  const text = new PassThrough();
  const file = createWriteStream(unfinished);
  const written = path.endsWith('.gz') ? pipeline(text, createGzip(), file) : pipeline(text, file);
  // A full disk ends the pipeline while lines are still being made: the rejection is awaited below.
  written.catch(() => undefined);
  try {
    for await (const line of lines) {
      if (text.destroyed) break;
      if (!text.write(`${line}\n`)) await Promise.race([once(text, 'drain'), written]);
    }
    text.end();
    await written.catch((cause: NodeJS.ErrnoException) => {
      throw new CommandFailedError(`${path} cannot be written: ${cause.message}.`, { cause });
    });
    await rename(unfinished, path);
  } catch (error) {
    text.destroy();
    await written.catch(() => undefined);
    await rm(unfinished, { force: true });
    throw error;
  }
}
