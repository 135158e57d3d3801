import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { takeLock, lockHolder } from './lock.ts';
import { processIdentity } from './process-identity.ts';

const LOCK_MODULE = fileURLToPath(new URL('./lock.ts', import.meta.url));

let folder: string;
const children: ChildProcess[] = [];

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'lmo-lock-'));
});
afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  await rm(folder, { recursive: true });
});

/** Another process that tries to take the lock, says how that went, and stays. */
async function tryInAnotherProcess(): Promise<{ child: ChildProcess; said: string }> {
  const child = spawn(process.execPath, [
    '--input-type=module',
    '--eval',
    `const { takeLock } = await import(${JSON.stringify(LOCK_MODULE)});
     await takeLock(${JSON.stringify(folder)}).then(() => console.log('locked'), (e) => console.log(e.message));
     setInterval(() => {}, 1000);`,
  ]);
  children.push(child);
  const [output] = (await once(child.stdout, 'data')) as [Buffer];
  return { child, said: output.toString().trim() };
}

describe('takeLock', () => {
  it('refuses a second lock with the pid of the first, and allows it after the release', async () => {
    const first = await takeLock(folder);
    await expect(takeLock(folder)).rejects.toThrow(`in use by process ${process.pid}`);
    expect(await lockHolder(folder)).toBe(process.pid);
    await first.release();
    expect(await lockHolder(folder)).toBeNull();
    const second = await takeLock(folder);
    await second.release();
    expect(await readdir(folder)).toEqual(['lock.2']);
  });

  it('holds between processes, and is taken over from one that was killed', async () => {
    const { child, said } = await tryInAnotherProcess();
    expect(said).toBe('locked');
    await expect(takeLock(folder)).rejects.toThrow(`in use by process ${child.pid}`);
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
    const lock = await takeLock(folder);
    expect((await tryInAnotherProcess()).said).toContain(`in use by process ${process.pid}`);
    await lock.release();
  });

  it('takes over from a process whose pid another process has now', async () => {
    await writeFile(
      path.join(folder, 'lock.5'),
      JSON.stringify({ pid: process.pid, identity: 'before:1' }),
    );
    await takeLock(folder);
    expect(await readdir(folder)).toEqual(['lock.6']);
  });

  it('takes over a lock file that cannot be read', async () => {
    await writeFile(path.join(folder, 'lock.3'), '{"pid": 12');
    await takeLock(folder);
    expect(await lockHolder(folder)).toBe(process.pid);
  });

  it('gives an abandoned lock to one of many who want it at once', async () => {
    await writeFile(
      path.join(folder, 'lock.1'),
      JSON.stringify({ pid: 2 ** 22 + 1, identity: 'gone' }),
    );
    const results = await Promise.allSettled(Array.from({ length: 20 }, () => takeLock(folder)));
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('finds nobody in a folder that does not exist', async () => {
    expect(await lockHolder(path.join(folder, 'nowhere'))).toBeNull();
  });
});

describe('processIdentity', () => {
  it('stays the same for a living process, and is null for none', () => {
    expect(processIdentity(process.pid)).toBe(processIdentity(process.pid));
    expect(processIdentity(process.pid)).not.toBe(processIdentity(process.ppid));
    expect(processIdentity(2 ** 22 + 1)).toBeNull();
  });
});
