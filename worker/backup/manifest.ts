import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import path from 'node:path';
import { z } from 'zod';
import { PermanentError } from '../../core/errors.ts';
import type { Queryable } from '../../prisma/sql/transaction.ts';

export const MANIFEST_FILE = 'manifest.json';

const manifestSchema = z.object({
  /** Of this file and of how the parts lie beside it. */
  format: z.literal(1),
  createdAt: z.iso.datetime(),
  /** Of the software that wrote it. */
  version: z.string(),
  /** embedded: postgres.tar, an image of the data files; server: postgres.dump, of pg_dump. */
  database: z.enum(['embedded', 'server']),
  /** Rows of every table, as the dump holds them. */
  rows: z.record(z.string(), z.number().int().nonnegative()),
  /** All other files of the archive, by their path. */
  files: z.record(z.string(), z.object({ bytes: z.number().int(), sha256: z.string() })),
});
export type Manifest = z.infer<typeof manifestSchema>;

/** Where a backup lies when nobody says where. */
export function backupFile(folder: string, at: Date): string {
  const instant = at.toISOString().slice(0, 19).replaceAll(/[-:]/g, '');
  return path.join(folder, `observatory-${instant}.tar.gz`);
}

/** Reads a manifest from its text; `file` is named in the error. */
export function parseManifest(text: string, file: string): Manifest {
  try {
    return manifestSchema.parse(JSON.parse(text));
  } catch (cause) {
    throw new PermanentError(`${file} is not a backup that this version can read.`, { cause });
  }
}

/** Rows of every table of ours, by schema and name. */
export async function countRows(db: Queryable): Promise<Manifest['rows']> {
  const { rows: tables } = await db.query<{ name: string }>(
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
     WHERE schemaname NOT IN ('pg_catalog', 'information_schema') ORDER BY 1`,
  );
  const rows: Manifest['rows'] = {};
  for (const { name } of tables) {
    const counted = await db.query<{ rows: number }>(`SELECT count(*) AS rows FROM ${name}`);
    rows[name] = counted.rows[0]!.rows;
  }
  return rows;
}

/** Size and hash of a file. */
export async function describeFile(file: string): Promise<Manifest['files'][string]> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return { bytes: (await stat(file)).size, sha256: hash.digest('hex') };
}

/** Throws a PermanentError that names every file below `folder` that is not as the manifest says. */
export async function checkFiles(folder: string, manifest: Manifest): Promise<void> {
  const wrong: string[] = [];
  for (const [name, expected] of Object.entries(manifest.files)) {
    const found = await describeFile(path.join(folder, name)).catch(() => null);
    if (found === null) wrong.push(`${name} is missing`);
    else if (found.sha256 !== expected.sha256) wrong.push(`${name} has changed`);
  }
  if (wrong.length > 0) throw new PermanentError(`The backup is damaged: ${wrong.join('; ')}.`);
}

/** Throws a PermanentError that names every table whose rows are not as many as the manifest says. */
export function checkRows(found: Manifest['rows'], { rows: expected }: Manifest): void {
  const names = [...new Set([...Object.keys(expected), ...Object.keys(found)])];
  const wrong = names
    .filter((name) => found[name] !== expected[name])
    .map(
      (name) => `${name} has ${found[name] ?? 'no'} rows instead of ${expected[name] ?? 'none'}`,
    );
  if (wrong.length > 0) {
    throw new PermanentError(`The backup does not give back what was saved: ${wrong.join('; ')}.`);
  }
}
