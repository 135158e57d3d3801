import { createProcessContext } from './process-context.ts';
import { runCli } from './program.ts';

const exitCode = await runCli(process.argv.slice(2), createProcessContext());
// What a command leaves open (a connection that is closing, a pool of threads) must not keep the terminal.
process.stdout.write('', () => process.exit(exitCode));
