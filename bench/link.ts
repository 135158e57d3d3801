import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import type { LinkCase, LinkFigures } from './cases/link.ts';
import { runIsolated } from './isolated.ts';
import { publish } from './report.ts';

/** `npm run bench -- link`: ranking 14,000 labels for a sentence, beside plain character TF-IDF. */
export function linkCommand(): Command {
  return new Command('link')
    .description('Ranking the labels of ESCO for sentences of ads')
    .option('--data <folder>', 'folder with bench/esco_linking', '../shared/data')
    .option('--json', 'print JSON instead of a table', false)
    .action(async (options: { data: string; json: boolean }) => {
      const folder = join(options.data, 'bench/esco_linking');
      const labels = lines(join(folder, 'skills_en_label.txt'));
      const sentences = ['house', 'tech'].flatMap((name) =>
        sentencesOf(join(folder, `${name}_validation_annotations.csv`)),
      );
      const rows = [];
      for (const system of ['linker', 'character TF-IDF'] as const) {
        const figures = await runIsolated<LinkCase, LinkFigures>('link', {
          ...{ system, labels, sentences },
        });
        rows.push({
          system,
          'build s': figures.buildSeconds,
          'median ms': figures.medianMs,
          'p95 ms': figures.p95Ms,
          'CPU ms a sentence': figures.cpuMs,
          'peak MB': Math.round(figures.peakMemoryMb),
        });
      }
      const title = `${labels.length} labels, ${sentences.length} sentences, ten best of each`;
      publish({ name: 'link', tables: [{ title, rows }] }, options.json);
    });
}

function lines(file: string): string[] {
  const all = readFileSync(file, 'utf8').split('\n');
  return [...new Set(all.map((line) => line.trim()))].filter((line) => line !== '');
}

/** The first column, which stands unquoted or in double quotes. */
function sentencesOf(file: string): string[] {
  const rows = readFileSync(file, 'utf8').split('\n').slice(1);
  const firsts = rows.map((row) => /^"((?:[^"]|"")*)"|^[^,]*/.exec(row)!);
  return [...new Set(firsts.map(([whole, quoted]) => quoted ?? whole))].filter((s) => s !== '');
}
