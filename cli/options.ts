import { access, constants, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { z } from 'zod';
import type { FileSourceInput } from '../core/batch.ts';
import { STAGES, type Stage } from '../core/posting/stages.ts';
import { UsageError } from './errors.ts';

const MILLISECONDS_A_DAY = 86_400_000;

/** A day in UTC: 'today', 'yesterday' or an ISO date that is not in the future. */
export function parseDate(text: string, now: Date): string {
  const today = now.toISOString().slice(0, 10);
  if (text === 'today') return today;
  if (text === 'yesterday') {
    return new Date(now.getTime() - MILLISECONDS_A_DAY).toISOString().slice(0, 10);
  }
  if (!z.iso.date().safeParse(text).success) {
    throw new UsageError(`"${text}" is not a date: write today, yesterday or YYYY-MM-DD.`);
  }
  if (text > today) throw new UsageError(`${text} is in the future: today is ${today} (UTC).`);
  return text;
}

/** The name of a stage. `option` is named in the message. */
export function parseStage(text: string, option: string): Stage {
  const stage = STAGES.find((name) => name === text);
  if (stage !== undefined) return stage;
  throw new UsageError(`${option} "${text}": the stages are ${STAGES.join(', ')}.`);
}

/** 'es' or 'en'. */
export function parseLanguage(text: string): 'es' | 'en' {
  if (text === 'es' || text === 'en') return text;
  throw new UsageError(`--lang "${text}": reports are written in es or en.`);
}

/** Fields of a posting that a column can be mapped to. */
const MAPPABLE = z.record(z.string().regex(/^[a-zA-Z]\w*$/u), z.string().min(1));

/** 'title=cargo,description=funciones' → { title: 'cargo', description: 'funciones' }. */
function parseColumnMap(text: string): Record<string, string> {
  const pairs = text.split(',').map((pair) => {
    const [field = '', ...column] = pair.split('=');
    return [field.trim(), column.join('=').trim()] as const;
  });
  const map = MAPPABLE.safeParse(Object.fromEntries(pairs));
  if (!map.success || new Set(pairs.map(([field]) => field)).size !== pairs.length) {
    throw new UsageError(
      `--map "${text}": write field=column, separated by commas, each field once, for instance title=cargo,description=funciones.`,
    );
  }
  return map.data;
}

/** ISO 3166-1 alpha-2, in capitals. */
function parseCountry(text: string): string {
  if (/^[a-z]{2}$/iu.test(text)) return text.toUpperCase();
  throw new UsageError(`--country "${text}": write the two letters of ISO 3166, for instance CO.`);
}

/** A whole number within limits; `option` is named in the message. */
export function parseWhole(
  text: string,
  { option, min, max }: { option: string; min: number; max: number },
): number {
  const value = /^\d{1,9}$/u.test(text) ? Number(text) : Number.NaN;
  if (value >= min && value <= max) return value;
  throw new UsageError(`${option} "${text}": write a whole number from ${min} to ${max}.`);
}

export interface FileOptions {
  map?: string;
  country?: string;
  source?: string;
}

/** Files of ads as sources: absolute paths, each checked to be a file that can be read. */
export async function parseFiles(
  paths: readonly string[],
  options: FileOptions,
  cwd: string,
): Promise<FileSourceInput[]> {
  const shared = {
    ...(options.source === undefined ? {} : { name: parseSourceName(options.source) }),
    ...(options.country === undefined ? {} : { country: parseCountry(options.country) }),
    ...(options.map === undefined ? {} : { map: parseColumnMap(options.map) }),
  };
  const files: FileSourceInput[] = [];
  for (const path of paths) {
    const absolute = resolve(cwd, path);
    const found = await stat(absolute).catch((cause: unknown) => {
      throw new UsageError(`There is no file ${absolute}.`, { cause });
    });
    if (!found.isFile())
      throw new UsageError(`${absolute} is not a file. Name the files in it one by one.`);
    await access(absolute, constants.R_OK).catch((cause: unknown) => {
      throw new UsageError(`${absolute} cannot be read: its permissions forbid it.`, { cause });
    });
    files.push({ kind: 'file', path: absolute, ...shared });
  }
  return files;
}

/** Names of sources are short and plain, because they stand in ids, labels and logs. */
export function parseSourceName(text: string): string {
  if (/^[a-z0-9][a-z0-9_.-]{0,62}$/iu.test(text)) return text;
  throw new UsageError(
    `--source "${text}": a name is letters, digits, ".", "_" and "-", 63 at most.`,
  );
}
