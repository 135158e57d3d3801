/** Supported languages that have function words of their own. */
export type Supported = 'es' | 'en' | 'fr' | 'pt';

/** Frequent words that, of the four languages, belong to one. */
const WORDS: Readonly<Record<Supported, string>> = {
  es: 'el los las una del por y con su sus se es al o lo nuestro nuestra más experiencia como mínimo tu tus requisitos',
  en: 'the and of to with for you we our is are will be or an as this that your have has who must from by',
  fr: 'le les des et du pour dans vous nous est avec sur une au aux votre vos notre nos ou par qui êtes être',
  pt: 'os um uma do dos das da em não com você e ao às nossa nosso mais ou seu sua pelo pela são',
};

/** "ou" is both French and Portuguese, "o" and "e" and "as" more than one: shared words count for nobody. */
const LANGUAGE_OF = new Map<string, Supported | null>();
for (const [language, words] of Object.entries(WORDS) as [Supported, string][]) {
  for (const word of words.split(' ')) {
    LANGUAGE_OF.set(word, LANGUAGE_OF.has(word) ? null : language);
  }
}

const WORD = /[a-zà-öø-ÿœ]+/g;

/** Counts, for each language, the words of a text that are its function words. */
export function countFunctionWords(text: string): Readonly<Record<Supported, number>> {
  const counts = { es: 0, en: 0, fr: 0, pt: 0 };
  for (const [word] of text.toLowerCase().matchAll(WORD)) {
    if (word.length > 11) continue;
    const language = LANGUAGE_OF.get(word);
    if (language) counts[language]++;
  }
  return counts;
}
