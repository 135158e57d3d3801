import { z } from 'zod';
import type { Estimate } from './bootstrap.ts';

const estimate = z.object({ value: z.number(), low: z.number(), high: z.number() });

/** Figures that were accepted as those of the product, by name, with the intervals that they had. */
export const acceptedFigures = z.object({
  measuredOn: z.iso.date(),
  figures: z.record(z.string(), estimate),
});
export type AcceptedFigures = z.infer<typeof acceptedFigures>;

/** What is worse than accepted, a sentence each: a figure below the interval that it had, or one no longer measured. */
export function findRegressions(
  accepted: AcceptedFigures,
  measured: Readonly<Record<string, Estimate>>,
): string[] {
  return Object.entries(accepted.figures).flatMap(([name, { value, low }]) => {
    const now = measured[name];
    if (now === undefined) return [`${name} is not measured any more; it was ${digits(value)}`];
    // Written so that a figure that is no number does not pass.
    return now.value >= low
      ? []
      : [
          `${name} is ${digits(now.value)}; ${digits(value)} was accepted, not under ${digits(low)}`,
        ];
  });
}

const digits = (value: number): string => value.toFixed(4);
