import type { AppLoadContext } from "@remix-run/node";
import type { Params } from "@remix-run/react";
import { requireInstance } from "#app/instance/require-instance.ts";
import {
  findPublishedThread,
  isUnpublished,
  type PublishedThread,
} from "#db/queries/forum.server.ts";
import { parseId, type ThreadId } from "#db/ids.ts";
import { gone, notFound } from "../not-found.ts";

/** The published thread an address names; throws a 404, or a 410 where one has been taken down. */
export async function requireThread(
  context: AppLoadContext,
  params: Params,
): Promise<PublishedThread & { id: ThreadId }> {
  const { app, instanceId } = requireInstance(context);
  const id = parseId<ThreadId>(params["threadId"]);
  if (!id) throw notFound();
  const thread = await findPublishedThread(app.db, instanceId, id);
  if (!thread)
    throw (await isUnpublished(app.db, instanceId, id)) ? gone() : notFound();
  return { ...thread, id };
}
