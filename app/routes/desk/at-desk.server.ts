import type { Params } from "@remix-run/react";
import type { requireReviewer } from "#app/session/require-reviewer.server.ts";
import type { SubmissionId, ThreadId } from "#db/ids.ts";
import { parseId } from "#db/ids.ts";

/** Who is at the desk, and of which instance. */
export type AtDesk = Awaited<ReturnType<typeof requireReviewer>>;

/** The question an address names; throws a 404 for anything that cannot be one. */
export function submissionIdFrom(params: Params): SubmissionId {
  const id = parseId<SubmissionId>(params["submissionId"]);
  if (id === null) throw new Response(null, { status: 404 });
  return id;
}

/** The thread an address names; throws a 404 for anything that cannot be one. */
export function threadIdFrom(params: Params): ThreadId {
  const id = parseId<ThreadId>(params["threadId"]);
  if (id === null) throw new Response(null, { status: 404 });
  return id;
}
