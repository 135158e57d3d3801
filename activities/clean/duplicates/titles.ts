import { comparedWords } from './min-hash.ts';

/** Words that make two jobs of two titles that are otherwise the same. */
const RANK_WORDS = new Set(
  (
    'junior semisenior senior lead lider principal staff trainee intern internship pasante practicante aprendiz graduate ' +
    'entry associate head chief manager gerente jefe jefa director directora supervisor supervisora coordinador ' +
    'coordinadora i ii iii iv 1 2 3 4'
  ).split(' '),
);

/** Share of the words of two titles that have to agree for them to be similar. */
const SIMILAR_TITLES = 0.6;

/** `equal`: the same words; `similar`: most of them; `other_rank`: the same job on another level; `other`: another job. */
export type TitleAgreement = 'equal' | 'similar' | 'other_rank' | 'other';

/** Compares two title keys; words that name the city of either ad do not count. */
export function compareTitles(
  a: { readonly titleKey: string; readonly city: string | null },
  b: { readonly titleKey: string; readonly city: string | null },
): TitleAgreement {
  if (a.titleKey === b.titleKey) return a.titleKey === '' ? 'other' : 'equal';
  const place = new Set(comparedWords(`${a.city ?? ''} ${b.city ?? ''}`));
  const words = (key: string) =>
    new Set(key.split(' ').filter((word) => word !== '' && !place.has(word)));
  const [first, second] = [words(a.titleKey), words(b.titleKey)];
  const common = first.intersection(second).size;
  const smaller = Math.min(first.size, second.size);
  if (smaller === 0) return 'other';
  if (common === first.size && common === second.size) return 'equal';
  const share = common / (first.size + second.size - common);
  const areSimilar = share >= SIMILAR_TITLES || (common === smaller && smaller >= 2);
  const ranksDiffer = [...first.symmetricDifference(second)].some((word) => RANK_WORDS.has(word));
  if (ranksDiffer) return common > 0 ? 'other_rank' : 'other';
  return areSimilar ? 'similar' : 'other';
}
