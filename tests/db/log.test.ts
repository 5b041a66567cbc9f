import { expect, test } from "vitest";
import type { Work } from "#moderation/submission.ts";
import { describeOnBothDatabases } from "#tests/support/databases.ts";
import { bringQuestionTo, moveEvent, moveQuestion } from "./flow.ts";
import { expectRefused, twice } from "./refused.ts";
import { insert, run } from "./statements.ts";
import { foundTowns, waitingSubmission } from "./town.ts";

const claim =
  "update submission set work = 'claimed', row_version = 2 where id = 'question'";
const otherMoves: [from: Work, to: Work, version: number][] = [
  ["waiting", "withdrawn", 2],
  ["drafting", "claimed", 2],
  ["waiting", "claimed", 3],
];

describeOnBothDatabases("the log", (open) => {
  test("a question begins waiting and seen by staff only", async () => {
    const db = await open();
    await foundTowns(db);
    for (const change of [{ work: "approved" }, { visibility: "public" }])
      await expectRefused(
        insert(db, "submission", waitingSubmission(change)),
        "guard submission_begins_waiting",
      );
  });

  test("a move that is not in the log does not happen", async () => {
    const db = await open();
    await bringQuestionTo(db, "waiting");
    await expectRefused(run(db, claim), "guard submission_move_is_logged");
  });

  test.each(otherMoves)(
    "a line about %s to %s, version %s, is no line about this move",
    async (from, to, version) => {
      const db = await open();
      await bringQuestionTo(db, "waiting");
      await insert(db, "moderation_event", moveEvent(from, to, version));
      await expectRefused(run(db, claim), "guard submission_move_is_logged");
    },
  );

  test("a move with its line happens", async () => {
    const db = await open();
    await bringQuestionTo(db, "waiting");
    await moveQuestion(db, "claimed");
    const rows = await db.selectFrom("submission").select("work").execute();
    expect(rows).toEqual([{ work: "claimed" }]);
  });

  test.each([1, 3])(
    "a move raises the version by one, not to %s from 1",
    async (version) => {
      const db = await open();
      await bringQuestionTo(db, "waiting");
      const line = moveEvent("waiting", "claimed", version);
      await insert(db, "moderation_event", line);
      await expectRefused(
        run(
          db,
          `update submission set work = 'claimed', row_version = ${version}`,
        ),
        "guard submission_move_raises_version",
      );
    },
  );

  test("two people cannot make the same version", async () => {
    const db = await open();
    await bringQuestionTo(db, "claimed");
    await expectRefused(
      insert(db, "moderation_event", moveEvent("waiting", "withdrawn", 2)),
      twice(
        "moderation_event_submission_id_row_version",
        "moderation_event.submission_id",
      ),
    );
  });

  test("a line is never changed", async () => {
    const db = await open();
    await bringQuestionTo(db, "claimed");
    await expectRefused(
      run(db, "update moderation_event set reason = 'annat'"),
      "guard log_is_append_only_update",
    );
  });

  test("a line is never removed", async () => {
    const db = await open();
    await bringQuestionTo(db, "claimed");
    await expectRefused(
      run(db, "delete from moderation_event"),
      "guard log_is_append_only_delete",
    );
  });

  test("a line by a person names the person, any other line names nobody", async () => {
    const db = await open();
    await bringQuestionTo(db, "waiting");
    const line = moveEvent("waiting", "claimed", 2);
    for (const change of [
      { actor_id: null },
      { actor: "resident" },
      { actor: "robot", actor_id: null },
    ])
      await expectRefused(
        insert(db, "moderation_event", { ...line, ...change }),
        "moderation_event_actor_known",
      );
  });
});
