import { expect, test } from "vitest";
import { openFreshDatabase } from "#tests/support/databases.ts";
import { bringQuestionTo } from "./flow.ts";
import { expectRefused } from "./refused.ts";
import { run } from "./statements.ts";

// SQLite can insert a row in the place of another, and then tells no delete guard unless recursive_triggers is on.
const replacing = (table: string, changed: string, columns: string) =>
  `insert or replace into ${table} (${columns})
   select ${columns.replace(changed, "'annat'")} from ${table} limit 1`;

test("a line of the log cannot be replaced by another", async () => {
  const db = await openFreshDatabase("sqlite");
  await bringQuestionTo(db, "claimed");
  const columns =
    "sequence, instance_id, submission_id, actor, actor_id, at, action, reason";
  await expectRefused(
    run(db, replacing("moderation_event", "reason", columns)),
    "guard log_is_append_only_delete",
  );
  const rows = await db
    .selectFrom("moderation_event")
    .select("reason")
    .execute();
  expect(rows).toEqual([{ reason: null }]);
});

test("an approval cannot be replaced by another", async () => {
  const db = await openFreshDatabase("sqlite");
  await bringQuestionTo(db, "second-read");
  await run(db, approvalOf("'1.0.0'"));
  await expectRefused(
    run(db, approvalOf("'2.0.0'")),
    "guard approval_is_final_delete",
  );
});

const approvalOf = (checker: string) => `insert or replace into approval
  (id, instance_id, submission_id, subject, revision_number, text_hash, checker_version, undecided_must, complete,
   drafter_id, approver_id, approved_at)
  values ('approval', 'sundvik', 'question', 'thread', 2, '${"0".repeat(64)}', ${checker}, 0, 1,
   'sundvik-ada', 'sundvik-bo', '2026-11-02')`;
