import { createReadStream, createWriteStream } from 'node:fs';
import { chmod, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';
import { PermanentError } from '../../core/errors.ts';
import type { Config } from '../config.ts';
import { findProgram, isExecutable } from './search-path.ts';

/** How to start a browser: where it is, and with what. */
export interface BrowserCommand {
  executablePath: string;
  args: readonly string[];
}

const INSTALLED = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'chrome',
];
const INSTALLED_MAC = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * Finds a browser: CHROMIUM_PATH, an installed Chrome or Chromium, else the one from npm (Linux x64 and arm64), which
 * is unpacked into the cache folder once (2–3 s, 200 MB). Throws a PermanentError that says what helps.
 */
export async function findBrowser(
  config: Pick<Config, 'chromiumPath' | 'cacheDir' | 'searchPath'>,
  say: (line: string) => void = () => {},
): Promise<BrowserCommand> {
  const executablePath = await findExecutable(config, say);
  return { executablePath, args: launchArguments(process.getuid?.() === 0) };
}

async function findExecutable(
  config: Pick<Config, 'chromiumPath' | 'cacheDir' | 'searchPath'>,
  say: (line: string) => void,
): Promise<string> {
  if (config.chromiumPath !== null) {
    if (await isExecutable(config.chromiumPath)) return config.chromiumPath;
    throw new PermanentError(
      `CHROMIUM_PATH: ${config.chromiumPath} is not a program that can be run.`,
    );
  }
  const installed = await findProgram(INSTALLED, config.searchPath);
  if (installed !== null) return installed;
  for (const program of process.platform === 'darwin' ? INSTALLED_MAC : []) {
    if (await isExecutable(program)) return program;
  }
  if (process.platform !== 'linux') {
    throw new PermanentError(
      'No browser was found. Install Chrome or Chromium, or set CHROMIUM_PATH to one.',
    );
  }
  return unpackBrowser(config.cacheDir, say);
}

/** What every start of a browser needs; the sandbox of Chromium refuses to work for root. */
function launchArguments(asRoot: boolean): string[] {
  return [
    ...(asRoot ? ['--no-sandbox'] : []),
    // Containers give 64 MB of shared memory, and pages need more.
    '--disable-dev-shm-usage',
    // Nobody sees it: no GPU process, no calls home.
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-domain-reliability',
    '--disable-sync',
    '--no-first-run',
    '--no-pings',
    // Glyphs at the same places on every machine.
    '--font-render-hinting=none',
  ];
}

/** The npm package's browser, unpacked under its version; a second process that does the same does no harm. */
async function unpackBrowser(cacheDir: string, say: (line: string) => void): Promise<string> {
  const require = createRequire(import.meta.url);
  const packageDir = path.join(path.dirname(require.resolve('@sparticuz/chromium')), '..');
  const { version } = JSON.parse(await readFile(path.join(packageDir, 'package.json'), 'utf8')) as {
    version: string;
  };
  const folder = path.join(cacheDir, `chromium-${version}`);
  const launcher = path.join(folder, 'chromium');
  if (await isExecutable(launcher)) return launcher;

  say(`browser: unpacking Chromium ${version} into ${folder}`);
  const partial = `${folder}.${process.pid}`;
  await mkdir(partial, { recursive: true });
  try {
    await pipeline(
      createReadStream(path.join(packageDir, 'bin', 'chromium.br')),
      createBrotliDecompress(),
      createWriteStream(path.join(partial, 'chromium-bin'), { mode: 0o755 }),
    );
    await writeFile(path.join(partial, 'fonts.conf'), fontsConfig(folder));
    await writeFile(path.join(partial, 'chromium'), launcherScript(folder));
    await chmod(path.join(partial, 'chromium'), 0o755);
    await rename(partial, folder);
  } catch (error) {
    // ENOTEMPTY: another process was faster.
    if (!(await isExecutable(launcher))) throw error;
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
  return launcher;
}

/**
 * Where a machine has no fonts at all, this Chromium prints empty pages, even of text in a font that the page brings
 * along (153.0, measured): the project's own font stands in.
 */
function fontsConfig(folder: string): string {
  const fonts = path.dirname(
    fileURLToPath(import.meta.resolve('@expo-google-fonts/source-sans-3/package.json')),
  );
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${fonts}</dir>
  <cachedir>${path.join(folder, 'font-cache')}</cachedir>
</fontconfig>
`;
}

function launcherScript(folder: string): string {
  const quoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`;
  return `#!/bin/sh
FONTCONFIG_FILE=${quoted(path.join(folder, 'fonts.conf'))} exec ${quoted(path.join(folder, 'chromium-bin'))} "$@"
`;
}
