import { writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { Client, Connection } from '@temporalio/client';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';

/**
 * Records the histories of a batch and of its stages, to be replayed by workflows/replay.test.ts:
 * `node scripts/record-histories.ts 127.0.0.1:7233 daily-2026-11-22`. Names of machines and processes are left out.
 */
const [address, batchKey] = process.argv.slice(2);
if (address === undefined || batchKey === undefined) {
  throw new Error('Expected the address of a Temporal server and the id of a batch.');
}
const connection = await Connection.connect({ address });
const client = new Client({ connection });
const ids = [
  batchKey,
  `${batchKey}/collect`,
  `${batchKey}/collect/nexo`,
  `${batchKey}/clean`,
  `${batchKey}/export`,
];
for (const id of ids) {
  const history = await client.workflow.getHandle(id).fetchHistory();
  const text = JSON.stringify(
    JSON.parse(historyToJSON(history)) as unknown,
    (key, value: unknown) =>
      // Workers and their sticky queues are named after the machine.
      key === 'identity' || (typeof value === 'string' && value.includes(hostname()))
        ? 'worker'
        : value,
    1,
  );
  const name = id.replace(batchKey, 'daily').replaceAll('/', '-');
  await writeFile(new URL(`../workflows/histories/${name}.json`, import.meta.url), `${text}\n`);
}
await connection.close();
