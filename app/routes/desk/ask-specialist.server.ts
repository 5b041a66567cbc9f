import { json, redirect } from "@remix-run/node";
import { z } from "zod";
import type {
  AskSpecialistView,
  LifelineRefusal,
} from "#app/components/desk/lifeline-view.ts";
import { askSpecialist } from "#app/workflows/ask-specialist.server.ts";
import { shareableDraft } from "#app/workflows/shareable-draft.server.ts";
import { parseId, type PersonId, type SubmissionId } from "#db/ids.ts";
import { listColleagues } from "#db/queries/specialists.server.ts";
import { findSubmission } from "#db/queries/submissions.server.ts";
import type { AtDesk } from "./at-desk.server.ts";
import { statusOf } from "./status-of.ts";

const askForm = z.object({ specialistId: z.string(), words: z.string() });

/** Whom one can ask about a question one has at the desk; leads back to the question when somebody else has it. */
export async function loadAsking(
  { app, instance, instanceId, reviewer }: AtDesk,
  submissionId: SubmissionId,
): Promise<AskSpecialistView> {
  const submission = await findSubmission(app.db, instanceId, submissionId);
  if (!submission) throw new Response(null, { status: 404 });
  if (submission.claimedBy !== reviewer.id)
    throw redirect(`/granska/fragor/${submissionId}`);
  return {
    submissionId,
    number: submission.number,
    colleagues: await listColleagues(app.db, instanceId, reviewer.id),
    isShared: (await shareableDraft(app, instance, submission)) !== null,
  };
}

/** Sends the question to the colleague and leads back to the desk. */
export async function askFromDesk(
  { app, instance, reviewer }: AtDesk,
  submissionId: SubmissionId,
  form: FormData,
): Promise<Response> {
  const parsed = askForm.safeParse(Object.fromEntries(form));
  if (!parsed.success)
    return refuse({ error: "malformed", words: "", chosen: "" });
  const { words, specialistId } = parsed.data;
  const result = await askSpecialist(app, {
    instance,
    submissionId,
    reviewerId: reviewer.id,
    specialistId: parseId<PersonId>(specialistId),
    question: words,
  });
  if (result.ok)
    return redirect(`/granska/fragor/${submissionId}#livlina`, 303);
  return refuse({ ...result, words, chosen: specialistId });
}

/** Refuses with what was typed. */
function refuse(given: Omit<LifelineRefusal, "ok">): Response {
  const refusal: LifelineRefusal = { ok: false, ...given };
  return json(refusal, { status: statusOf(given.error) });
}
