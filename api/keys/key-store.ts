import type { Queryable } from '../../prisma/sql/transaction.ts';
import type { ApiKey } from '../contract.ts';
import { isoInstant } from '../queries/instant.ts';
import { isKeyOf, prefixOf, type Scope } from './key.ts';

const COLUMNS = `key_id AS "keyId", name, prefix, scopes, ${isoInstant('created_at')} AS "createdAt",
  last_used_on AS "lastUsedOn", ${isoInstant('revoked_at')} AS "revokedAt"`;

/** Keeps a new key, of which only the hash. */
export async function saveKey(
  db: Queryable,
  key: { name: string; prefix: string; hash: string; scopes: readonly Scope[]; createdAt: Date },
): Promise<ApiKey> {
  const { rows } = await db.query<ApiKey>(
    `INSERT INTO api_keys (name, prefix, key_hash, scopes, created_at) VALUES ($1, $2, $3, $4, $5) RETURNING ${COLUMNS}`,
    [key.name, key.prefix, key.hash, key.scopes, key.createdAt],
  );
  return rows[0]!;
}

/** All keys, revoked ones too, the newest first. */
export async function listKeys(db: Queryable): Promise<ApiKey[]> {
  const { rows } = await db.query<ApiKey>(
    `SELECT ${COLUMNS} FROM api_keys ORDER BY key_id DESC LIMIT 1000`,
  );
  return rows;
}

/** Ends a key by its number or prefix; null when there is none. A key that is revoked stays as it is. */
export async function revokeKey(
  db: Queryable,
  { reference, at }: { reference: string; at: Date },
): Promise<ApiKey | null> {
  const { rows } = await db.query<ApiKey>(
    `UPDATE api_keys SET revoked_at = coalesce(revoked_at, $2)
     WHERE prefix = $1 OR key_id::text = $1 RETURNING ${COLUMNS}`,
    [reference, at],
  );
  return rows[0] ?? null;
}

/** The key that a caller holds; null when it is not one of ours, or revoked. Notes the day of its use. */
export async function findKey(
  db: Queryable,
  { key, today }: { key: string; today: string },
): Promise<{ name: string; scopes: readonly Scope[] } | null> {
  const prefix = prefixOf(key);
  if (prefix === null) return null;
  const { rows } = await db.query<{
    hash: string;
    name: string;
    scopes: Scope[];
    lastUsedOn: string | null;
  }>(
    `SELECT key_hash AS hash, name, scopes, last_used_on AS "lastUsedOn" FROM api_keys
     WHERE prefix = $1 AND revoked_at IS NULL`,
    [prefix],
  );
  const found = rows[0];
  if (found === undefined || !isKeyOf(key, found.hash)) return null;
  if (found.lastUsedOn !== today) {
    await db.query('UPDATE api_keys SET last_used_on = $2 WHERE prefix = $1', [prefix, today]);
  }
  return { name: found.name, scopes: found.scopes };
}
