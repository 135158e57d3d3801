import { createHash, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';

/** What a key may be used for. `admin` includes all others, every other one includes `read`. */
export const SCOPES = ['read', 'query', 'write', 'admin'] as const;
export type Scope = (typeof SCOPES)[number];

/** Of the secret part: as much as the hash that is kept of it. */
const SECRET_BYTES = 32;
const PREFIX_BYTES = 5;
const KEY_PATTERN = /^(lmo_[0-9a-f]{10})_[\w-]{43}$/u;

export const keyName = z
  .string()
  .trim()
  .min(1)
  .max(80)
  .describe('Who or what uses the key, for people.');
export const keyScopes = z
  .array(z.enum(SCOPES))
  .min(1)
  .transform((scopes) => SCOPES.filter((scope) => scopes.includes(scope)))
  .describe('What the key may be used for; admin includes all others, each includes read.');

/** A new key: `lmo_<ten hexadecimal digits>_<256 bits in base64url>`. The first two parts are its prefix. */
export function createKey(randomBytes: (length: number) => Buffer): {
  key: string;
  prefix: string;
} {
  const prefix = `lmo_${randomBytes(PREFIX_BYTES).toString('hex')}`;
  return { key: `${prefix}_${randomBytes(SECRET_BYTES).toString('base64url')}`, prefix };
}

/** The part of a key that is kept in clear; null when the text has not the form of a key. */
export function prefixOf(key: string): string | null {
  return KEY_PATTERN.exec(key)?.[1] ?? null;
}

/** SHA-256, hexadecimal: what is kept of a key. */
export function hashKey(key: string): string {
  return createHash('sha256').update(key).digest('hex');
}

/** Whether a key is the one of the hash, in a time that does not depend on how much of it is right. */
export function isKeyOf(key: string, hash: string): boolean {
  return timingSafeEqual(Buffer.from(hashKey(key), 'hex'), Buffer.from(hash, 'hex'));
}

/** Whether a key of these scopes may do what needs `wanted`. */
export function allows(scopes: readonly Scope[], wanted: Scope): boolean {
  return (
    scopes.includes('admin') || scopes.includes(wanted) || (wanted === 'read' && scopes.length > 0)
  );
}
