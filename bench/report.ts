import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import Table from 'cli-table3';

/** A number, a word, or nothing where it was not measured. */
export type Cell = number | string | null;

/** A title, and rows with the same columns. */
export interface BenchTable {
  readonly title: string;
  readonly rows: readonly Readonly<Record<string, Cell>>[];
}

/** Result of a benchmark. */
export interface BenchReport {
  readonly name: string;
  readonly tables: readonly BenchTable[];
}

const OUT = join(import.meta.dirname, 'out');

/** Prints the report, as JSON or as tables, and keeps the JSON in bench/out. */
export function publish(report: BenchReport, asJson: boolean): void {
  const machine = {
    cpu: cpus()[0]?.model ?? 'unknown',
    cores: availableParallelism(),
    memoryGb: Math.round(totalmem() / 2 ** 30),
    node: process.version,
  };
  const json = JSON.stringify(
    { ...report, machine, measuredAt: new Date().toISOString() },
    null,
    2,
  );
  mkdirSync(OUT, { recursive: true });
  writeFileSync(join(OUT, `${report.name}.json`), `${json}\n`);
  process.stdout.write(asJson ? `${json}\n` : `${report.tables.map(asTable).join('\n')}\n`);
}

function asTable({ title, rows }: BenchTable): string {
  const columns = Object.keys(rows[0] ?? {});
  const table = new Table({
    head: columns,
    style: { head: [], border: [] },
    colAligns: columns.map((column) => (typeof rows[0]?.[column] === 'number' ? 'right' : 'left')),
  });
  for (const row of rows) table.push(columns.map((column) => show(row[column] ?? null)));
  return `${title}\n${table.toString()}`;
}

function show(cell: Cell): string {
  if (cell === null) return '–';
  if (typeof cell === 'string' || Number.isInteger(cell)) return String(cell);
  return Math.abs(cell) < 1e-3 ? cell.toExponential(1) : cell.toPrecision(4);
}
