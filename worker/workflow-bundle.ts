import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleWorkflowCode, DefaultLogger } from '@temporalio/worker';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));
const WORKFLOWS = path.join(PROJECT, 'workflows');
/** Besides the workflows themselves, what they import: pure code of core, and types. */
const SOURCES = ['workflows', 'core', 'package-lock.json'];

async function hashSources(): Promise<string> {
  const hash = createHash('sha256');
  for (const source of SOURCES) {
    const whole = path.join(PROJECT, source);
    const files = source.includes('.')
      ? [whole]
      : (await readdir(whole, { recursive: true, withFileTypes: true }))
          .filter((entry) => entry.isFile() && /(?<!\.test)\.ts$/.test(entry.name))
          .map((entry) => path.join(entry.parentPath, entry.name))
          .sort();
    for (const file of files)
      hash.update(path.relative(PROJECT, file)).update(await readFile(file));
  }
  return hash.digest('hex').slice(0, 16);
}

/**
 * Path of the workflow code as one file. Bundling takes some seconds, so a bundle is kept in `cacheDir` under the
 * hash of all that it is made from. `workflowModules` wrap the workflows, for traces.
 */
export async function workflowBundle(
  cacheDir: string,
  { workflowModules = [] }: { workflowModules?: readonly string[] } = {},
): Promise<{ codePath: string }> {
  const variant = workflowModules.length === 0 ? '' : '-traced';
  const codePath = path.join(cacheDir, `workflows-${await hashSources()}${variant}.js`);
  try {
    await readFile(codePath);
    return { codePath };
  } catch {
    const { code } = await bundleWorkflowCode({
      workflowsPath: path.join(WORKFLOWS, 'index.ts'),
      workflowInterceptorModules: [...workflowModules],
      logger: new DefaultLogger('ERROR'),
    });
    await mkdir(cacheDir, { recursive: true });
    const partial = `${codePath}.${process.pid}`;
    await writeFile(partial, code);
    await rename(partial, codePath);
    return { codePath };
  }
}
