import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { loadConfig } from '../../worker/config.ts';
import { ALERT_KINDS, describeAlert, type AlertKind } from './alert.ts';

const PROJECT = path.join(import.meta.dirname, '../..');
const { runbookUrl } = loadConfig({}, '/srv').alerts;
const runbook = readFileSync(path.join(PROJECT, runbookUrl), 'utf8');
/** Anchors as they are made from headings: small letters, spaces as hyphens. */
const anchors = new Set(
  [...runbook.matchAll(/^#+ (.+)$/gm)].map((match) =>
    match[1]!
      .toLowerCase()
      .replace(/[^\w -]/g, '')
      .replaceAll(' ', '-'),
  ),
);

test.each(Object.keys(ALERT_KINDS) as AlertKind[])('the link of %s leads to a section', (kind) => {
  const links = { temporalUiUrl: null, temporalNamespace: 'default', runbookUrl };
  const alert = { kind, subject: 'a', what: 'b', workflowId: null };
  const [file, anchor] = describeAlert(alert, links, 1).runbookUrl.split('#');
  expect(existsSync(path.join(PROJECT, file!))).toBe(true);
  expect(anchors).toContain(anchor);
});

test('the sections of alerts have their alert, and links within the runbook lead somewhere', () => {
  const sections = /## Alerts\n([\s\S]*?)\n## /.exec(runbook)![1]!;
  const names = [...sections.matchAll(/^### (.+)$/gm)].map((match) => match[1]!);
  expect(names.toSorted()).toEqual(Object.keys(ALERT_KINDS).toSorted());
  const links = [...runbook.matchAll(/\]\(#([^)]+)\)/g)].map((match) => match[1]!);
  expect(links.filter((link) => !anchors.has(link))).toEqual([]);
});
