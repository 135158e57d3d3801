/** The stages of a batch in the order in which data flows through them. */
export const STAGES = [
  'collect',
  'validate',
  'clean',
  'extract',
  'enhance',
  'embed',
  'cluster',
  'export',
] as const;

export type Stage = (typeof STAGES)[number];

/** Position of a stage in the flow, from 0. */
export function stageOrder(stage: Stage): number {
  return STAGES.indexOf(stage);
}
