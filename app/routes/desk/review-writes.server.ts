import { decideFindings } from "#app/workflows/decide-findings.server.ts";
import { saveRevision } from "#app/workflows/save-revision.server.ts";
import { manualGroup, occurrencesIn } from "#moderation/apply-decision.ts";
import { cleanLine } from "#moderation/clean-text.ts";
import type { Decision } from "#moderation/decision.ts";
import { labels } from "#moderation/finding.ts";
import { refuse, saved, told } from "./review-answers.server.ts";
import type { Acting } from "./review-answers.server.ts";

/** Saves the draft and checks it again. */
export async function save(acting: Acting): Promise<Response> {
  const result = await saveRevision(acting.desk.app, told(acting));
  return result.ok ? saved(acting, result, "saved") : refuse(acting, result);
}

/** Takes a decision back without touching the texts. */
export async function undecide(acting: Acting): Promise<Response> {
  const { draft, undecide: group } = acting.form;
  const decisions = draft.decisions.filter(
    (decision) => decision.group !== group,
  );
  const form = { ...acting.form, draft: { ...draft, decisions } };
  return save({ ...acting, form });
}

/** Makes one decision; the words or the reason it needs are read from the finding's own fields. */
export async function decide(acting: Acting): Promise<Response> {
  const { typed } = acting.form;
  if (acting.form.decision === null)
    return refuse(acting, { error: "malformed" });
  const { number, ...decision } = acting.form.decision;
  const words = cleanLine(typed[`words-${number}`] ?? "");
  const reason = cleanLine(typed[`reason-${number}`] ?? "");
  if (decision.action === "keep")
    return makeDecision(acting, {
      ...decision,
      reason: decision.reason || reason,
    });
  if (decision.action !== "rewrite") return makeDecision(acting, decision);
  if (words === "")
    return refuse(acting, { error: "words-required", group: decision.group });
  return makeDecision(acting, { ...decision, replacement: words });
}

/** Replaces or removes words the checker missed, wherever they stand in the draft. */
export async function mark(acting: Acting): Promise<Response> {
  const { draft, typed } = acting.form;
  const surface = cleanLine(typed["manual-surface"] ?? "");
  const replacement = cleanLine(typed["manual-words"] ?? "");
  if (surface === "") return refuse(acting, { error: "manual-missing" });
  if (occurrencesIn(draft, surface).length === 0)
    return refuse(acting, { error: "manual-not-found" });
  return makeDecision(acting, {
    group: manualGroup(surface),
    label: labels.find((name) => name === typed["manual-label"]) ?? "QUASI",
    action: replacement === "" ? "remove" : "rewrite",
    replacement,
    reason: "",
  });
}

async function makeDecision(
  acting: Acting,
  decision: Decision,
): Promise<Response> {
  const result = await decideFindings(acting.desk.app, {
    ...told(acting),
    decision,
  });
  return result.ok
    ? saved(acting, result, "decided")
    : refuse(acting, { ...result, group: decision.group });
}
