import { redirect } from "@remix-run/node";
import { saveRevision } from "#app/workflows/save-revision.server.ts";
import { refuse, told } from "./review-answers.server.ts";
import type { Acting } from "./review-answers.server.ts";

/** Saves what is written and leads to where a specialist can be asked. */
export async function openLifeline(acting: Acting): Promise<Response> {
  const saved = await saveRevision(acting.desk.app, told(acting));
  return saved.ok
    ? redirect(`/granska/fragor/${acting.submissionId}/livlina`, 303)
    : refuse(acting, saved);
}
