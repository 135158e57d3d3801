import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadConfig, readEnvironment } from '../../worker/config.ts';
import { startDevServer, stopDevServer } from '../../worker/embedded/temporal-dev-server.ts';
import { findTemporal } from '../../worker/embedded/temporal-program.ts';

/** A Temporal server that no observatory owns: those under test reach it by TEMPORAL_ADDRESS. */
export interface TemporalServerForTests {
  address: string;
  /** Where its database lies, with the histories. */
  dataDir: string;
  close(): Promise<void>;
}

/** Starts a Temporal server on any free port, with its database in a temporary folder. */
export async function startTemporalServer(): Promise<TemporalServerForTests> {
  const { cacheDir, searchPath } = loadConfig(readEnvironment(), tmpdir());
  const program = await findTemporal({ cacheDir, searchPath, say: () => {} });
  const dataDir = await mkdtemp(path.join(tmpdir(), 'lmo-temporal-'));
  const server = await startDevServer({
    program: program.path,
    dataDir,
    namespace: 'default',
    usualPort: 0,
    usualUiPort: 0,
  });
  return {
    address: `127.0.0.1:${server.port}`,
    dataDir,
    close: async () => {
      await stopDevServer(dataDir, server);
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
