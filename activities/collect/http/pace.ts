/** Waits, and ends early with the signal's reason when it is aborted. */
export type Sleep = (durationMs: number, signal: AbortSignal) => Promise<void>;

/**
 * Spaces requests per host: `waitForTurn` resolves when `delayMs` have passed since the host's previous turn. Turns
 * are given in the order of asking, also to callers that ask at the same time.
 */
export function createPace(clock: { now: () => Date; sleep: Sleep }) {
  const nextTurnAt = new Map<string, number>();
  return {
    async waitForTurn(host: string, delayMs: number, signal: AbortSignal): Promise<void> {
      const now = clock.now().getTime();
      const turn = Math.max(now, nextTurnAt.get(host) ?? now);
      nextTurnAt.set(host, turn + delayMs);
      if (turn > now) await clock.sleep(turn - now, signal);
    },
  };
}
