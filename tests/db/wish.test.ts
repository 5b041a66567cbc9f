import { expect, test } from "vitest";
import { describeOnBothDatabases } from "#tests/support/databases.ts";
import {
  approval,
  bringQuestionTo,
  moveQuestion,
  publishQuestion,
  thread,
} from "./flow.ts";
import { expectRefused } from "./refused.ts";
import { insert, run } from "./statements.ts";

describeOnBothDatabases("the asker's wish", (open) => {
  test("a private answer never becomes a public one", async () => {
    const db = await open();
    await bringQuestionTo(db, "claimed", { wish: "private" });
    await expectRefused(
      run(db, "update submission set wish = 'public'"),
      "guard submission_wish_only_narrows",
    );
  });

  test("a question for a private answer cannot be approved for the forum", async () => {
    const db = await open();
    await bringQuestionTo(db, "second-read", { wish: "private" });
    await expectRefused(
      insert(db, "approval", approval()),
      "guard approval_follows_second_read",
    );
  });

  test("an asker who changes their mind after the approval stops the thread", async () => {
    const db = await open();
    await bringQuestionTo(db, "approved");
    await run(db, "update submission set wish = 'private'");
    await expectRefused(
      insert(db, "thread", thread()),
      "guard thread_needs_approved_public_question",
    );
  });

  test.each(["unlisted", "public"])(
    "a question for a private answer is never %s",
    async (visibility) => {
      const db = await open();
      await publishQuestion(db);
      await expectRefused(
        run(
          db,
          `update submission set wish = 'private', visibility = '${visibility}'`,
        ),
        "guard submission_with_thread_stays_published",
      );
    },
  );

  test("a withdrawn question is never published", async () => {
    const db = await open();
    await bringQuestionTo(db, "approved");
    await moveQuestion(db, "withdrawn");
    await expectRefused(
      insert(db, "thread", thread()),
      "guard thread_needs_approved_public_question",
    );
  });

  test.each(["waiting", "claimed", "approved"] as const)(
    "a withdrawn question does not come back as %s",
    async (work) => {
      const db = await open();
      await bringQuestionTo(db, "waiting");
      await moveQuestion(db, "withdrawn");
      await expectRefused(
        moveQuestion(db, work),
        "guard submission_withdrawn_is_final",
      );
    },
  );

  test("a withdrawn question can be purged, and then nothing more happens to it", async () => {
    const db = await open();
    await bringQuestionTo(db, "waiting");
    await moveQuestion(db, "withdrawn");
    await moveQuestion(db, "purged");
    await expectRefused(
      moveQuestion(db, "withdrawn"),
      "guard submission_withdrawn_is_final",
    );
    const rows = await db.selectFrom("submission").select("work").execute();
    expect(rows).toEqual([{ work: "purged" }]);
  });

  test("a published question cannot be withdrawn while its thread is out", async () => {
    const db = await open();
    await publishQuestion(db);
    await expectRefused(
      moveQuestion(db, "withdrawn", ", visibility = 'staff'"),
      "guard submission_with_thread_stays_published",
    );
  });

  test("a published question cannot become private while its thread is out", async () => {
    const db = await open();
    await publishQuestion(db);
    await expectRefused(
      run(db, "update submission set wish = 'private', visibility = 'staff'"),
      "guard submission_with_thread_stays_published",
    );
  });
});
