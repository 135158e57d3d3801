import { createHash } from 'node:crypto';
import { FIELD_SOURCES } from './field-sources.ts';
import { HOMOGRAPH_LINES } from './homograph-lines.ts';
import { extendVocabulary } from './local-vocabulary.ts';
import { parseField } from './parse-field.ts';
import type { Vocabulary } from './vocabulary.ts';

let loaded: Vocabulary | undefined;
let extended: { readonly localLines: string; readonly vocabulary: Vocabulary } | undefined;

/**
 * The curated vocabulary, with the skills of an installation where `localLines` holds some; both are parsed once per
 * thread. Throws a SyntaxError that names the line when one cannot be read.
 */
export function loadVocabulary(localLines = ''): Vocabulary {
  if (localLines === '') return loadCurated();
  if (extended?.localLines !== localLines)
    extended = { localLines, vocabulary: extendVocabulary(loadCurated(), localLines) };
  return extended.vocabulary;
}

function loadCurated(): Vocabulary {
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
