import { countryName, skillName, type SectionContext } from './exhibit.ts';

/** What stands at the top: the finding in a sentence, what it rests on, and four numbers. */
export interface Lead {
  headline: string;
  standfirst: readonly string[];
  keys: readonly { value: string; label: string }[];
}

const COUNTRIES_NAMED = 5;

export function describeLead(context: SectionContext): Lead {
  return {
    headline: describeFinding(context),
    standfirst: describeBasis(context),
    keys: describeKeys(context),
  };
}

function describeFinding(context: SectionContext): string {
  const { model, t, f } = context;
  const { finding } = model;
  const ads = f.integer(model.totals.ads);
  if (finding.kind === 'noData') return t.headline.noData;
  if (finding.kind === 'fewAds') {
    if (model.totals.ads === 1) return t.headline.oneAd;
    if (finding.leader === null) return t.headline.fewAds({ ads });
    const { skillId, estimate } = finding.leader;
    return t.headline.fewAdsLeader({
      ...{ ads, skill: skillName(context, skillId), count: f.integer(estimate.count) },
    });
  }
  const [first, second] = finding.leaders;
  if (first === undefined) return t.headline.noLeader({ ads });
  const share = f.estimate(first.estimate).value;
  const lead =
    second === undefined
      ? t.headline.oneLeader({ skill: skillName(context, first.skillId), share })
      : t.headline.severalLeaders({
          skills: f.list([skillName(context, first.skillId), skillName(context, second.skillId)]),
          share: f.percent((first.estimate.share + second.estimate.share) / 2),
        });
  const { distinctive } = finding;
  if (distinctive === null) return lead;
  return t.headline.distinctive({
    ...{ lead, skill: skillName(context, distinctive.skillId) },
    country: countryName(context, distinctive.countryId),
    times: f.decimal(distinctive.quotient, 1),
  });
}

function describeBasis(context: SectionContext): string[] {
  const { model, t, f } = context;
  const { ads, firstSeenFrom, firstSeenTo } = model.totals;
  if (ads === 0 || firstSeenFrom === null || firstSeenTo === null)
    return [
      model.funnel.length > 0 && model.funnel[0]!.count > 0
        ? t.standfirst.noData
        : t.standfirst.nothingCollected,
    ];
  const known = model.countries.filter(({ countryId }) => countryId !== 0);
  const names = known
    .slice(0, COUNTRIES_NAMED)
    .map(({ countryId }) => countryName(context, countryId));
  const more = known.length - names.length;
  const countries =
    names.length === 0
      ? t.standfirst.noCountry
      : more > 0
        ? t.standfirst.manyCountries({ named: names.join(', '), more: f.integer(more) })
        : f.list(names);
  const from = f.date(firstSeenFrom);
  return [
    ads === 1
      ? t.standfirst.aboutOne({ countries, from })
      : t.standfirst.about({ ads: f.integer(ads), countries, from, to: f.date(firstSeenTo) }),
    ...(model.trend === null ? [t.standfirst.tooEarly] : []),
  ];
}

function describeKeys({ model, t, f }: SectionContext): Lead['keys'] {
  const { totals, salaryShare, withoutSkills, rejected, rules } = model;
  if (totals.ads === 0) return [];
  const optional = (count: number, text: string) => (count > 0 ? text : '');
  const ads = {
    value: f.integer(totals.ads),
    label:
      t.keys.ads({ count: totals.ads }) +
      optional(
        totals.copies,
        t.keys.copies({ count: totals.copies, copies: f.integer(totals.copies) }),
      ),
  };
  // The other figures would rest on fewer ads than may be shown.
  if (totals.ads < rules.minAds) return [ads];
  const salary = f.estimate(salaryShare);
  const median = totals.medianSkills ?? 0;
  return [
    ads,
    {
      value: f.decimal(median, median % 1 === 0 ? 0 : 1),
      label:
        t.keys.medianSkills +
        optional(
          withoutSkills.count >= rules.minAds ? withoutSkills.count : 0,
          t.keys.withoutSkills({ share: f.estimate(withoutSkills).value }),
        ),
    },
    salaryShare.count > 0 && salaryShare.count < rules.minAds
      ? { value: '–', label: t.keys.salaryFew({ minAds: f.integer(rules.minAds) }) }
      : {
          value: salary.value,
          label: t.keys.salary({ interval: salary.interval, n: f.integer(salaryShare.count) }),
        },
    {
      value: totals.meanQuality === null ? '–' : f.decimal(totals.meanQuality, 2),
      label:
        t.keys.quality +
        optional(rejected, t.keys.rejected({ count: rejected, rejected: f.integer(rejected) })),
    },
  ];
}
