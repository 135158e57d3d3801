import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['**/*.test.ts'],
    // Tests that need a real Postgres: npm run test:postgres.
    exclude: ['**/node_modules/**', '**/.lmo/**', '**/*.postgres.test.ts', '**/*.faults.test.ts'],
    // Temporal's native worker and PGlite's threads do not survive vitest's own worker threads.
    pool: 'forks',
    // A file with a database and a Temporal server of its own takes about 700 MB.
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
