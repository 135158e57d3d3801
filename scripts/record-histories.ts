import { writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { Client, Connection } from '@temporalio/client';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';

/**
 * Records the histories of a batch and of its stages, to be replayed by workflows/replay.test.ts:
 * `node scripts/record-histories.ts 127.0.0.1:7233 daily-2026-11-22 [further workflow ids]`. Names of machines and processes are left out.
 */
const [address, batchKey, ...others] = process.argv.slice(2);
if (address === undefined || batchKey === undefined) {
  throw new Error('Expected the address of a Temporal server and the id of a batch.');
}
const connection = await Connection.connect({ address });
const client = new Client({ connection });
const histories: [name: string, id: string][] = [
  ['daily', batchKey],
  ['daily-collect', `${batchKey}/collect`],
  ['daily-collect-nexo', `${batchKey}/collect/nexo`],
  ['daily-clean', `${batchKey}/clean`],
  ['daily-export', `${batchKey}/export`],
  // The others are named by their workflows, as their ids hold the time at which they were due.
  ...(await Promise.all(
    others.map(async (id): Promise<[string, string]> => {
      const { type } = await client.workflow.getHandle(id).describe();
      return [type.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`), id];
    }),
  )),
];
for (const [name, id] of histories) {
  const history = await client.workflow.getHandle(id).fetchHistory();
  const { events } = JSON.parse(historyToJSON(history)) as { events: unknown };
  const text = JSON.stringify(
    { workflowId: id, events },
    (key, value: unknown) =>
      // Workers and their sticky queues are named after the machine.
      key === 'identity' || (typeof value === 'string' && value.includes(hostname()))
        ? 'worker'
        : value,
    1,
  );
  await writeFile(new URL(`../workflows/histories/${name}.json`, import.meta.url), `${text}\n`);
}
await connection.close();
