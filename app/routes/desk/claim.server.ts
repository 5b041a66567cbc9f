import { json, redirect } from "@remix-run/node";
import { z } from "zod";
import type { ClaimRefusal } from "#app/components/desk/queue-view.ts";
import { claimSubmission } from "#app/workflows/claim-submission.server.ts";
import type { SubmissionId } from "#db/ids.ts";
import { parseId } from "#db/ids.ts";
import { cleanLine } from "#moderation/clean-text.ts";
import type { AtDesk } from "./at-desk.server.ts";
import { statusOf } from "./status-of.ts";

const claimForm = z.object({
  intent: z.enum(["claim", "take-over"]),
  submissionId: z.string(),
  rowVersion: z.coerce.number().int().min(0),
  reason: z.string().max(500).default(""),
});

/** Takes a question, or takes it over with a reason, and leads to it; a refusal says who has it. */
export async function claim(desk: AtDesk, form: FormData): Promise<Response> {
  const parsed = claimForm.safeParse(Object.fromEntries(form));
  const submissionId = parsed.success
    ? parseId<SubmissionId>(parsed.data.submissionId)
    : null;
  if (!parsed.success || submissionId === null)
    return refuse({ error: "malformed", by: "", reason: "" });
  // Where nobody holds a question, taking it is no more than opening it.
  const isOff = desk.instance.reviewMode.claim === "off";
  const takeOver = isOff || parsed.data.intent === "take-over";
  const reason = cleanLine(parsed.data.reason);
  if (takeOver && !isOff && reason === "")
    return refuse({ error: "reason-required", by: "", reason });
  const result = await claimSubmission(desk.app, {
    instanceId: desk.instanceId,
    submissionId,
    reviewerId: desk.reviewer.id,
    rowVersion: parsed.data.rowVersion,
    takeOver,
    ...(takeOver && !isOff ? { reason } : {}),
  });
  if (result.ok) return redirect(`/granska/fragor/${submissionId}`, 303);
  return refuse({
    error: result.error,
    by: result.error === "taken" ? result.by : "",
    reason,
  });
}

function refuse(refusal: Omit<ClaimRefusal, "ok" | "refused">): Response {
  return json<ClaimRefusal>(
    { ok: false, refused: "claim", ...refusal },
    { status: statusOf(refusal.error) },
  );
}
