import { once } from 'node:events';
import { peakMemoryMb } from '../measure.ts';

/** The process behind `runIsolated`: one case, one answer. */
const [name] = process.argv.slice(2);
const [message] = (await once(process, 'message')) as [{ input: unknown }];
let answer: Record<string, unknown>;
try {
  const module = (await import(`./${name!}.ts`)) as {
    default(input: unknown): Promise<Record<string, unknown>>;
  };
  const result = await module.default(message.input);
  answer = { result: { ...result, peakMemoryMb: peakMemoryMb() } };
} catch (error) {
  answer = { error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}
// Only once it is written: a large answer would be lost with the channel.
process.send!(answer, () => {
  process.disconnect();
});
