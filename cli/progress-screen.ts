import type { BatchProgress, StageProgress } from '../core/batch.ts';
import type { Output } from './context.ts';
import {
  renderHeartbeat,
  renderProgress,
  renderStage,
  type ProgressView,
} from './render/progress.ts';

/** Shows a batch while it runs. */
export interface ProgressScreen {
  show(progress: BatchProgress): void;
  /** Leaves the last state on the screen; later output begins below it. */
  end(): void;
}

/** Without a terminal a line is written this often, and one for each stage that ends. */
const HEARTBEAT_MS = 10_000;

const CLEAR_TO_END = '\u001b[0J';
const cursorUp = (lines: number): string => `\u001b[${lines}A\r`;

/** A screen that redraws in place on a terminal, and writes few lines elsewhere. */
export function createProgressScreen(output: Output, now: () => Date): ProgressScreen {
  const view = (): ProgressView => ({
    now: now(),
    columns: output.isTerminal ? output.columns : Infinity,
    language: 'en',
  });
  return output.isTerminal ? redrawing(output, view) : logging(output, view);
}

function redrawing(output: Output, view: () => ProgressView): ProgressScreen {
  let drawn = 0;
  return {
    show(progress) {
      const lines = renderProgress(progress, view());
      const erase = drawn === 0 ? '' : cursorUp(drawn) + CLEAR_TO_END;
      output.write(`${erase}${lines.join('\n')}\n`);
      drawn = lines.length;
    },
    end() {
      drawn = 0;
    },
  };
}

const ENDED: ReadonlySet<StageProgress['status']> = new Set(['succeeded', 'skipped', 'failed']);

function logging(output: Output, view: () => ProgressView): ProgressScreen {
  const told = new Set<string>();
  let waitingFor: string | null = null;
  let lastLineAt = -Infinity;
  return {
    show(progress) {
      const current = view();
      const lines = progress.stages
        .filter((stage) => ENDED.has(stage.status) && !told.has(stage.stage))
        .map((stage) => {
          told.add(stage.stage);
          return renderStage(stage, current);
        });
      if (progress.waitingFor !== null && progress.waitingFor !== waitingFor)
        lines.push(progress.waitingFor);
      waitingFor = progress.waitingFor;
      const elapsed = current.now.getTime() - lastLineAt;
      if (lines.length === 0 && elapsed >= HEARTBEAT_MS)
        lines.push(renderHeartbeat(progress, current));
      if (lines.length === 0) return;
      lastLineAt = current.now.getTime();
      output.write(`${lines.join('\n')}\n`);
    },
    end() {},
  };
}
