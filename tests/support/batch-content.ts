import type pg from 'pg';

const OF_AD = 'JOIN raw_jobs r USING (job_id) JOIN postings p USING (posting_id)';

/** What a batch leaves in the tables, without surrogate keys and instants of work. */
const CONTENT = {
  versions: `SELECT p.identity_key, r.version, r.content_hash, r.observed_on FROM raw_jobs r JOIN postings p USING (posting_id)`,
  stages: `SELECT p.identity_key, s.stage, s.fingerprint FROM job_stages s ${OF_AD}`,
  cleaned: `SELECT p.identity_key, c.combined_text, c.sections, c.language, c.city, c.salary_min, c.content_hash FROM cleaned_jobs c ${OF_AD}`,
  quality: `SELECT p.identity_key, q.total, q.uniqueness FROM job_quality q ${OF_AD}`,
  skills: `SELECT skill_key, name_en, type, field, esco_uri FROM skills`,
  mentions: `SELECT p.identity_key, s.skill_key, m.start_at, m.end_at, m.surface, m.methods, m.confidence
             FROM extracted_skills m JOIN skills s USING (skill_id) ${OF_AD}`,
  enhanced: `SELECT p.identity_key, s.skill_key, e.origin, e.reasoning, e.confidence
             FROM enhanced_skills e JOIN skills s USING (skill_id) ${OF_AD}`,
  adVectors: `SELECT p.identity_key, md5(v.embedding::text) FROM job_embeddings v ${OF_AD}`,
  skillVectors: `SELECT s.skill_key, md5(v.embedding::text) FROM skill_embeddings v JOIN skills s USING (skill_id)`,
  duplicates: `SELECT p.identity_key, o.identity_key AS original, d.kind FROM job_duplicates d ${OF_AD}
               JOIN raw_jobs c ON c.job_id = d.canonical_job_id JOIN postings o ON o.posting_id = c.posting_id`,
  rejects: `SELECT p.identity_key, j.stage, j.reason FROM stage_rejects j ${OF_AD}`,
  audit: `SELECT stage, unit, status, items_in, items_out, rejected, duplicate, skipped FROM batch_runs`,
  shares: `SELECT skill_key, ads, n FROM bi.skill_frequency`,
} as const;

/** Rows and hash of each of them, by name; equal hashes mean equal rows. */
export async function readBatchContent(
  db: Pick<pg.Pool | pg.Client, 'query'>,
): Promise<Record<string, { rows: number; hash: string }>> {
  const content: Record<string, { rows: number; hash: string }> = {};
  for (const [name, sql] of Object.entries(CONTENT)) {
    const { rows } = await db.query<{ rows: number; hash: string }>(
      `SELECT count(*)::integer AS rows,
              md5(coalesce(string_agg(c::text, E'\\n' ORDER BY c::text COLLATE "C"), '')) AS hash
       FROM (${sql}) AS c`,
    );
    content[name] = rows[0]!;
  }
  return content;
}
