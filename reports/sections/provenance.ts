import type { FunnelStep } from '../findings/funnel.ts';
import { nameOf } from '../i18n/messages.ts';
import type { Cell, Exhibit, SectionContext } from './exhibit.ts';

const SOURCES_SHOWN = 8;

/** What the batch collected, what it set aside and why, what came through. */
export function describeFunnelTable({ model, t, f }: SectionContext): Exhibit | null {
  if (model.funnel.length === 0) return null;
  const label = (step: FunnelStep): string => {
    if (step.kind === 'rejected')
      return step.code === null ? t.exhibits.funnel.other : nameOf(t.reasons, step.code);
    if (step.kind === 'duplicate')
      return step.code === null ? t.duplicate : nameOf(t.duplicates, step.code);
    return t.exhibits.funnel[step.kind];
  };
  const isLeaving = (step: FunnelStep) =>
    ['rejected', 'duplicate', 'unchanged'].includes(step.kind);
  const collected = model.funnel[0]!.count;
  const part = (share: number) => f.percent(share, share < 0.1 ? 1 : 0);
  return {
    ...{ id: 'funnel', wide: false, chart: null, title: t.exhibits.funnel.title },
    subtitle: t.exhibits.funnel.subtitle({ batch: model.batch.key }),
    table: {
      columns: [
        { label: t.columns.step, align: 'left' },
        { label: t.columns.count, align: 'right' },
        { label: t.columns.share, align: 'right' },
      ],
      rows: model.funnel.map((step): Cell[] => [
        isLeaving(step) ? { text: label(step) } : { text: label(step), tone: 'strong' },
        isLeaving(step)
          ? { text: f.integer(-step.count) }
          : { text: f.integer(step.count), tone: 'strong' },
        {
          text: collected === 0 || step.kind === 'published' ? '' : part(step.count / collected),
          tone: 'muted',
        },
      ]),
    },
  };
}

/** Where the published ads come from. */
export function describeSources({ model, t, f }: SectionContext): Exhibit | null {
  if (model.sources.length === 0) return null;
  const shown = model.sources.slice(0, SOURCES_SHOWN);
  const rest = model.sources.slice(SOURCES_SHOWN);
  const rows = [
    ...shown.map(({ name, isSample, ads }) => ({
      name: { text: name, ...(isSample ? { small: t.exhibits.sources.sample } : {}) },
      ads,
    })),
    ...(rest.length === 0
      ? []
      : [
          {
            name: { text: t.exhibits.sources.others({ count: f.integer(rest.length) }) },
            ads: rest.reduce((sum, source) => sum + source.ads, 0),
          },
        ]),
  ];
  return {
    ...{ id: 'sources', wide: false, chart: null, title: t.exhibits.sources.title },
    subtitle: t.exhibits.sources.subtitle({ n: f.integer(model.totals.ads) }),
    table: {
      columns: [
        { label: t.columns.source, align: 'left' },
        { label: t.columns.ads, align: 'right' },
        { label: t.columns.share, align: 'right' },
      ],
      rows: rows.map(({ name, ads }) => [
        name,
        { text: f.integer(ads) },
        { text: f.percent(ads / model.totals.ads, ads / model.totals.ads < 0.1 ? 1 : 0) },
      ]),
    },
  };
}
