import { knownKey } from './column-key.ts';
import { COLUMN_NAMES, type TargetField } from './column-names.ts';
import type { ColumnProfile } from './column-profile.ts';

/** Columns that make one field: per group the first with a value wins, the groups are joined. */
export interface FieldColumns {
  field: TargetField;
  groups: readonly (readonly string[])[];
  /** Known by the column's name, by its values, or told by the user. */
  how: 'name' | 'values' | 'told';
}

export interface RecognisedColumns {
  fields: readonly FieldColumns[];
  /** Columns that nothing is read from. */
  unmapped: readonly string[];
  /** What was in doubt and left alone, in sentences for the user. */
  doubts: readonly string[];
}

const FIELDS = Object.keys(COLUMN_NAMES) as TargetField[];

const CONTRACT_WORDS =
  /full|part|time|tiempo|completo|completa|medio|contra[tc]|permanent|tempor|intern|pasant|pr[aá]ctic|apprenti|aprendiz|learnership|alternance|cdi|cdd|clt|indefinido|fijo|freelance|jornada/i;
const REMOTE_WORDS = /remot|presencial|h[ií]brid|on.?site|home.?office|distan|t[eé]l[eé]travail/i;
const STATE_OF_AD =
  /^(?:activ[oae]|inactiv[oae]|abiert[oa]|cerrad[oa]|abert[oa]|fechad[oa]|publicad[oa]|open|closed|new|nuev[oa]|true|false|\d+)$/i;

/** What the values of a column with an unsure name must look like. */
const UNSURE_FITS: Partial<
  Record<TargetField, (column: ColumnProfile, found: ReadonlyMap<TargetField, unknown>) => boolean>
> = {
  externalId: (c) => c.distinctShare > 0.9 && c.medianChars <= 40,
  // "Name" is the ad's when the employer's has a column of its own; titles repeat ("Data Analyst").
  title: (c, found) => looksLikeWords(c) && (found.has('company') || c.distinctShare > 0.5),
  description: (c) => c.medianChars >= 150,
  region: (c) => mostly(c, (text) => !STATE_OF_AD.test(text)) && c.medianChars <= 40,
  contract: (c) => mostly(c, (text) => CONTRACT_WORDS.test(text)),
  remote: (c) => mostly(c, (text) => REMOTE_WORDS.test(text)),
  language: (c) => mostly(c, (text) => /^[a-z]{2}(?:[-_][a-z]{2})?$/i.test(text)),
};

/** What the values of a column with a sure name must look like all the same; a column without values passes. */
const SURE_FITS: Partial<Record<TargetField, (column: ColumnProfile) => boolean>> = {
  externalId: (c) => !c.countsRows && c.distinctShare > 0.5,
  url: (c) => c.webAddressShare > 0.3,
  source: (c) => c.distinct <= 50 && c.medianChars <= 60 && c.webAddressShare === 0,
};

/**
 * Which columns hold which field of a posting: first what the user says, then sure names, then unsure names whose
 * values look right, then the values alone for title, description and address. Where two columns would do equally
 * well, none is taken and the doubt is said.
 */
export function recogniseColumns(
  columns: readonly ColumnProfile[],
  told: ReadonlyMap<TargetField, readonly string[]>,
): RecognisedColumns {
  const fields = new Map<TargetField, FieldColumns>();
  const used = new Set<string>();
  const doubts = new Map<TargetField, string>();
  const take = (
    field: TargetField,
    groups: readonly (readonly string[])[],
    how: FieldColumns['how'],
  ) => {
    fields.set(field, { field, groups, how });
    groups.flat().forEach((name) => used.add(name));
  };

  for (const [field, names] of told)
    take(
      field,
      names.map((name) => [name]),
      'told',
    );
  const named = columns
    .filter(({ name }) => !used.has(name))
    .map((column) => ({ column, key: knownKey(column.name) }));

  for (const field of FIELDS) {
    if (fields.has(field)) continue;
    const fits = SURE_FITS[field];
    const groups = COLUMN_NAMES[field].groups
      .map((names) =>
        names.flatMap((known) =>
          named
            .filter(({ column, key }) => key === known && !used.has(column.name))
            .filter(({ column }) => column.filled === 0 || fits === undefined || fits(column))
            .map(({ column }) => column.name),
        ),
      )
      .filter((group) => group.length > 0);
    if (groups.length === 0) continue;
    // Ids of two columns must not be mixed: the same number in both would make two ads one.
    take(field, field === 'externalId' ? [[fullest(groups.flat(), columns)]] : groups, 'name');
  }

  for (const field of FIELDS) {
    const sure = fields.get(field)?.groups ?? [];
    const candidates = named
      .filter(
        ({ column, key }) => !used.has(column.name) && COLUMN_NAMES[field].unsure?.includes(key),
      )
      .map(({ column }) => column)
      .filter((column) => column.filled > 0 && UNSURE_FITS[field]!(column, fields))
      .filter((column) => !saysTheSame(column, sure.flat(), columns));
    if (candidates.length === 1) take(field, [[...sure.flat(), candidates[0]!.name]], 'name');
    else if (candidates.length > 1) doubts.set(field, doubtOf(field, candidates));
  }

  for (const [field, fits] of [
    ['description', (c) => c.medianChars >= 200 && c.figureShare < 0.1],
    ['url', (c) => c.webAddressShare > 0.9 && c.distinctShare > 0.9],
    ['title', (c) => looksLikeWords(c) && c.distinctShare > 0.3],
  ] as const satisfies [TargetField, (column: ColumnProfile) => boolean][]) {
    if (fields.has(field) || doubts.has(field)) continue;
    const candidates = columns.filter((c) => !used.has(c.name) && c.filled > c.rows / 2 && fits(c));
    if (candidates.length === 1) take(field, [[candidates[0]!.name]], 'values');
    else if (candidates.length > 1) doubts.set(field, doubtOf(field, candidates));
  }

  const unmapped = columns.map(({ name }) => name).filter((name) => !used.has(name));
  return {
    fields: FIELDS.flatMap((field) => fields.get(field) ?? []),
    unmapped,
    doubts: [...doubts.values()],
  };
}

/** The column with most values; the first named of several that are as full. */
function fullest(names: readonly string[], columns: readonly ColumnProfile[]): string {
  const filled = (name: string) => columns.find((column) => column.name === name)!.filled;
  return [...names].sort((a, b) => filled(b) - filled(a))[0]!;
}

function looksLikeWords(column: ColumnProfile): boolean {
  return (
    column.medianChars >= 5 &&
    column.medianChars <= 90 &&
    column.figureShare < 0.1 &&
    column.webAddressShare === 0 &&
    mostly(column, (text) => /\p{L}{3}/u.test(text) && !text.includes('@'))
  );
}

function mostly(column: ColumnProfile, test: (text: string) => boolean): boolean {
  return (
    column.samples.length > 0 && column.samples.filter(test).length > column.samples.length * 0.6
  );
}

/** Whether the columns that a field has already hold values in rows where this one does. */
function saysTheSame(
  column: ColumnProfile,
  sure: readonly string[],
  columns: readonly ColumnProfile[],
): boolean {
  const others = columns.filter(({ name }) => sure.includes(name));
  const both = column.hasValue.filter(
    (has, row) => has && others.some((o) => o.hasValue[row]),
  ).length;
  return both > column.filled * 0.05;
}

function doubtOf(field: TargetField, candidates: readonly ColumnProfile[]): string {
  const names = candidates.map(({ name }) => `"${name}"`).join(', ');
  return `${field} could be any of the columns ${names}; say which with --map ${field}=${candidates[0]!.name}.`;
}
