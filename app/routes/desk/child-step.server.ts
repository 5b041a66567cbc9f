import { childOutcomes } from "#moderation/child-check.ts";
import { recordChildCheck } from "#app/workflows/record-child-check.server.ts";
import { saveRevision } from "#app/workflows/save-revision.server.ts";
import {
  isCheckedForChildren,
  lastWordOfAsker,
  listChildChecks,
} from "#db/queries/child-checks.server.ts";
import type { SubmissionId } from "#db/ids.ts";
import type { ChildCheckView } from "#app/components/desk/outcome-view.ts";
import type { AtDesk } from "./at-desk.server.ts";
import { refuse, saved, told, type Acting } from "./review-answers.server.ts";

/** Saves the draft and records the look for a child at risk, of what the reviewer had before their eyes. */
export async function recordChild(acting: Acting): Promise<Response> {
  const { desk, form } = acting;
  const outcome = childOutcomes.find((name) => name === form.child);
  if (!outcome) return refuse(acting, { error: "malformed" });
  const result = await saveRevision(desk.app, told(acting));
  if (!result.ok) return refuse(acting, result);
  const { rowVersion, state } = result;
  const { readMessages } = form;
  const look = { ...told(acting), outcome, readMessages };
  const recorded = await recordChildCheck(desk.app, look);
  if (!recorded.ok)
    return refuse(acting, { error: recorded.error, rowVersion, state });
  const childCheck = await childCheckView(desk, acting.submissionId);
  return saved(acting, result, "child", childCheck);
}

/** What keeps a question from being ended for a child's sake: nobody has looked, or the asker has written since. */
export async function childStepProblem({
  desk,
  submissionId,
  form,
}: Acting): Promise<"child-check" | "asker-wrote" | null> {
  const { app, instanceId } = desk;
  if (await isCheckedForChildren(app.db, instanceId, submissionId)) return null;
  const last = await lastWordOfAsker(app.db, instanceId, submissionId);
  return last > form.readMessages ? "asker-wrote" : "child-check";
}

/** The last look for a child at risk as the desk shows it, or null. */
export async function childCheckView(
  { app, instanceId }: AtDesk,
  submissionId: SubmissionId,
): Promise<ChildCheckView | null> {
  const checks = await listChildChecks(app.db, instanceId, submissionId);
  const last = checks.at(-1);
  if (last === undefined) return null;
  const { outcome, personName, checkedAt } = last;
  const isCurrent = await isCheckedForChildren(
    app.db,
    instanceId,
    submissionId,
  );
  return { outcome, personName, checkedAt, isCurrent };
}
