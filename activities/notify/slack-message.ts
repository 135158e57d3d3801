import type { AlertMessage } from './alert.ts';

/** Body of a message to an incoming webhook of Slack, and of what understands the same. */
export interface SlackMessage {
  /** Shown in notifications, and where blocks are not understood. */
  text: string;
  blocks: readonly {
    type: 'section' | 'context';
    text?: { type: 'mrkdwn'; text: string };
    elements?: readonly { type: 'mrkdwn'; text: string }[];
  }[];
}

const SIGN = { warning: '⚠️', critical: '🔴' } as const;

/** The three characters that mean something in Slack's markup. */
function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** A link where there is an address, else its name and place as text: a path is no link. */
function link(target: string, name: string): string {
  return /^https?:/.test(target) ? `<${target}|${name}>` : `${name}: ${escape(target)}`;
}

/** An alert as Slack takes it: what, where, next step, links. */
export function slackMessage(message: AlertMessage): SlackMessage {
  const { title, what, where, nextStep, workflowUrl, runbookUrl, occurrences } = message;
  const sign = SIGN[message.severity];
  const links = [
    ...(workflowUrl === null ? [] : [link(workflowUrl, 'Temporal UI')]),
    link(runbookUrl, 'Runbook'),
    ...(occurrences > 1 ? [`found ${occurrences} times`] : []),
  ];
  const lines = [
    `${sign} *${escape(title)}*`,
    escape(what),
    `*Where:* ${escape(where)}`,
    `*Next:* ${escape(nextStep)}`,
  ];
  return {
    text: `${sign} ${escape(title)}: ${escape(where)}`,
    blocks: [
      { type: 'section', text: { type: 'mrkdwn', text: lines.join('\n') } },
      { type: 'context', elements: [{ type: 'mrkdwn', text: links.join(' · ') }] },
    ],
  };
}
