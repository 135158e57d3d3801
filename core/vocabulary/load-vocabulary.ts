import { createHash } from 'node:crypto';
import { FIELD_SOURCES } from './field-sources.ts';
import { HOMOGRAPH_LINES } from './homograph-lines.ts';
import { parseField } from './parse-field.ts';
import type { Vocabulary } from './vocabulary.ts';

let loaded: Vocabulary | undefined;

/**
 * The curated vocabulary, parsed once per process. Throws a SyntaxError that names the line when a field
 * cannot be read.
 */
export function loadVocabulary(): Vocabulary {
  if (loaded === undefined) {
    const hash = createHash('sha256').update(HOMOGRAPH_LINES);
    for (const source of FIELD_SOURCES)
      hash.update(`${source.field} ${source.type}${source.lines}`);
    loaded = {
      version: hash.digest('hex').slice(0, 12),
      skills: FIELD_SOURCES.flatMap(parseField),
    };
  }
  return loaded;
}
