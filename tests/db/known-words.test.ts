import { test } from "vitest";
import type { Work } from "#moderation/submission.ts";
import { describeOnBothDatabases } from "#tests/support/databases.ts";
import { bringQuestionTo, moveQuestion } from "./flow.ts";
import { expectRefused } from "./refused.ts";
import { insert, run } from "./statements.ts";

const unknown: [table: string, column: string, value: string, by: string][] = [
  ["submission", "wish", "maybe", "submission_wish_known"],
  ["submission", "visibility", "everyone", "submission_visibility_known"],
  ["submission", "risk", "mild", "submission_risk_known"],
  ["submission", "lane", "fast", "submission_lane_known"],
  ["person", "role", "superuser", "person_role_known"],
  ["person", "email", "Ada@Sundvik.example", "person_email_lower_case"],
];

describeOnBothDatabases("a word the app does not know", (open) => {
  test.each(unknown)(
    "is not stored: %s.%s = %s",
    async (table, column, value, by) => {
      const db = await open();
      await bringQuestionTo(db, "claimed");
      const one = table === "person" ? " where id = 'sundvik-ada'" : "";
      await expectRefused(
        run(db, `update ${table} set ${column} = '${value}'${one}`),
        by,
      );
    },
  );

  test("is no state of a question, even with its line in the log", async () => {
    const db = await open();
    await bringQuestionTo(db, "claimed");
    await expectRefused(
      moveQuestion(db, "lost" as Work),
      "submission_work_known",
    );
  });

  test("is no truth about a topic", async () => {
    const db = await open();
    await bringQuestionTo(db, "waiting");
    await expectRefused(
      run(db, "update topic set is_risk = 2"),
      "topic_is_risk_truth",
    );
  });

  test.each([
    [{ author: "machine" }, "message_author_known"],
    [{ audience: "everyone" }, "message_audience_known"],
  ])("is no part in a conversation: %o", async (change, by) => {
    const db = await open();
    await bringQuestionTo(db, "claimed");
    const message = {
      instance_id: "sundvik",
      submission_id: "question",
      number: 1,
      author: "staff",
      audience: "asker",
      seal_key_id: "2026-45",
      sealed: new Uint8Array([1]),
      written_at: "2026-11-02",
    };
    await expectRefused(insert(db, "message", { ...message, ...change }), by);
  });
});
