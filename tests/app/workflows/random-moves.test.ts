import { expect, test } from "vitest";
import { submissionEvents } from "#moderation/submission.ts";
import { freshApp, type TestApp } from "#tests/support/app.ts";
import { describeOnBothDatabases } from "#tests/support/databases.ts";
import { bareStep, beginBareWalk } from "./random-moves/bare-walk.ts";
import { letOutAlone } from "./random-moves/broken-chains.ts";
import {
  brokenPromises,
  lostTexts,
  privateOnTheWay,
} from "./random-moves/broken-promises.ts";
import { brokenSurfaces } from "./random-moves/public-surfaces.ts";
import { readStore, type StoreRows } from "./random-moves/store-rows.ts";
import { wordOfAll } from "./random-moves/texts.ts";
import { beginWalk, step, type Walk } from "./random-moves/walk.ts";

const seed = 20_261_122;
const byWorkflow = { moves: 1_000, atATime: 100 };
const byDatabase = { moves: 10_000, atATime: 1_000 };
const longest = 600_000;

async function brokenIn(
  app: TestApp,
  also: (rows: StoreRows) => string[] = () => [],
): Promise<string[]> {
  const rows = await readStore(app.db);
  return [
    ...brokenPromises(rows),
    ...also(rows),
    ...(await brokenSurfaces(app, rows, wordOfAll)),
  ];
}

/** What the workflows promise beyond what the database holds. */
const brokenByWorkflows = (rows: StoreRows) => [
  ...letOutAlone(rows),
  ...privateOnTheWay(rows),
  ...lostTexts(rows),
];

/** Whether some event of the table is still to happen, within reason. */
const missing = async ({ app, moves }: Walk): Promise<boolean> =>
  moves < 5 * byWorkflow.moves &&
  (await eventsOf(app)).length < submissionEvents.length + 1;

/** Every event of the table has happened, so that what was held was at stake. */
async function expectEveryEvent(app: TestApp): Promise<void> {
  expect(await eventsOf(app)).toEqual(
    [...submissionEvents, "submit"].toSorted(),
  );
}

async function eventsOf({ db }: TestApp): Promise<string[]> {
  const happened = await db
    .selectFrom("moderation_event")
    .select("action")
    .where("to_work", "is not", null)
    .distinct()
    .execute();
  return happened.map(({ action }) => action).toSorted();
}

describeOnBothDatabases("Random moves", (open) => {
  test(
    `${byWorkflow.moves} and more through the workflows, and as many tries out of turn, stale, alone or two at once, break no promise`,
    async () => {
      const walk = await beginWalk(await freshApp(await open()), seed);
      // Two at once make chance differ from run to run; the walk goes on until the rare moves were made too.
      for (let goal = 0; goal < byWorkflow.moves || (await missing(walk));) {
        goal += byWorkflow.atATime;
        while (walk.moves < goal && walk.wrongs.length === 0) await step(walk);
        expect(
          walk.wrongs.concat(await brokenIn(walk.app, brokenByWorkflows)),
        ).toEqual([]);
      }
      await expectEveryEvent(walk.app);
      expect(walk.refused).toBeGreaterThan(byWorkflow.moves / 2);
    },
    longest,
  );

  test(
    `${byDatabase.moves} past the workflows, a tenth of them careless, break no promise either: the database itself holds them`,
    async () => {
      const walk = await beginBareWalk(await freshApp(await open()), seed);
      for (let goal = 0; goal < byDatabase.moves;) {
        goal += byDatabase.atATime;
        while (walk.moves < goal) await bareStep(walk);
        expect(await brokenIn(walk.app)).toEqual([]);
      }
      await expectEveryEvent(walk.app);
      // The guards were met, nearly all of them, and said no.
      expect(walk.refusals.size).toBeGreaterThan(20);
      expect(walk.refused).toBeGreaterThan(byDatabase.moves / 2);
    },
    longest,
  );
});
