/** One line of the doctor. */
export interface Check {
  name: string;
  status: 'ok' | 'warn' | 'fail';
  detail: string;
  /** What to do about it; null when all is well. */
  advice: string | null;
}

/** All is well. */
export function ok(name: string, detail: string): Check {
  return { name, status: 'ok', detail, advice: null };
}

/** It works, or will, but somebody should know. */
export function warn(name: string, detail: string, advice: string): Check {
  return { name, status: 'warn', detail, advice };
}

/** The observatory cannot run like this. */
export function fail(name: string, detail: string, advice: string): Check {
  return { name, status: 'fail', detail, advice };
}

/** The address of a server without user, password and parameters: for messages and logs. */
export function withoutSecrets(url: string): string {
  try {
    const { protocol, host, pathname } = new URL(url);
    return `${protocol}//${host}${pathname}`;
  } catch {
    return 'an address that is no URL';
  }
}

/** Oldest Node.js that runs TypeScript files as they are and has what the code uses. */
const OLDEST_NODE = 24;

/** Judges the version of Node.js, for instance v24.21.0. */
export function checkNode(version: string): Check {
  const major = Number(/^v?(\d+)/u.exec(version)?.[1]);
  return major >= OLDEST_NODE
    ? ok('Node.js', version)
    : fail(
        'Node.js',
        `${version}, too old`,
        'Run "npm ci" in the project folder and start through "npm start" or "npx lmo": they bring their own.',
      );
}

/** Platforms on which all parts were tried. */
const TRIED_PLATFORMS: ReadonlySet<string> = new Set(['linux x64']);

/** Judges operating system and processor. */
export function checkPlatform(platform: string, arch: string): Check {
  const name = `${platform} ${arch}`;
  return TRIED_PLATFORMS.has(name)
    ? ok('Platform', name)
    : warn('Platform', `${name}, not tried`, 'Linux on x64 is what every part was tried on.');
}

const MEGABYTE = 1024 * 1024;
/** A day of ten thousand ads with its vectors, report and Temporal's history takes about this much. */
const COMFORTABLE_BYTES = 2048 * MEGABYTE;
const LEAST_BYTES = 200 * MEGABYTE;

/** Judges the free space on the disk of the data folder. */
export function checkFreeSpace(freeBytes: number): Check {
  const detail = `${Math.round(freeBytes / MEGABYTE)} MB free`;
  const advice = 'Free some space, or set LMO_DATA_DIR to a folder on another disk.';
  if (freeBytes < LEAST_BYTES) return fail('Disk', detail, advice);
  return freeBytes < COMFORTABLE_BYTES ? warn('Disk', detail, advice) : ok('Disk', detail);
}
