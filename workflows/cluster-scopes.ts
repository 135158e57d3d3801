import type { DailyBatchInput, DailyBatchResult } from '../core/batch.ts';
import { audit, stageWork } from './activity-options.ts';
import { runSingleStage } from './single-stage.ts';

/**
 * Clusters all skills anew, and those of each country that has enough of them. Scopes go one by one, as each takes
 * every core. Readers see the result with the next published batch.
 */
export async function clusterScopes(input: DailyBatchInput): Promise<DailyBatchResult> {
  return runSingleStage({
    ...{ kind: 'clustering', stage: 'cluster', input },
    async work({ batchId }, board) {
      const notes: string[] = [];
      const scopes = await audit.listClusterScopes();
      for (const scope of scopes) {
        const { note } = await stageWork.clusterScope.executeWithOptions(
          { summary: `cluster ${scope}` },
          [{ batchId, scope }],
        );
        notes.push(`${scope}: ${note}`);
        board.report('cluster', notes.length, scopes.length);
      }
      return notes.join('; ');
    },
  });
}
