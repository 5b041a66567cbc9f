import type { Kysely } from "kysely";
import { expect, test } from "vitest";
import type { Database } from "#db/schema.ts";
import type { Work } from "#moderation/submission.ts";
import { describeOnBothDatabases } from "#tests/support/databases.ts";
import {
  bringQuestionTo,
  childCheck,
  moveEvent,
  moveQuestion,
  publishQuestion,
} from "./flow.ts";
import { expectRefused } from "./refused.ts";
import { insert, run } from "./statements.ts";

/** Takes the question down in raw SQL, with its line in the log, from where it stands. */
async function takeDown(db: Kysely<Database>): Promise<void> {
  const { work, row_version: version } = await db
    .selectFrom("submission")
    .select(["work", "row_version"])
    .executeTakeFirstOrThrow();
  const line = moveEvent(work as Work, "answered-privately", version + 1);
  await insert(db, "moderation_event", { ...line, action: "unpublish" });
  await run(
    db,
    `update submission set work = 'answered-privately', visibility = 'asker', row_version = ${version + 1}`,
  );
}

const askerWrote = {
  ...{ instance_id: "sundvik", submission_id: "question", number: 1 },
  ...{ author: "resident", audience: "asker", seal_key_id: "2026-45" },
  ...{ sealed: Buffer.from("x"), written_at: "2026-11-02T11:00:00.000Z" },
};

const published = async (db: Kysely<Database>) => {
  await publishQuestion(db);
  await moveQuestion(db, "drafting");
  return db;
};

describeOnBothDatabases("a thread under correction", (open) => {
  test.each(["drafting", "second-read", "approved"] as const)(
    "is taken down while its question is %s",
    async (work) => {
      const db = await published(await open());
      const path: Work[] = ["second-read", "approved"];
      for (const step of path.slice(0, path.indexOf(work) + 1))
        await moveQuestion(db, step);
      await run(db, "delete from thread");
      await takeDown(db);
      const rows = await db.selectFrom("submission").select("work").execute();
      expect(rows).toEqual([{ work: "answered-privately" }]);
    },
  );

  test("is taken down though the asker has written more since somebody looked for a child at risk", async () => {
    const db = await published(await open());
    await insert(db, "message", askerWrote);
    await run(db, "delete from thread");
    await expectRefused(
      moveQuestion(db, "answered-privately"),
      "guard submission_is_checked_for_children",
    );
    await takeDown(db);
  });

  test("is not called taken down while it stands there", async () => {
    const db = await published(await open());
    await expectRefused(
      takeDown(db),
      "guard submission_with_thread_stays_published",
    );
  });
});

describeOnBothDatabases("a question that was never public", (open) => {
  test.each(["drafting", "second-read", "approved"] as const)(
    "is not ended from %s as if it were taken down",
    async (work) => {
      const db = await open();
      await bringQuestionTo(db, work);
      if (work === "drafting") await insert(db, "child_check", childCheck());
      await expectRefused(
        takeDown(db),
        "guard submission_taken_down_was_public",
      );
    },
  );
});
