import { changeRisk } from "#app/workflows/change-risk.server.ts";
import { saveRevision } from "#app/workflows/save-revision.server.ts";
import { refuse, saved, told } from "./review-answers.server.ts";
import type { Acting } from "./review-answers.server.ts";

/** Saves what is written, then sets how urgent the reviewer judges the question to be. */
export async function judgeRisk(acting: Acting): Promise<Response> {
  const { desk, submissionId, form } = acting;
  const result = await saveRevision(desk.app, told(acting));
  if (!result.ok) return refuse(acting, result);
  const changed = await changeRisk(desk.app, {
    instanceId: desk.instanceId,
    submissionId,
    personId: desk.reviewer.id,
    risk: form.risk.to,
    reason: form.risk.reason,
  });
  if (changed.ok) return saved(acting, result, "saved");
  const error =
    changed.error === "reason-required"
      ? "risk-reason-required"
      : changed.error;
  return refuse(acting, { error, rowVersion: result.rowVersion });
}
