import type { OperatingFigures } from '../../prisma/sql/operating-figures.ts';
import type { Metrics } from './registry.ts';

/** Puts the figures of the latest batch into the gauges, in place of those of an earlier one. */
export function fillBatchMetrics(metrics: Metrics, figures: OperatingFigures): void {
  const { stageItems, stageSeconds, sourceItems, sourceQuality, rejects, batchStatus } = metrics;
  for (const gauge of [stageItems, stageSeconds, sourceItems, sourceQuality, rejects, batchStatus])
    gauge.reset();
  for (const { stage, unit, seconds, ...counts } of figures.stages) {
    const outcomes = {
      ...{ in: counts.itemsIn, out: counts.itemsOut, rejected: counts.rejected },
      ...{ duplicate: counts.duplicate, skipped: counts.skipped },
    };
    for (const [outcome, value] of Object.entries(outcomes))
      stageItems.set({ stage, unit, outcome }, value);
    if (seconds !== null) stageSeconds.set({ stage }, seconds);
  }
  for (const { source, stage, itemsIn, itemsOut, quality } of figures.sources) {
    sourceItems.set({ source, stage, direction: 'in' }, itemsIn);
    sourceItems.set({ source, stage, direction: 'out' }, itemsOut);
    if (quality !== null) sourceQuality.set({ source }, quality);
  }
  for (const { stage, reason, ads } of figures.rejects) rejects.set({ stage, reason }, ads);
  if (figures.status !== null) batchStatus.set({ status: figures.status }, 1);
  if (figures.lastGoodEnd !== null) metrics.batchEnd.set(figures.lastGoodEnd);
  metrics.databaseBytes.set(figures.databaseBytes);
}
