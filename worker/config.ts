import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseEnv } from 'node:util';
import { z } from 'zod';
import type { ApiSettings } from '../api/settings.ts';
import { computeConfig, computeVariables, type ComputeConfig } from './config/compute.ts';
import type { BatchSettings } from '../activities/settings.ts';
import { PermanentError } from '../core/errors.ts';
import { alertConfig, alertVariables, type AlertConfig } from './config/alerts.ts';
import { apiSettings, apiVariables } from './config/api.ts';
import { gateLimits, gateVariables } from './config/gate.ts';
import { llmConfig, llmVariables, type LlmConfig } from './config/llm.ts';
import { withVariablesFromFiles } from './config/from-files.ts';
import { serverVariables, temporalConfig, type TemporalConfig } from './config/servers.ts';
import { scheduleTimes, scheduleVariables, type ScheduleConfig } from './config/schedules.ts';
import { telemetryConfig, telemetryVariables, type TelemetryConfig } from './config/telemetry.ts';
import { count, port, toList } from './config/value-kinds.ts';

const PROJECT_DIR = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');

const ROLES = ['collect', 'process', 'llm'] as const;
export type Role = (typeof ROLES)[number];

/** All that can be set from outside, checked. Paths are absolute, times in milliseconds. */
export interface Config {
  /** Where the embedded servers, the reports and the lock live. */
  dataDir: string;
  /** What can be fetched or made again: the Temporal server, the browser. */
  cacheDir: string;
  /** Null: the embedded Postgres. */
  databaseUrl: string | null;
  statementLimitMs: number;
  /** Connections that this process holds at most on a server. */
  databaseConnections: number;
  temporal: TemporalConfig;
  /** Ports to begin the search with; 0 takes any. A server that runs is used on the port that it has. */
  temporalPort: number;
  temporalUiPort: number;
  apiPort: number;
  api: ApiSettings;
  chromiumPath: string | null;
  /** Folders in which programs are looked for. */
  searchPath: readonly string[];
  roles: readonly Role[];
  language: 'es' | 'en';
  logLevel: 'debug' | 'info' | 'warn' | 'error';
  http: { userAgent: string };
  batch: BatchSettings;
  /** Null: skills are made by rules alone. */
  llm: LlmConfig;
  compute: ComputeConfig;
  schedules: ScheduleConfig;
  alerts: AlertConfig;
  telemetry: TelemetryConfig;
}

/** Every variable that the project reads, with its preset and what it is for. */
const environmentSchema = z.object({
  LMO_DATA_DIR: z.string().optional().describe('Folder of all state. Preset: .lmo in the project.'),
  LMO_CACHE_DIR: z
    .string()
    .optional()
    .describe('Folder of programs that were fetched. Preset: the cache folder of the user.'),
  ...serverVariables,
  LMO_API_PORT: port(8080).describe('Port of the API, or the next free one.'),
  LMO_TEMPORAL_PORT: port(7233).describe(
    'Port of the embedded Temporal server, or the next free one.',
  ),
  LMO_TEMPORAL_UI_PORT: port(8233).describe('Port of its web pages, or the next free one.'),
  CHROMIUM_PATH: z
    .string()
    .optional()
    .describe(
      'Chrome or Chromium to use. Preset: an installed one, else the one that came with npm.',
    ),
  LMO_ROLES: z
    .string()
    .default('collect,process')
    .transform(toList)
    .pipe(z.array(z.enum(ROLES)).min(1))
    .describe(`What this worker does: some of ${ROLES.join(', ')}.`),
  LMO_LANG: z
    .enum(['es', 'en'])
    .default('es')
    .describe('Language of reports and summaries: es or en.'),
  LMO_LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error'])
    .default('info')
    .describe('debug, info, warn or error.'),
  LMO_USER_AGENT: z
    .string()
    .default('LaborMarketObservatory/0.1')
    .describe('How the collector names itself to job boards; robots.txt is read for the product.'),
  LMO_SOURCE_RETRY_S: z
    .string()
    .default('60,120,240')
    .transform(toList)
    .pipe(z.array(z.coerce.number<string>().positive()))
    .describe('Seconds to wait before each further try of a source.'),
  LMO_PAGE_SIZE: count(400).describe('Ads per page of a stage.'),
  LMO_PAGE_WINDOW: count(3).describe('Pages of a stage in flight.'),
  LMO_PAGES_PER_RUN: count(200).describe(
    'Pages after which a stage continues as a new workflow run.',
  ),
  LMO_OPERATOR_WAIT_H: z.coerce
    .number()
    .positive()
    .default(24)
    .describe('Hours that a stopped batch waits for its operator.'),
  ...computeVariables,
  ...apiVariables,
  ...gateVariables,
  ...llmVariables,
  ...scheduleVariables,
  ...alertVariables,
  ...telemetryVariables,
});

/** The environment of this process, with the project's `.env` beneath it. The only reader of both. */
export function readEnvironment(): NodeJS.ProcessEnv {
  let file = '';
  try {
    file = readFileSync(path.join(PROJECT_DIR, '.env'), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  return { ...parseEnv(file), ...process.env };
}

/**
 * Checks the environment and fills in the presets; relative paths are read against `cwd`. Throws one PermanentError
 * that names every problem. An empty variable counts as not set.
 */
export function loadConfig(env: NodeJS.ProcessEnv, cwd: string): Config {
  const problems: string[] = [];
  // The value of a variable may be a secret, and is not repeated.
  const problem = (name: string, message: string) => problems.push(`  ${name}: ${message}`);
  const given = withVariablesFromFiles(
    Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim())),
    { names: Object.keys(environmentSchema.shape), cwd, problem },
  );
  const parsed = environmentSchema.safeParse(given);
  for (const issue of parsed.error?.issues ?? []) problem(String(issue.path[0]), issue.message);
  const temporal = parsed.data && temporalConfig(parsed.data, { cwd, problem });
  const llm = parsed.data && llmConfig(parsed.data, problem);
  if (!parsed.success || temporal === undefined || llm === undefined || problems.length > 0) {
    throw new PermanentError(
      `The environment cannot be used:\n${problems.join('\n')}\nSee .env.example.`,
    );
  }
  const set = parsed.data;
  return {
    dataDir: set.LMO_DATA_DIR
      ? path.resolve(cwd, set.LMO_DATA_DIR)
      : path.join(PROJECT_DIR, '.lmo'),
    cacheDir: set.LMO_CACHE_DIR ? path.resolve(cwd, set.LMO_CACHE_DIR) : userCacheDir(given),
    databaseUrl: set.DATABASE_URL ?? null,
    statementLimitMs: set.LMO_STATEMENT_LIMIT_S * 1000,
    databaseConnections: set.LMO_DATABASE_CONNECTIONS,
    temporal,
    temporalPort: set.LMO_TEMPORAL_PORT,
    temporalUiPort: set.LMO_TEMPORAL_UI_PORT,
    apiPort: set.LMO_API_PORT,
    api: apiSettings(set),
    chromiumPath: set.CHROMIUM_PATH ? path.resolve(cwd, set.CHROMIUM_PATH) : null,
    searchPath: (given.PATH ?? '').split(path.delimiter).filter((folder) => folder !== ''),
    // A process that does everything also asks the model; several share the roles as they are told.
    roles:
      llm !== null && given.LMO_ROLES === undefined ? [...set.LMO_ROLES, 'llm'] : set.LMO_ROLES,
    language: set.LMO_LANG,
    logLevel: set.LMO_LOG_LEVEL,
    http: { userAgent: set.LMO_USER_AGENT },
    batch: {
      pageSize: set.LMO_PAGE_SIZE,
      window: set.LMO_PAGE_WINDOW,
      pagesPerRun: set.LMO_PAGES_PER_RUN,
      sourceRetryMs: set.LMO_SOURCE_RETRY_S.map((seconds) => seconds * 1000),
      operatorWaitMs: set.LMO_OPERATOR_WAIT_H * 3_600_000,
      gate: gateLimits(set),
      failedDays: set.LMO_ALERT_FAILED_DAYS,
      ...(llm === null ? {} : { model: { pageSize: llm.pageSize } }),
    },
    llm,
    compute: computeConfig(set),
    schedules: scheduleTimes(set),
    alerts: alertConfig(set),
    telemetry: telemetryConfig(set),
  };
}

/** The user's cache folder (XDG Base Directory 0.8; on macOS ~/Library/Caches). */
function userCacheDir(env: NodeJS.ProcessEnv): string {
  const base =
    env.XDG_CACHE_HOME ??
    path.join(
      env.HOME ?? homedir(),
      ...(process.platform === 'darwin' ? ['Library', 'Caches'] : ['.cache']),
    );
  return path.join(base, 'labor-market-observatory');
}

/** The text of `.env.example`: every variable with what it is for, and its preset where it has a fixed one. */
export function environmentExample(): string {
  const entries = Object.entries(environmentSchema.shape).map(([name, schema]) => {
    const preset = z.safeParse(schema as z.ZodType, undefined);
    const value = preset.success
      ? (preset.data as string | number | string[] | undefined)
      : undefined;
    return `# ${schema.description}\n# ${name}=${[value].flat().join(',')}\n`;
  });
  return (
    '# Copy to .env and remove the "# " before a line to set it. Each may be given as a file too, as secrets often are:\n' +
    `# NAME_FILE=/run/secrets/name instead of NAME.\n\n${entries.join('\n')}`
  );
}
