import { basename } from 'node:path';
import type { AdFile } from '../../activities/collect/files/open-ad-file.ts';

/** What was understood of a file of ads: its form, which columns hold which field, and what is not read. */
export function renderColumns(
  file: Pick<
    AdFile,
    'path' | 'format' | 'encoding' | 'compressed' | 'fields' | 'unmapped' | 'doubts'
  >,
): string {
  const form = [file.format, file.encoding, ...(file.compressed ? ['gzip'] : [])].join(', ');
  // Columns of a group stand in for each other; groups are joined.
  const fields = file.fields.map(
    ({ field, groups }) => `  ${field} ← ${groups.map((group) => group.join(' or ')).join(' + ')}`,
  );
  const unread = file.unmapped.length === 0 ? [] : [`  not read: ${file.unmapped.join(', ')}`];
  const doubts = file.doubts.map((doubt) => `  ${doubt}`);
  return `${[`${basename(file.path)}: ${form}`, ...fields, ...unread, ...doubts].join('\n')}\n`;
}
