export interface Confusion {
  /** Share of right answers, 0..1; NaN without any. */
  readonly accuracy: number;
  /** Classes that occur as truth or answer, in alphabetic order. */
  readonly classes: readonly string[];
  /** `counts[truth][answer]`, both in the order of `classes`. */
  readonly counts: readonly (readonly number[])[];
}

/** Counts which class was answered for which. */
export function confusionOf(
  pairs: readonly { readonly truth: string; readonly answer: string }[],
): Confusion {
  const classes = [...new Set(pairs.flatMap(({ truth, answer }) => [truth, answer]))].sort();
  const indexOf = new Map(classes.map((name, i) => [name, i]));
  const counts = classes.map(() => new Array<number>(classes.length).fill(0));
  let right = 0;
  for (const { truth, answer } of pairs) {
    counts[indexOf.get(truth)!]![indexOf.get(answer)!]! += 1;
    if (truth === answer) right += 1;
  }
  return { accuracy: right / pairs.length, classes, counts };
}
