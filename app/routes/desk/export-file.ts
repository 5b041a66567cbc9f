import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from "@remix-run/node";
import { requireReviewer } from "#app/session/require-reviewer.server.ts";
import { exportSubmission } from "#app/workflows/export-submission.server.ts";
import { findSubmission } from "#db/queries/submissions.server.ts";
import { submissionIdFrom } from "./at-desk.server.ts";
import { handoverText } from "./handover-text.ts";

/** The file is made only by asking with a reason; its address alone leads to where one is asked for. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { app, instanceId } = await requireReviewer(request, context);
  const id = submissionIdFrom(params);
  if (!(await findSubmission(app.db, instanceId, id)))
    throw new Response(null, { status: 404 });
  return redirect(`/granska/fragor/${id}/underlag`);
}

/** A question as a text file to hand over; logged before it leaves, kept nowhere on the way. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { app, instance, reviewer } = await requireReviewer(request, context);
  const submissionId = submissionIdFrom(params);
  const form = await request.formData();
  const reason = String(form.get("reason") ?? "");
  const who = { instance, submissionId, reviewerId: reviewer.id };
  const result = await exportSubmission(app, { ...who, reason });
  if (!result.ok && result.error === "not-found")
    throw new Response(null, { status: 404 });
  if (!result.ok)
    return redirect(
      `/granska/fragor/${submissionId}/underlag?fel=${result.error}`,
      303,
    );
  const { number } = result.handover.submission;
  return new Response(handoverText(instance, reviewer.name, result.handover), {
    headers: {
      "Content-Type": "text/plain; charset=utf-8",
      "Content-Disposition": `attachment; filename="underlag-fraga-${number}.txt"`,
      "Cache-Control": "no-store",
    },
  });
}
