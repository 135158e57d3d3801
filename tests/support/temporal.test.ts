import { afterAll, beforeAll, expect, it } from 'vitest';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { SEARCH_ATTRIBUTES } from '../../temporal-config/search-attributes.ts';
import { temporalForTests } from './temporal.ts';

let environment: TestWorkflowEnvironment;
beforeAll(async () => {
  environment = await temporalForTests();
});
afterAll(() => environment.teardown());

it('the server for tests knows the search attributes of the batches', async () => {
  const { customAttributes } = await environment.connection.operatorService.listSearchAttributes({
    namespace: 'default',
  });
  expect(Object.keys(customAttributes)).toEqual(
    expect.arrayContaining(Object.keys(SEARCH_ATTRIBUTES)),
  );
});
