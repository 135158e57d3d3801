import type { CliContext } from '../context.ts';
import { checkNode, checkPlatform, fail, ok, type Check } from '../doctor/checks.ts';
import {
  probeBrowser,
  probeDatabase,
  probeDataFolder,
  probePorts,
  probeTemporal,
} from '../doctor/probes.ts';
import { EXIT } from '../errors.ts';
import { findObservatory } from '../running-system.ts';
import type { Config } from '../../worker/config.ts';
import { examples, jsonLine, withSystem, type AddCommand } from './command.ts';

export const addDoctorCommand: AddCommand = (program, context, finish) => {
  program
    .command('doctor')
    .summary('check what the observatory needs, and say what to do')
    .description(
      'Checks configuration, Node.js, data folder, disk, ports, Temporal, database and browser, and asks the running ' +
        'observatory, if there is one, how it is. Works without one. Exit code 1 when something must be done.',
    )
    .option('--json', 'print JSON')
    .addHelpText('after', examples('npx lmo doctor'))
    .action(async (options: { json?: boolean }) => {
      const checks = await examine(context);
      context.stdout.write(options.json === true ? jsonLine(checks) : renderChecks(checks));
      finish(checks.some(({ status }) => status === 'fail') ? EXIT.failed : EXIT.ok);
    });
};

async function examine(context: CliContext): Promise<Check[]> {
  const checks = [checkNode(process.version), checkPlatform(process.platform, process.arch)];
  let config: Config;
  try {
    config = context.loadConfig();
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return [...checks, fail('Configuration', detail, 'Correct these; the other checks need them.')];
  }
  checks.push(ok('Configuration', 'the environment can be used'));
  checks.push(...(await probeDataFolder(config.dataDir)));
  const running = await findObservatory(config.dataDir).catch(() => null);
  if (running === null) {
    checks.push(ok('Observatory', 'none runs on this data folder'), ...(await probePorts(config)));
  } else {
    checks.push(...(await askRunning(context, running.pid)));
  }
  checks.push(await probeTemporal(config), await probeDatabase(config), await probeBrowser(config));
  return checks;
}

async function askRunning(context: CliContext, pid: number): Promise<Check[]> {
  try {
    const { version, checks } = await withSystem(context, ({ api }) => api.health());
    return [
      ok('Observatory', `version ${version} runs as process ${pid}`),
      ...Object.entries(checks).map(([name, { ok: well, detail }]) =>
        well
          ? ok(`Its ${name}`, detail)
          : fail(`Its ${name}`, detail, `Stop process ${pid} and start it again.`),
      ),
    ];
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return [
      fail(
        'Observatory',
        `process ${pid} runs but does not answer: ${detail}`,
        `Stop process ${pid} and start it again.`,
      ),
    ];
  }
}

function renderChecks(checks: readonly Check[]): string {
  const width = Math.max(...checks.map(({ name }) => name.length));
  const lines = checks.flatMap(({ name, status, detail, advice }) => [
    `${status.padEnd(4)}  ${name.padEnd(width)}  ${detail.replaceAll('\n', `\n${' '.repeat(width + 8)}`)}`,
    ...(advice === null ? [] : [`${' '.repeat(width + 8)}→ ${advice}`]),
  ]);
  return `${lines.join('\n')}\n`;
}
