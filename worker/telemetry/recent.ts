/** Events of the last so many milliseconds, by kind. Memory does not grow with time: events are counted by the minute. */
export class RecentCounts {
  readonly #spanMs: number;
  readonly #minutes = new Map<number, Map<string, number>>();

  constructor(spanMs: number) {
    this.#spanMs = spanMs;
  }

  add(kind: string, at: Date): void {
    const minute = Math.floor(at.getTime() / 60_000);
    const counts = this.#minutes.get(minute) ?? new Map<string, number>();
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    this.#minutes.set(minute, counts);
  }

  /** The counts up to `now`; older ones are forgotten. */
  count(now: Date): ReadonlyMap<string, number> {
    const oldest = Math.floor((now.getTime() - this.#spanMs) / 60_000);
    const sums = new Map<string, number>();
    for (const [minute, counts] of this.#minutes) {
      if (minute <= oldest) this.#minutes.delete(minute);
      else for (const [kind, n] of counts) sums.set(kind, (sums.get(kind) ?? 0) + n);
    }
    return sums;
  }
}
