import { executeChild } from '@temporalio/workflow';
import { audit } from './activity-options.ts';
import { clusterScopes } from './cluster-scopes.ts';
import { collectOnly } from './collect-only.ts';
import { dayOf, dueTime, runKey } from './scheduled-time.ts';

/**
 * Started by the schedule every few hours: collects under an id of its own. What is found is of the day on which the
 * run was due. While another run reads the sources they are left in peace.
 */
export async function launchCollect(args: { language: 'es' | 'en' }): Promise<string> {
  const other = await audit.findCollecting();
  if (other !== null) return `left to ${other}, which is collecting`;
  const due = dueTime();
  const result = await executeChild(collectOnly, {
    workflowId: runKey('collect', due),
    args: [{ logicalDate: dayOf(due), only: 'collect', language: args.language }],
    staticSummary: `collect on ${dayOf(due)}`,
  });
  return `${result.batchKey} ${result.status}`;
}

/** Started by the schedule once a week: clusters anew under an id of its own. */
export async function launchClustering(args: { language: 'es' | 'en' }): Promise<string> {
  const due = dueTime();
  const result = await executeChild(clusterScopes, {
    workflowId: runKey('clustering', due),
    args: [{ logicalDate: dayOf(due), only: 'cluster', language: args.language }],
    staticSummary: `clustering of ${dayOf(due)}`,
  });
  return `${result.batchKey} ${result.status}`;
}
