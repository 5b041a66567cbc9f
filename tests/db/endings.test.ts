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
import { insert, type Row, run } from "./statements.ts";
import { waitingSubmission } from "./town.ts";

const ends: [work: Work, change: string][] = [
  ["second-read", ""],
  ["answered-privately", ""],
  ["returned", ", returned_at = '2026-11-02'"],
  ["referred", ""],
];
const unchecked = "guard submission_is_checked_for_children";

/** Declines the way a person does, or the way of another action: the line, then the state. */
async function decline(db: Kysely<Database>, line: Row): Promise<void> {
  const { work, row_version: version } = await db
    .selectFrom("submission")
    .select(["work", "row_version"])
    .where("id", "=", "question")
    .executeTakeFirstOrThrow();
  const event = moveEvent(work as Work, "declined", version + 1);
  await insert(db, "moderation_event", { ...event, ...line });
  await run(
    db,
    `update submission set work = 'declined', row_version = ${version + 1} where id = 'question'`,
  );
}

const written = (number: number, author: "resident" | "staff"): Row => ({
  ...{ instance_id: "sundvik", submission_id: "question", number, author },
  ...{ audience: "asker", seal_key_id: "2026-45", sealed: Buffer.from("x") },
  written_at: "2026-11-02T11:00:00.000Z",
});

describeOnBothDatabases("a question somebody works on", (open) => {
  test.each(ends)(
    "is not brought to %s before anybody has looked for a child at risk",
    async (work, change) => {
      const db = await open();
      await bringQuestionTo(db, "drafting");
      await expectRefused(moveQuestion(db, work, change), unchecked);
    },
  );

  test("is not declined before that either", async () => {
    const db = await open();
    await bringQuestionTo(db, "drafting");
    const line = { action: "decline", reason_code: "abuse" };
    await expectRefused(decline(db, line), unchecked);
  });

  test("is put aside as spam without that", async () => {
    const db = await open();
    await bringQuestionTo(db, "waiting");
    await decline(db, { action: "spam", reason_code: "spam" });
    const rows = await db.selectFrom("submission").select("work").execute();
    expect(rows).toEqual([{ work: "declined" }]);
  });

  test("has to be looked at again once the asker has written more, not once we have", async () => {
    const db = await open();
    await bringQuestionTo(db, "drafting");
    await insert(db, "child_check", childCheck());
    await insert(db, "message", written(1, "staff"));
    await insert(db, "message", written(2, "resident"));
    await expectRefused(moveQuestion(db, "answered-privately"), unchecked);
    await insert(
      db,
      "child_check",
      childCheck({ number: 2, read_messages: 2 }),
    );
    await moveQuestion(db, "answered-privately");
  });

  test("is not declined without a reason", async () => {
    const db = await open();
    await bringQuestionTo(db, "drafting");
    await insert(db, "child_check", childCheck());
    await expectRefused(
      decline(db, { action: "decline" }),
      "guard submission_declined_has_reason",
    );
  });

  test("is not linked to a thread that is not there", async () => {
    const db = await open();
    await bringQuestionTo(db, "drafting");
    await insert(db, "child_check", childCheck());
    await expectRefused(
      moveQuestion(db, "linked", ", thread_id = 'nowhere'"),
      "guard submission_linked_has_thread",
    );
  });

  test("waits for its asker since some instant, and no other question does", async () => {
    const db = await open();
    await bringQuestionTo(db, "drafting");
    await insert(db, "child_check", childCheck());
    const guard = "guard submission_waits_for_asker_since";
    await expectRefused(moveQuestion(db, "returned"), guard);
    await expectRefused(
      run(db, "update submission set returned_at = '2026-11-02'"),
      guard,
    );
  });
});

describeOnBothDatabases("a link to a published thread", (open) => {
  test("stands where the thread does", async () => {
    const db = await open();
    await publishQuestion(db);
    const second = { id: "second", number: 2, form_key: "second" };
    await insert(db, "submission", waitingSubmission(second));
    await moveQuestion(db, "claimed", "", "second");
    const link = () =>
      moveQuestion(db, "linked", ", thread_id = 'thread'", "second");
    await expectRefused(link(), unchecked);
    await insert(db, "child_check", childCheck({ submission_id: "second" }));
    await link();
  });
});

describeOnBothDatabases("a look for a child at risk", (open) => {
  test("is final", async () => {
    const db = await open();
    await bringQuestionTo(db, "second-read");
    await expectRefused(
      run(db, "update child_check set outcome = 'no-concern'"),
      "guard child_check_is_final_update",
    );
    await expectRefused(
      run(db, "delete from child_check"),
      "guard child_check_is_final_delete",
    );
  });

  test("cannot be by somebody of another municipality, nor find what we have no word for", async () => {
    const db = await open();
    await bringQuestionTo(db, "drafting");
    await expectRefused(
      insert(db, "child_check", childCheck({ person_id: "norrby-ada" })),
      /FOREIGN KEY constraint failed|child_check_person/,
    );
    await expectRefused(
      insert(db, "child_check", childCheck({ outcome: "perhaps" })),
      "child_check_outcome_known",
    );
  });
});
