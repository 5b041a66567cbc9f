import { instanceIdOf } from "#app/instance/require-instance.ts";
import type { AppContext } from "#app/lib/app-context.ts";
import type { InstanceId } from "#db/ids.ts";
import { isCheckedForChildren } from "#db/queries/child-checks.server.ts";
import {
  findSubmission,
  type Submission,
} from "#db/queries/submissions.server.ts";
import { markSent } from "#db/queries/texts.server.ts";
import {
  inTransaction,
  type StoreUnavailable,
} from "#db/transaction.server.ts";
import { type Draft, parts, type ReviewState } from "#moderation/decision.ts";
import { unknownVariables } from "#moderation/variables.ts";
import { moveSubmission, orStale } from "./move-submission.server.ts";
import {
  saveRevision,
  type SaveInput,
  type SaveResult,
} from "./save-revision.server.ts";

export type Missing =
  | "must"
  | "judge"
  | "title"
  | "topic"
  | "question"
  | "shortAnswer"
  | "answer"
  | "check-incomplete"
  | "private-only"
  | "variables"
  | "child-check";

export type SendResult =
  | { ok: true }
  | Exclude<SaveResult, { ok: true }>
  | {
      ok: false;
      error: "not-ready";
      missing: Missing[];
      state: ReviewState;
      draft: Draft;
      rowVersion: number;
    };

/** Saves the wording and hands it to a colleague, when nothing is left undecided or empty. */
export async function sendToSecondRead(
  app: AppContext,
  input: SaveInput,
): Promise<SendResult> {
  const saved = await saveRevision(app, input);
  if (!saved.ok) return saved;
  const instanceId = instanceIdOf(input.instance);
  const submission = await findSubmission(
    app.db,
    instanceId,
    input.submissionId,
  );
  if (!submission) return { ok: false, error: "not-found" };
  const missing = await missingToSend(app, instanceId, submission, saved);
  if (missing.length > 0)
    return {
      ok: false,
      error: "not-ready",
      missing,
      state: saved.state,
      draft: saved.draft,
      rowVersion: saved.rowVersion,
    };
  const sent = await orStale(
    inTransaction(
      app.db,
      async (
        trx,
      ): Promise<
        { ok: true } | { ok: false; error: "stale" } | StoreUnavailable
      > => {
        const moved = await moveSubmission(
          trx,
          instanceId,
          { ...submission, rowVersion: saved.rowVersion },
          { actor: input.reviewerId, at: app.now(), action: "send" },
          {
            claimed_by: null,
            claim_expires_at: null,
            drafter_id: input.reviewerId,
            topic_id: saved.draft.topicId,
          },
        );
        if (moved.ok)
          await markSent(
            trx,
            instanceId,
            submission.id,
            app.now().toISOString(),
          );
        return moved.ok ? { ok: true } : moved;
      },
    ),
  );
  if (sent.ok || sent.error === "store-unavailable") return sent;
  return {
    ok: false,
    error: "stale",
    saved: saved.draft,
    rowVersion: saved.rowVersion,
  };
}

/** What still stands between a wording and a colleague's eyes, the look for a child at risk included; empty when nothing does. */
export async function missingToSend(
  app: Pick<AppContext, "db">,
  instanceId: InstanceId,
  submission: Pick<Submission, "id" | "wish" | "kind" | "postAuthor">,
  { draft, state }: Pick<Extract<SaveResult, { ok: true }>, "draft" | "state">,
): Promise<Missing[]> {
  const missing = missingFor(draft, state, submission);
  // What we write ourselves is no resident's word to look for a child in.
  const isOwn = submission.postAuthor === "staff";
  return isOwn ||
    (await isCheckedForChildren(app.db, instanceId, submission.id))
    ? missing
    : [...missing, "child-check"];
}

/** What a wording itself lacks; empty when nothing. */
export function missingFor(
  draft: Draft,
  state: ReviewState,
  { wish, kind }: Pick<Submission, "wish" | "kind">,
): Missing[] {
  const isThread = kind === "question";
  const checks: [Missing, boolean][] = [
    ["private-only", wish === "private"],
    ["check-incomplete", !state.complete],
    ["must", state.open.must > 0],
    ["judge", state.open.judge > 0],
    ["title", isThread && draft.title === ""],
    ["topic", isThread && !draft.topicId],
    ["question", draft.question === ""],
    ["shortAnswer", isThread && draft.shortAnswer === ""],
    ["answer", isThread && draft.answer === ""],
    [
      "variables",
      parts.some((part) => unknownVariables(draft[part]).length > 0),
    ],
  ];
  return checks
    .filter(([, isMissing]) => isMissing)
    .map(([missing]) => missing);
}
