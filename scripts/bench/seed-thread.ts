import { randomBytes } from "node:crypto";
import type { Transaction } from "kysely";
import type { Instance } from "#app/instance/instance-file.ts";
import { instanceIdOf } from "#app/instance/require-instance.ts";
import { renderAnswer, renderQuestion } from "#app/lib/render-answer.server.ts";
import { stemsOfThread } from "#app/workflows/publish-thread.server.ts";
import { idBytes, idFrom, type ThreadId } from "#db/ids.ts";
import { insertChildCheck } from "#db/queries/child-checks.server.ts";
import { insertPost } from "#db/queries/posts.server.ts";
import {
  insertThread,
  takeThreadSequence,
} from "#db/queries/publication.server.ts";
import { insertThreadStems } from "#db/queries/search.server.ts";
import type { Database } from "#db/schema.ts";
import { postTextHash, publicTextHash } from "#moderation/public-text.ts";
import { seedApproval } from "./seed-approval.ts";
import type { Staff } from "./seed-people.ts";
import { seedSubmission, walk, type Walk } from "./seed-submission.ts";
import type { WrittenThread } from "./write-forum.ts";

const shortAnswer = "Ja, det går att få hjälp. Ring oss så berättar vi hur.";
const days = { published_on: "2026-10-02", review_on: "2027-04-02" };

/** Publishes one written thread by every step that the database demands; returns its id. */
export async function seedThread(
  trx: Transaction<Database>,
  instance: Instance,
  staff: Staff,
  { title, topic, texts }: WrittenThread,
): Promise<ThreadId> {
  const instanceId = instanceIdOf(instance);
  const [question = "", answer = "", ...posts] = texts;
  const words = { title, question, shortAnswer, answer };
  const textHash = publicTextHash(words);
  const read = await walkToSecondRead(trx, instance, staff);
  const of = { submissionId: read.id, subject: "thread", textHash } as const;
  const approvalId = await seedApproval(trx, instanceId, staff, of);
  const approved = await walk(trx, instanceId, staff, read, "approve");
  const threadId = idFrom<ThreadId>(randomBytes(idBytes));
  const searchId = await insertThread(trx, {
    instance_id: instanceId,
    id: threadId,
    sequence: await takeThreadSequence(trx, instanceId),
    submission_id: read.id,
    approval_id: approvalId,
    topic_id: instance.topics[topic]?.id ?? "",
    title,
    question,
    short_answer: shortAnswer,
    answer,
    text_hash: textHash,
    question_html: renderQuestion(question),
    answer_html: renderAnswer(answer),
    byline: instance.unit.byline,
    ...days,
  });
  const stems = stemsOfThread(words);
  await insertThreadStems(trx, { searchId, instanceId, stems });
  await walk(trx, instanceId, staff, approved, "publish", {
    visibility: "public",
  });
  for (const text of posts)
    await seedPost(trx, instance, staff, threadId, text);
  return threadId;
}

async function walkToSecondRead(
  trx: Transaction<Database>,
  instance: Instance,
  staff: Staff,
  threadId?: ThreadId,
): Promise<Walk> {
  const instanceId = instanceIdOf(instance);
  const waiting = await seedSubmission(trx, instanceId, threadId);
  const claimed = await walk(trx, instanceId, staff, waiting, "claim");
  const drafting = await walk(trx, instanceId, staff, claimed, "save", {
    drafter_id: staff.drafter,
  });
  await insertChildCheck(trx, instanceId, drafting.id, {
    outcome: "no-child",
    personId: staff.drafter,
    checkedAt: new Date(),
    readMessages: 0,
  });
  return walk(trx, instanceId, staff, drafting, "send");
}

async function seedPost(
  trx: Transaction<Database>,
  instance: Instance,
  staff: Staff,
  threadId: ThreadId,
  text: string,
): Promise<void> {
  const instanceId = instanceIdOf(instance);
  const textHash = postTextHash(text);
  const read = await walkToSecondRead(trx, instance, staff, threadId);
  const of = { submissionId: read.id, subject: "post", textHash } as const;
  const approvalId = await seedApproval(trx, instanceId, staff, of);
  const approved = await walk(trx, instanceId, staff, read, "approve");
  await insertPost(trx, {
    instance_id: instanceId,
    thread_id: threadId,
    submission_id: read.id,
    approval_id: approvalId,
    author: "resident",
    text,
    text_hash: textHash,
    html: renderQuestion(text),
    published_on: days.published_on,
  });
  await walk(trx, instanceId, staff, approved, "publish", {
    visibility: "public",
  });
}
