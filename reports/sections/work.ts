import { nameOf } from '../i18n/messages.ts';
import { countryName, type Exhibit, type SectionContext } from './exhibit.ts';
import { describeShares } from './skills.ts';

const SALARY_ROWS = 9;

/** What ads pay, by country and currency, where they say so. */
export function describeSalaries(context: SectionContext): Exhibit | null {
  const { model, t, f } = context;
  if (model.salaries.length === 0) return null;
  return {
    ...{ id: 'salaries', wide: false, chart: null, title: t.exhibits.salaries.title },
    subtitle: t.exhibits.salaries.subtitle({ minAds: f.integer(model.rules.minAds) }),
    table: {
      columns: [
        { label: t.columns.country, align: 'left' },
        { label: t.columns.n, align: 'right' },
        { label: t.columns.median, align: 'right' },
        { label: t.columns.interval, align: 'right' },
      ],
      rows: model.salaries
        .slice(0, SALARY_ROWS)
        .map(({ countryId, currency, pay }) => [
          { text: countryName(context, countryId), small: currency, tone: 'strong' },
          { text: f.integer(pay.n) },
          { text: f.amount(pay.median), tone: 'strong' },
          { text: `${f.amount(pay.low)}–${f.amount(pay.high)}` },
        ]),
    },
  };
}

/** Where the work is done, by what contract, with how much experience: shares among the ads that say so. */
export function describeMix(context: SectionContext): Exhibit | null {
  const { model, t, f } = context;
  const mixes = model.mixes.filter((mix) => mix.values.length > 0);
  if (mixes.length === 0) return null;
  return describeShares(context, {
    id: 'work-mix',
    title: t.exhibits.mix.title,
    subtitle: t.exhibits.mix.subtitle,
    name: t.columns.value,
    groups: mixes.map(({ dimension, stated, values }) => ({
      heading: t.mixHeading({
        name: t.mixes[dimension],
        n: f.integer(stated.count),
        share: f.percent(stated.share),
      }),
      rows: values.map(({ value, estimate }) => ({ label: nameOf(t.values, value), estimate })),
    })),
  });
}
