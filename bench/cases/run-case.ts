import { once } from 'node:events';
import { peakMemoryMb } from '../measure.ts';

/** The process behind `runIsolated`: one case, one answer. */
const [name] = process.argv.slice(2);
const [message] = (await once(process, 'message')) as [{ input: unknown }];
try {
  const module = (await import(`./${name!}.ts`)) as {
    default(input: unknown): Promise<Record<string, unknown>>;
  };
  const result = await module.default(message.input);
  process.send!({ result: { ...result, peakMemoryMb: peakMemoryMb() } });
} catch (error) {
  process.send!({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
}
process.disconnect();
