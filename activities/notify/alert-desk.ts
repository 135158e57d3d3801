import type pg from 'pg';
import { z } from 'zod';
import { findUndelivered, releaseAlert, retakeAlert, takeAlert } from '../../prisma/sql/alerts.ts';
import {
  ALERT_KINDS,
  describeAlert,
  type Alert,
  type AlertKind,
  type AlertLinks,
} from './alert.ts';
import { slackMessage } from './slack-message.ts';
import type { SendMessage } from './webhook.ts';

/** An alert that nobody could be told of within this time is old news. */
const UNDELIVERED_MS = 24 * 3_600_000;

interface AlertLog {
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

export interface AlertDeskDependencies {
  pool: pg.Pool;
  log: AlertLog;
  now: () => Date;
  coolDownMs: number;
  links: AlertLinks;
  /** Null: the log is the only one that hears of alerts. */
  send: SendMessage | null;
}

/** `given`: it was told; `quiet`: somebody told it within the cool-down; `undelivered`: it will be tried again. */
export type AlertOutcome = 'given' | 'quiet' | 'undelivered';

/** Gives alerts to log and webhook, each once per cool-down, whichever worker finds it. */
export interface AlertDesk {
  raise(alert: Alert): Promise<AlertOutcome>;
  /** Tries those again that could not be delivered. */
  deliverLate(): Promise<void>;
}

const alertSchema = z.object({
  kind: z.enum(Object.keys(ALERT_KINDS) as [AlertKind, ...AlertKind[]]),
  subject: z.string(),
  what: z.string(),
  workflowId: z.string().nullable(),
});

/** Opens the desk over the table of alerts. A webhook that fails is logged and never thrown. */
export function createAlertDesk(deps: AlertDeskDependencies): AlertDesk {
  const { pool, log, now, links, send } = deps;

  async function give(alert: Alert, occurrences: number): Promise<AlertOutcome> {
    const message = describeAlert(alert, links, occurrences);
    const { severity, title, what, ...place } = message;
    log[severity === 'critical' ? 'error' : 'warn'](
      { alert: alert.kind, what, ...place },
      `alert: ${title}`,
    );
    if (send === null) return 'given';
    try {
      await send(slackMessage(message));
      return 'given';
    } catch (error) {
      await releaseAlert(pool, alert);
      const reason = error instanceof Error ? error.message : String(error);
      log.warn({ alert: alert.kind, where: alert.subject }, reason);
      return 'undelivered';
    }
  }

  return {
    async raise(alert) {
      const args = { alert, now: now(), coolDownMs: deps.coolDownMs };
      const occurrences = await takeAlert(pool, args);
      return occurrences === null ? 'quiet' : give(alert, occurrences);
    },
    async deliverLate() {
      if (send === null) return;
      const since = new Date(now().getTime() - UNDELIVERED_MS);
      for (const stored of await findUndelivered(pool, since)) {
        const alert = alertSchema.parse(stored);
        const occurrences = await retakeAlert(pool, { alert, now: now() });
        if (occurrences !== null) await give(alert, occurrences);
      }
    },
  };
}
