import { getExternalWorkflowHandle, workflowInfo } from '@temporalio/workflow';
import { stageReportSignal, type StageReport } from './messages.ts';

/** Tells the batch above how far a stage is; a stage that is no child tells nobody. */
export async function reportToBatch(report: StageReport): Promise<void> {
  const { parent } = workflowInfo();
  if (parent === undefined) return;
  await getExternalWorkflowHandle(parent.workflowId, parent.runId).signal(
    stageReportSignal,
    report,
  );
}
