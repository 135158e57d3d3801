import type pg from 'pg';
import type { TaxonomyConcept, TaxonomyRecord } from '../../core/taxonomy/taxonomy-record.ts';
import { inTransaction } from '../../prisma/sql/transaction.ts';

/**
 * Writes concepts, labels and relations of a release in one short transaction and returns the rows that changed:
 * what is there already is not written again. What a file leaves out does not erase what another one said. A
 * concept keeps one description: the English one if any file has it (`descriptionsWin`), else the first.
 */
export async function saveRecords(
  pool: pg.Pool,
  args: { releaseId: number; records: readonly TaxonomyRecord[]; descriptionsWin: boolean },
): Promise<number> {
  const { releaseId, descriptionsWin } = args;
  const concepts = mergeConcepts(args.records.flatMap((record) => record.concepts));
  const labels = args.records.flatMap((record) => record.labels);
  const relations = args.records.flatMap((record) => record.relations);

  return inTransaction(pool, async (client) => {
    const written = [
      await client.query(
        `INSERT INTO esco_taxonomy AS t (release_id, uri, concept_type, skill_type, reuse_level, code, description)
         SELECT $1, * FROM unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[])
         ON CONFLICT (release_id, uri) DO UPDATE
           SET concept_type = excluded.concept_type,
               skill_type = coalesce(excluded.skill_type, t.skill_type),
               reuse_level = coalesce(excluded.reuse_level, t.reuse_level),
               code = coalesce(excluded.code, t.code),
               description = CASE WHEN $8 THEN coalesce(excluded.description, t.description)
                                  ELSE coalesce(t.description, excluded.description) END
           WHERE (t.concept_type, t.skill_type, t.reuse_level, t.code, t.description) IS DISTINCT FROM
                 (excluded.concept_type, coalesce(excluded.skill_type, t.skill_type),
                  coalesce(excluded.reuse_level, t.reuse_level), coalesce(excluded.code, t.code),
                  CASE WHEN $8 THEN coalesce(excluded.description, t.description)
                       ELSE coalesce(t.description, excluded.description) END)`,
        [
          releaseId,
          concepts.map((c) => c.uri),
          concepts.map((c) => c.conceptType),
          concepts.map((c) => c.skillType),
          concepts.map((c) => c.reuseLevel),
          concepts.map((c) => c.code),
          concepts.map((c) => c.description),
          descriptionsWin,
        ],
      ),
      await client.query(
        `INSERT INTO esco_labels (release_id, uri, language, kind, label)
         SELECT $1, * FROM unnest($2::text[], $3::text[], $4::text[], $5::text[])
         ON CONFLICT DO NOTHING`,
        [
          releaseId,
          labels.map((l) => l.uri),
          labels.map((l) => l.language),
          labels.map((l) => l.kind),
          labels.map((l) => l.label),
        ],
      ),
      await client.query(
        `INSERT INTO esco_relations (release_id, kind, from_uri, to_uri)
         SELECT $1, * FROM unnest($2::text[], $3::text[], $4::text[])
         ON CONFLICT DO NOTHING`,
        [
          releaseId,
          relations.map((r) => r.kind),
          relations.map((r) => r.fromUri),
          relations.map((r) => r.toUri),
        ],
      ),
    ];
    return written.reduce((sum, { rowCount }) => sum + (rowCount ?? 0), 0);
  });
}

/** One statement may touch a row once, so a concept that two rows of a chunk describe is put together first. */
function mergeConcepts(concepts: readonly TaxonomyConcept[]): TaxonomyConcept[] {
  const byUri = new Map<string, TaxonomyConcept>();
  for (const concept of concepts) {
    const known = byUri.get(concept.uri);
    byUri.set(concept.uri, {
      ...concept,
      skillType: concept.skillType ?? known?.skillType ?? null,
      reuseLevel: concept.reuseLevel ?? known?.reuseLevel ?? null,
      code: concept.code ?? known?.code ?? null,
      description: known?.description ?? concept.description,
    });
  }
  return [...byUri.values()];
}
