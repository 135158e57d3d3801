import { EMPTY_RAW_POSTING, type RawPosting } from '../../../core/posting/raw-posting.ts';
import type { TargetField } from './column-names.ts';
import { presentText } from './column-profile.ts';
import type { RowValues } from './file-row.ts';
import { readListLiteral } from './list-value.ts';
import type { FieldColumns } from './recognise-columns.ts';

const MAX_TAG_CHARS = 100;
const MAX_TAGS = 200;

/** Fields in which the parts of a list are lines of a text. */
const TEXT_FIELDS = new Set<TargetField>(['description', 'requirements', 'companyDescription']);

/** A row as a posting, and the portal that it names. Fields that no column serves stay null. */
export function mapRow(
  values: RowValues,
  fields: readonly FieldColumns[],
): { posting: RawPosting; source: string | null } {
  const posting: RawPosting = { ...EMPTY_RAW_POSTING };
  let source: string | null = null;
  for (const { field, groups } of fields) {
    if (field === 'skillTags') posting.skillTags = readTags(values, groups.flat());
    else {
      const parts = groups
        .map((group) => firstText(values, group, field))
        .filter((part) => part !== null);
      const text = joinParts(parts, TEXT_FIELDS.has(field) ? '\n\n' : ', ');
      if (field === 'source') source = text;
      else posting[field] = text;
    }
  }
  return { posting, source };
}

function firstText(
  values: RowValues,
  columns: readonly string[],
  field: TargetField,
): string | null {
  for (const column of columns) {
    const text = fieldText(values.get(column), field);
    if (text !== null) return text;
  }
  return null;
}

function fieldText(
  value: string | readonly string[] | undefined,
  field: TargetField,
): string | null {
  const list = typeof value === 'string' ? readListLiteral(value.trim()) : value;
  const joint = TEXT_FIELDS.has(field) ? '\n' : ', ';
  const text = presentText(
    list === null || list === undefined
      ? (value as string | undefined)
      : list
          .map(presentText)
          .filter((part) => part !== null)
          .join(joint),
  );
  if (text === null) return null;
  if (field === 'url') return /^https?:\/\//i.test(text) ? text : null;
  if (field === 'postedOn' || field === 'closesOn') return epochToIso(text) ?? text;
  if (field === 'remote') return remoteText(text);
  return text;
}

/** Seconds or milliseconds since 1970, between 2001 and 2286, as ISO 8601; null for other texts. */
function epochToIso(text: string): string | null {
  const match = /^(\d{10})(\d{3})?(?:\.\d+)?$/.exec(text);
  return match === null
    ? null
    : new Date(Number(match[1]) * 1000 + Number(match[2] ?? 0)).toISOString();
}

/** A column such as is_remote says yes or no; yes is schema.org's word for it, no leaves open what is. */
function remoteText(text: string): string | null {
  if (/^(?:true|1(?:\.0)?|yes|s[ií]|oui|sim)$/i.test(text)) return 'TELECOMMUTE';
  return /^(?:false|0(?:\.0)?|no|non|n[aã]o)$/i.test(text) ? null : text;
}

/** Parts of one field from several columns; one that stands in another already is not said twice. */
function joinParts(parts: readonly string[], joint: string): string | null {
  const kept = parts.filter(
    (part, i) =>
      !parts.some((other, j) => j !== i && other.includes(part) && (other !== part || j < i)),
  );
  return kept.length === 0 ? null : kept.join(joint);
}

function readTags(values: RowValues, columns: readonly string[]): string[] {
  const tags = new Set<string>();
  for (const column of columns) {
    const value = values.get(column);
    const list =
      typeof value === 'string'
        ? (readListLiteral(value.trim()) ?? value.split(/[,;|\n•]/))
        : (value ?? []);
    for (const part of list) {
      const tag = presentText(part);
      if (tag !== null && tag.length <= MAX_TAG_CHARS && tags.size < MAX_TAGS) tags.add(tag);
    }
  }
  return [...tags];
}
