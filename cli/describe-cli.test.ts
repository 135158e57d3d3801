import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { expect, it } from 'vitest';
import { describeCli } from './describe-cli.ts';
import { fakeContext } from './fixtures/fake-context.ts';

it('docs/cli.md is what the commands say of themselves (node scripts/generate-cli-docs.ts writes it)', async () => {
  const path = fileURLToPath(new URL('../docs/cli.md', import.meta.url));
  const text = await format(describeCli(fakeContext()), {
    ...(await resolveConfig(path)),
    filepath: path,
  });
  expect(await readFile(path, 'utf8')).toBe(text);
});
