import { json } from "@remix-run/node";
import { renewHold } from "#app/workflows/renew-hold.server.ts";
import type { SubmissionId } from "#db/ids.ts";
import type { AtDesk } from "./at-desk.server.ts";
import { statusOf } from "./status-of.ts";

/** Holds the question on for the one who sits with it and presses keys without anything to save. */
export async function keepHold(
  { app, instanceId, reviewer }: AtDesk,
  submissionId: SubmissionId,
): Promise<Response> {
  const result = await renewHold(app, {
    ...{ instanceId, submissionId, reviewerId: reviewer.id },
  });
  return json(result, { status: result.ok ? 200 : statusOf(result.error) });
}
