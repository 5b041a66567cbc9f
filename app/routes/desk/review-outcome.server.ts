import { json } from "@remix-run/node";
import type { OutcomeView } from "#app/components/desk/outcome-view.ts";
import type { ReviewOutcome } from "#app/components/desk/review-result.ts";
import { areNumbersFresh } from "#app/instance/variables.ts";
import { longestAnswer, renderAnswer } from "#app/lib/render-answer.server.ts";
import { checkWords } from "#app/workflows/check-words.server.ts";
import { leaseUntil } from "#app/workflows/lease.ts";
import { saveRevision } from "#app/workflows/save-revision.server.ts";
import { parseId, type ThreadId } from "#db/ids.ts";
import { findPublishedThread } from "#db/queries/forum.server.ts";
import { findSubmission } from "#db/queries/submissions.server.ts";
import type { Ending } from "#moderation/outcome.ts";
import type { Wish } from "#moderation/submission.ts";
import { textHash } from "#moderation/text-hash.ts";
import { unknownVariables } from "#moderation/variables.ts";
import type { AtDesk } from "./at-desk.server.ts";
import { childStepProblem } from "./child-step.server.ts";
import { composeEnding } from "./compose-ending.server.ts";
import { endingFormOf } from "./ending-form.server.ts";
import { endingLacks } from "./ending-lacks.ts";
import { refuse, told, type Acting } from "./review-answers.server.ts";

/** Saves the draft and shows an ending as the asker will read it, with what may be about somebody; nothing is sent. */
export async function showOutcome(
  acting: Acting,
  ending: Ending,
): Promise<Response> {
  const { desk, submissionId, form } = acting;
  const { app, instanceId } = desk;
  const saved = await saveRevision(app, told(acting));
  if (!saved.ok) return refuse(acting, { ...saved, ending });
  const now: Acting = {
    ...acting,
    form: { ...form, draft: saved.draft, rowVersion: saved.rowVersion },
  };
  const refused = (refusal: Parameters<typeof refuse>[1]) => {
    const { rowVersion, state } = saved;
    return refuse(now, { ending, rowVersion, state, ...refusal });
  };
  const submission = await findSubmission(app.db, instanceId, submissionId);
  if (!submission) return refused({ error: "not-found" });
  const error =
    lacks(now, ending, submission.wish) ??
    (ending === "spam" ? null : await childStepProblem(now));
  if (error !== null) return refused({ error });
  const outcome = await outcomeViewOf(now, ending, submission.wish);
  if (outcome === "thread-required") return refused({ error: outcome });
  if (outcome === "too-long") return refused({ error: outcome });
  const at = app.now();
  return json<ReviewOutcome>({
    ...saved,
    done: "outcome",
    typed: form.typed,
    savedAt: at.toISOString(),
    heldUntil: leaseUntil(at),
    outcome,
  });
}

/** What keeps an ending from being sent that a person can put right: something missing, or a name in braces that nothing stands for. */
function lacks({ desk, form }: Acting, ending: Ending, wish: Wish) {
  const fields = endingFormOf(form.typed);
  const { answer } = form.draft;
  const lack = endingLacks(ending, fields, { answer, wish });
  if (lack !== null) return lack;
  const { words } = composeEnding(desk.instance, ending, fields, {
    answer,
    wish,
  });
  return unknownVariables(words).length > 0 ? "variables" : null;
}

/** An ending as the asker will read it. */
export async function outcomeViewOf(
  { desk, form }: Acting,
  ending: Ending,
  wish: Wish,
): Promise<OutcomeView | "thread-required" | "too-long"> {
  const { app, instance } = desk;
  const fields = endingFormOf(form.typed);
  const { answer } = form.draft;
  const made = composeEnding(instance, ending, fields, { answer, wish });
  if (made.words.length > longestAnswer) return "too-long";
  const link = ending === "link" ? await linkOf(desk, fields.linkThread) : null;
  if (ending === "link" && link === null) return "thread-required";
  const fresh = areNumbersFresh(instance, app.now());
  const warnings = checkWords(app, instance, made.own);
  return {
    ...{ ending, link },
    html: renderAnswer(made.words),
    warnings: warnings.map(({ surface, kind }) => ({ surface, kind })),
    staleNumbers: fresh ? null : instance.crisis.checkedOn,
    hash: textHash(`${link?.id ?? ""}\n${made.words}`),
  };
}

async function linkOf(
  { app, instanceId }: AtDesk,
  typed: string,
): Promise<OutcomeView["link"]> {
  const id = parseId<ThreadId>(typed);
  const thread = id && (await findPublishedThread(app.db, instanceId, id));
  return thread ? { id: thread.id, title: thread.title } : null;
}
