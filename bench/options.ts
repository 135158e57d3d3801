import { Command, InvalidArgumentError } from 'commander';

/** Options that every benchmark has. */
export interface BenchOptions {
  readonly sizes: readonly number[];
  readonly runs: number;
  readonly json: boolean;
}

/** A command with the options of every benchmark. */
export function benchCommand(name: string, summary: string, sizes: readonly number[]): Command {
  return new Command(name)
    .description(summary)
    .option('--sizes <list>', 'sizes to measure, comma-separated', parseSizes, sizes)
    .option('--runs <count>', 'runs of which the median is taken', parseCount, 3)
    .option('--json', 'print JSON instead of a table', false);
}

function parseSizes(text: string): number[] {
  return text.split(',').map(parseCount);
}

function parseCount(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1) {
    throw new InvalidArgumentError(`"${text}" is not a whole number from 1.`);
  }
  return count;
}
