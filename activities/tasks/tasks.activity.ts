import type pg from 'pg';
import type { Stage } from '../../core/posting/stages.ts';
import type { TaskInput } from '../../core/task.ts';
import { freezeTaskMembers } from '../../prisma/sql/task-members.ts';
import { inTransaction } from '../../prisma/sql/transaction.ts';
import type { BatchSettings } from '../settings.ts';

export interface TaskDependencies {
  pool: pg.Pool;
  now: () => Date;
  settings: BatchSettings;
  /** Present version of a stage, to tell what is outdated. */
  stageVersion: (stage: Stage) => Promise<string>;
}

/** Opens tasks: batches over chosen ads. Their stages are those of every batch. */
export function createTaskActivities(deps: TaskDependencies) {
  return {
    /** Writes the task's row and freezes its ads, together and once; asked again it answers the same. */
    async openTask(args: {
      taskKey: string;
      input: TaskInput;
    }): Promise<{ batchId: number; members: number; settings: BatchSettings }> {
      const { taskKey, input } = args;
      const currentVersion = await deps.stageVersion(input.stage);
      const opened = await inTransaction(deps.pool, async (client) => {
        const inserted = await client.query<{ batchId: number }>(
          `INSERT INTO batches (batch_key, logical_date, kind, status, language, input, started_at)
           VALUES ($1, $2, 'task', 'running', $3, $4, $5) ON CONFLICT (batch_key) DO NOTHING
           RETURNING batch_id AS "batchId"`,
          [taskKey, input.logicalDate, input.language, JSON.stringify(input), deps.now()],
        );
        const batchId = inserted.rows[0]?.batchId;
        if (batchId !== undefined) {
          const members = await freezeTaskMembers(client, { batchId, input, currentVersion });
          return { batchId, members };
        }
        const { rows } = await client.query<{ batchId: number; members: number }>(
          `SELECT batch_id AS "batchId", item_count AS members FROM batches WHERE batch_key = $1`,
          [taskKey],
        );
        return rows[0]!;
      });
      return { ...opened, settings: deps.settings };
    },
  };
}
