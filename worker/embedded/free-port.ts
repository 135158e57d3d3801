import { createServer } from 'node:net';

/** Ports tried after the usual one; a machine with more in use has another problem. */
const MOST_TRIES = 100;

/** The given port of this machine, or the next one that is free and not in `taken`; 0 gives any. */
export async function findFreePort(usual: number, taken: readonly number[] = []): Promise<number> {
  if (usual === 0) return listenOnce(0);
  const last = Math.min(usual + MOST_TRIES, 65535);
  for (let port = usual; port <= last; port += 1) {
    if (taken.includes(port)) continue;
    try {
      return await listenOnce(port);
    } catch {
      // In use, or not ours to open: the next one.
    }
  }
  throw new Error(`No free port between ${usual} and ${last} on 127.0.0.1.`);
}

function listenOnce(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : port));
    });
  });
}
