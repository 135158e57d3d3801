import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { acceptedFigures, findRegressions } from '../core/evaluation/accepted.ts';
import evaluationCase, { EVALUATION_DATA, hasEvaluationData } from './cases/evaluation.ts';
import { publish } from './report.ts';

const ACCEPTED = join(import.meta.dirname, 'evaluation.json');
const DECIMALS = 1e4;

/** `npm run bench -- evaluation`: the watched figures beside the accepted ones. */
export function evaluationCommand(): Command {
  return new Command('evaluation')
    .description('quality of extraction, linking and language on labelled files')
    .option('--json', 'print JSON instead of a table', false)
    .option('--accept', 'make these figures the accepted ones', false)
    .action(async (options: { json: boolean; accept: boolean }) => {
      if (!hasEvaluationData()) {
        process.stderr.write(`skipped: no data at ${EVALUATION_DATA}\n`);
        return;
      }
      const measured = await evaluationCase();
      const accepted = existsSync(ACCEPTED)
        ? acceptedFigures.parse(JSON.parse(readFileSync(ACCEPTED, 'utf8')))
        : null;
      publish(
        {
          name: 'evaluation',
          tables: [
            {
              title: 'Quality on labelled files (95 % intervals)',
              rows: Object.entries(measured).map(([figure, { value, low, high }]) => ({
                ...{ figure, value, low, high },
                accepted: accepted?.figures[figure]?.value ?? null,
              })),
            },
          ],
        },
        options.json,
      );
      const worse = accepted === null ? [] : findRegressions(accepted, measured);
      if (options.accept) {
        const figures = Object.fromEntries(
          Object.entries(measured).map(([name, { value, low, high }]) => [
            name,
            { value: round(value), low: round(low), high: round(high) },
          ]),
        );
        const measuredOn = new Date().toISOString().slice(0, 10);
        writeFileSync(ACCEPTED, `${JSON.stringify({ measuredOn, figures }, null, 2)}\n`);
      } else if (worse.length > 0) {
        process.stderr.write(`${worse.join('\n')}\n`);
        process.exitCode = 1;
      }
    });
}

function round(value: number): number {
  return Math.round(value * DECIMALS) / DECIMALS;
}
