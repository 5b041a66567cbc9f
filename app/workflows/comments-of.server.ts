import type { AppParts } from "#app/lib/app-context.ts";
import { openEarlierWording } from "#app/seal/earlier-wording.server.ts";
import type { OpenMessage } from "#app/seal/submission-texts.server.ts";
import type { InstanceId, SubmissionId } from "#db/ids.ts";
import type { Draft, Part } from "#moderation/decision.ts";

/** What a second reader said, and which words it was about. */
export interface Comment {
  authorName: string;
  text: string;
  writtenAt: string;
  /** Null when it is about the whole. */
  passage: { part: Part; quote: string } | null;
}

/** The comments with the words they were about, quoted from the wording the reader had before their eyes. */
export async function commentsOf(
  app: Pick<AppParts, "db" | "sealing">,
  instanceId: InstanceId,
  submissionId: SubmissionId,
  comments: readonly OpenMessage[],
): Promise<Comment[]> {
  const numbers = new Set(
    comments.flatMap(({ passage }) => passage?.revisionNumber ?? []),
  );
  const wordings = new Map<number, Draft | null>();
  for (const number of numbers)
    wordings.set(
      number,
      await openEarlierWording(app, instanceId, submissionId, number),
    );
  return comments.map(({ authorName, text, writtenAt, passage }) => {
    const wording = passage && wordings.get(passage.revisionNumber);
    const quote = wording?.[passage?.part ?? "title"].slice(
      passage?.start,
      passage?.end,
    );
    return {
      ...{ authorName: authorName ?? "", text, writtenAt },
      passage: passage && quote ? { part: passage.part, quote } : null,
    };
  });
}
