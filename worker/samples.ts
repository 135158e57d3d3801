import { PermanentError } from '../core/errors.ts';
import { startSampleBoards } from '../sample/boards/start-sample-boards.ts';

/** Every installation shows the same sample boards. */
const SAMPLE_SEED = 1;

export interface Samples {
  /** Where a source answers; throws PermanentError for one that is not a sample board. */
  baseUrlOf(source: string): string;
  close(): Promise<void>;
}

/** Starts the sample boards on free loopback ports. */
export async function startSamples(now: () => Date): Promise<Samples> {
  const { boards, close } = await startSampleBoards({
    seed: SAMPLE_SEED,
    today: now().toISOString().slice(0, 10),
  });
  return {
    baseUrlOf(source) {
      const board = boards.find(({ name }) => name === source);
      if (board === undefined) throw new PermanentError(`Nobody knows where "${source}" answers.`);
      return board.baseUrl;
    },
    close,
  };
}
