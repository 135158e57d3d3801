import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type pg from 'pg';
import type { ReportLanguage } from '../../reports/report-rows.ts';
import type { Compute } from '../compute.ts';
import { printPdf, type BrowserCommand } from './print-pdf.ts';
import { readReportRows } from './read-report-rows.ts';
import type { RenderInput, RenderOutput } from './render-task.ts';

/** Where the parts of a report lie. */
export interface ReportPaths {
  folder: string;
  html: string;
  pdf: string;
  charts: readonly string[];
  tables: readonly string[];
}

/**
 * Writes the report of a published batch into a folder: `report.html`, `report.pdf`, `charts/*.png`, `tables/*.csv`.
 * The folder is written beside its place and moved there whole, so that readers find the old report or the new one.
 */
export async function renderReport(args: {
  pool: pg.Pool;
  batchId: number;
  language: ReportLanguage;
  outDir: string;
  browser: BrowserCommand;
  compute: Compute;
  now: () => Date;
}): Promise<ReportPaths> {
  const { language, outDir } = args;
  const rows = await readReportRows(args.pool, args.batchId);
  const writtenOn = args.now().toISOString().slice(0, 10);
  const report = await args.compute.run<RenderInput, RenderOutput>('render', {
    ...{ rows, language, writtenOn },
  });
  const pdf = await printPdf(report.html, args.browser);

  await mkdir(dirname(outDir), { recursive: true });
  const draft = await mkdtemp(`${outDir}.draft-`);
  try {
    await mkdir(join(draft, 'charts'));
    await mkdir(join(draft, 'tables'));
    await writeFile(join(draft, 'report.html'), report.html);
    await writeFile(join(draft, 'report.pdf'), pdf);
    for (const { name, png } of report.pictures)
      await writeFile(join(draft, 'charts', `${name}.png`), png);
    for (const { name, csv } of report.tables)
      await writeFile(join(draft, 'tables', `${name}.csv`), csv);
    await replaceFolder(draft, outDir);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  return {
    folder: outDir,
    html: join(outDir, 'report.html'),
    pdf: join(outDir, 'report.pdf'),
    charts: report.pictures.map(({ name }) => join(outDir, 'charts', `${name}.png`)),
    tables: report.tables.map(({ name }) => join(outDir, 'tables', `${name}.csv`)),
  };
}

// A folder that is not empty cannot be renamed over, so the old one steps aside first.
async function replaceFolder(draft: string, place: string): Promise<void> {
  const old = `${draft}.old`;
  await rename(place, old).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  });
  await rename(draft, place);
  await rm(old, { recursive: true, force: true });
}
