import type { Instance } from "#app/instance/instance-file.ts";
import type { AppContext } from "#app/lib/app-context.ts";
import { submitQuestion } from "#app/workflows/submit-question.server.ts";
import type { ResidentRole, Wish } from "#moderation/submission.ts";

/** A question that waits in the demo's queue. */
export interface DemoQuestion {
  topic: string | null;
  wish: Wish;
  role: ResidentRole | null;
  hoursAgo: number;
  text: string;
}

/** Sends a question as a resident would, and gives its code. */
export async function submitDemoQuestion(
  app: AppContext,
  instance: Instance,
  question: DemoQuestion,
): Promise<string> {
  const { text, wish, role, topic } = question;
  const sent = await submitQuestion(app, {
    ...{ instance, text, wish, role, topicId: topic },
    formToken: app.forms.issue(),
    honeypot: "",
  });
  if (!sent.ok || sent.receipt === null)
    throw new Error(`a demo question was not stored: ${JSON.stringify(sent)}`);
  return sent.receipt;
}
