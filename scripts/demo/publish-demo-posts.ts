import type { Instance } from "#app/instance/instance-file.ts";
import { instanceIdOf } from "#app/instance/require-instance.ts";
import type { AppContext } from "#app/lib/app-context.ts";
import { publishPost } from "#app/workflows/publish-post.server.ts";
import { startPost } from "#app/workflows/start-post.server.ts";
import { submitReply } from "#app/workflows/submit-reply.server.ts";
import type { SubmissionId, ThreadId } from "#db/ids.ts";
import { listQueue } from "#db/queries/queue.server.ts";
import type { DemoStaff } from "./demo-staff.ts";
import { must, reviewDemoText } from "./review-demo-text.ts";

export interface DemoPost {
  by: "asker" | "parent" | "resident" | "staff";
  text: string;
}

interface Place {
  threadId: ThreadId;
  topicId: string;
  /** The kvittokod of the thread's question: only with it can somebody write as the one who asked. */
  code: string;
}

/** Lets invented people discuss a demo thread through the same doors as everybody; what we say right after a resident is our answer to it. */
export async function publishDemoPosts(
  app: AppContext,
  instance: Instance,
  staff: DemoStaff,
  at: Place,
  posts: readonly DemoPost[],
): Promise<void> {
  const [post, ...rest] = posts;
  if (!post) return;
  const [next, ...afterNext] = rest;
  const answer = post.by !== "staff" && next?.by === "staff" ? next.text : "";
  const submissionId = await sendDemoPost(app, instance, staff, at, post);
  await reviewDemoText(app, instance, staff, submissionId, {
    ...{ title: "", question: post.text, shortAnswer: "", answer },
    ...{ topicId: at.topicId, decisions: [] },
  });
  const reviewerId = staff.secondReader;
  must(await publishPost(app, { instance, submissionId, reviewerId }));
  const left = answer === "" ? rest : afterNext;
  await publishDemoPosts(app, instance, staff, at, left);
}

async function sendDemoPost(
  app: AppContext,
  instance: Instance,
  { drafter }: DemoStaff,
  { threadId, code }: Place,
  { by, text }: DemoPost,
): Promise<SubmissionId> {
  if (by === "staff") {
    const reviewerId = drafter;
    const started = await startPost(app, { instance, threadId, reviewerId });
    return must(started).submissionId;
  }
  must(
    await submitReply(app, {
      ...{ instance, threadId, text, author: by },
      code: by === "asker" ? code : null,
      ...{ formToken: app.forms.issue(), honeypot: "" },
    }),
  );
  const [line] = await listQueue(app.db, instanceIdOf(instance), {
    works: ["waiting"],
    order: "clock",
    limit: 1,
  });
  if (!line) throw new Error("the demo reply is not in the queue");
  return line.id;
}
