import type { FunctionReference, References, RelationReference } from './references.ts';

/** Tables with unmasked text: read by the worker alone. */
const UNMASKED_TABLES: ReadonlySet<string> = new Set(['raw_documents', 'raw_jobs']);

/** Catalogs without anybody's rows in them; pg_statistic and pg_stats, for one, hold samples of every column. */
const READABLE_CATALOGS: ReadonlySet<string> = new Set([
  ...['pg_attrdef', 'pg_attribute', 'pg_class', 'pg_constraint', 'pg_description', 'pg_extension'],
  ...['pg_index', 'pg_indexes', 'pg_matviews', 'pg_namespace', 'pg_proc', 'pg_tables', 'pg_type'],
  ...['pg_views', 'pg_stat_user_tables', 'pg_timezone_names'],
]);

/** Volatile functions that do nothing but return a value. */
const HARMLESS_VOLATILE: ReadonlySet<string> = new Set([
  ...[
    'random',
    'random_normal',
    'clock_timestamp',
    'timeofday',
    'gen_random_uuid',
    'uuidv4',
    'uuidv7',
  ],
  ...[
    'pg_relation_size',
    'pg_table_size',
    'pg_indexes_size',
    'pg_total_relation_size',
    'pg_database_size',
  ],
]);

/** Functions of the system with pg_ in front that do nothing but describe; the others reach files and sessions. */
const DESCRIBING: ReadonlySet<string> = new Set([
  ...['pg_get_constraintdef', 'pg_get_expr', 'pg_get_indexdef', 'pg_get_viewdef', 'pg_typeof'],
  ...['pg_get_serial_sequence', 'pg_table_is_visible', 'pg_encoding_to_char', 'pg_client_encoding'],
]);

/**
 * The sentence with which a query is refused, or null when all that it refers to may be read: no unmasked table,
 * by whatever way, no catalog with samples of rows or secrets, no function that runs SQL from a text
 * (query_to_xml, ts_stat), reaches files, other sessions or settings, or has any effect.
 */
export function judgeReferences({ functions, relations }: References): string | null {
  for (const relation of relations) {
    const refusal = judgeRelation(relation);
    if (refusal !== null) return refusal;
  }
  const denied = functions.find((called) => !isHarmless(called));
  return denied === undefined
    ? null
    : `The function ${denied.name} is not open to queries: it may do more than compute a value.`;
}

function judgeRelation({ schema, name, named }: RelationReference): string | null {
  if (UNMASKED_TABLES.has(name) && !isSystemSchema(schema)) {
    return (
      `${name} holds ads as they were collected, with personal data, and is not open to queries. ` +
      'The masked text is in cleaned_jobs.combined_text.'
    );
  }
  // What the system's own views read is the system's affair.
  if (!named || !isSystemSchema(schema) || schema === 'information_schema') return null;
  return READABLE_CATALOGS.has(name) && schema === 'pg_catalog'
    ? null
    : `${schema}.${name} is not open to queries. Tables and columns are described in information_schema.`;
}

function isHarmless({ schema, name, volatility, extension }: FunctionReference): boolean {
  if (extension === 'vector') return volatility === 'immutable';
  if (schema !== 'pg_catalog') return false;
  if (volatility === 'volatile') return HARMLESS_VOLATILE.has(name);
  if (volatility === 'immutable') return true;
  if (name.includes('_to_xml')) return false;
  return !name.startsWith('pg_') || DESCRIBING.has(name);
}

function isSystemSchema(schema: string): boolean {
  return schema.startsWith('pg_') || schema === 'information_schema';
}
