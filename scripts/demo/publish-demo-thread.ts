import type { Instance } from "#app/instance/instance-file.ts";
import { instanceIdOf } from "#app/instance/require-instance.ts";
import type { AppContext } from "#app/lib/app-context.ts";
import { approveSubmission } from "#app/workflows/approve-submission.server.ts";
import { claimSubmission } from "#app/workflows/claim-submission.server.ts";
import { publishThread } from "#app/workflows/publish-thread.server.ts";
import { recordChildCheck } from "#app/workflows/record-child-check.server.ts";
import { saveRevision } from "#app/workflows/save-revision.server.ts";
import { sendToSecondRead } from "#app/workflows/send-to-second-read.server.ts";
import { listQueue, type QueueLine } from "#db/queries/queue.server.ts";
import type { Draft, ReviewState } from "#moderation/decision.ts";
import { publicTextHash } from "#moderation/public-text.ts";
import type { DemoStaff } from "./demo-staff.ts";
import { type DemoPost, publishDemoPosts } from "./publish-demo-posts.ts";
import { submitDemoQuestion } from "./submit-demo-question.ts";

const hour = 3_600_000;

/** A thread of the demo, as it shall read. */
export interface DemoThread {
  topic: string;
  title: string;
  question: string;
  shortAnswer: string;
  answer: string;
  publishedDaysAgo: number;
  posts: DemoPost[];
}

/** Takes a demo thread the whole way: asked, answered, read by a colleague, published, then discussed. */
export async function publishDemoThread(
  app: AppContext,
  instance: Instance,
  staff: DemoStaff,
  thread: DemoThread,
): Promise<void> {
  const line = await approveDemoThread(
    beforeObjections(app, instance),
    instance,
    staff,
    thread,
  );
  const { threadId } = must(
    await publishThread(app, {
      instance,
      submissionId: line.id,
      reviewerId: "system",
    }),
  );
  await publishDemoPosts(
    app,
    instance,
    staff,
    { threadId, submissionId: line.id },
    thread.posts,
  );
}

/** So long before that whoever asked has had their time to object when the thread goes out. */
function beforeObjections(app: AppContext, { reviewMode }: Instance) {
  // The time to object ends on a full hour, so an hour more.
  const wait = reviewMode.objectionHours * hour;
  const at = new Date(app.now().getTime() - (wait > 0 ? wait + hour : 0));
  return { ...app, now: () => at };
}

async function approveDemoThread(
  app: AppContext,
  instance: Instance,
  { drafter, secondReader }: DemoStaff,
  thread: DemoThread,
): Promise<QueueLine> {
  const instanceId = instanceIdOf(instance);
  await submitDemoQuestion(app, instance, {
    ...thread,
    wish: "public",
    role: null,
    hoursAgo: 0,
    text: thread.question,
  });
  const [line] = await listQueue(app.db, instanceId, {
    works: ["waiting"],
    order: "clock",
    limit: 1,
  });
  if (!line) throw new Error("the demo question is not in the queue");
  const act = {
    instance,
    instanceId,
    submissionId: line.id,
    reviewerId: drafter,
  };
  const claimed = must(
    await claimSubmission(app, {
      ...act,
      rowVersion: line.rowVersion,
      takeOver: false,
    }),
  );
  const draft: Draft = {
    ...textOf(thread),
    topicId: thread.topic,
    decisions: [],
  };
  const saved = must(
    await saveRevision(app, { ...act, rowVersion: claimed.rowVersion, draft }),
  );
  must(
    await recordChildCheck(app, {
      ...act,
      outcome: "no-concern",
      readMessages: 0,
    }),
  );
  must(
    await sendToSecondRead(app, {
      ...act,
      rowVersion: saved.rowVersion,
      draft: { ...draft, decisions: keepAll(saved.state) },
    }),
  );
  const approving = {
    instance,
    submissionId: line.id,
    reviewerId: secondReader,
    textHash: publicTextHash(saved.draft),
  };
  // Saved once more when sent, then moved: two versions on.
  must(
    await approveSubmission(app, {
      ...approving,
      rowVersion: saved.rowVersion + 2,
    }),
  );
  return line;
}

const textOf = ({ title, question, shortAnswer, answer }: DemoThread) => ({
  title,
  question,
  shortAnswer,
  answer,
});

/** The texts are invented and read by their authors: whatever the checker points at stays, with that as the reason. */
const keepAll = (state: ReviewState): Draft["decisions"] =>
  state.groups
    .filter((group) => group.status === "open")
    .map(({ group, label }) => ({
      group,
      label,
      action: "keep",
      replacement: "",
      reason: "Påhittad text i demon",
    }));

function must<Result extends { ok: boolean }>(
  result: Result,
): Extract<Result, { ok: true }> {
  if (!result.ok)
    throw new Error(
      `a demo thread stopped: ${JSON.stringify(result, ["ok", "error", "missing"])}`,
    );
  return result as Extract<Result, { ok: true }>;
}
