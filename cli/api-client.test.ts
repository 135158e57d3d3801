import { describe, expect, it } from 'vitest';
import { createApiClient } from './api-client.ts';
import { CommandFailedError } from './errors.ts';
import { fakeBatch } from './fixtures/fake-context.ts';

/** A client of an API that always gives this answer; `asked` keeps the URLs. */
function clientOf(status: number, body: unknown, asked: string[] = []) {
  return createApiClient({ baseUrl: 'http://127.0.0.1:8080', key: 'secret' }, (url) => {
    asked.push(url instanceof Request ? url.url : url.toString());
    return Promise.resolve(
      new Response(typeof body === 'string' ? body : JSON.stringify(body), { status }),
    );
  });
}

describe('createApiClient', () => {
  it('asks with parameters and reads the answer', async () => {
    const asked: string[] = [];
    const batch = fakeBatch();
    const client = clientOf(200, { batches: [batch], next: null }, asked);
    expect(await client.listBatches({ date: '2026-11-22', limit: 5 })).toEqual([batch]);
    expect(asked).toEqual(['http://127.0.0.1:8080/api/batches?limit=5&date=2026-11-22']);
  });

  it('does not let a name change the path', async () => {
    const asked: string[] = [];
    await clientOf(404, {}, asked)
      .batch('../query')
      .catch(() => undefined);
    expect(asked).toEqual(['http://127.0.0.1:8080/api/batches/..%2Fquery']);
  });

  it('passes on the sentence of a problem', async () => {
    const problem = { title: 'Not found', status: 404, detail: 'There is no batch "x".' };
    await expect(clientOf(404, problem).batch('x')).rejects.toThrow(
      new CommandFailedError('There is no batch "x".'),
    );
  });

  it('reads the health of a system that is down', async () => {
    const check = { ok: false, detail: 'refused' };
    const health = {
      ...{ status: 'down', version: '1', node: 'v24.0.0', startedAt: '2026-11-22T12:00:00.000Z' },
      checks: { database: check, temporal: check, disk: check },
    };
    expect(await clientOf(503, health).health()).toEqual(health);
  });

  it.each([
    [200, '<html>'],
    [200, { batches: [{ batchId: 'x' }] }],
    [500, ''],
  ])('says that it does not know an answer such as %i %j', async (status, body) => {
    await expect(clientOf(status, body).listBatches({})).rejects.toThrow(
      /in a form that this version does not know/u,
    );
  });

  it('says where the API was expected when nothing answers', async () => {
    const client = createApiClient({ baseUrl: 'http://127.0.0.1:8080', key: 'secret' }, () =>
      Promise.reject(new TypeError('fetch failed')),
    );
    await expect(client.health()).rejects.toThrow(/does not answer at http:\/\/127\.0\.0\.1:8080/u);
  });
});
