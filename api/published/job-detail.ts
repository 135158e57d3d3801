import type { Queryable } from '../../prisma/sql/transaction.ts';
import { dayOf, HOLDS_NOW, JOB_DIMENSIONS, JOB_PROPERTIES } from './jobs.ts';
import { prepared } from './prepared.ts';

/** SQL: the skills of the ad `f` with the words behind each, as JSON. */
const SKILLS = `
  SELECT json_agg(json_build_object('skillId', d.skill_id, 'key', d.skill_key, 'nameEn', d.name_en, 'nameEs', d.name_es,
           'type', d.skill_type, 'escoUri', d.esco_uri, 'origin', s.origin, 'reasoning', e.reasoning,
           'confidence', s.confidence, 'mentions', coalesce(m.mentions, '[]'))
           ORDER BY s.origin, s.confidence DESC, d.skill_key)
  FROM bi_store.fact_posting_skill s
  JOIN bi_store.dim_skill d USING (skill_id)
  LEFT JOIN enhanced_skills e ON e.job_id = f.job_id AND e.skill_id = s.skill_id
  LEFT JOIN (
    SELECT x.skill_id, json_agg(json_build_object('start', x.start_at, 'end', x.end_at, 'surface', x.surface,
             'section', x.section, 'methods', x.methods, 'confidence', round(x.confidence::numeric, 3))
             ORDER BY x.start_at) AS mentions
    FROM extracted_skills x WHERE x.job_id = f.job_id GROUP BY x.skill_id
  ) m ON m.skill_id = s.skill_id
  WHERE s.posting_id = f.posting_id AND s.${HOLDS_NOW}`;

/**
 * A published ad with its masked text and the words behind each of its skills, as JSON text; null when it is not
 * published.
 */
export async function findJob(db: Queryable, jobId: number): Promise<string | null> {
  const { rows } = await db.query<{ job: string }>(
    prepared(
      `SELECT json_build_object(${JOB_PROPERTIES}, 'closesOn', ${dayOf('f.closes_date_key')},
                'closedOn', ${dayOf('f.closed_date_key')}, 'quality', f.quality, 'wordCount', f.word_count,
                'text', c.combined_text, 'sections', c.sections,
                'skills', coalesce((${SKILLS}), '[]'))::text AS job
     FROM (SELECT * FROM bi_store.fact_posting WHERE posting_id = $1 AND ${HOLDS_NOW}) f ${JOB_DIMENSIONS}
     JOIN cleaned_jobs c ON c.job_id = f.job_id`,
      [jobId],
    ),
  );
  return rows[0]?.job ?? null;
}
