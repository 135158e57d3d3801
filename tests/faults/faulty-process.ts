import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { startCommand, type ObservatoryProcess } from '../support/observatory-process.ts';
import { formatFaults, type Fault } from './fault-list.ts';

const WATCH = pathToFileURL(path.join(import.meta.dirname, 'fault-points.ts')).href;

/** The environment in which a process of the observatory meets the faults. */
export function faultyEnvironment(faults: readonly Fault[]): Readonly<Record<string, string>> {
  return {
    NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --import ${WATCH}`.trim(),
    TEST_FAULTS: formatFaults(faults),
  };
}

/** Starts `lmo <args>` as `startCommand` does, to meet the faults. */
export function startFaulty(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  faults: readonly Fault[],
): ObservatoryProcess {
  return startCommand(args, { ...env, ...faultyEnvironment(faults) });
}

/** How many faults the process says that it has met. */
export function faultsMet(run: ObservatoryProcess): number {
  return run.stderr().match(/^FAULT /gm)?.length ?? 0;
}
