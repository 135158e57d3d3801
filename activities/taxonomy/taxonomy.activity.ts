import type pg from 'pg';
import { PermanentError } from '../../core/errors.ts';
import type {
  ImportTaxonomyInput,
  ImportTaxonomyResult,
} from '../../core/taxonomy/import-taxonomy.ts';
import type { TaxonomyRecord } from '../../core/taxonomy/taxonomy-record.ts';
import { readEscoPath, type EscoFile } from './read-esco-path.ts';
import { closeRelease, countRelease, dropRelease, openRelease } from './releases.ts';
import { saveRecords } from './save-records.ts';

export interface TaxonomyDependencies {
  pool: pg.Pool;
  now: () => Date;
  heartbeat: (detail: string) => void;
}

/** Rows of a statement: beyond a thousand, statements gain nothing and hold the embedded database longer. */
const ROWS_PER_STATEMENT = 1000;

/** Activities that keep taxonomies. */
export function createTaxonomyActivities({ pool, now, heartbeat }: TaxonomyDependencies) {
  return {
    /**
     * Imports an ESCO bundle beside what is there of the same release: more languages and collections add up, the
     * same bundle again writes nothing. Interrupted, it goes on where it was by being run again.
     */
    async importTaxonomy(input: ImportTaxonomyInput): Promise<ImportTaxonomyResult> {
      const source = await readEscoPath(input.path, { release: input.release });
      try {
        const opened = await openRelease(pool, { release: source.release, now: now() });
        const known = opened.sourceHash.split('+').includes(source.hash);
        const skipped = new Map<string, number>();
        let rowsWritten = opened.rowsWritten;
        for (const file of known ? [] : conceptsFirst(source.files)) {
          for await (const records of chunks(file, skipped)) {
            rowsWritten += await saveRecords(pool, {
              releaseId: opened.releaseId,
              records,
              descriptionsWin: file.descriptionLanguage?.startsWith('en') ?? false,
            });
            heartbeat(file.name);
          }
        }
        const totals = await countRelease(pool, opened.releaseId);
        if (totals.concepts === 0) {
          await dropRelease(pool, opened.releaseId);
          throw new PermanentError(
            `${input.path} holds no concept that could be read: ${describeSkipped(skipped).join(' ')}`,
          );
        }
        const activate = input.activate ?? true;
        rowsWritten += await closeRelease(pool, {
          ...{ opened, totals, activate },
          hash: source.hash,
          now: now(),
        });
        const { release } = source;
        const warnings = [...describeSkipped(skipped), ...describeIgnored(source.ignored)];
        return { release, ...totals, rowsWritten, warnings };
      } finally {
        source.close();
      }
    },
  };
}

/** Labels need their concepts; relations do not, but read better when they follow. */
function conceptsFirst(files: readonly EscoFile[]): EscoFile[] {
  const rank = (file: EscoFile): number => (file.descriptionLanguage === null ? 1 : 0);
  return [...files].sort((a, b) => rank(a) - rank(b));
}

async function* chunks(
  file: EscoFile,
  skipped: Map<string, number>,
): AsyncIterable<TaxonomyRecord[]> {
  let records: TaxonomyRecord[] = [];
  let size = 0;
  for await (const row of file.records()) {
    if ('skipped' in row) {
      const key = `${file.name}: ${row.skipped}`;
      skipped.set(key, (skipped.get(key) ?? 0) + 1);
      continue;
    }
    records.push(row);
    size += Math.max(row.concepts.length, row.labels.length, row.relations.length);
    if (size < ROWS_PER_STATEMENT) continue;
    yield records;
    records = [];
    size = 0;
  }
  if (records.length > 0) yield records;
}

function describeSkipped(skipped: ReadonlyMap<string, number>): string[] {
  return [...skipped].map(([what, count]) => `${what}: ${count} left out.`);
}

function describeIgnored(ignored: readonly string[]): string[] {
  return ignored.length === 0 ? [] : [`Files that were not needed: ${ignored.join(', ')}.`];
}
