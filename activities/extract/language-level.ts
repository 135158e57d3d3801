import { GAP, type Tokens } from '../../core/text/tokenize.ts';

const LEVELS = new Set([
  ...['a1', 'a2', 'b1', 'b2', 'c1', 'c2', 'basico', 'intermedio', 'avanzado', 'fluido', 'nativo'],
  ...[
    'bilingue',
    'conversacional',
    'oral',
    'tecnico',
    'hablado',
    'escrito',
    'excluyente',
    'deseable',
  ],
  ...['basic', 'intermediate', 'advanced', 'fluent', 'native', 'bilingual', 'conversational'],
  ...[
    'proficient',
    'speaking',
    'speaker',
    'spoken',
    'written',
    'courant',
    'intermediaire',
    'avance',
  ],
  ...[
    'lu',
    'ecrit',
    'parle',
    'professionnel',
    'fluente',
    'intermediario',
    'avancado',
    'nivel',
    'level',
  ],
  ...['idioma', 'language', 'langue', 'proficiency', 'fluency', 'dominio'],
]);
/** Words between a language and its level: "inglés nivel intermedio", "fluent in both English". */
const REACH = 3;

/** Whether a level or the word "language" stands beside tokens `first` to `last`. */
export function hasLanguageLevel(tokens: Tokens, first: number, last: number): boolean {
  for (let i = last + 1; i <= last + REACH && i < tokens.count; i++) {
    if (tokens.gaps[i] === GAP.sentence) break;
    if (LEVELS.has(tokens.folded[i]!)) return true;
  }
  for (let i = first - 1; i >= first - REACH && i >= 0; i--) {
    if (tokens.gaps[i + 1] === GAP.sentence) break;
    if (LEVELS.has(tokens.folded[i]!)) return true;
  }
  return false;
}
