// Run as a process: node temporal-official-download.ts FOLDER. Leaves the Temporal CLI in the folder, under the name
// that the SDK gives it.
import { TestWorkflowEnvironment } from '@temporalio/testing';

const downloadDir = process.argv[2];
if (downloadDir === undefined) throw new Error('usage: temporal-official-download.ts FOLDER');
const environment = await TestWorkflowEnvironment.createLocal({
  server: { executable: { type: 'cached-download', downloadDir } },
});
await environment.teardown();
