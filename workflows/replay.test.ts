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
  events: {
    eventType: string;
    activityTaskScheduledEventAttributes?: { activityType: { name: string } };
  }[];
}

const replay = (history: RecordedHistory, workflowId: string) =>
  Worker.runReplayHistory(
    { workflowBundle: bundle, replayName: workflowId },
    historyFromJSON(history),
    workflowId,
  );

/** 'daily-collect-nexo.json' holds the history of 'daily-2026-11-22/collect/nexo'. */
const workflowIdOf = (file: string) =>
  file.replace('.json', '').replaceAll('-', '/').replace('daily', 'daily-2026-11-22');

const files = readdirSync(FOLDER).filter((file) => file.endsWith('.json'));

test('there are histories to replay', () => {
  expect(files.length).toBeGreaterThan(3);
});

test.each(files)('the workflows of now replay %s', async (file) => {
  await replay(read(file), workflowIdOf(file));
});

test('a history of other steps is told from one that replays', async () => {
  const history = read('daily.json');
  const scheduled = history.events.find(
    (event) => event.activityTaskScheduledEventAttributes !== undefined,
  )!;
  scheduled.activityTaskScheduledEventAttributes!.activityType.name = 'someOtherActivity';
  await expect(replay(history, workflowIdOf('daily.json'))).rejects.toThrow(
    DeterminismViolationError,
  );
});
