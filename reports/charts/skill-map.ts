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

/** The map of skills: dots by ads, coloured by group, each named group's name above its dots. */
export function drawSkillMap(chart: SkillMapChart): string {
  const most = Math.max(...chart.points.map((point) => point.ads));
  const dotSize = (ads: number) => 3 + (LARGEST_DOT - 3) * Math.sqrt(ads / most);
  const extent = (values: readonly number[]) => {
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const margin = (high - low || 1) * 0.07;
    return { min: low - margin, max: high + margin };
  };
  const named = chart.clusters.slice(0, NAMED_CLUSTERS);
  const places = new Map(named.map((cluster, index) => [cluster.clusterId, index]));
  const [grey, coloured] = [
    chart.points.filter((point) => !places.has(point.clusterId)),
    chart.points.filter((point) => places.has(point.clusterId)),
  ];
  const x = extent(chart.points.map((point) => point.x));
  const y = extent(chart.points.map((point) => point.y));
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
  const scatter = (points: typeof chart.points, style: (clusterId: number) => object) => ({
    type: 'scatter',
    silent: true,
    data: points.map((point) => ({
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
