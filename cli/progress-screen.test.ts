import { describe, expect, it } from 'vitest';
import { fakeProgress } from '../api/fixtures/fake-temporal.ts';
import type { BatchProgress } from '../core/batch.ts';
import { recorder } from './fixtures/fake-context.ts';
import { createProgressScreen } from './progress-screen.ts';

const running = fakeProgress('daily-2026-11-22');

function withFirstDone(): BatchProgress {
  const [first, ...rest] = running.stages;
  return { ...running, stages: [{ ...first!, status: 'succeeded', durationMs: 1000 }, ...rest] };
}

describe('without a terminal', () => {
  it('writes a line at once, then every ten seconds, one per finished stage, and no control characters', () => {
    const output = recorder();
    let seconds = 0;
    const screen = createProgressScreen(
      output,
      () => new Date(Date.UTC(2026, 10, 22, 12, 0, seconds)),
    );
    for (; seconds <= 25; seconds++) screen.show(running);
    screen.show(withFirstDone());
    screen.show(withFirstDone());
    screen.end();
    expect(output.text.trimEnd().split('\n')).toEqual([
      'daily-2026-11-22: 0/8 stages, ▶ collect   0.0 s',
      'daily-2026-11-22: 0/8 stages, ▶ collect   10.0 s',
      'daily-2026-11-22: 0/8 stages, ▶ collect   20.0 s',
      '✓ collect   1.0 s',
    ]);

    expect(output.text).not.toMatch(/\u001b/u);
  });

  it('says once what the batch waits for', () => {
    const output = recorder();
    const screen = createProgressScreen(output, () => new Date(0));
    const waiting = fakeProgress('x', { status: 'waiting', waitingFor: 'Held: look.' });
    for (let i = 0; i < 3; i++) screen.show(waiting);
    expect(output.text).toBe('Held: look.\n');
  });
});

describe('on a terminal', () => {
  it('draws over what it drew before', () => {
    const output = recorder(40, true);
    const screen = createProgressScreen(output, () => new Date('2026-11-22T12:00:01Z'));
    screen.show(running);
    const first = output.text;
    expect(first.split('\n')).toHaveLength(10);
    screen.show(running);
    expect(output.text.slice(first.length).startsWith('\u001b[9A\r\u001b[0J')).toBe(true);
  });

  it('leaves the last state when it ends', () => {
    const output = recorder(40, true);
    const screen = createProgressScreen(output, () => new Date(0));
    screen.show(running);
    screen.end();
    const before = output.text;
    screen.show(running);
    expect(output.text.slice(before.length)).not.toContain('\u001b');
  });
});
