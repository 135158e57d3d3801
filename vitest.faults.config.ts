import { defineConfig } from 'vitest/config';
import base from './vitest.config.ts';

// Processes under test that are killed and started again. They take part in neither `npm test` nor the run on a real
// PostgreSQL: they bring both databases, the server of TEST_DATABASE_URL or one for the time of the run.
export default defineConfig({
  test: {
    ...base.test,
    include: ['tests/faults/**/*.faults.test.ts'],
    exclude: [],
    globalSetup: 'tests/support/postgres-for-run.ts',
    fileParallelism: false,
  },
});
