import type { ReportRows } from '../report-rows.ts';

/** A step of the way from what was collected to what was published. */
export type FunnelStep =
  | { kind: 'collected' | 'unchanged' | 'processed' | 'published'; count: number }
  | { kind: 'rejected' | 'duplicate'; code: string | null; count: number };

/**
 * The way of a batch's ad versions through its stages: what was collected, what left the flow and why, what came
 * through. What left adds up: a step whose code is null holds what the stages counted out without a
 * recorded reason.
 * Empty when no stage was audited.
 */
export function describeFunnel(
  rows: Pick<ReportRows, 'stages' | 'rejects' | 'duplicates' | 'totals'>,
): FunnelStep[] {
  // Stages from embed on count skills, or pass on what enhance gave them.
  const stages = rows.stages.filter(({ stage }) =>
    ['collect', 'validate', 'clean', 'extract', 'enhance'].includes(stage),
  );
  const first = stages[0];
  if (first === undefined) return [];
  const total = (pick: (stage: (typeof stages)[number]) => number) =>
    stages.reduce((sum, stage) => sum + pick(stage), 0);
  const rejected: FunnelStep[] = mergeCounts(
    rows.rejects.map(({ reason, count }) => ({ code: reason, count })),
  ).map((step) => ({ kind: 'rejected', ...step }));
  const duplicates: FunnelStep[] = mergeCounts(
    rows.duplicates.map(({ kind, count }) => ({ code: kind, count })),
  ).map((step) => ({ kind: 'duplicate', ...step }));
  const unchanged = total((stage) => stage.skipped);
  const left = { rejected: total((s) => s.rejected), duplicate: total((s) => s.duplicate) };
  const unexplained = (all: number, steps: readonly FunnelStep[]) =>
    Math.max(0, all - steps.reduce((sum, step) => sum + step.count, 0));
  const steps: FunnelStep[] = [
    { kind: 'collected', count: first.itemsIn },
    { kind: 'unchanged', count: unchanged },
    ...rejected,
    { kind: 'rejected', code: null, count: unexplained(left.rejected, rejected) },
    ...duplicates,
    { kind: 'duplicate', code: null, count: unexplained(left.duplicate, duplicates) },
    { kind: 'processed', count: first.itemsIn - unchanged - left.rejected - left.duplicate },
    { kind: 'published', count: rows.totals.ads },
  ];
  return steps.filter(
    (step) => step.count > 0 || ['collected', 'processed', 'published'].includes(step.kind),
  );
}

function mergeCounts(rows: readonly { code: string; count: number }[]) {
  const sums = new Map<string, number>();
  for (const { code, count } of rows) sums.set(code, (sums.get(code) ?? 0) + count);
  return [...sums]
    .map(([code, count]) => ({ code, count }))
    .sort((a, b) => b.count - a.count || a.code.localeCompare(b.code));
}
