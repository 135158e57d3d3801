/** Something that a person should know of, found by a workflow or by the watch of a running process. */
export interface Alert {
  kind: AlertKind;
  /** What it is about: a batch and stage, a source, a folder. The same kind and subject is the same alert. */
  subject: string;
  /** What happened, in a sentence or two with figures; no text of ads. */
  what: string;
  /** Workflow to look at, for the link; null where there is none. */
  workflowId: string | null;
}

interface AlertDescription {
  severity: 'warning' | 'critical';
  title: string;
  nextStep: string;
}

/** What each kind of alert means to its reader; docs/operations.md has a section of the same name for each. */
export const ALERT_KINDS = {
  'stage-failed': {
    severity: 'critical',
    title: 'A stage failed after its last retry',
    nextStep: 'Mend what the message says, then "lmo retry"; or end the batch with "lmo abandon".',
  },
  'batch-held': {
    severity: 'critical',
    title: 'A batch is held at the gate',
    nextStep: 'Look at the source, then "lmo approve" or "lmo reject".',
  },
  'batch-failed': {
    severity: 'critical',
    title: 'A batch ended without being published',
    nextStep:
      'Readers still see the last good data. "lmo status" shows where it stopped; run it again.',
  },
  'run-failed': {
    severity: 'warning',
    title: 'A scheduled run failed',
    nextStep: 'Mend what the message says; "lmo schedule trigger" runs it at once.',
  },
  'days-failed': {
    severity: 'critical',
    title: 'Days in a row without a good batch',
    nextStep: 'Readers see old data. "lmo status --list" shows what each day stopped at.',
  },
  'source-set-aside': {
    severity: 'warning',
    title: 'A source could not be collected',
    nextStep: 'The other sources went on. See whether the site changed, forbids or is down.',
  },
  'no-new-ads': {
    severity: 'warning',
    title: 'A day brought no new ads where it usually does',
    nextStep: 'See whether the sources were read: "lmo status" shows what collect found.',
  },
  'quality-low': {
    severity: 'warning',
    title: 'Ads of a source are of low quality',
    nextStep: 'The batch went on. Look at what its ads lack before it falls further.',
  },
  'batch-slow': {
    severity: 'warning',
    title: 'A batch takes long',
    nextStep: '"lmo status" shows the stage and what it tries again.',
  },
  'batch-very-slow': {
    severity: 'critical',
    title: 'A batch takes far too long',
    nextStep: '"lmo status" shows the stage; "lmo doctor" looks at servers and disk.',
  },
  'error-share': {
    severity: 'warning',
    title: 'Many tries fail',
    nextStep: 'They are tried again by themselves. The log names activity and error.',
  },
  'slow-queries': {
    severity: 'warning',
    title: 'Statements on the database are slow',
    nextStep: 'The log holds the statements; look at load, statistics and indexes.',
  },
  'disk-full': {
    severity: 'critical',
    title: 'The disk is nearly full',
    nextStep: 'Make room: old reports and logs first. A full disk stops the database.',
  },
} as const satisfies Record<string, AlertDescription>;

export type AlertKind = keyof typeof ALERT_KINDS;

/** Where the reader of an alert can look. */
export interface AlertLinks {
  /** Temporal's web pages; null where they are not known. */
  temporalUiUrl: string | null;
  temporalNamespace: string;
  /** The runbook, whose sections are named like the kinds. */
  runbookUrl: string;
}

/** The parts of an alert as they are told: log line and message say the same. */
export interface AlertMessage {
  severity: 'warning' | 'critical';
  title: string;
  what: string;
  where: string;
  nextStep: string;
  /** The workflow in Temporal's web pages. */
  workflowUrl: string | null;
  runbookUrl: string;
  /** Times that it was found since it was first, this one included. */
  occurrences: number;
}

/** Longer messages are cut: Slack takes 3,000 characters a block. */
const MOST_CHARACTERS = 1_500;

/** Puts an alert into words and links. */
export function describeAlert(alert: Alert, links: AlertLinks, occurrences: number): AlertMessage {
  const { severity, title, nextStep } = ALERT_KINDS[alert.kind];
  const { temporalUiUrl, temporalNamespace, runbookUrl } = links;
  return {
    severity,
    title,
    what:
      alert.what.length > MOST_CHARACTERS ? `${alert.what.slice(0, MOST_CHARACTERS)}…` : alert.what,
    where: alert.subject,
    nextStep,
    workflowUrl:
      temporalUiUrl === null || alert.workflowId === null
        ? null
        : `${temporalUiUrl.replace(/\/+$/, '')}/namespaces/${encodeURIComponent(temporalNamespace)}/workflows/${encodeURIComponent(alert.workflowId)}`,
    runbookUrl: `${runbookUrl}#${alert.kind}`,
    occurrences,
  };
}
