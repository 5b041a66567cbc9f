import { expect, test } from "vitest";
import { describeOnBothDatabases } from "#tests/support/databases.ts";
import {
  approval,
  bringQuestionTo,
  publishQuestion,
  thread,
  words,
} from "./flow.ts";
import { expectRefused } from "./refused.ts";
import { hashOf, insert, run } from "./statements.ts";

const wordColumns = Object.keys(words);

describeOnBothDatabases("the door to the public", (open) => {
  test("approved words go out", async () => {
    const db = await open();
    await publishQuestion(db);
    const rows = await db.selectFrom("thread").select("title").execute();
    expect(rows).toEqual([{ title: words.title }]);
  });

  test("a thread without an approval cannot exist", async () => {
    const db = await open();
    await bringQuestionTo(db, "approved");
    await expectRefused(
      insert(db, "thread", thread({ approval_id: "none" })),
      "guard thread_needs_approval_insert",
    );
  });

  test.each(wordColumns)(
    "a thread whose %s differs by one sign cannot use the approval",
    async (column) => {
      const db = await open();
      await bringQuestionTo(db, "approved");
      const changed = { ...words, [column]: "Jag bor på Ekgatan." };
      await expectRefused(
        insert(db, "thread", thread(changed)),
        "guard thread_hash_is_of_its_text_insert",
      );
      const text_hash = hashOf(...Object.values(changed));
      await expectRefused(
        insert(db, "thread", thread({ ...changed, text_hash })),
        "guard thread_needs_approval_insert",
      );
    },
  );

  test("words moved from the title to the question are other words", async () => {
    const db = await open();
    await bringQuestionTo(db, "approved");
    const title = words.title.slice(0, -8);
    const question = words.title.slice(-8) + words.question;
    await expectRefused(
      insert(db, "thread", thread({ title, question })),
      "guard thread_hash_is_of_its_text_insert",
    );
  });

  test("a question is never approved as a post", async () => {
    const db = await open();
    await bringQuestionTo(db, "second-read");
    await expectRefused(
      insert(db, "approval", approval({ id: "other", subject: "post" })),
      "guard approval_follows_second_read",
    );
  });

  test.each(wordColumns)("a published %s cannot be changed", async (column) => {
    const db = await open();
    await publishQuestion(db);
    await expectRefused(
      run(db, `update thread set ${column} = 'annat'`),
      "guard thread_hash_is_of_its_text_update",
    );
    const text_hash = hashOf(...Object.values({ ...words, [column]: "annat" }));
    await expectRefused(
      run(
        db,
        `update thread set ${column} = 'annat', text_hash = '${text_hash}'`,
      ),
      /thread_(needs_approval_update|words_change_by_approval)/,
    );
  });

  test("what is no words of the thread may change: its topic, its count", async () => {
    const db = await open();
    await publishQuestion(db);
    await run(db, "update thread set post_count = 3, review_on = '2028-01-01'");
    const rows = await db.selectFrom("thread").select("post_count").execute();
    expect(rows).toEqual([{ post_count: 3 }]);
  });

  test("a question is one thread at most", async () => {
    const db = await open();
    await publishQuestion(db);
    await expectRefused(
      insert(db, "thread", thread({ id: "again", sequence: 2 })),
      "guard thread_needs_approved_public_question",
    );
  });
});
