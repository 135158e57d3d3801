import { setTimeout as delay } from 'node:timers/promises';
import { Context } from '@temporalio/activity';
import type { Logger } from 'pino';
import { makeDurable } from '../activities/durable.ts';
import { createActivities, type ObservatoryActivities } from '../activities/index.ts';
import { KNOWN_SOURCES } from '../activities/collect/sources/registry.ts';
import { createFetcher } from '../activities/collect/http/fetcher.ts';
import { openRenderer } from '../activities/collect/rendering/playwright-renderer.ts';
import type { AlertDesk } from '../activities/notify/alert-desk.ts';
import type { Stage } from '../core/posting/stages.ts';
import { createPrisma } from '../prisma/client.ts';
import type { Database } from '../prisma/pool.ts';
import type { Config } from './config.ts';
import { findBrowser } from './embedded/browser.ts';
import { createAfterLoad } from './after-load.ts';
import { createEnhanceModel, identifyEnhanceModel } from './enhance-model.ts';
import { createEmbeddingModel } from './embedding-model.ts';
import { createLexiconSource } from './lexicon.ts';
import { createSourceDirectory } from './sources.ts';
import { createStageVersions } from './stage-versions.ts';
import { openComputePool } from './threads.ts';

/** All that the process is made of besides its servers. */
export interface Wiring {
  activities: ObservatoryActivities;
  stageVersion: (stage: Stage) => Promise<string>;
  close(): Promise<void>;
}

/** Puts the activities and what they need together: the one place where the parts meet. */
export function wire(args: {
  config: Config;
  database: Database;
  log: Logger;
  redact: (text: string) => string;
  alerts: AlertDesk;
  now: () => Date;
  baseUrlOf: (source: string) => string;
}): Wiring {
  const { config, database, log, now } = args;
  const { pool } = database;
  const compute = openComputePool(config.compute);
  const { prisma, lexicon, model, stageVersion, close } = wireVersions({ config, database });
  const browser = () => findBrowser(config, (line) => log.info(line));

  const activities = createActivities({
    pool,
    prisma,
    compute,
    lexicon,
    model,
    enhanceModel: createEnhanceModel(config.llm, now),
    now,
    stageVersion,
    afterLoad: createAfterLoad(database),
    settings: config.batch,
    alerts: args.alerts,
    knownSources: KNOWN_SOURCES,
    minSkillsPerCountry: config.schedules.minSkillsPerCountry,
    sources: createSourceDirectory({ baseUrlOf: args.baseUrlOf }),
    openContext(description, logicalDate) {
      const fetcher = createFetcher({
        userAgent: config.http.userAgent,
        now,
        fetch: globalThis.fetch,
        sleep: (ms, signal) => delay(ms, undefined, { signal }),
      });
      // A browser is started by the first page that needs one.
      const renderer = openRenderer({
        browser,
        userAgent: config.http.userAgent,
        manners: fetcher,
      });
      return Promise.resolve({
        context: { logicalDate, baseUrl: description.baseUrl, fetcher, renderer },
        close: () => renderer.close(),
      });
    },
    dataDir: config.dataDir,
    findBrowser: browser,
    heartbeat: (detail) => Context.current().heartbeat(detail),
    cancelled: () => Context.current().cancellationSignal,
    alert: (fields, message) => log.warn(fields, message),
  });

  return {
    activities: makeDurable(activities, { log, redact: args.redact }),
    stageVersion,
    async close() {
      await compute.close();
      await close();
    },
  };
}

/** The lexicon and the model of the database, by which a process knows the present version of each stage. */
export function wireVersions({ config, database }: { config: Config; database: Database }) {
  const { pool } = database;
  const prisma = createPrisma(pool);
  const lexicon = createLexiconSource({ pool, dataDir: config.dataDir });
  const model = createEmbeddingModel(prisma);
  const enhanceModel = identifyEnhanceModel(config.llm);
  const stageVersion = createStageVersions({ lexicon, model, enhanceModel });
  return { prisma, lexicon, model, stageVersion, close: () => prisma.$disconnect() };
}
