import type { Kysely } from "kysely";
import type { Database } from "#db/schema.ts";
import type { Work } from "#moderation/submission.ts";
import { approval, childCheck, moveQuestion, publishQuestion } from "./flow.ts";
import { hashOf, insert, type Row } from "./statements.ts";
import { waitingSubmission } from "./town.ts";

export const text = "Tack, det hjälpte.";

/** A reply by the one who asked, as it is when it has just come in. */
export function waitingReply(change: Row = {}): Row {
  return waitingSubmission({
    id: "reply",
    number: 2,
    form_key: "reply-form",
    kind: "reply",
    thread_id: "thread",
    post_author: "asker",
    ...change,
  });
}

/** The approval of exactly the reply's words by a second reader. */
export function postApproval(change: Row = {}): Row {
  return approval({
    id: "post-approval",
    submission_id: "reply",
    subject: "post",
    text_hash: hashOf(text),
    ...change,
  });
}

/** The post those words become. */
export function post(change: Row = {}): Row {
  return {
    instance_id: "sundvik",
    thread_id: "thread",
    position: 1,
    submission_id: "reply",
    approval_id: "post-approval",
    author: "asker",
    text,
    text_hash: hashOf(text),
    html: "<p>Tack, det hjälpte.</p>",
    published_on: "2026-11-04",
    ...change,
  };
}

const path: Work[] = ["claimed", "drafting", "second-read", "approved"];

/** A published question and, in its thread, one reply brought lawfully to the given state; approved means with its approval. */
export async function bringReplyTo(
  db: Kysely<Database>,
  work: Work,
  change: Row = {},
): Promise<void> {
  await publishQuestion(db);
  await insert(db, "submission", waitingReply(change));
  for (const step of path.slice(0, path.indexOf(work) + 1)) {
    if (step === "approved") await insert(db, "approval", postApproval());
    if (step === "second-read")
      await insert(db, "child_check", childCheck({ submission_id: "reply" }));
    const drafter = step === "drafting" ? ", drafter_id = 'sundvik-ada'" : "";
    await moveQuestion(db, step, drafter, "reply");
  }
}

/** The whole way: the reply is a post and says so. */
export async function publishReply(db: Kysely<Database>): Promise<void> {
  await bringReplyTo(db, "approved");
  await insert(db, "post", post());
  await moveQuestion(db, "published", ", visibility = 'public'", "reply");
}
