/** A source of numbers in [0, 1). */
export type Random = () => number;

/** Whole number in [low, high]. */
export function between(random: Random, low: number, high: number): number {
  return low + Math.floor(random() * (high - low + 1));
}

/** One of `choices`, all equally likely; throws when there is none. */
export function pick<T>(random: Random, choices: readonly T[]): T {
  if (choices.length === 0) throw new Error('nothing to pick from');
  return choices[Math.floor(random() * choices.length)]!;
}

/** One of `choices` with probability in proportion to its weight. */
export function pickWeighted<T>(
  random: Random,
  choices: readonly T[],
  weightOf: (choice: T) => number,
): T {
  const total = choices.reduce((sum, choice) => sum + weightOf(choice), 0);
  let rest = random() * total;
  for (const choice of choices) {
    rest -= weightOf(choice);
    if (rest < 0) return choice;
  }
  return choices.at(-1)!;
}

/** `count` different choices in random order (all of them when there are fewer). */
export function pickSome<T>(random: Random, choices: readonly T[], count: number): T[] {
  const pool = [...choices];
  const taken: T[] = [];
  while (taken.length < count && pool.length > 0)
    taken.push(pool.splice(Math.floor(random() * pool.length), 1)[0]!);
  return taken;
}

/** `count` different choices, drawn one after the other in proportion to their weights. */
export function pickSomeWeighted<T>(
  random: Random,
  choices: readonly T[],
  { count, weightOf }: { count: number; weightOf: (choice: T) => number },
): T[] {
  const pool = choices.map((choice) => ({ choice, weight: weightOf(choice) }));
  const taken: T[] = [];
  while (taken.length < count && pool.length > 0) {
    const next = pickWeighted(random, pool, (entry) => entry.weight);
    pool.splice(pool.indexOf(next), 1);
    taken.push(next.choice);
  }
  return taken;
}

/** True with this probability. */
export function chance(random: Random, probability: number): boolean {
  return random() < probability;
}
