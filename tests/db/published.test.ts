import { expect, test } from "vitest";
import { describeOnBothDatabases } from "#tests/support/databases.ts";
import {
  approval,
  bringQuestionTo,
  childCheck,
  moveQuestion,
  publishQuestion,
  thread,
} from "./flow.ts";
import { expectRefused, reference } from "./refused.ts";
import { insert, run } from "./statements.ts";
import { waitingSubmission } from "./town.ts";

describeOnBothDatabases("nothing leaves before published", (open) => {
  test.each(["waiting", "claimed", "drafting", "second-read"] as const)(
    "a question that is %s has no thread",
    async (work) => {
      const db = await open();
      await bringQuestionTo(db, work);
      await expectRefused(
        insert(db, "thread", thread()),
        /guard thread_needs_(approval_insert|approved_public_question)/,
      );
    },
  );

  test("an approved question sent back for a change has no thread, though its approval stands", async () => {
    const db = await open();
    await bringQuestionTo(db, "approved");
    await moveQuestion(db, "drafting");
    await expectRefused(
      insert(db, "thread", thread()),
      "guard thread_needs_approved_public_question",
    );
  });

  test("a question is not called published without a thread", async () => {
    const db = await open();
    await bringQuestionTo(db, "approved");
    await expectRefused(
      moveQuestion(db, "published"),
      "guard submission_published_has_thread",
    );
  });

  test.each(["unlisted", "public"])(
    "a question without a thread is not %s",
    async (visibility) => {
      const db = await open();
      await bringQuestionTo(db, "approved");
      await expectRefused(
        run(db, `update submission set visibility = '${visibility}'`),
        "guard submission_published_has_thread",
      );
    },
  );

  test("the asker may see a question that is not published", async () => {
    const db = await open();
    await bringQuestionTo(db, "claimed");
    await run(db, "update submission set visibility = 'asker'");
    const rows = await db
      .selectFrom("submission")
      .select("visibility")
      .execute();
    expect(rows).toEqual([{ visibility: "asker" }]);
  });

  test("a published thread stays with its question, even if another has the same approved words", async () => {
    const db = await open();
    await publishQuestion(db);
    const other = { id: "other", number: 2, form_key: "other" };
    await insert(db, "submission", waitingSubmission(other));
    await insert(db, "child_check", childCheck({ submission_id: "other" }));
    for (const step of ["claimed", "drafting", "second-read"] as const)
      await moveQuestion(db, step, ", drafter_id = 'sundvik-ada'", "other");
    await insert(
      db,
      "approval",
      approval({ id: "other", submission_id: "other" }),
    );
    await expectRefused(
      run(
        db,
        "update thread set submission_id = 'other', approval_id = 'other'",
      ),
      "guard thread_keeps_its_submission",
    );
  });

  test("a thread stands on a topic of its municipality", async () => {
    const db = await open();
    await bringQuestionTo(db, "approved");
    await expectRefused(
      insert(db, "thread", thread({ topic_id: "bostad" })),
      reference("thread_topic"),
    );
  });

  test("the day of publishing is a day, with no time", async () => {
    const db = await open();
    await bringQuestionTo(db, "approved");
    const published_on = "2026-11-03T10:11:12.000Z";
    await expectRefused(
      insert(db, "thread", thread({ published_on })),
      "thread_published_on_day",
    );
  });
});
