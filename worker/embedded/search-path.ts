import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import path from 'node:path';

/** The first of the named programs in the folders, each folder asked for all names before the next; or null. */
export async function findProgram(
  names: readonly string[],
  folders: readonly string[],
): Promise<string | null> {
  for (const folder of folders) {
    for (const name of names) {
      const file = path.join(folder, name);
      if (await isExecutable(file)) return file;
    }
  }
  return null;
}

export async function isExecutable(file: string): Promise<boolean> {
  return access(file, constants.X_OK).then(
    () => true,
    () => false,
  );
}
