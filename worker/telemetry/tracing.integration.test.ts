import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { Worker } from '@temporalio/worker';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { IMPORT_TAXONOMY_WORKFLOW, TASK_QUEUES } from '../../core/batch.ts';
import { temporalForTests } from '../../tests/support/temporal.ts';
import { loadConfig } from '../config.ts';
import { workflowBundle } from '../workflow-bundle.ts';
import { openTracing } from './tracing.ts';

interface Exported {
  resourceSpans: {
    scopeSpans: { spans: { name: string; traceId: string; attributes: unknown }[] }[];
  }[];
}

let temporal: TestWorkflowEnvironment;
let collector: Server;
const received: { url: string; body: Exported }[] = [];

beforeAll(async () => {
  temporal = await temporalForTests();
  collector = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      received.push({ url: request.url ?? '', body: JSON.parse(body) as Exported });
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    });
  });
  await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  await new Promise((resolve) => collector.close(resolve));
  await temporal.teardown();
});

test('a workflow and its activity are one trace at the collector, without what they were given', async () => {
  const { port } = collector.address() as AddressInfo;
  const { telemetry } = loadConfig(
    { OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${port}/` },
    '/srv',
  );
  const tracing = openTracing(telemetry);
  const cache = fileURLToPath(new URL('../../node_modules/.cache/lmo', import.meta.url));
  const worker = await Worker.create({
    connection: temporal.nativeConnection,
    taskQueue: TASK_QUEUES.process,
    workflowBundle: await workflowBundle(cache, tracing),
    activities: { importTaxonomy: () => Promise.resolve({}) },
    ...tracing.workerOptions,
  });
  await worker.runUntil(
    temporal.client.workflow.execute(IMPORT_TAXONOMY_WORKFLOW, {
      taskQueue: TASK_QUEUES.process,
      workflowId: 'traced',
      args: [{ path: 'a-path-that-nobody-needs-to-know' }],
    }),
  );
  await tracing.close();

  expect(new Set(received.map(({ url }) => url))).toEqual(new Set(['/v1/traces']));
  const spans = received.flatMap(({ body }) =>
    body.resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans)),
  );
  expect(spans.map(({ name }) => name)).toEqual(
    expect.arrayContaining([
      'RunWorkflow:importTaxonomy',
      'StartActivity:importTaxonomy',
      'RunActivity:importTaxonomy',
    ]),
  );
  expect(new Set(spans.map(({ traceId }) => traceId)).size).toBe(1);
  expect(JSON.stringify(spans)).not.toContain('nobody-needs-to-know');
});

test('without a collector nothing is traced', async () => {
  const tracing = openTracing(loadConfig({}, '/srv').telemetry);
  expect(tracing).toMatchObject({ workerOptions: {}, workflowModules: [] });
  await tracing.close();
});
