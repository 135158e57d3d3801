import { describe, expect, it } from 'vitest';
import { createTestDatabase } from '../tests/support/database.ts';
import { openServerDatabase } from './pool.ts';

describe('openServerDatabase', () => {
  it('says where nobody answers, without the password', async () => {
    const opening = openServerDatabase({
      url: 'postgresql://lmo:hunter2@127.0.0.1:1/lmo',
      statementLimitMs: 1_000,
    });
    const error = await opening.then(
      () => expect.fail('nobody listens there'),
      (reason: Error) => reason,
    );
    expect(error.message).toMatch(/^DATABASE_URL: the server does not answer \(.*ECONNREFUSED/);
    expect(error.message).not.toContain('hunter2');
  });
});

describe.skipIf(!process.env.TEST_DATABASE_URL)(
  'a database on the server of TEST_DATABASE_URL',
  () => {
    it('keeps the limits of statements, and goes on after one that ran over', async () => {
      const database = await createTestDatabase();
      try {
        const slow = database.withStatementLimit(100, (client) =>
          client.query('SELECT pg_sleep(20)'),
        );
        await expect(slow).rejects.toMatchObject({ code: '57014' });
        const { rows } = await database.pool.query(
          "SELECT current_setting('statement_timeout') AS limit, current_setting('timezone') AS zone",
        );
        expect(rows).toEqual([{ limit: '1min', zone: 'UTC' }]);
      } finally {
        await database.close();
      }
    });
  },
);
