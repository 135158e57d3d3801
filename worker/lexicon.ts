import type pg from 'pg';
import type { LexiconSource } from '../activities/lexicon-source.ts';
import { writeTaxonomyCache } from '../activities/taxonomy/taxonomy-skills.ts';
import { loadVocabulary } from '../core/vocabulary/load-vocabulary.ts';

/**
 * The vocabulary of the code and the taxonomy that is active in the database. The taxonomy's labels lie in a file
 * that worker threads read, named by its version, so that an import is seen by the next page.
 */
export function createLexiconSource(deps: { pool: pg.Pool; cacheDir: string }): LexiconSource {
  const vocabulary = `vocabulary@${loadVocabulary().version}`;
  return {
    async current() {
      const taxonomy = await writeTaxonomyCache(deps.pool, deps.cacheDir);
      return taxonomy === null
        ? { version: vocabulary, taxonomyFile: null }
        : { version: `${vocabulary} esco@${taxonomy.version}`, taxonomyFile: taxonomy.path };
    },
  };
}
