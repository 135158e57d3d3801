import type pg from 'pg';
import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from './generated/client.ts';

export type { PrismaClient };

/**
 * Prisma's client on an open pool, which stays the caller's to close. On the embedded database, with its one
 * connection, the outer client must not be used inside `$transaction`: it would wait for itself.
 */
export function createPrisma(pool: pg.Pool): PrismaClient {
  return new PrismaClient({ adapter: new PrismaPg(pool) });
}
