import { expect, test } from "vitest";
import { describeOnBothDatabases } from "#tests/support/databases.ts";
import { approval, publishQuestion } from "./flow.ts";
import { expectRefused } from "./refused.ts";
import { hashOf, insert, type Row, run } from "./statements.ts";

const text = "Tack, det hjälpte.";

function post(change: Row = {}): Row {
  return {
    instance_id: "sundvik",
    thread_id: "thread",
    position: 1,
    approval_id: "post-approval",
    author: "asker",
    text,
    text_hash: hashOf(text),
    html: "<p>Tack, det hjälpte.</p>",
    published_on: "2026-11-04",
    ...change,
  };
}

const postApproval = approval({
  id: "post-approval",
  subject: "post",
  text_hash: hashOf(text),
});

describeOnBothDatabases("a post in a thread", (open) => {
  const openPublished = async () => {
    const db = await open();
    await publishQuestion(db);
    await insert(db, "approval", postApproval);
    return db;
  };

  test("approved words go out", async () => {
    const db = await openPublished();
    await insert(db, "post", post());
    const rows = await db.selectFrom("post").select("text").execute();
    expect(rows).toEqual([{ text }]);
  });

  test("without an approval of its own it cannot exist", async () => {
    const db = await openPublished();
    for (const approval_id of ["none", "approval"])
      await expectRefused(
        insert(db, "post", post({ approval_id })),
        "guard post_needs_approval_insert",
      );
  });

  test("other words than the approved cannot go out", async () => {
    const db = await openPublished();
    const other = "Ring mig på kvällen.";
    await expectRefused(
      insert(db, "post", post({ text: other })),
      "guard post_hash_is_of_its_text_insert",
    );
    await expectRefused(
      insert(db, "post", post({ text: other, text_hash: hashOf(other) })),
      "guard post_needs_approval_insert",
    );
  });

  test("its words cannot be changed afterwards", async () => {
    const db = await openPublished();
    await insert(db, "post", post());
    await expectRefused(
      run(db, "update post set text = 'annat'"),
      "guard post_hash_is_of_its_text_update",
    );
    await expectRefused(
      run(
        db,
        `update post set text = 'annat', text_hash = '${hashOf("annat")}'`,
      ),
      "guard post_needs_approval_update",
    );
  });

  test("it goes with its thread", async () => {
    const db = await openPublished();
    await insert(db, "post", post());
    await run(db, "delete from thread");
    expect(await db.selectFrom("post").select("text").execute()).toEqual([]);
  });

  test("nobody else writes it", async () => {
    const db = await openPublished();
    await expectRefused(
      insert(db, "post", post({ author: "Ada Ek" })),
      "post_author_known",
    );
  });
});
