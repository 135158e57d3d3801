import type { ChartFonts } from '../charts/draw.ts';
import type { Format } from '../format.ts';
import { nameOf, type Messages } from '../i18n/messages.ts';
import type { ViewModel } from '../view-model.ts';

/** A cell of a table that is read: text, with what stands small beside it. */
export interface Cell {
  text: string;
  small?: string;
  tone?: 'strong' | 'muted' | 'up' | 'down';
}

export interface DisplayTable {
  columns: readonly { label: string; align: 'left' | 'right' }[];
  rows: readonly (readonly Cell[])[];
}

/** A piece of the report: a chart with the figures behind it, or a table, under a title that says unit, n and interval. */
export interface Exhibit {
  /** Name of its files. */
  id: string;
  title: string;
  subtitle: string;
  chart: { svg: string; width: number; height: number } | null;
  table: DisplayTable;
  /** Takes the whole width of a page. */
  wide: boolean;
}

/** What every section is made with. */
export interface SectionContext {
  model: ViewModel;
  t: Messages;
  f: Format;
  fonts: ChartFonts;
}

/** Width of a chart in a column, in CSS pixels. */
export const COLUMN_WIDTH = 360;

export function skillName({ model, f }: SectionContext, skillId: number): string {
  return model.skills.get(skillId)?.names[f.language] ?? String(skillId);
}

export function countryName({ model, t, f }: SectionContext, countryId: number): string {
  if (countryId === 0) return t.unknownCountry;
  return (
    model.countries.find((country) => country.countryId === countryId)?.names[f.language] ?? ''
  );
}

export function fieldName({ t }: SectionContext, field: string): string {
  return nameOf(t.fields, field);
}

/** Size that a chart was drawn with. */
export function sizeOf(svg: string): { width: number; height: number } {
  const [, width, height] = /<svg\b[^>]*\swidth="([\d.]+)"\s+height="([\d.]+)"/.exec(svg) ?? [];
  return { width: Number(width), height: Number(height) };
}
