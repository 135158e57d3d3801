import { drawSkillMap } from '../charts/skill-map.ts';
import { drawTrendChart } from '../charts/trend-chart.ts';
import type { SkillMap } from '../view-model.ts';
import {
  COLUMN_WIDTH,
  sizeOf,
  skillName,
  type DisplayTable,
  type Exhibit,
  type SectionContext,
} from './exhibit.ts';

const MAP_HEIGHT = 300;
const TREND_HEIGHT = 210;
const CLUSTER_ROWS = 10;
const SKILLS_NAMED = 4;

/** The map of skills, and the groups on it. */
export function describeSkillMap(context: SectionContext): Exhibit | null {
  const { model, t, f, fonts } = context;
  if (model.map === null) return null;
  const { points, clusters } = model.map;
  const svg = drawSkillMap({
    ...{ name: 'skill-map', width: COLUMN_WIDTH, height: MAP_HEIGHT, fonts },
    points: points.map((point) => ({ ...point, label: skillName(context, point.skillId) })),
    clusters: clusters.map(({ clusterId, names }) => ({
      clusterId,
      name: groupField(names[f.language]),
    })),
  });
  return {
    ...{ id: 'skill-map', wide: false, title: t.exhibits.map.title },
    subtitle: t.exhibits.map.subtitle({ skills: f.integer(points.length) }),
    chart: { svg, ...sizeOf(svg) },
    table: listClusters(context, model.map),
  };
}

/** A group is named "Sales: negotiation, retail, targets"; where its skills stand beside it, the first part is enough. */
const groupField = (name: string) => name.split(': ')[0]!;

/** The groups on the map with the skills that stand for them; null without groups. */
export function describeClusters(context: SectionContext): Exhibit | null {
  const { model, t } = context;
  if (model.map === null || model.map.clusters.length === 0) return null;
  return {
    ...{ id: 'clusters', wide: true, chart: null, title: t.exhibits.clusters.title },
    subtitle: t.exhibits.clusters.subtitle,
    table: listClusters(context, model.map),
  };
}

function listClusters(context: SectionContext, { clusters, points }: SkillMap): DisplayTable {
  const { t, f } = context;
  const byCluster = Map.groupBy(
    points.toSorted((a, b) => b.ads - a.ads),
    (point) => point.clusterId,
  );
  return {
    columns: [
      { label: t.columns.group, align: 'left' },
      { label: t.columns.n, align: 'right' },
      { label: t.columns.skills, align: 'left' },
    ],
    rows: clusters.slice(0, CLUSTER_ROWS).map(({ clusterId, names }) => {
      const members = byCluster.get(clusterId) ?? [];
      return [
        { text: groupField(names[f.language]), tone: 'strong' },
        { text: f.integer(members.length) },
        {
          text: members
            .slice(0, SKILLS_NAMED)
            .map((point) => skillName(context, point.skillId))
            .join(', '),
        },
      ];
    }),
  };
}

/** How the most asked skills move from week to week. */
export function describeTrend(context: SectionContext): Exhibit | null {
  const { model, t, f, fonts } = context;
  if (model.trend === null) return null;
  const { weeks, series } = model.trend;
  const dayMonth = (isoDate: string) => f.date(isoDate).replace(/\s\d{4}$/u, '');
  const names = weeks.map((week) => dayMonth(week.weekStart));
  const svg = drawTrendChart({
    ...{ name: 'trend', width: COLUMN_WIDTH, height: TREND_HEIGHT, fonts, weeks: names },
    series: series.map(({ skillId, estimates }) => ({
      label: skillName(context, skillId),
      estimates,
    })),
    breaks: weeks.flatMap((week, index) =>
      index > 0 && week.newSources > 0
        ? [{ week: names[index]!, label: t.exhibits.trend.newSource }]
        : [],
    ),
    percent: (share) => f.percent(share),
  });
  return {
    ...{ id: 'trend', wide: false, title: t.exhibits.trend.title },
    subtitle: t.exhibits.trend.subtitle({
      ...{ from: names[0]!, to: dayMonth(endOfWeek(weeks.at(-1)!.weekStart)) },
      n: f.integer(weeks.reduce((sum, week) => sum + week.ads, 0)),
    }),
    chart: { svg, ...sizeOf(svg) },
    table: {
      columns: [
        { label: t.columns.week, align: 'left' },
        { label: t.columns.ads, align: 'right' },
        ...series.map(({ skillId }) => ({
          label: skillName(context, skillId),
          align: 'right' as const,
        })),
      ],
      rows: weeks.map((week, index) => [
        { text: f.date(week.weekStart) },
        { text: f.integer(week.ads) },
        ...series.map(({ estimates }) => {
          const { value, interval } = f.estimate(estimates[index]!);
          return { text: value, small: interval };
        }),
      ]),
    },
  };
}

function endOfWeek(monday: string): string {
  return new Date(Date.parse(monday) + 6 * 86_400_000).toISOString().slice(0, 10);
}
