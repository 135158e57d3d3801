import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { STAGES, type Stage } from '../../core/posting/stages.ts';
import { startCommand } from '../support/observatory-process.ts';
import { POINTS, type Fault } from './fault-list.ts';
import { faultsMet, startFaulty } from './faulty-process.ts';
import {
  batchCommand,
  embeddedStand,
  FULL,
  openFolder,
  PATIENCE_MS,
  serverStand,
  type Stand,
} from './stand.ts';

let folder: string;
let adFile: string;
beforeAll(async () => {
  ({ folder, adFile } = await openFolder());
});
afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));

/** Stages of a single page, here; in the others a kill in the second page leaves one that is done. */
const ONE_PAGE: readonly Stage[] = ['collect', 'cluster', 'export'];

/** One kill per stage; the points take turns, and `turn` says which one collect begins with. */
function killsOf(turn: number): Fault[] {
  return STAGES.map((stage, i) => ({
    action: 'kill',
    stage,
    point: POINTS[(i + turn) % POINTS.length]!,
    nth: ONE_PAGE.includes(stage) ? 1 : 2,
  }));
}

async function runToEnd(stand: Stand): Promise<void> {
  const run = startCommand(batchCommand(adFile), stand.env);
  expect(await run.exit(), run.stderr()).toBe(0);
}

/** Kills the same batch in stage after stage, starting it again each time, and lets it end. */
async function runThroughKills(stand: Stand, kills: readonly Fault[]): Promise<void> {
  for (const kill of kills) {
    const run = startFaulty(batchCommand(adFile), stand.env, [kill]);
    await run.exit();
    expect(run.child.signalCode, `${kill.stage}, ${kill.point}:\n${run.stderr()}`).toBe('SIGKILL');
    expect(faultsMet(run)).toBe(1);
  }
  await runToEnd(stand);
}

const DATABASES = [
  { name: 'the embedded Postgres', open: (stand: string) => embeddedStand(folder, `e-${stand}`) },
  {
    name: 'a real Postgres',
    open: (stand: string) => serverStand(folder, `s-${stand}`, process.env.TEST_DATABASE_URL!),
  },
];
const TURNS = FULL ? [0, 1, 2] : [0];

describe.concurrent.each(DATABASES)('on $name', ({ open }) => {
  test(
    'a worker killed in each of the eight stages ends with the rows of an undisturbed run',
    { timeout: PATIENCE_MS * TURNS.length },
    async ({ expect }) => {
      const reference = await open('undisturbed');
      await runToEnd(reference);
      const undisturbed = await reference.readContent();
      await reference.close();
      for (const turn of TURNS) {
        const stand = await open(`killed-${turn}`);
        await runThroughKills(stand, killsOf(turn));
        expect(await stand.readContent(), `turn ${turn}`).toEqual(undisturbed);
        await stand.close();
      }
    },
  );
});
