import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { historyFromJSON } from '@temporalio/common/lib/proto-utils.js';
import { Worker } from '@temporalio/worker';
import { DeterminismViolationError } from '@temporalio/workflow';
import { expect, test } from 'vitest';
import { workflowBundle } from '../worker/workflow-bundle.ts';

const FOLDER = new URL('./histories/', import.meta.url);
const bundle = await workflowBundle(
  fileURLToPath(new URL('../node_modules/.cache/lmo', import.meta.url)),
);

const read = (file: string) =>
  JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as RecordedHistory;

interface RecordedHistory {
  workflowId: string;
  events: {
    eventType: string;
    activityTaskScheduledEventAttributes?: { activityType: { name: string } };
  }[];
}

const replay = ({ workflowId, ...history }: RecordedHistory) =>
  Worker.runReplayHistory(
    { workflowBundle: bundle, replayName: workflowId },
    historyFromJSON(history),
    workflowId,
  );

const files = readdirSync(FOLDER).filter((file) => file.endsWith('.json'));

test('there are histories to replay', () => {
  expect(files.length).toBeGreaterThan(8);
});

test.each(files)('the workflows of now replay %s', async (file) => {
  await replay(read(file));
});

test('a history of other steps is told from one that replays', async () => {
  const history = read('daily.json');
  const scheduled = history.events.find(
    (event) => event.activityTaskScheduledEventAttributes !== undefined,
  )!;
  scheduled.activityTaskScheduledEventAttributes!.activityType.name = 'someOtherActivity';
  await expect(replay(history)).rejects.toThrow(DeterminismViolationError);
});
