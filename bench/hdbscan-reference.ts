import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import type { Matrix } from '../core/math/matrix.ts';

/** One run of scikit-learn-contrib's hdbscan 0.8.44 over a public data set. */
const referenceRun = z.object({
  set: z.string(),
  n: z.number().int(),
  dims: z.number().int(),
  min_cluster_size: z.number().int(),
  min_samples: z.number().int(),
  selection: z.enum(['eom', 'leaf']),
  mst_weight: z.number(),
  labels: z.array(z.number().int()),
});
export type ReferenceRun = z.infer<typeof referenceRun> & { readonly name: string };

/** Folder of the reference data, whether it is there or not. */
export const REFERENCE_FOLDER = join(
  resolve(process.env['OBSERVATORY_DATA'] ?? join(import.meta.dirname, '../../shared/data')),
  'reference',
);

/** All runs in order of name; none where the data is not there. */
export function loadReferenceRuns(): ReferenceRun[] {
  const folder = join(REFERENCE_FOLDER, 'hdbscan_golden');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json.gz'))
    .toSorted()
    .map((file) => ({
      name: file.slice(0, -'.json.gz'.length),
      ...referenceRun.parse(
        JSON.parse(gunzipSync(readFileSync(join(folder, file))).toString('utf8')),
      ),
    }));
}

/** The points of a run's data set, in the precision that the reference saw. */
export function loadReferencePoints({ set, n, dims }: ReferenceRun): Matrix {
  const values =
    set === 'digits_umap'
      ? readNumpyDoubles(join(REFERENCE_FOLDER, 'umap-learn/digits_embedding_42.npy'))
      : readTable(join(REFERENCE_FOLDER, TABLES[set] ?? `hdbscan_golden/${set}.csv`), dims);
  if (values.length !== n * dims)
    throw new Error(`${set}: ${values.length} values, not ${n * dims}`);
  return { values, rows: n, columns: dims };
}

const TABLES: Readonly<Record<string, string>> = {
  iris: 'sklearn_datasets/iris.csv',
  wine: 'sklearn_datasets/wine_data.csv',
  chameleon_t4_8k: 'chameleon/t4.8k.dat',
  chameleon_t7_10k: 'chameleon/t7.10k.dat',
};

/** The first `columns` numbers of each line; scikit-learn's files begin with a line about the file. */
function readTable(path: string, columns: number): Float64Array {
  const lines = readFileSync(path, 'utf8').trim().split('\n');
  const rows = path.includes('sklearn_datasets') ? lines.slice(1) : lines;
  return Float64Array.from(
    rows.flatMap((line) => line.trim().split(/[, ]+/).slice(0, columns).map(Number)),
  );
}

/** Little-endian doubles after the header of numpy's format, version 1. */
function readNumpyDoubles(path: string): Float64Array {
  const file = readFileSync(path);
  const start = 10 + file.readUInt16LE(8);
  return Float64Array.from({ length: (file.length - start) / 8 }, (_, i) =>
    file.readDoubleLE(start + 8 * i),
  );
}
