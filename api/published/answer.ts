import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ApiDependencies } from '../create-api.ts';
import type { Publication } from './contract.ts';
import { watchSnapshot } from './snapshot.ts';

/**
 * Answers from the published snapshot, which changes once a day; resolves when the answer is sent. What is read is a
 * value, or JSON text that Postgres wrote.
 */
export type AnswerFromSnapshot = (
  request: FastifyRequest,
  reply: FastifyReply,
  read: (publication: Publication) => Promise<object | string>,
) => Promise<void>;

/** Serialised answers that are kept: some hundred lists, or the common questions of a dashboard. */
const MOST_CHARACTERS = 16_000_000;
/** For browsers and proxies. */
const MAX_AGE_S = 60;

/**
 * Makes the answers of a snapshot: each carries an ETag made of the snapshot, so a caller that has it is answered
 * without any reading, and is kept until the next publication, so a question asked twice is read once.
 */
export function createAnswers(deps: ApiDependencies): AnswerFromSnapshot {
  const snapshot = watchSnapshot(deps.database.pool, deps.now);
  const kept = keepAnswers(MOST_CHARACTERS);
  let tagged: { version: string; etag: string } | null = null;
  const audience = deps.settings.openReads ? 'public' : 'private';

  return async (request, reply, read) => {
    const { publication, version } = await snapshot();
    if (tagged?.version !== version) tagged = { version, etag: tagOf(deps.version, version) };
    const { etag } = tagged;
    void reply
      .header('etag', etag)
      .header('cache-control', `${audience}, max-age=${MAX_AGE_S}`)
      .header('vary', 'authorization, x-api-key');
    if (matches(request.headers['if-none-match'], etag)) {
      await reply.code(304).send();
      return;
    }
    const key = `${etag} ${request.url}`;
    let body = kept.get(key);
    if (body === undefined) {
      // Not by the schema of the route, which takes as long as the reading; tests hold answers against it.
      const found = await read(publication);
      body = typeof found === 'string' ? found : JSON.stringify(found);
      kept.set(key, body);
    }
    await reply.type('application/json; charset=utf-8').send(body);
  };
}

function tagOf(software: string, snapshot: string): string {
  const hash = createHash('sha256').update(`${software} ${snapshot}`).digest('base64url');
  return `W/"${hash.slice(0, 20)}"`;
}

/** RFC 9110, 13.1.2: a list of tags or "*", compared weakly. */
function matches(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  const opaque = (tag: string) => tag.trim().replace(/^W\//u, '');
  return header.split(',').some((tag) => tag.trim() === '*' || opaque(tag) === opaque(etag));
}

/** Keeps texts up to a size in all; what was asked for longest ago goes first. */
function keepAnswers(mostCharacters: number): {
  get(key: string): string | undefined;
  set(key: string, text: string): void;
} {
  const texts = new Map<string, string>();
  let characters = 0;
  return {
    get(key) {
      const text = texts.get(key);
      if (text === undefined) return undefined;
      texts.delete(key);
      texts.set(key, text);
      return text;
    },
    set(key, text) {
      characters += text.length - (texts.get(key)?.length ?? 0);
      texts.set(key, text);
      for (const [oldest, old] of texts) {
        if (characters <= mostCharacters) return;
        texts.delete(oldest);
        characters -= old.length;
      }
    },
  };
}
