import { createHash } from 'node:crypto';
import type pg from 'pg';

/** A statement that ended: how long it took from its turn on the connection, and what it was, without its values. */
export interface EndedStatement {
  ms: number;
  text: string;
  /** The first eight digits of its hash: the same statement has the same. */
  id: string;
}

type Query = (...args: unknown[]) => unknown;

/** Tells `onEnd` of every statement on the pool's connections. Waiting for a connection is not counted. */
export function observeStatements(pool: pg.Pool, onEnd: (ended: EndedStatement) => void): void {
  const seen = new WeakSet<pg.PoolClient>();
  pool.on('acquire', (client) => {
    if (seen.has(client)) return;
    seen.add(client);
    const query = client.query.bind(client) as Query;
    const observed: Query = (...args) => {
      const startedAt = performance.now();
      const ended = () =>
        onEnd({ ms: performance.now() - startedAt, ...identify(textOf(args[0])) });
      const last = args.at(-1);
      if (typeof last === 'function') {
        const callback = last as Query;
        return query(...args.slice(0, -1), (...results: unknown[]) => {
          ended();
          callback(...results);
        });
      }
      const result = query(...args);
      if (result instanceof Promise) result.then(ended, ended);
      return result;
    };
    client.query = observed as typeof client.query;
  });
}

function textOf(query: unknown): string {
  if (typeof query === 'string') return query;
  return typeof query === 'object' && query !== null && 'text' in query ? String(query.text) : '';
}

const ids = new Map<string, string>();
const MOST_IDS = 1_000;

function identify(text: string): { text: string; id: string } {
  let id = ids.get(text);
  if (id === undefined) {
    if (ids.size >= MOST_IDS) ids.clear();
    id = createHash('sha256').update(text).digest('hex').slice(0, 8);
    ids.set(text, id);
  }
  return { text, id };
}
