import { expect, test } from "vitest";
import { describeOnBothDatabases } from "#tests/support/databases.ts";
import { childCheck, moveQuestion, publishQuestion, thread } from "./flow.ts";
import { expectRefused } from "./refused.ts";
import {
  bringReplyTo,
  post,
  postApproval,
  publishReply,
  text,
  waitingReply,
} from "./reply-flow.ts";
import { hashOf, insert, type Row, run } from "./statements.ts";

const asPost = "guard post_needs_approved_public_reply";

describeOnBothDatabases("a post in a thread", (open) => {
  const openApproved = async (change: Row = {}) => {
    const db = await open();
    await bringReplyTo(db, "approved", change);
    return db;
  };

  test("approved words go out", async () => {
    const db = await open();
    await publishReply(db);
    const rows = await db.selectFrom("post").select("text").execute();
    expect(rows).toEqual([{ text }]);
  });

  test.each(["waiting", "claimed", "drafting", "second-read"] as const)(
    "a reply that is %s has none",
    async (work) => {
      const db = await open();
      await bringReplyTo(db, work);
      await expectRefused(
        insert(db, "post", post()),
        /guard post_needs_approv/,
      );
    },
  );

  test("a reply sent back for a change has none, though its approval stands", async () => {
    const db = await openApproved();
    await moveQuestion(db, "drafting", "", "reply");
    await expectRefused(insert(db, "post", post()), asPost);
  });

  test("without an approval of its own it cannot exist", async () => {
    const db = await openApproved();
    for (const approval_id of ["none", "approval"])
      await expectRefused(
        insert(db, "post", post({ approval_id })),
        "guard post_needs_approval_insert",
      );
  });

  test("another reply's approval of the same words lets nothing out", async () => {
    const db = await openApproved();
    const other = { id: "other", number: 3, form_key: "other" };
    await insert(db, "submission", waitingReply(other));
    for (const submission_id of ["other", null])
      await expectRefused(
        insert(db, "post", post({ submission_id })),
        /guard post_needs_approv/,
      );
  });

  test("other words than the approved cannot go out", async () => {
    const db = await openApproved();
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

  test("a reply goes out in its own thread alone", async () => {
    const db = await openApproved();
    await expectRefused(
      insert(db, "post", post({ thread_id: "elsewhere" })),
      asPost,
    );
  });

  test("a resident's reply goes out in the voice it was given", async () => {
    const db = await openApproved();
    await expectRefused(insert(db, "post", post({ author: "parent" })), asPost);
    await insert(db, "post", post({ author: "staff" }));
  });

  test("a reply is one post in its voice at most", async () => {
    const db = await openApproved();
    await insert(db, "post", post());
    await expectRefused(
      insert(db, "post", post({ position: 2 })),
      /UNIQUE constraint failed: post.instance_id, post.submission_id, post.author|"post_once_index"/,
    );
  });

  test("its words cannot be changed afterwards", async () => {
    const db = await openApproved();
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

  test.each(["author = 'parent'", "thread_id = 'elsewhere'"])(
    "it stays what it was said as, and where: %s",
    async (change) => {
      const db = await openApproved();
      await insert(db, "post", post());
      await expectRefused(
        run(db, `update post set ${change}`),
        /guard post_keeps_its_submission|FOREIGN KEY/,
      );
    },
  );

  test("it goes with its thread", async () => {
    const db = await openApproved();
    await insert(db, "post", post());
    await run(db, "delete from thread");
    expect(await db.selectFrom("post").select("text").execute()).toEqual([]);
  });

  test("nobody else writes it", async () => {
    const db = await openApproved({ post_author: "staff" });
    await expectRefused(
      insert(db, "post", post({ author: "Ada Ek" })),
      /post_author_known|guard post_needs_approved_public_reply/,
    );
  });
});

describeOnBothDatabases("a reply", (open) => {
  test.each<[string, Row]>([
    ["in no thread", { thread_id: null }],
    ["in a thread that is not public", { thread_id: "elsewhere" }],
    ["in nobody's voice", { post_author: null }],
  ])("cannot come in %s", async (_where, change) => {
    const db = await open();
    await publishQuestion(db);
    await expectRefused(
      insert(db, "submission", waitingReply(change)),
      "guard submission_reply_has_its_thread",
    );
  });

  test.each([
    "kind = 'question'",
    "post_author = 'staff'",
    "thread_id = 'elsewhere'",
  ])("stays what it came as: %s", async (change) => {
    const db = await open();
    await bringReplyTo(db, "waiting");
    await expectRefused(
      run(db, `update submission set ${change} where id = 'reply'`),
      "guard submission_keeps_its_kind",
    );
  });

  test("is not called published without its post", async () => {
    const db = await open();
    await bringReplyTo(db, "approved");
    await expectRefused(
      moveQuestion(db, "published", "", "reply"),
      "guard submission_published_has_thread",
    );
  });

  test("stays published while its post stands", async () => {
    const db = await open();
    await publishReply(db);
    const back = ", visibility = 'asker'";
    await expectRefused(
      moveQuestion(db, "answered-privately", back, "reply"),
      "guard submission_with_post_stays_published",
    );
    await run(db, "delete from post");
    await moveQuestion(db, "answered-privately", back, "reply");
  });

  test("has the approval of a post, and a question that of a thread", async () => {
    const db = await open();
    await bringReplyTo(db, "second-read");
    await expectRefused(
      insert(db, "approval", postApproval({ subject: "thread" })),
      "guard approval_follows_second_read",
    );
    await expectRefused(
      insert(db, "approval", postApproval({ submission_id: "question" })),
      "guard approval_follows_second_read",
    );
  });

  test("is approved by a second reader, as a question is", async () => {
    const db = await open();
    await bringReplyTo(db, "drafting");
    await expectRefused(
      insert(db, "approval", postApproval()),
      "guard approval_follows_second_read",
    );
    await insert(db, "child_check", childCheck({ submission_id: "reply" }));
    await moveQuestion(db, "second-read", "", "reply");
    await expectRefused(
      insert(db, "approval", postApproval({ approver_id: "sundvik-ada" })),
      "approval_two_people",
    );
  });

  test("becomes no thread of its own", async () => {
    const db = await open();
    await bringReplyTo(db, "approved");
    const own = { id: "own", sequence: 2, submission_id: "reply" };
    for (const approval_id of ["approval", "post-approval"])
      await expectRefused(
        insert(db, "thread", thread({ ...own, approval_id })),
        "guard thread_needs_approval_insert",
      );
  });
});
