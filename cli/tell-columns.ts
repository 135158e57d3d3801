import { openAdFile } from '../activities/collect/files/open-ad-file.ts';
import type { FileSourceInput } from '../core/batch.ts';
import type { CliContext } from './context.ts';
import { renderColumns } from './render/columns.ts';

/**
 * Tells what is understood of each file before a batch is started over it, on stderr. Throws PermanentError for a file
 * that holds no ads as far as can be told, so that nothing is started in vain.
 */
export async function tellColumns(
  { stderr }: Pick<CliContext, 'stderr'>,
  files: readonly FileSourceInput[],
): Promise<void> {
  for (const { path, map } of files) {
    stderr.write(renderColumns(await openAdFile(map === undefined ? { path } : { path, map })));
  }
}
