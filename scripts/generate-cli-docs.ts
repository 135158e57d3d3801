import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { describeCli } from '../cli/describe-cli.ts';
import { createProcessContext } from '../cli/process-context.ts';

/** Writes docs/cli.md from the commands' own help; with --check it only says whether that would change it. */
const path = fileURLToPath(new URL('../docs/cli.md', import.meta.url));
const text = await format(describeCli(createProcessContext()), {
  ...(await resolveConfig(path)),
  filepath: path,
});
if (process.argv.includes('--check')) {
  if ((await readFile(path, 'utf8').catch(() => '')) !== text) {
    console.error('docs/cli.md is out of date. Run: node scripts/generate-cli-docs.ts');
    process.exitCode = 1;
  }
} else {
  await writeFile(path, text);
}
