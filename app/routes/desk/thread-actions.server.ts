import { redirect } from "@remix-run/node";
import { closeDiscussion } from "#app/workflows/close-discussion.server.ts";
import { removePost } from "#app/workflows/remove-post.server.ts";
import { startPost } from "#app/workflows/start-post.server.ts";
import { unpublishThread } from "#app/workflows/unpublish-thread.server.ts";
import type { ThreadId } from "#db/ids.ts";
import type { AtDesk } from "./at-desk.server.ts";
import { refuseUnpublish } from "./unpublish-form.server.ts";

interface Tending {
  desk: AtDesk;
  threadId: ThreadId;
  /** Which post, where it is about one. */
  position: number;
  reasonCode: string;
  reason: string;
}

/** Does what one of the forms of a thread's page asks for. */
export function tendThread(
  desk: AtDesk,
  threadId: ThreadId,
  form: FormData,
): Promise<Response> {
  const tending = {
    ...{ desk, threadId, position: Number(form.get("position") ?? 0) },
    reasonCode: String(form.get("reasonCode") ?? ""),
    reason: String(form.get("reason") ?? "").slice(0, 500),
  };
  switch (form.get("intent")) {
    case "remove":
      return remove(tending);
    case "close":
      return close(tending, tending.reasonCode);
    case "open":
      return close(tending, null);
    case "start":
      return start(tending);
    default:
      return unpublish(tending);
  }
}

const told = ({ desk, threadId, reasonCode, reason }: Tending) => ({
  ...{ instance: desk.instance, reviewerId: desk.reviewer.id },
  ...{ threadId, reasonCode, reason },
});

const back = ({ threadId }: Tending, notice: string): Response =>
  redirect(`/granska/tradar/${threadId}?klart=${notice}`, 303);

async function unpublish(tending: Tending): Promise<Response> {
  const { reasonCode, reason } = tending;
  const result = await unpublishThread(tending.desk.app, told(tending));
  return result.ok
    ? redirect("/granska/tradar?klart=unpublished", 303)
    : refuseUnpublish({ error: result.error, reasonCode, reason });
}

async function remove(tending: Tending): Promise<Response> {
  const { position, reasonCode, reason } = tending;
  const { app } = tending.desk;
  const result = await removePost(app, { ...told(tending), position });
  if (result.ok) return back(tending, "removed");
  const { error } = result;
  return refuseUnpublish({
    ...{ error, form: "remove", position, reasonCode, reason },
  });
}

async function close(
  tending: Tending,
  reasonCode: string | null,
): Promise<Response> {
  const { app } = tending.desk;
  const result = await closeDiscussion(app, { ...told(tending), reasonCode });
  if (result.ok)
    return back(tending, reasonCode === null ? "opened" : "closed");
  const { error } = result;
  return refuseUnpublish({
    ...{ error, form: "close", reason: tending.reason },
    reasonCode: reasonCode ?? "",
  });
}

async function start(tending: Tending): Promise<Response> {
  const result = await startPost(tending.desk.app, told(tending));
  return result.ok
    ? redirect(`/granska/fragor/${result.submissionId}`, 303)
    : refuseUnpublish({ error: result.error, form: "start" });
}
