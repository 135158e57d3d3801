import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { ANSWER_JSON_SCHEMA } from './answer.ts';

/** Name of the prompt files in use. */
const PROMPT = 'enhance-v1';

/** What a model is told to do, in the languages in which it can be told. */
export interface Prompts {
  /** `enhance-v1@<8 hex digits of the texts and the schema>`: any change of a word is another version. */
  readonly version: string;
  readonly es: string;
  readonly en: string;
}

/** Reads the prompts and puts the schema of the answer in. Throws when a file is missing or has no place for it. */
export function loadPrompts(): Prompts {
  const schema = JSON.stringify(ANSWER_JSON_SCHEMA);
  const load = (language: 'es' | 'en'): string => {
    const file = `prompts/${PROMPT}.${language}.md`;
    const text = readFileSync(new URL(file, import.meta.url), 'utf8').trim();
    if (!text.includes('{{schema}}')) throw new Error(`${file} has no place for {{schema}}`);
    return text.replace('{{schema}}', schema);
  };
  const es = load('es');
  const en = load('en');
  const hash = createHash('sha256').update(es).update('\0').update(en).digest('hex').slice(0, 8);
  return { version: `${PROMPT}@${hash}`, es, en };
}
