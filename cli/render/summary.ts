import type { BatchSummary } from '../../api/contract.ts';
import { formatCount, formatDuration, formatShare, type Language } from './numbers.ts';
import { SUMMARY_WORDS, type SummaryWords } from './summary-words.ts';
import { renderTable } from './table.ts';

type Published = NonNullable<BatchSummary['published']>;

interface Style {
  words: SummaryWords;
  language: Language;
  count: (value: number) => string;
}

/** What is told after a batch, in its language, without colour; ends with a line break. */
export function renderSummary(summary: BatchSummary, language: Language): string {
  const words = SUMMARY_WORDS[language];
  const style: Style = { words, language, count: (value) => formatCount(value, language) };
  const blocks = [
    renderHead(summary, style),
    renderFlow(summary, style),
    renderPublished(summary, style),
    renderReports(summary, style),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function renderHead({ batch }: BatchSummary, { words, count, language }: Style): string {
  const time =
    batch.finishedAt === null
      ? ''
      : ` ${words.in} ${formatDuration(Date.parse(batch.finishedAt) - Date.parse(batch.startedAt), language)}`;
  const rows = `${count(batch.rowsWritten)} ${words.rowsWritten}`;
  const head = `${batch.batchKey} · ${words.status[batch.status]}${time} · ${rows}`;
  return batch.error === null ? head : `${head}\n${batch.error}`;
}

function renderFlow(summary: BatchSummary, { words, count }: Style): string {
  const { collected, processed } = summary;
  const parts = (counts: readonly (readonly [number, string])[]): string =>
    counts
      .filter(([value], i) => i === 0 || value > 0)
      .map(([value, what]) => `${count(value)} ${what}`)
      .join(' · ');
  const lines: string[] = [];
  if (collected !== null) {
    lines.push(
      `${words.collected} ${count(collected.in)}: ${parts([
        [collected.new, words.new],
        [collected.unchanged, words.unchanged],
        [collected.duplicate, words.duplicates],
        [collected.rejected, words.rejected],
      ])}`,
    );
  }
  lines.push(
    `${words.processed} ${count(processed.in)}: ${parts([
      [processed.out, words.out],
      [processed.duplicate, words.duplicates],
      [processed.rejected, words.rejected],
    ])}`,
  );
  if (summary.rejects.length > 0) {
    const reasons = new Map<string, number>();
    for (const { reason, ads } of summary.rejects)
      reasons.set(reason, (reasons.get(reason) ?? 0) + ads);
    const told = [...reasons]
      .sort(([, a], [, b]) => b - a)
      .map(([reason, ads]) => `${wordFor(words.reasons, reason)} ${count(ads)}`);
    lines.push(`  ${words.byReason}: ${told.join(', ')}`);
  }
  if (summary.duplicates.length > 0) {
    const told = summary.duplicates.map(
      ({ kind, ads }) => `${wordFor(words.kinds, kind)} ${count(ads)}`,
    );
    lines.push(`  ${words.duplicates}: ${told.join(', ')}`);
  }
  return lines.join('\n');
}

function renderPublished({ batch, published, clusters }: BatchSummary, style: Style): string {
  const { words, count, language } = style;
  if (published === null) return words.nothingPublished;
  const notes = [
    ...(published.isSample ? [words.sample] : []),
    ...(published.batchKey === batch.batchKey
      ? []
      : [`${words.publishedBy} ${published.batchKey}`]),
  ];
  const title = [words.topSkills, ...notes.map((note) => `(${note})`)].join('\n');
  const blocks = [title, ...published.countries.map((country) => renderCountry(country, style))];
  if (clusters !== null) {
    blocks.push(
      words.clusters(
        count(clusters.clusters),
        count(clusters.skills),
        formatShare(clusters.noiseShare, language),
      ),
    );
  }
  return blocks.join('\n\n');
}

function renderCountry(country: Published['countries'][number], style: Style): string {
  const { words, count, language } = style;
  const name = language === 'es' ? country.nameEs : country.nameEn;
  const title = `${name} · ${count(country.ads)} ${words.ofAds}`;
  if (country.skills.length === 0) return `${title}\n  ${words.held}`;
  const rows = country.skills.map((skill) => [
    `  ${language === 'es' ? skill.nameEs : skill.nameEn}`,
    formatShare(skill.share, language),
    `${formatShare(skill.shareLow, language)} – ${formatShare(skill.shareHigh, language)}`,
    `${count(skill.ads)} / ${count(skill.n)}`,
  ]);
  const right = { title: '', align: 'right' } as const;
  const table = renderTable([{ title: '' }, right, right, right], rows);
  // The empty line of titles is not needed under the name of the country.
  return `${title}\n${table.split('\n').slice(1).join('\n')}`;
}

function renderReports({ reports }: BatchSummary, { words }: Style): string {
  return reports
    .map(({ language, folder }) => `${words.report} (${language}): ${folder}`)
    .join('\n');
}

/** A reason that a later version of the pipeline knows is told as it is. */
function wordFor(words: Readonly<Record<string, string | undefined>>, code: string): string {
  return words[code] ?? code;
}
