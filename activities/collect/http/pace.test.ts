import { expect, it } from 'vitest';
import { createPace } from './pace.ts';

const signal = new AbortController().signal;

function frozenClock() {
  const slept: number[] = [];
  const pace = createPace({
    now: () => new Date(0),
    sleep: (durationMs) => {
      slept.push(durationMs);
      return Promise.resolve();
    },
  });
  return { pace, slept };
}

it('callers that ask at the same time get turns one after the other', async () => {
  const { pace, slept } = frozenClock();
  const turns = [1, 2, 3].map(() => pace.waitForTurn('a.example', 1000, signal));
  await Promise.all(turns);
  expect(slept).toEqual([1000, 2000]);
});

it('one host does not wait for another', async () => {
  const { pace, slept } = frozenClock();
  await pace.waitForTurn('a.example', 1000, signal);
  await pace.waitForTurn('b.example', 1000, signal);
  expect(slept).toEqual([]);
});

it('a wait that is cut short passes its reason on', async () => {
  const pace = createPace({
    now: () => new Date(0),
    sleep: () => Promise.reject(new Error('stopped')),
  });
  await pace.waitForTurn('a.example', 1000, signal);
  await expect(pace.waitForTurn('a.example', 1000, signal)).rejects.toThrow('stopped');
});
