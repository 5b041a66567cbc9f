import type { Instance } from "#app/instance/instance-file.ts";
import { instanceIdOf } from "#app/instance/require-instance.ts";
import type { AppContext } from "#app/lib/app-context.ts";
import { renderAnswer, renderQuestion } from "#app/lib/render-answer.server.ts";
import type { PersonId, SubmissionId } from "#db/ids.ts";
import { findQueueLine, type QueueLine } from "#db/queries/queue.server.ts";
import { findSubmission } from "#db/queries/submissions.server.ts";
import type { Clock } from "#moderation/clock.ts";
import type { Draft, ReviewState } from "#moderation/decision.ts";
import { type PublicText, publicTextHash } from "#moderation/public-text.ts";
import { type ChangesSince, changesSince } from "./changes-since.server.ts";
import { type Comment, commentsOf } from "./comments-of.server.ts";
import { submissionClock } from "#moderation/submission-clock.ts";
import { type Objection, objectionsIn } from "./objections-in.ts";
import { type PostSheet, postSheets } from "./post-sheets.server.ts";
import { openReviewTexts, stateOf } from "./review-texts.server.ts";
import { openThreadBeside, type ThreadBeside } from "./thread-beside.server.ts";

/** Exactly what will be public, and what a second reader needs to judge it. */
export interface Reading extends Pick<
  QueueLine,
  "id" | "number" | "rowVersion" | "risk" | "work"
> {
  clock: Clock;
  drafter: { id: PersonId | null; name: string };
  /** Whether the reader wrote it themself. */
  mine: boolean;
  revisionNumber: number;
  textHash: string;
  text: PublicText;
  topicName: string;
  questionHtml: string;
  answerHtml: string;
  state: ReviewState;
  decisions: Draft["decisions"];
  byline: string;
  /** Of a reply: what becomes a post, in order, and the thread around it. */
  posts: PostSheet[] | null;
  thread: ThreadBeside | null;
  comments: Comment[];
  /** What was done since it was last read; null at the first reading. */
  changes: ChangesSince | null;
  /** What the asker has said can give them away. */
  objections: Objection[];
  /** Until when the asker may object to the approved wording, or null. */
  publishAfter: string | null;
}

export type ReadSecondResult =
  { ok: true; reading: Reading } | { ok: false; error: "not-found" };

/** Opens a wording that waits for a second reader, or is approved and not yet published. */
export async function readSecond(
  app: AppContext,
  {
    instance,
    submissionId,
    reviewerId,
  }: { instance: Instance; submissionId: SubmissionId; reviewerId: PersonId },
): Promise<ReadSecondResult> {
  const instanceId = instanceIdOf(instance);
  const submission = await findSubmission(app.db, instanceId, submissionId);
  const line =
    submission && (await findQueueLine(app.db, instanceId, submissionId));
  if (
    !submission ||
    !line ||
    !(line.work === "second-read" || line.work === "approved")
  )
    return { ok: false, error: "not-found" };
  const texts = await openReviewTexts(app, instance, submission);
  const { draft } = texts;
  const { title, question, shortAnswer, answer } = draft;
  return {
    ok: true,
    reading: {
      ...{
        id: line.id,
        number: line.number,
        rowVersion: line.rowVersion,
        risk: line.risk,
        work: line.work,
      },
      clock: submissionClock(submission, app.now(), instance),
      drafter: { id: line.drafterId, name: line.drafterName ?? "" },
      mine: line.drafterId === reviewerId,
      revisionNumber: texts.revisionNumber,
      textHash: publicTextHash(draft),
      text: { title, question, shortAnswer, answer },
      topicName: line.topicName ?? "",
      questionHtml: renderQuestion(question),
      answerHtml: renderAnswer(answer),
      state: stateOf(app, instance, texts, draft),
      decisions: draft.decisions,
      byline: instance.unit.byline,
      posts: submission.kind === "reply" ? postSheets(submission, draft) : null,
      thread: await openThreadBeside(app, instance, submission, texts),
      comments: await commentsOf(app, instanceId, line.id, texts.comments),
      changes: await changesSince(app, instanceId, line.id, {
        readerId: reviewerId,
        revisionNumber: texts.revisionNumber,
        text: draft,
      }),
      objections: objectionsIn(texts),
      publishAfter: submission.publishAfter,
    },
  };
}
