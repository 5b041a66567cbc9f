import type { Instance } from "#app/instance/instance-file.ts";
import { instanceIdOf } from "#app/instance/require-instance.ts";
import type { AppContext } from "#app/lib/app-context.ts";
import {
  openLatestWording,
  type Wording,
} from "#app/seal/submission-texts.server.ts";
import type { PersonId, SubmissionId } from "#db/ids.ts";
import { findSubmission } from "#db/queries/submissions.server.ts";
import type { Passage } from "#db/queries/texts.server.ts";
import type { StoreUnavailable } from "#db/transaction.server.ts";
import { cleanText } from "#moderation/clean-text.ts";
import { leaseUntil } from "./lease.ts";
import { moveWithMessage, type Said } from "./move-with-message.server.ts";

type Problem =
  | "not-found"
  | "stale"
  | "comment-required"
  | "passage-empty"
  | "too-long"
  | "too-many";

export type RequestChangeResult =
  { ok: true } | { ok: false; error: Problem } | StoreUnavailable;

/** A comment on some words of the wording that was read. */
export interface PassageComment extends Omit<Passage, "revisionNumber"> {
  text: string;
}

export interface RequestingChange {
  instance: Instance;
  submissionId: SubmissionId;
  reviewerId: PersonId;
  rowVersion: number;
  /** About the whole; may be empty when there are comments on passages. */
  comment: string;
  passages?: readonly PassageComment[];
}

const longestComment = 2_000;
const mostPassages = 50;

/** Sends a wording back to the one who wrote it, with comments on the whole and on passages; an approval given no longer counts. */
export async function requestChange(
  app: AppContext,
  input: RequestingChange,
): Promise<RequestChangeResult> {
  const comment = cleanText(input.comment);
  const passages = (input.passages ?? []).map((passage) => ({
    ...passage,
    text: cleanText(passage.text),
  }));
  const problem = problemOf(comment, passages);
  if (problem) return { ok: false, error: problem };
  const instanceId = instanceIdOf(input.instance);
  const { submissionId } = input;
  const submission = await findSubmission(app.db, instanceId, submissionId);
  const wording =
    submission && (await openLatestWording(app, instanceId, submissionId));
  if (!submission || !wording) return { ok: false, error: "not-found" };
  // Places that are not in this wording were chosen in another.
  if (!passages.every((passage) => isWithin(wording, passage)))
    return { ok: false, error: "stale" };
  const moved = await moveWithMessage(app, {
    instanceId,
    submission: { ...submission, rowVersion: input.rowVersion },
    actor: input.reviewerId,
    action: "change",
    change: {
      claimed_by: submission.drafterId,
      claim_expires_at: leaseUntil(app.now()),
    },
    message: said(wording.number, comment, passages),
  });
  return moved.ok ? { ok: true } : moved;
}

function problemOf(
  comment: string,
  passages: readonly PassageComment[],
): Problem | null {
  if (passages.some(({ text }) => text === "")) return "passage-empty";
  if (comment === "" && passages.length === 0) return "comment-required";
  if (passages.length > mostPassages) return "too-many";
  const texts = [comment, ...passages.map(({ text }) => text)];
  return texts.some((text) => text.length > longestComment) ? "too-long" : null;
}

const isWithin = ({ draft }: Wording, passage: PassageComment): boolean =>
  passage.start >= 0 &&
  passage.start < passage.end &&
  passage.end <= draft[passage.part].length;

function said(
  revisionNumber: number,
  comment: string,
  passages: readonly PassageComment[],
): Said[] {
  const to = { audience: "staff", kind: "comment" } as const;
  const whole = comment === "" ? [] : [{ ...to, text: comment }];
  return [
    ...whole,
    ...passages.map(({ text, part, start, end }) => ({
      ...{ ...to, text },
      passage: { revisionNumber, part, start, end },
    })),
  ];
}
