import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type pg from 'pg';
import type { LexiconSource } from '../activities/lexicon-source.ts';
import { writeTaxonomyCache } from '../activities/taxonomy/taxonomy-skills.ts';
import { loadVocabulary } from '../core/vocabulary/load-vocabulary.ts';
import { LOCAL_VOCABULARY } from '../core/vocabulary/local-vocabulary.ts';

/**
 * The vocabulary of the code with what the data folder adds, and the taxonomy that is active in the database. The
 * taxonomy's labels lie in a file that worker threads read, named by its version. Both are looked at for each page, so
 * that an import or a skill that was accepted is seen by the next one.
 */
export function createLexiconSource(deps: { pool: pg.Pool; dataDir: string }): LexiconSource {
  const localFile = path.join(deps.dataDir, LOCAL_VOCABULARY);
  const cacheDir = path.join(deps.dataDir, 'cache');
  return {
    async current() {
      const localLines = await readLocalLines(localFile);
      const vocabulary = `vocabulary@${loadVocabulary(localLines).version}`;
      const taxonomy = await writeTaxonomyCache(deps.pool, cacheDir);
      return taxonomy === null
        ? { version: vocabulary, taxonomyFile: null, localLines }
        : {
            version: `${vocabulary} esco@${taxonomy.version}`,
            ...{ taxonomyFile: taxonomy.path, localLines },
          };
    },
  };
}

async function readLocalLines(file: string): Promise<string> {
  return readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
}
