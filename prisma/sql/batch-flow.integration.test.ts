import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { CleanedPosting } from '../../core/posting/cleaned-posting.ts';
import { EMPTY_RAW_POSTING } from '../../core/posting/raw-posting.ts';
import type { SkillConcept } from '../../core/posting/skill-mention.ts';
import { createTestDatabase, type TestDatabase } from '../../tests/support/database.ts';
import { endItems, loadPageItems, saveJobStages } from './batch-items.ts';
import { findImbalances, freezeMembers, sumPages } from './batches.ts';
import { loadCleanedTexts, saveCleaned } from './cleaned-jobs.ts';
import { closeUnseen, saveCollected, type CollectedAd } from './collected.ts';
import { loadDuplicateRecords, saveDuplicates } from './duplicates.ts';
import { commitPage, findPage } from './pages.ts';
import { loadMentions, replaceEnhanced, replaceMentions, saveSkills } from './skills.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

const DAY = '2026-11-22';
let sourceId: number;
let batchId: number;

async function openBatch(key: string, logicalDate = DAY): Promise<number> {
  const { rows } = await database.pool.query<{ batch_id: number }>(
    `INSERT INTO batches (batch_key, logical_date, kind, status, language, input, started_at)
     VALUES ($1, $2, 'daily', 'running', 'es', '{}', now()) RETURNING batch_id`,
    [key, logicalDate],
  );
  return rows[0]!.batch_id;
}

beforeEach(async () => {
  await database.pool.query(
    `TRUNCATE sources, batches, skills, batch_items, job_stages, extracted_skills, enhanced_skills
     RESTART IDENTITY CASCADE`,
  );
  const { rows } = await database.pool.query<{ source_id: number }>(
    `INSERT INTO sources (name, kind, retention_days) VALUES ('faro', 'html', 30) RETURNING source_id`,
  );
  sourceId = rows[0]!.source_id;
  batchId = await openBatch('daily-2026-11-22');
});

const ad = (identityKey: string, contentHash: string, ref: string): CollectedAd => ({
  sourceId,
  identityKey,
  canonicalUrl: null,
  contentHash,
  ref,
  raw: { ...EMPTY_RAW_POSTING, title: `title of ${identityKey}` },
  documentUrl: null,
});

const collect = (batch: number, ads: readonly CollectedAd[], observedOn = DAY) =>
  saveCollected(database.pool, {
    batchId: batch,
    observedOn,
    collectedAt: new Date('2026-11-22T08:00:00Z'),
    ads,
    saveDocuments: () => Promise.resolve({ ids: new Map(), rowsWritten: 0 }),
  });

const cleaned = (combinedText: string): CleanedPosting => ({
  ...{ title: 'title', company: null, combinedText, countryCode: 'CO', region: null, city: null },
  sections: [{ kind: 'title', start: 0, end: 5 }],
  ...{ language: 'es', languageConfidence: 0.9, salary: null, masked: {}, wordCount: 3 },
  ...{
    contractType: 'unknown',
    workingTime: 'unknown',
    remoteMode: 'unknown',
    seniority: 'unknown',
  },
  ...{ postedOn: null, closesOn: null, isUsable: true, unusableReason: null },
  ...{ contentHash: 'c', textHash: 't', signature: Uint32Array.of(1, 2 ** 31, 2 ** 32 - 1) },
});

const freeze = (batch: number, from: 'extract' | null = null) =>
  freezeMembers(database.pool, { batchId: batch, logicalDate: DAY, from, reprocess: null });

describe('collecting', () => {
  const listing = () => [
    ad('id:1', 'a', 'row 1'),
    ad('id:2', 'b', 'row 2'),
    ad('id:1', 'a', 'row 3'),
    ad('id:1', 'c', 'row 4'),
  ];

  test('adds a version where the content is new and tells repeated ads apart', async () => {
    const { sightings } = await collect(batchId, listing());
    expect(sightings).toEqual(['new', 'new', 'repeated', 'new']);
  });

  test('read again in the same batch, it adds nothing and answers the same', async () => {
    await collect(batchId, listing());
    const { sightings, rowsWritten } = await collect(batchId, listing());
    expect(sightings).toEqual(['new', 'new', 'repeated', 'new']);
    expect(rowsWritten).toBe(0);
  });

  test('an unchanged ad of another batch of the same day writes no row', async () => {
    await collect(batchId, [ad('id:2', 'b', 'row 2')]);
    const again = await collect(await openBatch('daily-2026-11-22-r2'), [ad('id:2', 'b', 'row 9')]);
    expect(again).toEqual({ sightings: ['unchanged'], rowsWritten: 0 });
  });

  test('a version that comes back after another one is a version of its own', async () => {
    await collect(batchId, [ad('id:2', 'b', 'row 2')]);
    await collect(await openBatch('two'), [ad('id:2', 'changed', 'row 2')], '2026-11-23');
    await collect(await openBatch('three'), [ad('id:2', 'b', 'row 2')], '2026-11-24');
    const { rows } = await database.pool.query('SELECT version FROM raw_jobs ORDER BY version');
    expect(rows).toEqual([{ version: 1 }, { version: 2 }, { version: 3 }]);
  });

  test('NUL bytes and lone surrogates do not stop an ad', async () => {
    const broken = ad('id:3', 'd', 'row 5');
    broken.raw = { ...broken.raw, description: 'a\0b\ud800c' };
    await collect(batchId, [broken]);
    const { rows } = await database.pool.query<{ text: string }>(
      `SELECT raw ->> 'description' AS text FROM raw_jobs`,
    );
    expect(rows[0]!.text).toBe('a b\ufffdc');
  });

  test('an ad that a complete listing no longer shows is closed, and opened again when it comes back', async () => {
    await collect(batchId, [ad('id:1', 'a', 'p'), ad('id:2', 'b', 'q')]);
    const next = await openBatch('next', '2026-11-23');
    await collect(next, [ad('id:1', 'a', 'p')], '2026-11-23');
    expect(await closeUnseen(database.pool, { sourceId, observedOn: '2026-11-23' })).toBe(1);
    const closed = () =>
      database.pool
        .query<{ key: string }>(
          'SELECT identity_key AS key FROM postings WHERE closed_on IS NOT NULL',
        )
        .then(({ rows }) => rows.map((row) => row.key));
    expect(await closed()).toEqual(['id:2']);
    await collect(await openBatch('later'), [ad('id:2', 'b', 'q')], '2026-11-25');
    expect(await closed()).toEqual([]);
  });
});

describe('members of a batch', () => {
  test('are frozen once, and ads of a batch that ended well are not taken in again', async () => {
    await collect(batchId, [ad('id:1', 'a', 'p'), ad('id:2', 'b', 'q')]);
    expect(await freeze(batchId)).toBe(2);
    await collect(batchId, [ad('id:3', 'c', 'r')]);
    expect(await freeze(batchId)).toBe(2);
    await database.pool.query(`UPDATE batches SET status = 'succeeded'`);
    expect(await freeze(await openBatch('next'))).toBe(1);
  });

  test('of a failed batch are taken in by the next one', async () => {
    await collect(batchId, [ad('id:1', 'a', 'p')]);
    await freeze(batchId);
    await database.pool.query(`UPDATE batches SET status = 'failed'`);
    expect(await freeze(await openBatch('next'))).toBe(1);
  });

  test('seen after the logical date wait for their own day', async () => {
    await collect(batchId, [ad('id:1', 'a', 'p')], '2026-11-23');
    expect(await freeze(batchId)).toBe(0);
  });

  test('that an earlier run of the day rejected stay rejected when the day is run from a later stage', async () => {
    await collect(batchId, [ad('id:1', 'a', 'p'), ad('id:2', 'b', 'q')]);
    await freeze(batchId);
    const [first] = await loadPageItems(database.pool, page('validate'));
    await endItems(database.pool, {
      ...{ batchId, stage: 'validate' },
      ended: [
        {
          ...{ jobId: first!.jobId, sourceId, outcome: 'rejected' },
          reject: { reason: 'no_title', field: 'title', detail: 'empty' },
        },
      ],
    });
    await database.pool.query(`UPDATE batches SET status = 'succeeded'`);
    const again = await openBatch('again');
    expect(await freeze(again, 'extract')).toBe(2);
    expect(await loadPageItems(database.pool, { ...page('extract'), batchId: again })).toHaveLength(
      1,
    );
  });
});

const page = (stage: 'validate' | 'extract') => ({ batchId, stage, page: 0, pageSize: 400 });
const counts = (itemsIn: number, rejected: number, rowsWritten = 0) => ({
  ...{ itemsIn, itemsOut: itemsIn - rejected, rejected, duplicate: 0, skipped: 0 },
  ...{ rowsWritten, fingerprint: null },
});

describe('a page', () => {
  const key = () => ({ batchId, stage: 'validate', unit: 'ad', partition: '', page: 0 }) as const;

  test('commits once: a late second attempt is rolled back and answers what the first counted', async () => {
    await collect(batchId, [ad('id:1', 'a', 'p')]);
    await freeze(batchId);
    const [item] = await loadPageItems(database.pool, page('validate'));
    const write = (version: string, result: ReturnType<typeof counts>) =>
      commitPage(database.pool, key(), async (client) => {
        const passed = [{ jobId: item!.jobId, fingerprint: version }];
        await saveJobStages(client, { batchId, stage: 'validate', version, passed });
        return result;
      });
    expect(await write('first', counts(1, 0, 1))).toMatchObject({ itemsOut: 1, rowsWritten: 1 });
    expect(await write('late', counts(1, 1, 7))).toMatchObject({ itemsOut: 1, rowsWritten: 1 });
    const { rows } = await database.pool.query('SELECT version FROM job_stages');
    expect(rows).toEqual([{ version: 'first' }]);
    expect(await findPage(database.pool, key())).toMatchObject({ itemsIn: 1, rejected: 0 });
  });

  test('that does not add up is refused by the database', async () => {
    const wrong = { ...counts(5, 1), itemsOut: 5 };
    await expect(
      commitPage(database.pool, key(), () => Promise.resolve(wrong)),
    ).rejects.toMatchObject({
      code: '23514',
      constraint: 'batch_pages_conservation',
    });
  });

  test('adds up to its stage', async () => {
    for (const number of [0, 1, 2]) {
      await commitPage(database.pool, { ...key(), page: number }, () =>
        Promise.resolve(counts(10, number)),
      );
    }
    expect(await sumPages(database.pool, { batchId, stage: 'validate' })).toMatchObject([
      { unit: 'ad', itemsIn: 30, itemsOut: 27, rejected: 3, pages: 3 },
    ]);
  });
});

test('a batch whose stages do not hand on what they took in is told', async () => {
  await collect(batchId, [ad('id:1', 'a', 'p'), ad('id:2', 'b', 'q')]);
  await freeze(batchId);
  await database.pool.query(
    `INSERT INTO batch_runs (batch_id, stage, unit, status, items_in, items_out, started_at)
     VALUES ($1, 'validate', 'ad', 'succeeded', 2, 2, now()), ($1, 'clean', 'ad', 'succeeded', 1, 1, now())`,
    [batchId],
  );
  const problems = await findImbalances(database.pool, { batchId, stages: ['validate', 'clean'] });
  expect(problems).toEqual([
    'validate passed on 2 ads, clean took in 1.',
    'clean passed on 1 ads, 2 are still in the flow.',
    '2 ads passed all stages without a result in each of them.',
  ]);
});

describe('stage outputs', () => {
  let jobs: number[];
  beforeEach(async () => {
    await collect(batchId, [ad('id:1', 'a', 'p'), ad('id:2', 'b', 'q')]);
    await freeze(batchId);
    jobs = (await loadPageItems(database.pool, page('validate'))).map((item) => item.jobId);
  });
  const clean = (text: string) =>
    saveCleaned(
      database.pool,
      jobs.map((jobId) => ({ jobId, cleaned: cleaned(text), titleKey: 't', companyKey: '' })),
    );

  test('cleaned ads are written where they differ and nowhere else', async () => {
    expect(await clean('one')).toBe(2);
    expect(await clean('one')).toBe(0);
    expect(await clean('other')).toBe(2);
    expect(await loadCleanedTexts(database.pool, [jobs[0]!])).toMatchObject([
      { combinedText: 'other' },
    ]);
  });

  test('spans are code points: Postgres cuts the mention out of a text with emoji', async () => {
    await clean('hola 🌍🌎 mundo');
    const { ids } = await saveSkills(database.pool, [concept('v:world')]);
    await replaceMentions(database.pool, {
      ids,
      ads: [
        {
          jobId: jobs[0]!,
          mentions: [
            {
              ...{ skillKey: 'v:world', surface: 'mundo', start: 8, end: 13 },
              ...{ section: 'other', methods: ['esco'], confidence: 0.8 },
            },
          ],
        },
      ],
    });
    const { rows } = await database.pool.query(
      `SELECT substring(combined_text, start_at + 1, end_at - start_at) AS cut, surface
       FROM extracted_skills JOIN cleaned_jobs USING (job_id)`,
    );
    expect(rows).toEqual([{ cut: 'mundo', surface: 'mundo' }]);
    expect((await loadMentions(database.pool, jobs)).map((found) => found.mentions.length)).toEqual(
      [1, 0],
    );
  });

  test('implied skills point at the skill that implies them', async () => {
    await clean('text');
    const { ids } = await saveSkills(database.pool, [concept('v:react'), concept('v:javascript')]);
    const rule = { escoUri: null, escoLinkMethod: null, decidedBy: 'rules' } as const;
    await replaceEnhanced(database.pool, {
      ids,
      ads: [
        {
          jobId: jobs[0]!,
          skills: [
            {
              ...{
                skillKey: 'v:react',
                origin: 'explicit',
                confidence: 0.9,
                mentionCount: 1,
                ...rule,
              },
              ...{ reasoning: null, impliedBy: null },
            },
            {
              ...{
                skillKey: 'v:javascript',
                origin: 'implied',
                confidence: 0.8,
                mentionCount: 0,
                ...rule,
              },
              ...{ reasoning: 'React is written in JavaScript', impliedBy: 'v:react' },
            },
          ],
        },
      ],
    });
    const { rows } = await database.pool.query(
      `SELECT s.skill_key AS skill, by.skill_key AS "impliedBy" FROM enhanced_skills e JOIN skills s USING (skill_id)
       LEFT JOIN skills by ON by.skill_id = e.implied_by_skill_id ORDER BY s.skill_id`,
    );
    expect(rows).toEqual([
      { skill: 'v:javascript', impliedBy: 'v:react' },
      { skill: 'v:react', impliedBy: null },
    ]);
  });

  test('duplicates leave the flow once, and links that no longer hold are removed', async () => {
    await clean('text');
    const search = { batchId, logicalDate: DAY, windowDays: 60 };
    const records = await loadDuplicateRecords(database.pool, search);
    expect(records.map((record) => [record.jobId, record.isNew])).toEqual(
      jobs.map((id) => [id, true]),
    );
    expect([...records[0]!.signature]).toEqual([1, 2 ** 31, 2 ** 32 - 1]);
    const links = [
      { jobId: jobs[1]!, canonicalJobId: jobs[0]!, kind: 'near', similarity: 0.9 },
    ] as const;
    expect(await saveDuplicates(database.pool, { batchId, links })).toBe(1);
    expect(await saveDuplicates(database.pool, { batchId, links })).toBe(0);
    expect(await loadPageItems(database.pool, page('extract'))).toHaveLength(1);
    expect(await saveDuplicates(database.pool, { batchId, links: [] })).toBe(1);
  });
});

function concept(skillKey: string): SkillConcept {
  return {
    ...{ skillKey, nameEn: skillKey, nameEs: skillKey, field: 'x' },
    type: 'hard',
    ...{ escoUri: null, provenance: 'vocabulary@test' },
  };
}
