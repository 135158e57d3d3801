import type { Stage } from '../core/posting/stages.ts';
import type { Database } from '../prisma/pool.ts';

/**
 * The tables that a stage fills, with the columns that plans depend on. Texts and vectors are left out: to sample them
 * takes longer than the stage gains.
 */
const FILLED: Readonly<Partial<Record<Stage, string>>> = {
  collect:
    'postings (posting_id, source_id, identity_key, last_seen_on), raw_jobs (job_id, posting_id, source_id, version, observed_on)',
  validate: 'batch_items, job_stages, job_quality',
  clean:
    'cleaned_jobs (job_id, is_usable, country_code, language), job_stages, job_duplicates, batch_items',
  extract: 'extracted_skills (job_id, skill_id), skills, job_stages',
  enhance: 'enhanced_skills (job_id, skill_id, origin, confidence), skills, job_stages',
};

/**
 * What is to be done after many rows were written. A server looks after itself; the embedded one has no processes in
 * the background, and plans for empty tables are slow on full ones.
 */
export function createAfterLoad(database: Database): (after: Stage | 'batch') => Promise<void> {
  return async (after) => {
    if (database.kind === 'server') return;
    if (after === 'batch') await database.checkpoint();
    else if (FILLED[after] !== undefined) await database.pool.query(`ANALYZE ${FILLED[after]}`);
  };
}
