import type { DataTable } from './csv.ts';
import type { ReportLanguage } from './report-rows.ts';
import type { Estimate } from './statistics/wilson-interval.ts';
import type { ViewModel } from './view-model.ts';

/** The tables that go with a report, whole: what the charts show and what there was no room for. */
export function listDataTables(model: ViewModel, language: ReportLanguage): DataTable[] {
  const skill = (skillId: number) => {
    const found = model.skills.get(skillId)!;
    return [found.names[language], found.type, found.field] as const;
  };
  const countries = new Map(model.countries.map((c) => [c.countryId, c]));
  const country = (countryId: number) => {
    const found = countries.get(countryId);
    return [found?.code ?? '', found?.names[language] ?? ''] as const;
  };
  const share = (e: Estimate) =>
    [e.count, e.n, round(e.share), round(e.low), round(e.high)] as const;
  const shareColumns = ['ads', 'n', 'share', 'share_low', 'share_high'];
  const tables: DataTable[] = [
    {
      name: 'skills',
      columns: ['rank', 'skill', 'type', 'field', ...shareColumns],
      rows: model.ranked.map(({ skillId, estimate }, i) => [
        i + 1,
        ...skill(skillId),
        ...share(estimate),
      ]),
    },
    {
      name: 'country_skills',
      columns: [
        ...['country_code', 'country', 'skill', 'type', 'field', ...shareColumns],
        ...['location_quotient', 'location_quotient_low', 'location_quotient_high', 'differs'],
      ],
      rows: model.countrySkills.map((cell) => [
        ...[...country(cell.countryId), ...skill(cell.skillId), ...share(cell.estimate)],
        ...[round(cell.quotient), round(cell.low), round(cell.high), cell.differs],
      ]),
    },
    {
      name: 'skill_types',
      columns: ['type', ...shareColumns],
      rows: model.types.map(({ type, estimate }) => [type, ...share(estimate)]),
    },
    {
      name: 'fields',
      columns: ['field', ...shareColumns],
      rows: model.fields.map(({ field, estimate }) => [field, ...share(estimate)]),
    },
    {
      name: 'work_mix',
      columns: ['dimension', 'value', ...shareColumns],
      rows: model.mixes.flatMap(({ dimension, values }) =>
        values.map(({ value, estimate }) => [dimension, value, ...share(estimate)]),
      ),
    },
    {
      name: 'salaries_monthly',
      columns: [
        ...['country_code', 'country', 'currency', 'n', 'median', 'median_low', 'median_high'],
        ...['lower_quartile', 'upper_quartile'],
      ],
      rows: model.salaries.map(({ countryId, currency, pay }) => [
        ...[...country(countryId), currency, pay.n, round(pay.median, 2), round(pay.low, 2)],
        ...[round(pay.high, 2), round(pay.lowerQuartile, 2), round(pay.upperQuartile, 2)],
      ]),
    },
    {
      name: 'weeks',
      columns: ['week_start', 'skill', 'type', 'field', ...shareColumns],
      rows: (model.trend?.series ?? []).flatMap(({ skillId, estimates }) =>
        estimates.map((e, i) => [model.trend!.weeks[i]!.weekStart, ...skill(skillId), ...share(e)]),
      ),
    },
    {
      name: 'funnel',
      columns: ['step', 'code', 'count'],
      rows: model.funnel.map((step) => [step.kind, 'code' in step ? step.code : null, step.count]),
    },
    {
      name: 'sources',
      columns: ['source', 'is_sample', 'ads'],
      rows: model.sources.map(({ name, isSample, ads }) => [name, isSample, ads]),
    },
  ];
  return tables.filter((table) => table.rows.length > 0);
}

function round(value: number, digits?: number): number;
function round(value: number | null, digits?: number): number | null;
function round(value: number | null, digits = 6): number | null {
  return value === null ? null : Number(value.toFixed(digits));
}
