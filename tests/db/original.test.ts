import type { Kysely } from "kysely";
import { expect, test } from "vitest";
import type { Database } from "#db/schema.ts";
import { describeOnBothDatabases } from "#tests/support/databases.ts";
import { bringQuestionTo } from "./flow.ts";
import { expectRefused } from "./refused.ts";
import { insert, run } from "./statements.ts";

async function insertRevision(
  db: Kysely<Database>,
  number: number,
): Promise<void> {
  await insert(db, "revision", {
    instance_id: "sundvik",
    submission_id: "question",
    number,
    seal_key_id: "2026-45",
    sealed: new Uint8Array([1, 2, 3]),
    saved_at: "2026-11-02T09:00:00.000Z",
  });
}

describeOnBothDatabases("the original", (open) => {
  test("what the resident wrote is never rewritten", async () => {
    const db = await open();
    await bringQuestionTo(db, "claimed");
    await insertRevision(db, 1);
    await expectRefused(
      run(db, "update revision set author_id = 'sundvik-ada'"),
      "guard revision_original_is_final",
    );
  });

  test("a later wording cannot take its place", async () => {
    const db = await open();
    await bringQuestionTo(db, "claimed");
    await insertRevision(db, 2);
    await expectRefused(
      run(db, "update revision set number = 1"),
      "guard revision_original_is_final",
    );
  });

  test("a later wording may be written over", async () => {
    const db = await open();
    await bringQuestionTo(db, "claimed");
    await insertRevision(db, 2);
    await run(db, "update revision set text_hash = 'new'");
    const rows = await db.selectFrom("revision").select("text_hash").execute();
    expect(rows).toEqual([{ text_hash: "new" }]);
  });

  test("a destroyed week's key is gone", async () => {
    const db = await open();
    await bringQuestionTo(db, "waiting");
    await expectRefused(
      run(db, "update seal_key set destroyed_at = '2026-12-01'"),
      "seal_key_destroyed_has_no_private_key",
    );
  });

  test("a key that is kept is a key that opens", async () => {
    const db = await open();
    await bringQuestionTo(db, "waiting");
    await expectRefused(
      run(db, "update seal_key set private_key_wrapped = null"),
      "seal_key_destroyed_has_no_private_key",
    );
  });

  test("the time of arrival is kept to the hour", async () => {
    const db = await open();
    await bringQuestionTo(db, "waiting");
    await expectRefused(
      run(db, "update submission set received_at = '2026-11-02T09:31:00.000Z'"),
      "submission_received_at_hour",
    );
  });
});
