import type { Queryable } from './transaction.ts';

/** Countries whose ads ask for at least `minSkills` skills that have a vector of the model, by code. */
export async function listCountriesToCluster(
  db: Queryable,
  args: { modelId: number; minSkills: number },
): Promise<string[]> {
  const { rows } = await db.query<{ country: string }>(
    `SELECT c.country_code AS country
     FROM cleaned_jobs c
     JOIN enhanced_skills x USING (job_id)
     JOIN skill_embeddings e ON e.skill_id = x.skill_id AND e.model_id = $1
     WHERE c.is_usable AND c.country_code IS NOT NULL
       AND NOT EXISTS (SELECT FROM job_duplicates d WHERE d.job_id = c.job_id)
     GROUP BY 1 HAVING count(DISTINCT x.skill_id) >= $2 ORDER BY 1`,
    [args.modelId, args.minSkills],
  );
  return rows.map((row) => row.country);
}
