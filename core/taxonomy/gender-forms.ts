/**
 * Endings that turn the first form into the second once their common beginning is taken away, in the languages
 * that write professions twice: 'director|directora' leaves ''/'a', 'infirmier|infirmière' leaves 'er'/'ère'.
 */
const ENDING_PAIRS = new Set([
  // es, pt, it
  ...['o/a', 'os/as', 'e/a', 'es/as', '/a', 'ín/ina', 'ón/ona', 'és/esa', 'án/ana', 'or/riz'],
  ...['ores/rices', 'or/ora', 'ão/ã', 'ão/oa', 'ês/esa', 'dor/triz', 'ore/rice', 'ore/oressa'],
  // fr
  ...['/e', '/ne', '/le', 's/es', 'r/se', 'rs/ses', 'er/ère', 'ers/ères', 'eur/rice', 'eurs/rices'],
  ...['f/ve', 'x/se', '/sse', 'et/ète', 'c/que'],
  // en, de
  ...['er/ress', 'or/ress', '/ess', '/in', '/innen'],
]);

/** Short second halves: 'enfermero/a', 'employé/e', 'directeur/trice'; the ending that each replaces. */
const SUFFIX_FORMS: readonly { suffix: string; replaces: readonly string[] }[] = [
  { suffix: 'a', replaces: ['o', 'e', ''] },
  { suffix: 'as', replaces: ['os', 'es', 's'] },
  { suffix: 'ra', replaces: ['r'] },
  { suffix: 'e', replaces: [''] },
  { suffix: 'ne', replaces: ['n'] },
  { suffix: 'trice', replaces: ['teur', 'tore'] },
  { suffix: 'euse', replaces: ['eur'] },
  { suffix: 'ère', replaces: ['er'] },
];

/** Letters that two forms must share; below it 'él/ella' and unrelated short words would pass. */
const SHORTEST_STEM = 3;

function isGenderPair(first: string, second: string): boolean {
  let common = 0;
  while (common < first.length && common < second.length && first[common] === second[common]) {
    common++;
  }
  // Some pairs share a letter of the ending ('or/ora' after 'direct' also reads ''/'a' after 'director').
  return (
    common >= SHORTEST_STEM && ENDING_PAIRS.has(`${first.slice(common)}/${second.slice(common)}`)
  );
}

/** 'director técnico/directora técnica': the whole label is written twice. */
function splitWhole(label: string): [string, string] | null {
  const halves = label.split('/');
  const [first, second] = halves.map((half) => half.trim().split(' '));
  if (halves.length !== 2 || first === undefined || second === undefined) return null;
  if (first.length !== second.length) return null;
  let differs = false;
  for (const [i, word] of first.entries()) {
    const other = second[i] ?? '';
    if (word === other) continue;
    if (!isGenderPair(word, other)) return null;
    differs = true;
  }
  return differs ? [first.join(' '), second.join(' ')] : null;
}

/** One word in both forms, with an elided article before it and a mark after it, if any. */
const DOUBLE_WORD = /^([\p{L}]{1,4}['’])?([\p{L}-]+)(?:\/([\p{L}-]+)|\(([\p{L}]+)\))([,;:]?)$/u;

/** 'técnico/técnica', 'enfermero/a', 'enfermero(a)', 'd’infirmier/infirmière', or null. */
function splitWord(word: string): [string, string] | null {
  const [, article = '', first, full, bracketed, mark = ''] = DOUBLE_WORD.exec(word) ?? [];
  if (first === undefined) return null;
  const written = (form: string): string => article + form + mark;
  const second = full ?? bracketed ?? '';
  if (full !== undefined && isGenderPair(first, full)) return [written(first), written(full)];
  const form = SUFFIX_FORMS.find(({ suffix }) => suffix === second);
  const replaced = form?.replaces.find((ending) => first.endsWith(ending));
  if (replaced === undefined || first.length - replaced.length < SHORTEST_STEM) return null;
  return [written(first), written(first.slice(0, first.length - replaced.length) + second)];
}

/**
 * The two labels of a gendered double form, the first form first: 'director técnico/directora técnica',
 * 'técnico/técnica de laboratorio', 'enfermero/a'. Any other label, 'TCP/IP' or 'azulejos/baldosas', is returned
 * as it is: a slash alone does not make two labels.
 */
export function splitGenderForms(label: string): string[] {
  if (!/[/(]/u.test(label)) return [label];
  const whole = splitWhole(label);
  if (whole !== null) return whole;
  const pairs = label
    .replace(/\s*\/\s*/gu, '/')
    .split(' ')
    .map((word) => splitWord(word) ?? ([word, word] as const));
  if (pairs.every(([first, second]) => first === second)) return [label];
  return [pairs.map(([first]) => first).join(' '), pairs.map(([, second]) => second).join(' ')];
}
