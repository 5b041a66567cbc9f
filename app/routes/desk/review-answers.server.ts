import { json, redirect } from "@remix-run/node";
import type { ChildCheckView } from "#app/components/desk/outcome-view.ts";
import type {
  ReviewRefusal,
  ReviewSaved,
  Typed,
} from "#app/components/desk/review-result.ts";
import { leaseUntil } from "#app/workflows/lease.ts";
import type { SaveResult } from "#app/workflows/save-revision.server.ts";
import type { SubmissionId } from "#db/ids.ts";
import type { AtDesk } from "./at-desk.server.ts";
import type { ReviewForm } from "./review-form.server.ts";
import { statusOf } from "./status-of.ts";

/** One request at the desk: who, about which question, with which form. */
export interface Acting {
  desk: AtDesk;
  submissionId: SubmissionId;
  form: ReviewForm;
}

/** What every workflow at the desk is told. */
export function told({ desk, submissionId, form }: Acting) {
  return {
    instance: desk.instance,
    instanceId: desk.instanceId,
    submissionId,
    reviewerId: desk.reviewer.id,
    rowVersion: form.rowVersion,
    draft: form.draft,
  };
}

/** Refuses, with everything that was typed. */
export function refuse(
  { form }: Acting,
  refusal: Omit<ReviewRefusal, "ok">,
): Response {
  const { draft, typed } = form;
  return json<ReviewRefusal>(
    { ok: false, draft, typed, ...refusal },
    { status: statusOf(refusal.error) },
  );
}

/** Tells that a wording is saved: as data to a page with script, else by leading back to the place in the list. */
export function saved(
  acting: Acting,
  result: Extract<SaveResult, { ok: true }>,
  done: ReviewSaved["done"],
  childCheck?: ChildCheckView | null,
): Response {
  const { form, desk, submissionId } = acting;
  const typed =
    done === "decided" || form.intent === "risk"
      ? typedElsewhere(form)
      : form.typed;
  const halfWritten = Object.keys(typed).some((name) => !isChosen.has(name));
  if (!form.live && !halfWritten)
    return redirect(
      `/granska/fragor/${submissionId}${placeOf(acting, result)}`,
      303,
    );
  const now = desk.app.now();
  return json<ReviewSaved>({
    ...result,
    done,
    typed,
    savedAt: now.toISOString(),
    heldUntil: leaseUntil(now),
    ...(childCheck === undefined ? {} : { childCheck }),
  });
}

// A list that always has something chosen is nothing half-written.
const isChosen: ReadonlySet<string> = new Set(["manual-label", "riskTo"]);

// What was typed for the finding just decided, or for the risk just judged, has done its work.
function typedElsewhere({ typed, decision, intent }: ReviewForm): Typed {
  const used = decision
    ? [`reason-${decision.number}`, `words-${decision.number}`]
    : [];
  const isUsed = (name: string) =>
    used.includes(name) ||
    (intent === "mark" && name.startsWith("manual-")) ||
    (intent === "risk" && name.startsWith("risk"));
  return Object.fromEntries(
    Object.entries(typed).filter(([name]) => !isUsed(name)),
  );
}

function placeOf(
  { form }: Acting,
  { state }: Extract<SaveResult, { ok: true }>,
): string {
  if (form.intent === "save") return "";
  if (form.intent === "child") return "#barn";
  const at = state.groups.findIndex(
    ({ group }) => group === (form.decision?.group ?? form.undecide),
  );
  const next =
    state.groups.slice(at + 1).find(({ status }) => status === "open") ??
    state.groups[Math.max(at, 0)];
  return next ? `#finding-${next.number}` : "#findings";
}
