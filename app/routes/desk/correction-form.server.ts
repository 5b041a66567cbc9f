import { redirect } from "@remix-run/node";
import type { ThreadId } from "#db/ids.ts";
import { startCorrection } from "#app/workflows/start-correction.server.ts";
import type { AtDesk } from "./at-desk.server.ts";
import { refuseUnpublish } from "./unpublish-form.server.ts";

/** Takes a thread to the desk to be changed, or says why not. */
export async function beginCorrection(
  { app, instance, reviewer }: AtDesk,
  threadId: ThreadId,
  form: FormData,
): Promise<Response> {
  const result = await startCorrection(app, {
    instance,
    threadId,
    reviewerId: reviewer.id,
    reasonCode: String(form.get("correctionCode") ?? ""),
  });
  if (result.ok) return redirect(`/granska/fragor/${result.submissionId}`, 303);
  return refuseUnpublish({ error: result.error, form: "correct" });
}
