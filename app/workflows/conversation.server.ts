import type { AppContext } from "#app/lib/app-context.ts";
import { renderAnswer } from "#app/lib/render-answer.server.ts";
import { openMessages } from "#app/seal/submission-texts.server.ts";
import type { InstanceId, SubmissionId } from "#db/ids.ts";
import type { MessageKind } from "#db/queries/texts.server.ts";

/** One thing said between the asker and staff. */
export interface Said {
  author: "resident" | "staff";
  kind: MessageKind;
  text: string;
  /** Of staff's words, which may hold lists and links. */
  html: string | null;
  writtenAt: string;
}

/** Everything the asker and staff have said to each other, oldest first; staff's words among themselves are not in it. */
export async function conversationOf(
  app: AppContext,
  instanceId: InstanceId,
  submissionId: SubmissionId,
): Promise<Said[]> {
  const messages = await openMessages(app, instanceId, submissionId);
  return messages
    .filter((message) => message.audience === "asker")
    .map(({ author, kind, text, writtenAt }) => ({
      ...{ author, kind, text, writtenAt },
      html: author === "staff" ? renderAnswer(text) : null,
    }));
}
