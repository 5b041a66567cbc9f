import { redirect } from "@remix-run/node";
import { changeRisk } from "#app/workflows/change-risk.server.ts";
import { saveRevision } from "#app/workflows/save-revision.server.ts";
import { refuse, told } from "./review-answers.server.ts";
import type { Acting } from "./review-answers.server.ts";

/** Saves what is written, then sets how urgent the reviewer judges the question to be. */
export async function judgeRisk(acting: Acting): Promise<Response> {
  const { desk, submissionId, form } = acting;
  const saved = await saveRevision(desk.app, told(acting));
  if (!saved.ok) return refuse(acting, saved);
  const changed = await changeRisk(desk.app, {
    instanceId: desk.instanceId,
    submissionId,
    personId: desk.reviewer.id,
    risk: form.risk.to,
    reason: form.risk.reason,
  });
  if (changed.ok) return redirect(`/granska/fragor/${submissionId}`, 303);
  const { error } = changed;
  return refuse(acting, { error, rowVersion: saved.rowVersion });
}
