import { FONT_FAMILY, INK, PAPER, RULE, categoryColour } from '../palette.ts';
import { drawChart, type ChartFonts } from './draw.ts';

export interface SkillMapChart {
  name: string;
  points: readonly { x: number; y: number; ads: number; clusterId: number; label: string }[];
  /** Groups, the most asked first: the first few have a colour and a name, the others are grey. */
  clusters: readonly { clusterId: number; name: string }[];
  width: number;
  height: number;
  fonts: ChartFonts;
}

const NAMED_CLUSTERS = 6;
const LARGEST_DOT = 18;
const LABEL_SIZE = 11.5;

/** How much of a place follows from the order alone. */
const ORDER_WEIGHT = 0.65;

/**
 * Positions in which crowded stretches take more room and empty ones less; their order stays. The axes of the map
 * have no unit, and a few far groups would press all the others into one spot.
 */
function spread(values: readonly number[]): number[] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const order = values.map((_, i) => i).sort((a, b) => values[a]! - values[b]!);
  const rank = new Array<number>(values.length);
  order.forEach((index, place) => (rank[index] = place / Math.max(1, values.length - 1)));
  return values.map(
    (value, i) =>
      ORDER_WEIGHT * rank[i]! + (1 - ORDER_WEIGHT) * ((value - low) / (high - low || 1)),
  );
}

/** The map of skills: dots by ads, coloured by group, each named group's name above its dots. */
export function drawSkillMap(chart: SkillMapChart): string {
  const most = Math.max(...chart.points.map((point) => point.ads));
  const dotSize = (ads: number) => 3 + (LARGEST_DOT - 3) * Math.sqrt(ads / most);
  const extent = (values: readonly number[]) => {
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const margin = (high - low || 1) * 0.07;
    return { min: low - margin, max: high + margin };
  };
  const shown = chart.points;
  const [spreadX, spreadY] = [
    spread(shown.map((point) => point.x)),
    spread(shown.map((point) => point.y)),
  ];
  const points = shown.map((point, i) => ({ ...point, x: spreadX[i]!, y: spreadY[i]! }));
  const named = chart.clusters
    .filter(({ name }, i, all) => all.findIndex((other) => other.name === name) === i)
    .slice(0, NAMED_CLUSTERS);
  const places = new Map(named.map((cluster, index) => [cluster.clusterId, index]));
  const [grey, coloured] = [
    points.filter((point) => !places.has(point.clusterId)),
    points.filter((point) => places.has(point.clusterId)),
  ];
  const x = extent(points.map((point) => point.x));
  const y = extent(points.map((point) => point.y));
  const labels = named.map((cluster) => {
    const members = coloured.filter((point) => point.clusterId === cluster.clusterId);
    const unit = (y.max - y.min) / chart.height;
    const top = Math.max(...members.map((point) => point.y + (dotSize(point.ads) / 2) * unit));
    const middle = members.reduce((sum, point) => sum + point.x, 0) / members.length;
    // A name centred near an edge would leave the picture: it is moved in by half its own width.
    const half =
      (chart.fonts.bold.width(cluster.name, LABEL_SIZE) / 2 / (chart.width - 12)) * (x.max - x.min);
    return {
      name: cluster.name,
      value: [Math.min(Math.max(middle, x.min + half), x.max - half), top + 9 * unit],
    };
  });
  const scatter = (dots: typeof points, style: (clusterId: number) => object) => ({
    type: 'scatter',
    silent: true,
    data: dots.map((point) => ({
      value: [point.x, point.y],
      symbolSize: dotSize(point.ads),
      itemStyle: style(point.clusterId),
    })),
  });
  return drawChart({
    ...{ name: chart.name, fonts: chart.fonts, width: chart.width, height: chart.height },
    option: {
      grid: { left: 6, right: 6, top: 16, bottom: 6, outerBoundsMode: 'none' },
      xAxis: { type: 'value', show: false, ...x },
      yAxis: { type: 'value', show: false, ...y },
      series: [
        scatter(grey, () => ({ color: RULE, opacity: 0.8 })),
        scatter(coloured, (clusterId) => ({
          ...{ color: categoryColour(places.get(clusterId)!), opacity: 0.6 },
        })),
        {
          ...{ type: 'scatter', symbolSize: 0.1, silent: true, data: labels },
          labelLayout: { moveOverlap: 'shiftY' },
          label: {
            ...{ show: true, formatter: '{b}', color: INK, fontWeight: 600, fontSize: LABEL_SIZE },
            ...{
              textBorderColor: PAPER,
              textBorderWidth: 3,
              fontFamily: FONT_FAMILY,
              position: 'inside',
            },
          },
        },
      ],
    },
  });
}
