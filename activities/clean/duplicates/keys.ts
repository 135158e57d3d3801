import { comparedWords } from './min-hash.ts';

/** Words that titles carry without naming another job: urgency, place of work, gender forms. */
const TITLE_NOISE = new Set(
  (
    'urgente urgent se busca buscamos solicita solicitamos vacante oferta empleo trabajo hiring wanted recrute ' +
    'recrutement poste offre h f m x w d hf fh mf de del la el los las en a para con y o e the of in for and le les des du'
  ).split(' '),
);

/** Legal forms that one board writes and another leaves out. */
const LEGAL_FORMS = new Set(
  (
    'sa sas srl sac ltda limitada spa cv rl sl slu inc llc ltd limited pty plc corp co company sarl sasu gmbh ag ' +
    's a c v de r l'
  ).split(' '),
);

/** Phrases that a board or a recruiter adds to a title. */
const TITLE_PHRASES =
  /\b(?:(?:ingreso|contratacion|contratación|incorporacion|incorporación|vinculacion|vinculación|inicio) inmediat[ao]|(?:con|sin) experiencia(?: (?:previa|deseable))?|exp[ée]rience (?:souhait[ée]e|exig[ée]e)|poste à pourvoir(?: rapidement)?|d[èe]s que possible|immediate start|start immediately|apply now|postul[aá]te ya)\b/giu;

/** Ranks that one board shortens and another writes out. */
const RANKS: ReadonlyMap<string, string> = new Map([
  ['jr', 'junior'],
  ['jnr', 'junior'],
  ['debutant', 'junior'],
  ['sr', 'senior'],
  ['snr', 'senior'],
  ['ssr', 'semisenior'],
]);

/** What two titles of one job have in common: folded words without noise, in order of the alphabet. */
export function titleKey(title: string): string {
  const plain = title.replace(/\([^)]{0,20}\)|\[[^\]]{0,20}\]/g, ' ').replace(TITLE_PHRASES, ' ');
  const words = comparedWords(plain).map((word) => RANKS.get(word) ?? word);
  return [...new Set(words.filter((word) => !TITLE_NOISE.has(word)))].sort().join(' ');
}

/** Values that stand where the employer is not named. */
const ANONYMOUS =
  /^(?:empresa )?(?:confidencial|importante empresa.*|anonim[oa]|reservad[oa]|confidential|confidentiel(?:le)?|private|n a|na|null|none|undefined)$/;

/** What two spellings of one employer have in common; empty when it is not named. */
export function companyKey(company: string): string {
  const words = comparedWords(company);
  if (ANONYMOUS.test(words.join(' '))) return '';
  const kept = words.filter((word) => !LEGAL_FORMS.has(word));
  return (kept.length > 0 ? kept : words).join(' ');
}
