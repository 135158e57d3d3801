import { ApplicationFailure } from '@temporalio/activity';
import { expect, test } from 'vitest';
import { PermanentError, SourceChangedError, ThrottledError } from '../core/errors.ts';
import { toApplicationFailure } from './failure.ts';

const sqlError = (code: string) =>
  Object.assign(new Error('duplicate key value violates unique constraint "x"'), {
    code,
    detail: 'Key (email)=(somebody@example.com) already exists.',
  });

test.each([
  ['a permanent error is not tried again', new PermanentError('no'), true],
  ['a changed source is not tried again', new SourceChangedError('layout'), true],
  ['an ordinary error is tried again', new Error('reset'), false],
  ['a lost connection is tried again', sqlError('08006'), false],
  ['a deadlock is tried again', sqlError('40P01'), false],
  ['a serialization failure is tried again', sqlError('40001'), false],
  ['a statement over its limit is tried again', sqlError('57014'), false],
  ['a server that shuts down is asked again', sqlError('57P01'), false],
  ['a server that is starting is asked again', sqlError('57P03'), false],
  ['a server without a free connection is asked again', sqlError('53300'), false],
  ['a server whose disk is full is asked again', sqlError('53100'), false],
  ['a broken constraint is not tried again', sqlError('23505'), true],
  ['text that Postgres cannot hold is not tried again', sqlError('22021'), true],
])('%s', (_name, error, nonRetryable) => {
  expect(toApplicationFailure(error).nonRetryable ?? false).toBe(nonRetryable);
});

test('a throttled source says when to come back', () => {
  const failure = toApplicationFailure(new ThrottledError('slow down', { retryAfterMs: 7_000 }));
  expect(failure.nextRetryDelay).toBe(7_000);
});

test('the row that broke a constraint does not reach the failure', () => {
  const failure = toApplicationFailure(sqlError('23505'));
  expect(JSON.stringify([failure.message, failure.details, failure.cause])).not.toContain(
    'somebody',
  );
});

test('a failure passes as it is, and what is no error becomes one', () => {
  const failure = ApplicationFailure.nonRetryable('x');
  expect(toApplicationFailure(failure)).toBe(failure);
  expect(toApplicationFailure('text').message).toBe('text');
});
