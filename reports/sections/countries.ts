import { countryName, skillName, type Cell, type Exhibit, type SectionContext } from './exhibit.ts';

const COUNTRIES_SHOWN = 5;
const SKILLS_SHOWN = 10;

/** The most asked skills side by side for each country; null with a single country, which has no one to compare with. */
export function describeCountries(context: SectionContext): Exhibit | null {
  const { model, t, f } = context;
  const cells = new Map(
    model.countrySkills.map((cell) => [`${cell.countryId} ${cell.skillId}`, cell]),
  );
  const countries = model.countries
    .filter(({ countryId }) => model.countrySkills.some((cell) => cell.countryId === countryId))
    .slice(0, COUNTRIES_SHOWN);
  if (countries.length < 2 || model.ranked.length === 0) return null;
  const cellOf = (countryId: number, skillId: number): Cell => {
    const cell = cells.get(`${countryId} ${skillId}`);
    if (cell === undefined) return { text: '·', tone: 'muted' };
    const { value, interval } = f.estimate(cell.estimate);
    if (!cell.differs) return { text: value, small: interval };
    return cell.quotient > 1
      ? { text: `↑ ${value}`, small: interval, tone: 'up' }
      : { text: `↓ ${value}`, small: interval, tone: 'down' };
  };
  return {
    ...{ id: 'countries', wide: true, chart: null, title: t.exhibits.countries.title },
    subtitle: t.exhibits.countries.subtitle,
    table: {
      columns: [
        { label: t.columns.skill, align: 'left' },
        ...countries.map(({ countryId, ads }) => ({
          label: `${countryName(context, countryId)} (n = ${f.integer(ads)})`,
          align: 'right' as const,
        })),
      ],
      rows: model.ranked
        .slice(0, SKILLS_SHOWN)
        .map(({ skillId }): Cell[] => [
          { text: skillName(context, skillId), tone: 'strong' },
          ...countries.map(({ countryId }) => cellOf(countryId, skillId)),
        ]),
    },
  };
}
