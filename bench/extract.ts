import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import type { ExtractCase, ExtractFigures } from './cases/extract.ts';
import { runIsolated } from './isolated.ts';
import { benchCommand, type BenchOptions } from './options.ts';
import { publish, type Cell } from './report.ts';

const DATA = resolve(
  process.env['OBSERVATORY_DATA'] ?? join(import.meta.dirname, '../../shared/data'),
);
/** The plain ways take seconds for so many ads; their rate does not depend on it. */
const PLAIN_ADS = 100;

/** `npm run bench -- extract`: skills of Argentine ads, ours beside the plain ways, on the same labels. */
export function extractCommand(): Command {
  return benchCommand(
    'extract',
    'Skills of ads: ads a second of one core, memory, time to build',
    [2000],
  ).action(async (options: BenchOptions) => {
    if (!existsSync(join(DATA, 'jobs/ar_mol'))) {
      process.stderr.write(`skipped: no data at ${DATA}\n`);
      return;
    }
    const rows: Record<string, Cell>[] = [];
    const measure = async (
      system: ExtractCase['system'],
      taxonomy: ExtractCase['taxonomy'],
      ads: number,
    ) => {
      const runs = system === 'observatory' ? options.runs : 1;
      const figures = await runIsolated<ExtractCase, ExtractFigures>('extract', {
        ...{ data: DATA, system, taxonomy, ads, runs },
      });
      rows.push({
        system,
        'labels of the taxonomy': taxonomy,
        'labels in all': figures.labels,
        ads: figures.ads,
        'characters an ad': Math.round(figures.characters / figures.ads),
        'found an ad': figures.found / figures.ads,
        'ads / CPU s': figures.adsPerSecond,
        'build CPU s': figures.buildSeconds,
        'lexicon MB': figures.lexiconMb,
      });
    };
    for (const ads of options.sizes) {
      for (const taxonomy of ['none', 'one label a skill', 'all labels'] as const) {
        await measure('observatory', taxonomy, ads);
      }
      await measure('regular expression', 'one label a skill', Math.min(ads, PLAIN_ADS));
      await measure('search label by label', 'one label a skill', Math.min(ads, PLAIN_ADS));
    }
    publish(
      {
        name: 'extract',
        tables: [{ title: 'Skills of ads on one core; medians of CPU time', rows }],
      },
      options.json,
    );
  });
}
