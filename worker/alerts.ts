import { setTimeout as delay } from 'node:timers/promises';
import type pg from 'pg';
import type { Logger } from 'pino';
import { createAlertDesk, type AlertDesk } from '../activities/notify/alert-desk.ts';
import { createWebhook } from '../activities/notify/webhook.ts';
import type { AlertConfig } from './config/alerts.ts';

/** The desk of this process: alerts go to its log and to the webhook, if one is configured. */
export function createAlerts(args: {
  config: AlertConfig;
  pool: pg.Pool;
  log: Logger;
  now: () => Date;
  temporal: { uiUrl: string | null; namespace: string };
}): AlertDesk {
  const { config, pool, log, now, temporal } = args;
  return createAlertDesk({
    ...{ pool, log, now, coolDownMs: config.coolDownMs },
    links: {
      temporalUiUrl: config.temporalUiUrl ?? temporal.uiUrl,
      temporalNamespace: temporal.namespace,
      runbookUrl: config.runbookUrl,
    },
    send:
      config.webhookUrl === null
        ? null
        : createWebhook({ url: config.webhookUrl, fetch: globalThis.fetch, sleep: delay }),
  });
}
