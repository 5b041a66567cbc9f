import { json, redirect } from "@remix-run/node";
import { z } from "zod";
import type {
  LifelineReadingView,
  LifelineRefusal,
} from "#app/components/desk/lifeline-view.ts";
import { answerSpecialist } from "#app/workflows/answer-specialist.server.ts";
import { readLifeline } from "#app/workflows/read-lifeline.server.ts";
import {
  parseId,
  type SpecialistRequestId,
  type SubmissionId,
} from "#db/ids.ts";
import type { AtDesk } from "./at-desk.server.ts";
import { statusOf } from "./status-of.ts";

const answerForm = z.object({ chosen: z.string(), words: z.string() });

/** What a specialist sees of a question; throws a 404 where they have not been asked. */
export async function loadLifeline(
  { app, instance, reviewer }: AtDesk,
  submissionId: SubmissionId,
): Promise<LifelineReadingView> {
  const asked = { instance, submissionId, specialistId: reviewer.id };
  const read = await readLifeline(app, asked);
  if (!read.ok) throw new Response(null, { status: 404 });
  return { ...read.reading, now: app.now().toISOString() };
}

/** Keeps the specialist's answer and leads to their list. */
export async function answerLifeline(
  { app, instance, reviewer }: AtDesk,
  form: FormData,
): Promise<Response> {
  const parsed = answerForm.safeParse(Object.fromEntries(form));
  const requestId = parsed.success
    ? parseId<SpecialistRequestId>(parsed.data.chosen)
    : null;
  if (!parsed.success || requestId === null)
    return refuse("malformed", parsed.data?.words ?? "");
  const { words } = parsed.data;
  const result = await answerSpecialist(app, {
    ...{ instance, requestId, specialistId: reviewer.id, answer: words },
  });
  return result.ok
    ? redirect("/granska/livlina?klart=svar", 303)
    : refuse(result.error, words);
}

function refuse(error: LifelineRefusal["error"], words: string): Response {
  const refusal: LifelineRefusal = { ok: false, error, words };
  return json(refusal, { status: statusOf(error) });
}
