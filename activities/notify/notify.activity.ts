import type { Alert } from './alert.ts';
import type { AlertDesk, AlertOutcome } from './alert-desk.ts';

export interface NotifyDependencies {
  alerts: AlertDesk;
}

/** Telling people of what happened. */
export function createNotifyActivities(deps: NotifyDependencies) {
  return {
    async raiseAlert(alert: Alert): Promise<AlertOutcome> {
      return deps.alerts.raise(alert);
    },
  };
}
