import snowball from 'snowball-stemmers';
import { foldText } from '../text/fold.ts';

/** Languages whose labels and sentences can be linked. */
export const LINK_LANGUAGES = ['en', 'es', 'fr', 'pt'] as const;
export type LinkLanguage = (typeof LINK_LANGUAGES)[number];

const ALGORITHMS: Readonly<Record<LinkLanguage, string>> = {
  en: 'english',
  es: 'spanish',
  fr: 'french',
  pt: 'portuguese',
};

/** Words that join others; they say nothing of a skill. */
const FUNCTION_WORDS: Readonly<Record<LinkLanguage, ReadonlySet<string>>> = {
  en: wordSet(
    'a an the of for to in on at by with from and or as is are be been being was were will would can could should',
    'may must shall this that these those it its our your their his her you we they i us them he she who which what',
    'when where how if then than so such not no nor but also into onto upon within across through over under per via',
    'etc other others any all each every both more most some',
  ),
  es: wordSet(
    'el la los las un una unos unas de del al a en con por para y e o u que se su sus lo como es son ser sin sobre',
    'entre desde hasta segun este esta estos estas ese esa tu tus te nos nuestro nuestra otro otros otra otras mas muy',
  ),
  fr: wordSet(
    'le la les l un une des de du d a au aux en dans et ou par pour avec sans sur sous que qui se sa son ses ce cette',
    'ces votre vos notre nos leur leurs il elle on est sont etre autre autres plus tres',
  ),
  pt: wordSet(
    'o a os as um uma uns umas de do da dos das ao aos em no na nos nas com por para e ou que se seu sua seus suas',
    'como ser sem sobre entre outro outros outra outras mais muito',
  ),
};

/** "c++", "c#" and ".net" are names; other signs split words. */
const WORD = /c\+\+|[cf]#|\.net\b|[\p{L}\p{N}]+(?:[.'’][\p{L}\p{N}]+)*/gu;
/** A British spelling, of words long enough not to be "rise" or "noise". */
const BRITISH_ISE = /is(e|ed|es|ing|ation|ations)$/;
/** Names of products that a stemmer takes for a form of another word: "excellence" has the stem "excel". */
const NAMES: ReadonlyMap<string, string> = new Map([['excel', 'excel™']]);
const CACHE_LIMIT = 200_000;

const stemmers = new Map<LinkLanguage, (word: string) => string>();

/** Words of a text in lower case without accents, hyphens and slashes taken apart; `<TAGS>` of masked text are dropped. */
export function wordsOf(text: string): string[] {
  return foldText(text.replace(/<[A-Z_]+>/g, ' ').replace(/[-/]/g, ' ')).match(WORD) ?? [];
}

/** Stem of one folded word (Porter 2 and its sisters, with British and American spelling made one), kept in memory. */
function stemmerOf(language: LinkLanguage): (word: string) => string {
  const known = stemmers.get(language);
  if (known !== undefined) return known;
  const snowballStemmer = snowball.newStemmer(ALGORITHMS[language]);
  const stems = new Map<string, string>();
  const stem = (word: string): string => {
    let found = stems.get(word);
    if (found === undefined) {
      found =
        NAMES.get(word) ?? snowballStemmer.stem(language === 'en' ? americanSpelling(word) : word);
      if (stems.size >= CACHE_LIMIT) stems.clear();
      stems.set(word, found);
    }
    return found;
  };
  stemmers.set(language, stem);
  return stem;
}

/** Stems of the words that say something, in order; of a text of function words alone, the stems of those. */
export function contentStems(text: string, language: LinkLanguage): string[] {
  const stem = stemmerOf(language);
  const words = wordsOf(text);
  const content = words.filter((word) => !FUNCTION_WORDS[language].has(word));
  return (content.length > 0 ? content : words).map(stem);
}

function americanSpelling(word: string): string {
  const zed = word.length > 6 ? word.replace(BRITISH_ISE, 'iz$1') : word;
  const or = zed.length > 5 ? zed.replace(/our(s?)$/, 'or$1') : zed;
  return or.replace('programme', 'program').replace('centre', 'center');
}

function wordSet(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(' ')));
}
