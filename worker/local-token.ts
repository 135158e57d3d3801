import { randomBytes } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { LOCAL_TOKEN_FILE } from '../core/observatory-state.ts';

/**
 * Makes the token by which commands on this machine are let through by the API: new at each start, in a file that only
 * the user who started it can read.
 */
export async function makeLocalToken(
  dataDir: string,
): Promise<{ token: string; remove(): Promise<void> }> {
  const token = randomBytes(32).toString('base64url');
  const file = path.join(dataDir, LOCAL_TOKEN_FILE);
  const draft = `${file}.new`;
  // Written anew and moved there, so that the permissions of a file that was there do not stay.
  await rm(draft, { force: true });
  await writeFile(draft, token, { mode: 0o600, flag: 'wx' });
  await rename(draft, file);
  return { token, remove: () => rm(file, { force: true }) };
}
