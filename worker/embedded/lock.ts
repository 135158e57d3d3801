import { link, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { PermanentError } from '../../core/errors.ts';
import { processIdentity } from './process-identity.ts';

const lockFileSchema = z.object({ pid: z.number().int(), identity: z.string() });
type LockFile = z.infer<typeof lockFileSchema>;

/** A released lock keeps its file: the numbers only grow. No process has this identity. */
const RELEASED = 'released';

export interface DataLock {
  release(): Promise<void>;
}

/**
 * Locks a folder for this process; throws a PermanentError with the pid of the process that holds it. A lock whose
 * process is gone is taken over.
 *
 * The lock is the file `lock.<n>` with the highest n. It is taken by creating the next number, which succeeds for one
 * process only; whoever judged an old state finds the higher number afterwards and starts over. Lower numbers are
 * deleted, the highest never, so a number is not given twice. The folder must be on a disk of this machine.
 */
export async function takeLock(folder: string): Promise<DataLock> {
  await mkdir(folder, { recursive: true });
  const identity = processIdentity(process.pid) ?? String(process.pid);
  const own = path.join(folder, `lock.new-${process.pid}-${Math.trunc(performance.now() * 1000)}`);
  await writeFile(own, JSON.stringify({ pid: process.pid, identity } satisfies LockFile));
  try {
    for (;;) {
      const current = await highestLock(folder);
      if (current > 0) await refuseIfHeld(folder, current);
      const file = path.join(folder, `lock.${current + 1}`);
      if (!(await createLink(own, file))) continue;
      if ((await highestLock(folder)) !== current + 1) {
        await rm(file, { force: true });
        continue;
      }
      await removeBelow(folder, current + 1);
      return { release: () => releaseLock(file) };
    }
  } finally {
    await rm(own, { force: true });
  }
}

/** The process that holds the folder, or null: for those who only want to know. */
export async function lockHolder(folder: string): Promise<number | null> {
  const current = await highestLock(folder).catch(() => 0);
  const held = current === 0 ? null : await readLock(path.join(folder, `lock.${current}`));
  return held !== null && processIdentity(held.pid) === held.identity ? held.pid : null;
}

async function refuseIfHeld(folder: string, number: number): Promise<void> {
  const held = await readLock(path.join(folder, `lock.${number}`));
  if (held === null || processIdentity(held.pid) !== held.identity) return;
  throw new PermanentError(
    `The data folder ${folder} is in use by process ${held.pid}. ` +
      'Stop that process first, or set LMO_DATA_DIR to another folder.',
  );
}

async function lockNumbers(folder: string): Promise<number[]> {
  const names = await readdir(folder);
  return names.flatMap((name) => /^lock\.(\d+)$/.exec(name)?.[1] ?? []).map(Number);
}

async function highestLock(folder: string): Promise<number> {
  return Math.max(0, ...(await lockNumbers(folder)));
}

/** Null: gone meanwhile, so a higher one exists; or not ours to read, so held by nobody. */
async function readLock(file: string): Promise<LockFile | null> {
  try {
    return lockFileSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return null;
  }
}

/** Gives the file a second name, with all of its content at once; false when the name is taken. */
async function createLink(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

async function removeBelow(folder: string, number: number): Promise<void> {
  for (const lower of await lockNumbers(folder)) {
    if (lower < number) await rm(path.join(folder, `lock.${lower}`), { force: true });
  }
}

async function releaseLock(file: string): Promise<void> {
  const marked = `${file}.released`;
  await writeFile(marked, JSON.stringify({ pid: 0, identity: RELEASED } satisfies LockFile));
  await rename(marked, file);
}
