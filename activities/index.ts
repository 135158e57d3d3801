import { createAuditActivities, type AuditDependencies } from './audit/audit.activity.ts';
import { createScheduleActivities, type ScheduleDependencies } from './audit/schedule.activity.ts';
import { createCleanActivities } from './clean/clean.activity.ts';
import { createClusterActivities } from './cluster/cluster.activity.ts';
import { createCollectActivities, type CollectDependencies } from './collect/collect.activity.ts';
import type { Compute } from './compute.ts';
import { createEmbedActivities } from './embed/embed.activity.ts';
import type { EmbeddingModel } from './embedding-model.ts';
import { createEnhanceActivities } from './enhance/enhance.activity.ts';
import {
  createModelEnhanceActivities,
  type ModelEnhanceDependencies,
} from './enhance/enhance-with-model.activity.ts';
import { createExportActivities, type ExportDependencies } from './export/export.activity.ts';
import { createExtractActivities } from './extract/extract.activity.ts';
import type { LexiconSource } from './lexicon-source.ts';
import { createNotifyActivities, type NotifyDependencies } from './notify/notify.activity.ts';
import {
  createTaxonomyActivities,
  type TaxonomyDependencies,
} from './taxonomy/taxonomy.activity.ts';
import { createTaskActivities, type TaskDependencies } from './tasks/tasks.activity.ts';
import { createValidateActivities } from './validate/validate.activity.ts';

/** Everything that activities need from outside; put together in worker/dependencies.ts and nowhere else. */
export type ActivityDependencies = AuditDependencies &
  ScheduleDependencies &
  NotifyDependencies &
  Parameters<typeof createClusterActivities>[0] &
  CollectDependencies &
  ExportDependencies &
  ModelEnhanceDependencies &
  TaskDependencies &
  TaxonomyDependencies & { compute: Compute; lexicon: LexiconSource; model: EmbeddingModel };

/** All activities, by the name under which workflows call them. */
export function createActivities(deps: ActivityDependencies) {
  return {
    ...createAuditActivities(deps),
    ...createScheduleActivities(deps),
    ...createNotifyActivities(deps),
    ...createCollectActivities(deps),
    ...createValidateActivities(deps),
    ...createCleanActivities(deps),
    ...createExtractActivities(deps),
    ...createEnhanceActivities(deps),
    ...createModelEnhanceActivities(deps),
    ...createEmbedActivities(deps),
    ...createClusterActivities(deps),
    ...createExportActivities(deps),
    ...createTaxonomyActivities(deps),
    ...createTaskActivities(deps),
  };
}

export type ObservatoryActivities = ReturnType<typeof createActivities>;
