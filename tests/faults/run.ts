/** `npm run test:faults`: one kill per stage and one of each other fault; with `--full` the whole matrix. */
import { spawnSync } from 'node:child_process';

const given = process.argv.slice(2);
const { status } = spawnSync(
  'vitest',
  ['run', '--config', 'vitest.faults.config.ts', ...given.filter((word) => word !== '--full')],
  {
    stdio: 'inherit',
    env: { ...process.env, TEST_FAULTS_FULL: given.includes('--full') ? '1' : '' },
  },
);
process.exitCode = status ?? 1;
