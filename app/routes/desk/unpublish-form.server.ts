import { json } from "@remix-run/node";
import type { UnpublishRefusal } from "#app/components/desk/thread-page.tsx";
import { statusOf } from "./status-of.ts";

/** Says why a thread is still on the forum, with what was typed. */
export function refuseUnpublish(
  refusal: Omit<UnpublishRefusal, "ok">,
): Response {
  return json<UnpublishRefusal>(
    { ok: false, ...refusal },
    { status: statusOf(refusal.error) },
  );
}
