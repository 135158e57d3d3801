import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { Context } from '@temporalio/activity';
import type pg from 'pg';
import type { SourceInput } from '../../core/batch.ts';
import type { PrismaClient } from '../../prisma/client.ts';
import { saveRejects } from '../../prisma/sql/batch-items.ts';
import {
  closeUnseen,
  saveCollected,
  saveDocuments,
  type CollectedAd,
  type StoredDocument,
} from '../../prisma/sql/collected.ts';
import { overwritePage } from '../../prisma/sql/pages.ts';
import { inTransaction } from '../../prisma/sql/transaction.ts';
import { contentHash, postingIdentity } from './identity.ts';
import { SourceIds } from './source-ids.ts';
import type { CollectedPage, FetchedDocument, SourceContext } from './source.ts';
import type { SourceDescription, SourceDirectory, SourceToCollect } from './source-directory.ts';

const compress = promisify(gzip);

export interface CollectDependencies {
  pool: pg.Pool;
  prisma: PrismaClient;
  now: () => Date;
  sources: SourceDirectory;
  /** Opens what a source needs to be read: polite HTTP, a browser. Closed by `close`. */
  openContext: (
    description: SourceDescription,
    logicalDate: string,
  ) => Promise<{
    context: Omit<SourceContext, 'signal' | 'heartbeat'>;
    close: () => Promise<void>;
  }>;
}

/** The collect stage: sources become ad versions, page by page. */
export function createCollectActivities(deps: CollectDependencies) {
  const { pool, prisma, now, sources } = deps;

  return {
    /** The sources of a batch: those asked for, or all that are registered and switched on. */
    async listSources(args: { sources?: readonly SourceInput[] }): Promise<SourceToCollect[]> {
      if (args.sources !== undefined) {
        return numberNames(await Promise.all(args.sources.map((s) => sources.describe(s))));
      }
      const real = await prisma.source.count({ where: { isSample: false } });
      return sources.defaults({ withSamples: real === 0 });
    },

    /** Reads one source to its end. Running it again in the same batch adds nothing and counts the same. */
    async collectSource(args: {
      batchId: number;
      source: SourceToCollect;
      logicalDate: string;
    }): Promise<{ pages: number; note: string | null }> {
      const { batchId, source, logicalDate } = args;
      const opened = await sources.open(source.input);
      const { description, adapter, file } = opened;
      const options = { fileHash: file?.hash ?? '', optionsHash: file?.optionsHash ?? '' };
      if (file !== undefined) {
        const read = await prisma.sourceFile.findUnique({
          where: { fileHash_optionsHash: options },
        });
        if (read !== null && Number(read.batchId) !== batchId) {
          return { pages: 0, note: `${file.name} is unchanged since ${read.readAt.toISOString()}` };
        }
      }
      const sourceIds = new SourceIds(prisma, {
        description,
        isSample: (name) => sources.isSample(name),
      });
      const sourceId = await sourceIds.idOf(description.name);
      // A new attempt counts afresh; the ads that an earlier one saved are found again, not added again.
      await pool.query(
        `DELETE FROM batch_pages WHERE batch_id = $1 AND stage = 'collect' AND partition = $2`,
        [batchId, source.name],
      );

      const connection = await deps.openContext(description, logicalDate);
      let pages = 0;
      let rows = 0;
      try {
        const activity = Context.current();
        const context: SourceContext = {
          ...connection.context,
          signal: activity.cancellationSignal,
          heartbeat: (detail) => activity.heartbeat(detail),
        };
        for await (const page of adapter.pages(context)) {
          await savePage({ batchId, source, sourceId, sourceIds, logicalDate, page });
          pages += 1;
          rows += page.items.length;
        }
      } finally {
        await connection.close();
      }
      if (pages === 0) await emptyPage({ batchId, partition: source.name });
      if (adapter.listsAll) {
        const closed = await closeUnseen(pool, { sourceId, observedOn: logicalDate });
        if (closed > 0) await addRowsWritten({ batchId, partition: source.name, rows: closed });
      }
      if (file !== undefined) {
        await prisma.sourceFile.upsert({
          where: { fileHash_optionsHash: options },
          create: { ...options, fileName: file.name, rowCount: rows, batchId, readAt: now() },
          update: {},
        });
      }
      return { pages, note: null };
    },
  };

  async function savePage(args: {
    batchId: number;
    source: SourceToCollect;
    sourceId: number;
    sourceIds: SourceIds;
    logicalDate: string;
    page: CollectedPage;
  }): Promise<void> {
    const { batchId, page, sourceId } = args;
    const ads: CollectedAd[] = [];
    for (const item of page.items) {
      if (item.kind === 'reject') continue;
      const identity = postingIdentity(item.posting);
      ads.push({
        sourceId: item.source === undefined ? sourceId : await args.sourceIds.idOf(item.source),
        identityKey: identity.key,
        canonicalUrl: identity.canonicalUrl,
        contentHash: contentHash(item.posting),
        ref: item.ref,
        raw: item.posting,
        documentUrl: item.documentUrl,
      });
    }
    const rejects = page.items.filter((item) => item.kind === 'reject');
    const documents = await Promise.all(page.documents.map(toStoredDocument));

    await inTransaction(pool, async (client) => {
      const first = await saveCollected(client, {
        batchId,
        observedOn: args.logicalDate,
        collectedAt: now(),
        ads,
        saveDocuments: (urls) =>
          saveDocuments(client, {
            sourceId,
            documents: documents.filter((document) => urls.has(document.url)),
          }),
      });
      await saveRejects(client, {
        batchId,
        stage: 'collect',
        rejects: rejects.map(({ ref, reject }) => ({ sourceId, ref, jobId: null, ...reject })),
      });
      const count = (sighting: string) => first.sightings.filter((s) => s === sighting).length;
      await overwritePage(
        client,
        {
          batchId,
          stage: 'collect',
          unit: 'ad version',
          partition: args.source.name,
          page: page.page,
        },
        {
          itemsIn: page.items.length,
          itemsOut: count('new'),
          rejected: rejects.length,
          duplicate: count('repeated'),
          skipped: count('unchanged'),
          rowsWritten: first.rowsWritten,
          fingerprint: null,
        },
      );
    });
  }

  async function emptyPage(args: { batchId: number; partition: string }): Promise<void> {
    const none = { itemsIn: 0, itemsOut: 0, rejected: 0, duplicate: 0, skipped: 0, rowsWritten: 0 };
    await overwritePage(
      pool,
      { ...args, stage: 'collect', unit: 'ad version', page: 0 },
      { ...none, fingerprint: null },
    );
  }

  async function addRowsWritten(args: {
    batchId: number;
    partition: string;
    rows: number;
  }): Promise<void> {
    await pool.query(
      `UPDATE batch_pages SET rows_written = rows_written + $3
       WHERE batch_id = $1 AND stage = 'collect' AND partition = $2
         AND page = (SELECT min(page) FROM batch_pages
                     WHERE batch_id = $1 AND stage = 'collect' AND partition = $2)`,
      [args.batchId, args.partition, args.rows],
    );
  }
}

/** Two files of one source are collected side by side, so each needs a name of its own in the audit. */
function numberNames(sources: readonly SourceToCollect[]): SourceToCollect[] {
  const seen = new Map<string, number>();
  return sources.map((source) => {
    const count = (seen.get(source.name) ?? 0) + 1;
    seen.set(source.name, count);
    return count === 1 ? source : { ...source, name: `${source.name} (${count})` };
  });
}

async function toStoredDocument(document: FetchedDocument): Promise<StoredDocument> {
  return {
    url: document.url,
    contentHash: createHash('sha256').update(document.body).digest('hex'),
    contentType: document.contentType,
    bodyGzip: await compress(document.body),
    collectedAt: document.fetchedAt,
  };
}
