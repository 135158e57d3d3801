import type { Estimate } from '../../core/evaluation/bootstrap.ts';
import type { EstimatedRates } from '../../core/evaluation/score-system.ts';
import { formatCount } from '../render/numbers.ts';
import { renderTable } from '../render/table.ts';
import type { LanguageEvaluation } from './evaluate-language.ts';
import type { LinkingEvaluation } from './evaluate-linking.ts';
import type { SkillEvaluation, SystemRow } from './evaluate-skills.ts';

const digits = (value: number): string =>
  Number.isNaN(value) ? '–' : value.toFixed(3).replace(/^0(?=\.)/u, '');
const percent = (value: number): string => (Number.isNaN(value) ? '–' : (100 * value).toFixed(1));
const count = (value: number): string => formatCount(value, 'en');
const right = (title: string) => ({ title, align: 'right' as const });
const interval = ({ value, low, high }: Estimate, show = digits): string =>
  `${show(value)} [${show(low)}, ${show(high)}]`;

const SCORE_COLUMNS = [
  { title: '' },
  { title: 'names' },
  right('ads'),
  right('P'),
  right('R'),
  right('F1 [95 %]'),
  right('macro P'),
  right('macro R'),
  right('macro F1 [95 %]'),
];

function scoreRows({ name, strict, tolerant }: SystemRow): string[][] {
  const rates = ({ precision, recall, f1 }: EstimatedRates): string[] => [
    digits(precision.value),
    digits(recall.value),
    interval(f1),
  ];
  const line = (names: string, scores: typeof strict): string[] => [
    names === 'strict' ? name : '',
    names,
    count(scores.ads),
    ...rates(scores.micro),
    ...rates(scores.macro),
  ];
  return [line('strict', strict), ...(tolerant === null ? [] : [line('tolerant', tolerant)])];
}

/** The evaluation of skills as tables for a terminal. */
export function renderSkills(evaluation: SkillEvaluation): string {
  const { type, ads, groups, labels, figures, reliability } = evaluation;
  const table = (rows: readonly SystemRow[]): string =>
    renderTable(SCORE_COLUMNS, rows.flatMap(scoreRows));
  const parts = [
    `${type} skills of ${count(ads)} ads (${count(groups)} apart from near-duplicates), ${count(labels)} labels; figures: ${figures}`,
    table(evaluation.systems),
  ];
  if (evaluation.languages.length > 0) parts.push('By language', table(evaluation.languages));
  if (evaluation.countries.length > 0) parts.push('By country', table(evaluation.countries));
  parts.push(
    `Confidence of what is listed: ECE ${digits(reliability.ece)}, Brier score ${digits(reliability.brier)}`,
    renderTable(
      [{ title: 'confidence' }, right('names'), right('stated'), right('right')],
      reliability.bins
        .filter((bin) => bin.count > 0)
        .map((bin) => [
          `${bin.from.toFixed(1)} – ${bin.to.toFixed(1)}`,
          count(bin.count),
          digits(bin.stated),
          digits(bin.observed),
        ]),
    ),
  );
  return `${parts.join('\n\n')}\n`;
}

/** The evaluation of linking as a table for a terminal; figures in per cent. */
export function renderLinking(evaluation: LinkingEvaluation): string {
  const { sentences, labels, unknownLabels, systems } = evaluation;
  const table = renderTable(
    [
      { title: '' },
      { title: 'figures' },
      right('RP@1'),
      right('RP@5'),
      right('RP@10 [95 %]'),
      right('MRR'),
      right('recall@50'),
    ],
    systems.map(({ name, figures, scores }) => [
      name,
      figures,
      percent(scores.rp1.value),
      percent(scores.rp5.value),
      interval(scores.rp10, percent),
      percent(scores.mrr.value),
      percent(scores.recall50.value),
    ]),
  );
  return `${count(sentences)} sentences with a label, ${count(labels)} labels to choose from; ${count(unknownLabels)} labels of sentences are not among them\n\n${table}\n`;
}

/** The evaluation of languages as a table for a terminal: rows are what is true, columns what was answered. */
export function renderLanguage(evaluation: LanguageEvaluation): string {
  const { ads, accuracy, confusion } = evaluation;
  const table = renderTable(
    [{ title: 'true' }, ...confusion.classes.map(right)],
    confusion.classes.map((name, i) => [name, ...confusion.counts[i]!.map(count)]),
  );
  return `Language of ${count(ads)} ads: accuracy ${interval(accuracy)}\n\n${table}\n`;
}
