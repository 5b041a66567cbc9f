import type { Kysely } from "kysely";
import { expect, test } from "vitest";
import type { Database } from "#db/schema.ts";
import { describeOnBothDatabases } from "#tests/support/databases.ts";
import {
  approval,
  bringQuestionTo,
  moveEvent,
  moveQuestion,
  publishQuestion,
  thread,
} from "./flow.ts";
import { expectRefused } from "./refused.ts";
import { insert, run } from "./statements.ts";

const later = "2026-11-04T10:00:00.000Z";

/** An approved question whose asker may object until the given hour. */
async function waitingForAsker(
  db: Kysely<Database>,
  until = later,
): Promise<void> {
  await bringQuestionTo(db, "second-read");
  await insert(db, "approval", approval());
  await moveQuestion(db, "approved", `, publish_after = '${until}'`);
}

const message = {
  ...{ instance_id: "sundvik", submission_id: "question", number: 1 },
  ...{ author: "resident", audience: "asker", kind: "objection" },
  ...{ seal_key_id: "2026-45", sealed: new Uint8Array([1]) },
  written_at: later,
};

const feedback = {
  ...{ instance_id: "sundvik", submission_id: "question" },
  ...{ right_thing: "yes", helped: "no", given_on: "2026-11-04" },
};

describeOnBothDatabases("the asker's time to object", (open) => {
  test("no thread stands on the forum on a day before it has passed", async () => {
    const db = await open();
    await waitingForAsker(db);
    await expectRefused(
      insert(db, "thread", thread({ published_on: "2026-11-03" })),
      "guard thread_waits_for_objection",
    );
  });

  test("no question is published by a line of the log from before the hour", async () => {
    const db = await open();
    // The log's lines in these tests are written at 10:12 on the second.
    await waitingForAsker(db, "2026-11-02T11:00:00.000Z");
    await insert(db, "thread", thread({ published_on: "2026-11-04" }));
    await expectRefused(
      moveQuestion(db, "published", ", visibility = 'public'"),
      "guard submission_waits_for_objection",
    );
  });

  test("a question is published when the hour has passed", async () => {
    const db = await open();
    await waitingForAsker(db, "2026-11-02T10:00:00.000Z");
    await insert(db, "thread", thread({ published_on: "2026-11-04" }));
    await moveQuestion(db, "published", ", visibility = 'public'");
  });

  test.each(["'2026-11-03T00:00:00.000Z'", "null"])(
    "is shortened to %s by nobody but the asker",
    async (earlier) => {
      const db = await open();
      await waitingForAsker(db);
      const change = `update submission set publish_after = ${earlier}, row_version = row_version + 1`;
      await expectRefused(
        run(db, change),
        "guard submission_wait_is_shortened_by_asker",
      );
      const { row_version } = await db
        .selectFrom("submission")
        .select("row_version")
        .executeTakeFirstOrThrow();
      await insert(db, "moderation_event", {
        ...moveEvent("approved", "approved", row_version + 1),
        ...{ action: "agree", actor: "resident", actor_id: null },
      });
      await run(db, change);
    },
  );

  test.each(["agree", "object", "keep-private"])(
    "a line that says %s is the asker's own",
    async (action) => {
      const db = await open();
      await waitingForAsker(db);
      await expectRefused(
        insert(db, "moderation_event", {
          ...moveEvent("approved", "drafting", 9),
          action,
        }),
        "guard log_veto_is_the_askers",
      );
    },
  );

  test.each([{ author: "staff" }, { audience: "staff" }])(
    "an objection is the asker's own words, and not %o",
    async (change) => {
      const db = await open();
      await waitingForAsker(db);
      await expectRefused(
        insert(db, "message", { ...message, ...change }),
        "guard message_objection_is_the_askers",
      );
      await insert(db, "message", message);
    },
  );
});

describeOnBothDatabases("what an asker says of an answer", (open) => {
  test("follows an answer", async () => {
    const db = await open();
    await bringQuestionTo(db, "drafting");
    await expectRefused(
      insert(db, "feedback", feedback),
      "guard feedback_follows_an_answer_insert",
    );
  });

  test("is kept once, and can be changed", async () => {
    const db = await open();
    await publishQuestion(db);
    await insert(db, "feedback", feedback);
    await run(db, "update feedback set helped = 'yes'");
    const rows = await db.selectFrom("feedback").select("helped").execute();
    expect(rows).toEqual([{ helped: "yes" }]);
    await expectRefused(
      run(db, "update feedback set helped = 'tack'"),
      "feedback_answers_known",
    );
  });
});

describeOnBothDatabases("where an asker is told", (open) => {
  test("is not kept of a question that was taken back", async () => {
    const db = await open();
    await bringQuestionTo(db, "claimed");
    await moveQuestion(db, "withdrawn");
    await expectRefused(
      insert(db, "notice_address", {
        ...{ instance_id: "sundvik", submission_id: "question" },
        ...{ seal_key_id: "2026-45", sealed: new Uint8Array([1]) },
      }),
      "guard notice_address_is_of_a_kept_question_insert",
    );
  });
});
