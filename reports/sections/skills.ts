import { drawRangeChart, type RangeRow } from '../charts/range-chart.ts';
import { ACCENT, countryColour } from '../palette.ts';
import type { Estimate } from '../statistics/wilson-interval.ts';
import {
  COLUMN_WIDTH,
  countryName,
  fieldName,
  sizeOf,
  skillName,
  type Exhibit,
  type SectionContext,
} from './exhibit.ts';

const TOP_SKILLS = 14;
const FIELDS = 9;
const COUNTRIES_SHOWN = 5;

/** The skills that most ads ask for. */
export function describeTopSkills(context: SectionContext): Exhibit | null {
  const { model, t, f } = context;
  if (model.ranked.length === 0) return null;
  const rows = model.ranked
    .slice(0, TOP_SKILLS)
    .map(({ skillId, estimate }) => ({ label: skillName(context, skillId), estimate }));
  return describeShares(context, {
    id: 'top-skills',
    title: t.exhibits.topSkills.title,
    subtitle: t.exhibits.topSkills.subtitle({ n: f.integer(model.totals.ads) }),
    name: t.columns.skill,
    groups: [{ heading: null, rows }],
  });
}

/** How many ads ask for technical, personal and other kinds of skill. */
export function describeTypes(context: SectionContext): Exhibit | null {
  const { model, t, f } = context;
  if (model.types.length < 2) return null;
  return describeShares(context, {
    id: 'skill-types',
    title: t.exhibits.types.title,
    subtitle: t.exhibits.types.subtitle({ n: f.integer(model.totals.ads) }),
    name: t.columns.type,
    groups: [
      {
        heading: null,
        rows: model.types.map(({ type, estimate }) => ({ label: t.types[type], estimate })),
      },
    ],
  });
}

/** How many ads ask for technical skills of each field. */
export function describeFields(context: SectionContext): Exhibit | null {
  const { model, t, f } = context;
  if (model.fields.length < 2) return null;
  return describeShares(context, {
    id: 'fields',
    title: t.exhibits.fields.title,
    subtitle: t.exhibits.fields.subtitle({ n: f.integer(model.totals.ads) }),
    name: t.columns.field,
    groups: [
      {
        heading: null,
        rows: model.fields
          .slice(0, FIELDS)
          .map(({ field, estimate }) => ({ label: fieldName(context, field), estimate })),
      },
    ],
  });
}

interface ShareGroup {
  heading: string | null;
  rows: readonly { label: string; estimate: Estimate }[];
}

/** Bars of shares, with headings between groups where there are several. */
export function describeShares(
  { f, fonts, t }: SectionContext,
  args: {
    id: string;
    title: string;
    subtitle: string;
    /** Heading of the column that names the rows. */
    name: string;
    groups: readonly ShareGroup[];
  },
): Exhibit {
  const rows = args.groups.flatMap(({ heading, rows: values }): RangeRow[] => [
    ...(heading === null ? [] : [{ kind: 'heading' as const, label: heading }]),
    ...values.map(({ label, estimate }) => ({
      kind: 'value' as const,
      ...{ label, value: estimate.share, low: estimate.low, high: estimate.high },
      ...{ text: f.estimate(estimate).value, colour: ACCENT },
    })),
  ]);
  const svg = drawRangeChart({
    ...{ name: args.id, rows, form: 'bars', width: COLUMN_WIDTH, fonts },
  });
  return {
    ...{ id: args.id, title: args.title, subtitle: args.subtitle, wide: false },
    chart: { svg, ...sizeOf(svg) },
    table: {
      columns: [
        { label: args.name, align: 'left' },
        { label: t.columns.ads, align: 'right' },
        { label: t.columns.share, align: 'right' },
        { label: t.columns.interval, align: 'right' },
      ],
      rows: args.groups.flatMap(({ heading, rows: values }) =>
        values.map(({ label, estimate }) => [
          { text: heading === null ? label : `${heading}: ${label}` },
          { text: f.integer(estimate.count) },
          { text: f.estimate(estimate).value },
          { text: f.estimate(estimate).interval },
        ]),
      ),
    },
  };
}

/** What sets each country apart: skills whose share there is surely higher than elsewhere. */
export function describeDistinctive(context: SectionContext): Exhibit | null {
  const { model, t, f, fonts } = context;
  const groups = model.distinctive.slice(0, COUNTRIES_SHOWN);
  if (groups.length === 0) return null;
  const perCountry = groups.length > 3 ? 3 : 4;
  const cells = groups.flatMap((group) => group.slice(0, perCountry));
  const times = (quotient: number) => `${f.decimal(quotient, 1)} ×`;
  const rows = groups.flatMap((group): RangeRow[] => {
    const { countryId, estimate } = group[0]!;
    const colour = countryColour(countryId);
    const heading = `${countryName(context, countryId)} (n = ${f.integer(estimate.n)})`;
    return [
      { kind: 'heading', label: heading, colour },
      ...group.slice(0, perCountry).map((cell) => ({
        kind: 'value' as const,
        ...{ label: skillName(context, cell.skillId), value: cell.quotient, low: cell.low! },
        ...{ high: cell.high!, text: times(cell.quotient), colour },
      })),
    ];
  });
  const svg = drawRangeChart({
    ...{
      name: 'distinctive-skills',
      rows,
      form: 'dots',
      width: COLUMN_WIDTH,
      fonts,
      rowHeight: 20,
    },
  });
  return {
    ...{ id: 'distinctive-skills', wide: false, title: t.exhibits.distinctive.title },
    subtitle: t.exhibits.distinctive.subtitle,
    chart: { svg, ...sizeOf(svg) },
    table: {
      columns: [
        { label: t.columns.country, align: 'left' },
        { label: t.columns.skill, align: 'left' },
        { label: t.columns.share, align: 'right' },
        { label: t.columns.quotient, align: 'right' },
        { label: t.columns.interval, align: 'right' },
      ],
      rows: cells.map((cell) => [
        { text: countryName(context, cell.countryId) },
        { text: skillName(context, cell.skillId) },
        { text: f.estimate(cell.estimate).value },
        { text: f.decimal(cell.quotient, 1) },
        { text: `${f.decimal(cell.low!, 1)}–${f.decimal(cell.high!, 1)}` },
      ]),
    },
  };
}
