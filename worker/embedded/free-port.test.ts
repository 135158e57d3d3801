import { createServer, type AddressInfo, type Server } from 'node:net';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { findFreePort } from './free-port.ts';

let server: Server;
let used: number;

beforeEach(async () => {
  server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  used = (server.address() as AddressInfo).port;
});
afterEach(() => new Promise((resolve) => server.close(resolve)));

it('passes over ports that are in use or taken', async () => {
  const next = await findFreePort(used);
  expect(next).toBeGreaterThan(used);
  expect(await findFreePort(used, [next])).toBeGreaterThan(next);
});

it('gives any port for 0', async () => {
  expect(await findFreePort(0)).toBeGreaterThan(1023);
});
