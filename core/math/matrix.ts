import { PermanentError } from '../errors.ts';

/** A dense row-major matrix: row `i` lies in `values` from `i * columns` to `(i + 1) * columns`. */
export interface Matrix {
  readonly values: Float32Array | Float64Array;
  readonly rows: number;
  readonly columns: number;
}

/**
 * Throws PermanentError unless `matrix` has as many values as its shape says, all of them finite; the message
 * names the row and column of the first value that is not.
 */
export function checkMatrix({ values, rows, columns }: Matrix): void {
  if (values.length !== rows * columns) {
    throw new PermanentError(
      `A matrix of ${rows} × ${columns} needs ${rows * columns} values, got ${values.length}`,
    );
  }
  for (let i = 0; i < values.length; i++) {
    if (!Number.isFinite(values[i]!)) {
      throw new PermanentError(
        `Row ${Math.floor(i / columns)}, column ${i % columns} is ${values[i]!}, not a finite number`,
      );
    }
  }
}
