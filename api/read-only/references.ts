import type { Queryable } from '../../prisma/sql/transaction.ts';

/** A function, aggregate or window function that a query calls, by itself or through an operator. */
export interface FunctionReference {
  schema: string;
  name: string;
  volatility: 'immutable' | 'stable' | 'volatile';
  /** The extension that brought it, if any. */
  extension: string | null;
}

/** A table, view or sequence that a query reads, by itself or through a view or a parent table. */
export interface RelationReference {
  schema: string;
  name: string;
  /** False when it is reached through a view or is the parent of a table that is named. */
  named: boolean;
}

export interface References {
  functions: readonly FunctionReference[];
  relations: readonly RelationReference[];
}

const CHECKED_VIEW = 'lmo_checked_query';

/**
 * What a query refers to, as Postgres itself understood it: the query becomes a temporary view, which is parsed
 * and analysed but not run, and the names are read from the view's stored tree. Must be called inside a
 * transaction that is rolled back. Throws the database's error when the text is not one complete query that only
 * reads: a second statement, SELECT INTO and writing WITH clauses are errors in a view.
 */
export async function findReferences(client: Queryable, query: string): Promise<References> {
  // The extended protocol takes one statement only.
  const check = {
    text: `CREATE TEMP VIEW ${CHECKED_VIEW} AS SELECT 1 AS checked FROM (\n${query}\n) AS query`,
    queryMode: 'extended',
  };
  await client.query(check);
  const { rows } = await client.query<{ tree: string }>(
    `SELECT ev_action::text AS tree FROM pg_rewrite WHERE ev_class = 'pg_temp.${CHECKED_VIEW}'::regclass`,
  );
  const tree = rows[0]!.tree;
  // Names and constants in the tree are escaped, so that a text may add a false object here but never hide one.
  const functionIds = idsIn(tree, /:(?:funcid|opfuncid|aggfnoid|winfnoid|tsmhandler) (\d+)/gu);
  const relationIds = idsIn(tree, /:relid (\d+)/gu);
  return {
    functions: await describeFunctions(client, functionIds),
    relations: await describeRelations(client, relationIds),
  };
}

function idsIn(tree: string, pattern: RegExp): number[] {
  const ids = [...tree.matchAll(pattern)].map(([, id]) => Number(id));
  return [...new Set(ids)].filter((id) => id !== 0);
}

async function describeFunctions(
  client: Queryable,
  ids: readonly number[],
): Promise<FunctionReference[]> {
  const { rows } = await client.query<FunctionReference>(
    `SELECT n.nspname AS schema, p.proname AS name, e.extname AS extension,
            CASE p.provolatile WHEN 'i' THEN 'immutable' WHEN 's' THEN 'stable' ELSE 'volatile' END AS volatility
     FROM pg_proc p
     JOIN pg_namespace n ON n.oid = p.pronamespace
     LEFT JOIN pg_depend d ON d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype = 'e'
     LEFT JOIN pg_extension e ON d.refclassid = 'pg_extension'::regclass AND e.oid = d.refobjid
     WHERE p.oid = ANY ($1::oid[]) ORDER BY 1, 2`,
    [ids],
  );
  return rows;
}

/** The relations, those that their views read, and the tables of which they are partitions, to any depth. */
async function describeRelations(
  client: Queryable,
  ids: readonly number[],
): Promise<RelationReference[]> {
  const { rows } = await client.query<RelationReference>(
    `WITH RECURSIVE reached (oid, named) AS (
       SELECT unnest($1::oid[]), true
       UNION
       SELECT next.oid, false FROM reached, LATERAL (
         SELECT d.refobjid AS oid FROM pg_rewrite r
         JOIN pg_depend d ON d.classid = 'pg_rewrite'::regclass AND d.objid = r.oid
                         AND d.refclassid = 'pg_class'::regclass
         WHERE r.ev_class = reached.oid
         UNION
         SELECT i.inhparent FROM pg_inherits i WHERE i.inhrelid = reached.oid
       ) AS next
     )
     SELECT n.nspname AS schema, c.relname AS name, bool_or(reached.named) AS named
     FROM reached JOIN pg_class c USING (oid) JOIN pg_namespace n ON n.oid = c.relnamespace
     GROUP BY 1, 2 ORDER BY 1, 2`,
    [ids],
  );
  return rows;
}
