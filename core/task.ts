import type { Stage } from './posting/stages.ts';

/** Stages that can be run again over chosen ads. */
export const TASK_STAGES = [
  'clean',
  'extract',
  'enhance',
  'embed',
  'cluster',
] as const satisfies readonly Stage[];
export type TaskStage = (typeof TASK_STAGES)[number];

/** Which ads a task takes: those for which all of it holds; nothing said is all that were processed. */
export interface AdChoice {
  /** Ads by their number. */
  jobs?: readonly number[];
  country?: string;
  source?: string;
  language?: string;
  /** Key of a skill that the ad asks for. */
  skill?: string;
  /** First seen between these days. */
  since?: string;
  until?: string;
  /** Those whose stage carries another version than the present one. */
  outdated?: boolean;
}

/** What a task is asked to do. Small, and free of personal data: it lies in Temporal's history. */
export interface TaskInput {
  /** The day of the published snapshot, ISO date: a task mends what is published, it does not begin a day. */
  logicalDate: string;
  stage: TaskStage;
  /** Runs the stages after it too and publishes; otherwise the results wait for the next batch. */
  onward: boolean;
  /** Works again even on ads whose fingerprint is unchanged. */
  force: boolean;
  choice: AdChoice;
  /** Language of the report. */
  language: 'es' | 'en';
}

export const RUN_TASK_WORKFLOW = 'runTask';

/** Workflow id of a task: the instant at which it was asked for, and six hexadecimal digits. */
export function taskKey(askedAt: Date, digits: string): string {
  const instant = askedAt.toISOString().slice(0, 19).replaceAll(/[-:]/g, '');
  return `task-${instant}-${digits}`;
}
