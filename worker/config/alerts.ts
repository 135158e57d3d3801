import { z } from 'zod';
import { amount, count, share } from './value-kinds.ts';

/** Who hears of what goes wrong, and from which figures on. */
export interface AlertConfig {
  /** Takes messages in Slack's format; a secret. Null: alerts go to the log alone. */
  webhookUrl: string | null;
  /** Time in which the same alert is not given again. */
  coolDownMs: number;
  /** Folder or address of the documents that alerts point to. */
  runbookUrl: string;
  /** Address of Temporal's web pages where the server is not the embedded one. */
  temporalUiUrl: string | null;
  batchSlowMs: number;
  batchVerySlowMs: number;
  /** Share of tries of activities that failed, over the last quarter of an hour. */
  errorShare: number;
  /** Statements of readers. */
  slowQueryMs: number;
  /** Statements of the stages, which move thousands of rows. */
  slowWorkMs: number;
  diskShare: number;
}

export const alertVariables = {
  LMO_ALERT_WEBHOOK_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe(
      'Address that takes alerts in the format of Slack; a secret. Preset: alerts go to the log alone.',
    ),
  LMO_ALERT_COOLDOWN_H: amount(6).describe('Hours in which the same alert is not given again.'),
  LMO_ALERT_BATCH_MIN: amount(15).describe('Minutes of work after which a batch is slow.'),
  LMO_ALERT_BATCH_CRITICAL_MIN: amount(20).describe(
    'Minutes of work after which a batch is far too slow.',
  ),
  LMO_ALERT_ERROR_SHARE: share(0.05).describe(
    'Share of failed tries within a quarter of an hour above which an alert is given.',
  ),
  LMO_ALERT_FAILED_DAYS: count(3).describe('Days without a good batch that raise an alert.'),
  LMO_ALERT_SLOW_QUERY_MS: amount(500).describe(
    'Milliseconds from which on a statement of a reader is slow.',
  ),
  LMO_ALERT_SLOW_WORK_S: amount(10).describe(
    'Seconds from which on a statement of a stage is slow.',
  ),
  LMO_ALERT_DISK_SHARE: share(0.9).describe(
    'Share of the disk in use above which an alert is given.',
  ),
  LMO_RUNBOOK_URL: z
    .string()
    .default('docs/operations.md')
    .describe('Where alerts send their readers: the runbook as a file or an address.'),
  TEMPORAL_UI_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe(
      "Address of the Temporal UI, for links in alerts. Preset: the embedded server's own.",
    ),
};

/** What is alerted, from variables that were checked. */
export function alertConfig(set: z.infer<z.ZodObject<typeof alertVariables>>): AlertConfig {
  return {
    webhookUrl: set.LMO_ALERT_WEBHOOK_URL ?? null,
    coolDownMs: set.LMO_ALERT_COOLDOWN_H * 3_600_000,
    runbookUrl: set.LMO_RUNBOOK_URL,
    temporalUiUrl: set.TEMPORAL_UI_URL ?? null,
    batchSlowMs: set.LMO_ALERT_BATCH_MIN * 60_000,
    batchVerySlowMs: set.LMO_ALERT_BATCH_CRITICAL_MIN * 60_000,
    errorShare: set.LMO_ALERT_ERROR_SHARE,
    slowQueryMs: set.LMO_ALERT_SLOW_QUERY_MS,
    slowWorkMs: set.LMO_ALERT_SLOW_WORK_S * 1000,
    diskShare: set.LMO_ALERT_DISK_SHARE,
  };
}
