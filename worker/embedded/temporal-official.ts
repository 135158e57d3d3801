import { mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { lastLine, runProgram } from './run-program.ts';

/** The host from which the SDK fetches; asked first, since the SDK itself waits for an answer without end. */
const DOWNLOAD_HOST = 'https://temporal.download/';
const ANSWER_LIMIT_MS = 10_000;
const DOWNLOAD_LIMIT_MS = 300_000;
const SCRIPT = fileURLToPath(new URL('temporal-official-download.ts', import.meta.url));

/**
 * Fetches the Temporal CLI by the SDK's own download, which picks the version that fits the SDK, and puts it at
 * `target`. The SDK does so only on the way of starting a server; a process of its own does that, so that it can be
 * ended. Throws with the reason.
 */
export async function fetchOfficialTemporal(target: string): Promise<void> {
  await askForAnswer();
  const folder = await mkdtemp(path.join(path.dirname(target), 'official-'));
  try {
    const { exitCode, output } = await runProgram(
      process.execPath,
      [SCRIPT, folder],
      DOWNLOAD_LIMIT_MS,
    );
    if (exitCode !== 0) throw new Error(lastLine(output));
    const program = (await readdir(folder)).find((name) => name.startsWith('temporal-'));
    if (program === undefined) throw new Error('the download left no program');
    await rename(path.join(folder, program), target);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function askForAnswer(): Promise<void> {
  try {
    await fetch(DOWNLOAD_HOST, { method: 'HEAD', signal: AbortSignal.timeout(ANSWER_LIMIT_MS) });
  } catch (error) {
    const cause = error instanceof Error ? error.cause : undefined;
    const reason = cause instanceof Error ? cause.message : (error as Error).message;
    throw new Error(`${DOWNLOAD_HOST}: ${reason}`, { cause: error });
  }
}
