import { globSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import base from './vitest.config.ts';

/** The test files that open a database of the tests' own. */
const onDatabases = globSync('**/*.test.ts', {
  exclude: (name) => ['node_modules', '.lmo', '.git'].includes(name),
}).filter((file) => /support\/(?:database|postgres-server)\.ts'/.test(readFileSync(file, 'utf8')));

// They run on the server of TEST_DATABASE_URL, else on one that is started for the time of the run.
export default defineConfig({
  test: {
    ...base.test,
    include: onDatabases,
    exclude: ['**/*.faults.test.ts'],
    globalSetup: 'tests/support/postgres-for-run.ts',
  },
});
