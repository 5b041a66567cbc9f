import type { Instance } from "#app/instance/instance-file.ts";
import { instanceIdOf } from "#app/instance/require-instance.ts";
import type { AppContext } from "#app/lib/app-context.ts";
import { publishThread } from "#app/workflows/publish-thread.server.ts";
import { listQueue } from "#db/queries/queue.server.ts";
import type { SubmissionId } from "#db/ids.ts";
import type { DemoStaff } from "./demo-staff.ts";
import { type DemoPost, publishDemoPosts } from "./publish-demo-posts.ts";
import { must, reviewDemoText } from "./review-demo-text.ts";
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
  const before = beforeObjections(app, instance);
  const asked = await askDemoQuestion(before, instance, thread);
  const { title, question, shortAnswer, answer, topic } = thread;
  await reviewDemoText(before, instance, staff, asked.submissionId, {
    ...{ title, question, shortAnswer, answer },
    ...{ topicId: topic, decisions: [] },
  });
  const { threadId } = must(
    await publishThread(app, {
      instance,
      submissionId: asked.submissionId,
      reviewerId: "system",
    }),
  );
  const place = { threadId, topicId: topic, code: asked.code };
  await publishDemoPosts(app, instance, staff, place, thread.posts);
}

/** So long before that whoever asked has had their time to object when the thread goes out. */
function beforeObjections(app: AppContext, { reviewMode }: Instance) {
  // The time to object ends on a full hour, so an hour more.
  const wait = reviewMode.objectionHours * hour;
  const at = new Date(app.now().getTime() - (wait > 0 ? wait + hour : 0));
  return { ...app, now: () => at };
}

async function askDemoQuestion(
  app: AppContext,
  instance: Instance,
  thread: DemoThread,
): Promise<{ code: string; submissionId: SubmissionId }> {
  const code = await submitDemoQuestion(app, instance, {
    ...thread,
    wish: "public",
    role: null,
    hoursAgo: 0,
    text: thread.question,
  });
  const [line] = await listQueue(app.db, instanceIdOf(instance), {
    works: ["waiting"],
    order: "clock",
    limit: 1,
  });
  if (!line) throw new Error("the demo question is not in the queue");
  return { code, submissionId: line.id };
}
