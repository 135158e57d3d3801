import { STAGES, type Stage } from '../../core/posting/stages.ts';

/** Where in a stage: before the first write of a page, before its last one, after its commit and before the answer. */
export const POINTS = ['before-write', 'between-writes', 'after-commit'] as const;

/** A fault and the point at which an observatory under test meets it. */
export interface Fault {
  /** `kill -9` of the process, the end of the embedded database, an endless statement, or a SQLSTATE to be raised. */
  action: 'kill' | 'end-database-thread' | 'endless' | (string & {});
  stage: Stage;
  point: (typeof POINTS)[number];
  /** The how-manieth time that the point is reached. */
  nth: number;
}

/** Writes faults as TEST_FAULTS has them: `kill:extract:after-commit:2,40P01:clean:between-writes:1`. */
export function formatFaults(faults: readonly Fault[]): string {
  return faults.map((f) => [f.action, f.stage, f.point, f.nth].join(':')).join(',');
}

/** Reads what `formatFaults` wrote; throws where a part of it is unknown. */
export function parseFaults(text: string): Fault[] {
  return text
    .split(',')
    .filter((part) => part !== '')
    .map((part) => {
      const [action = '', stageName, pointName, nth] = part.split(':');
      const stage = STAGES.find((one) => one === stageName);
      const point = POINTS.find((one) => one === pointName);
      if (stage === undefined || point === undefined || !(Number(nth) >= 1))
        throw new Error(`TEST_FAULTS: "${part}" is not action:stage:point:nth.`);
      return { action, stage, point, nth: Number(nth) };
    });
}
