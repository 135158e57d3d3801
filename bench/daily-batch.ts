import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import type { Command } from 'commander';
import { STAGES } from '../core/posting/stages.ts';
import { median, watchPeakMemory } from './measure.ts';
import { benchCommand, type BenchOptions } from './options.ts';
import { publish, type Cell } from './report.ts';

const PROJECT = path.join(import.meta.dirname, '..');

interface DailyBatchOptions extends BenchOptions {
  readonly import?: string[];
  readonly country?: string;
}

/** `npm run bench -- daily-batch`: the whole job over generated files, or over files of one's own. */
export function dailyBatchCommand(): Command {
  return benchCommand(
    'daily-batch',
    'The daily batch, embedded, from file to report; and the same input again',
    [1000, 8737, 30_000],
  )
    .option('--import <file...>', 'files of ads instead of generated ones')
    .option('--country <code>', 'with --import: country of ads that do not say theirs')
    .action(async (options: DailyBatchOptions) => {
      const folder = await mkdtemp(path.join(tmpdir(), 'observatory-bench-'));
      try {
        const rows: Record<string, Cell>[] = [];
        for (const input of await prepareInputs(options, folder)) {
          const runs: RunFigures[] = [];
          for (let run = 0; run < options.runs; run++) runs.push(await measureRun(input, folder));
          rows.push(describe(input.name, runs));
        }
        const title = `Daily batch, embedded; medians of ${options.runs} runs, each on an empty data folder`;
        publish({ name: 'daily-batch', tables: [{ title, rows }] }, options.json);
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    });
}

interface Input {
  name: string;
  args: string[];
}

async function prepareInputs(options: DailyBatchOptions, folder: string): Promise<Input[]> {
  const country = options.country === undefined ? [] : ['--country', options.country];
  if (options.import !== undefined) {
    const files = options.import.map((file) => path.resolve(file));
    return [
      {
        name: files.map((file) => path.basename(file)).join(' '),
        args: ['--import', ...files, ...country],
      },
    ];
  }
  const inputs: Input[] = [];
  for (const size of options.sizes) {
    const file = path.join(folder, `ads-${size}.jsonl.gz`);
    await run('sample/main.ts', ['--ads', String(size), '--out', file], process.env);
    inputs.push({ name: `${size} generated ads`, args: ['--import', file] });
  }
  return inputs;
}

interface RunFigures {
  ads: number;
  totalS: number;
  batchS: number;
  againS: number;
  againRowsWritten: number;
  peakMemoryMb: number;
  /** Share of the batch in which no activity ran. */
  orchestration: number;
  stages: Record<string, number>;
}

async function measureRun(input: Input, folder: string): Promise<RunFigures> {
  const dataDir = await mkdtemp(path.join(folder, 'data-'));
  const env = {
    ...process.env,
    LMO_DATA_DIR: dataDir,
    LMO_API_PORT: '0',
    LMO_TEMPORAL_PORT: '0',
    LMO_TEMPORAL_UI_PORT: '0',
  };
  try {
    const first = await run('cli/main.ts', ['up', '--once', '--json', ...input.args], env);
    const log = await readLog(path.join(dataDir, 'logs', 'observatory.log'));
    const again = await run('cli/main.ts', ['up', '--once', '--json', ...input.args], env);
    return {
      ads: first.summary.processed.in,
      totalS: first.seconds,
      batchS: first.batchSeconds,
      againS: again.batchSeconds,
      againRowsWritten: again.summary.batch.rowsWritten,
      peakMemoryMb: first.peakMemoryMb,
      orchestration: 1 - busySeconds(log) / first.batchSeconds,
      stages: stageSeconds(log),
    };
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
}

interface Summary {
  batch: { startedAt: string; finishedAt: string; rowsWritten: number };
  processed: { in: number };
}

async function run(script: string, args: readonly string[], env: NodeJS.ProcessEnv) {
  const startedAt = performance.now();
  const child = spawn(process.execPath, [path.join(PROJECT, script), ...args], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const memory = watchPeakMemory(child.pid!);
  const [stdout, stderr, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit') as Promise<[number | null]>,
  ]);
  const peakMemoryMb = memory.stop();
  if (code !== 0)
    throw new Error(`${script} ${args.join(' ')} ended with ${code}:\n${stderr.slice(-2000)}`);
  const seconds = (performance.now() - startedAt) / 1000;
  const summary = (stdout.trim().startsWith('{') ? JSON.parse(stdout) : null) as Summary;
  const batchSeconds =
    summary === null
      ? 0
      : (Date.parse(summary.batch.finishedAt) - Date.parse(summary.batch.startedAt)) / 1000;
  return { seconds, batchSeconds, peakMemoryMb, summary };
}

interface LogLine {
  time: number;
  ms?: number;
  activity?: string;
  stage?: string;
}

async function readLog(file: string): Promise<LogLine[]> {
  const lines = (await readFile(file, 'utf8')).trim().split('\n');
  return lines.map((line) => JSON.parse(line) as LogLine).filter((line) => line.ms !== undefined);
}

/** Seconds in which at least one activity ran: the union of their intervals. */
function busySeconds(log: readonly LogLine[]): number {
  const intervals = log
    .map(({ time, ms }) => [time - ms!, time] as const)
    .sort(([a], [b]) => a - b);
  let busy = 0;
  let until = 0;
  for (const [from, to] of intervals) {
    busy += Math.max(0, to - Math.max(from, until));
    until = Math.max(until, to);
  }
  return busy / 1000;
}

/** Seconds from the opening of each stage to its closing. */
function stageSeconds(log: readonly LogLine[]): Record<string, number> {
  const at = (activity: string, stage: string) =>
    log.find((line) => line.activity === activity && line.stage === stage)?.time;
  return Object.fromEntries(
    STAGES.map((stage) => {
      const [from, to] = [at('openStage', stage), at('closeStage', stage)];
      return [stage, from === undefined || to === undefined ? 0 : (to - from) / 1000];
    }),
  );
}

function describe(name: string, runs: readonly RunFigures[]): Record<string, Cell> {
  const middle = (pick: (figures: RunFigures) => number) =>
    Number(median(runs.map(pick)).toFixed(3));
  const batchS = middle((figures) => figures.batchS);
  return {
    input: name,
    ads: runs[0]!.ads,
    'whole command s': middle((figures) => figures.totalS),
    'batch s': batchS,
    'ads/s': Math.round(runs[0]!.ads / batchS),
    'ms/ad': Number(((1000 * batchS) / runs[0]!.ads).toFixed(2)),
    ...Object.fromEntries(STAGES.map((stage) => [`${stage} s`, middle((f) => f.stages[stage]!)])),
    'orchestration %': Math.round(100 * middle((figures) => figures.orchestration)),
    'peak MB': Math.round(middle((figures) => figures.peakMemoryMb)),
    'again s': middle((figures) => figures.againS),
    'again rows': runs[0]!.againRowsWritten,
  };
}
