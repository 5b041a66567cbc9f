import { test } from "vitest";
import { describeOnBothDatabases } from "#tests/support/databases.ts";
import { expectRefused, reference } from "./refused.ts";
import { insert, type Row } from "./statements.ts";
import { foundTowns } from "./town.ts";

const counted = (change: Row = {}): Row => ({
  ...{ instance_id: "sundvik", week: "2026-W45", name: "deflected" },
  ...{ topic_id: "ekonomi", count: 1 },
  ...change,
});

const broken: [what: string, change: Row, by: string | RegExp][] = [
  ["a thing nobody counts", { name: "visitor" }, "tally_name_known"],
  ["a day, or an instant", { week: "2026-11-03" }, "tally_week_is_a_week"],
  ["nothing", { count: 0 }, "tally_counts"],
  ["a topic of no municipality", { topic_id: "x" }, reference("tally_topic")],
];

describeOnBothDatabases("what is counted of readers", (open) => {
  test.each(broken)("is not %s", async (_what, change, by) => {
    const db = await open();
    await foundTowns(db);
    await insert(db, "tally", counted());
    await expectRefused(
      insert(db, "tally", counted({ week: "2026-W46", ...change })),
      by,
    );
  });
});
