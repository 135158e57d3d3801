/** Languages that are told apart by their frequent words. */
export type Supported = 'es' | 'en' | 'fr' | 'pt';

/**
 * Frequent words of texts, and of ads above all, that belong to one of the four languages. Words that another of them writes alike are left out:
 * "le", "les", "nos", "vos", "sur" and "dos" are Spanish too, "por" and "como" Portuguese, "com" ends addresses.
 */
const WORDS: Readonly<Record<Supported, string>> = {
  es: 'el los las una del y con su sus es al lo nuestro nuestra nuestros más experiencia mínimo tu tus requisitos años trabajo manejo conocimiento conocimientos disponibilidad horario lunes viernes ventas buscamos equipo hasta sin tener técnico este esta',
  en: 'the and of to with for you we our is are will be or an this that your have has who must from by in on at',
  fr: 'des et du pour dans vous nous est avec une aux votre vos notre nos qui êtes être ou poste travail expérience',
  pt: 'os um uma do das em não você ao às nossa nosso mais seu sua pelo pela são ou experiência',
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
  for (const word of text.toLowerCase().match(WORD) ?? []) {
    const language = LANGUAGE_OF.get(word);
    if (language) counts[language]++;
  }
  return counts;
}
