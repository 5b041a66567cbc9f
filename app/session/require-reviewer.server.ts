import { type AppLoadContext, redirect } from "@remix-run/node";
import type { Instance } from "#app/instance/instance-file.ts";
import { requireInstance } from "#app/instance/require-instance.ts";
import type { AppContext } from "#app/lib/app-context.ts";
import type { InstanceId, PersonId } from "#db/ids.ts";
import type { PersonAccess } from "#db/queries/people.server.ts";
import { createLucia } from "./lucia.server.ts";
import { createLuciaAdapter } from "./lucia-adapter.server.ts";

export interface Reviewer {
  id: PersonId;
  name: string;
  role: "reviewer" | "administrator";
  access: PersonAccess;
}

/** Where somebody who sees only what they are asked about belongs. */
const lifeline = "/granska/livlina";

/**
 * The social worker who is signed in to this very instance; throws a redirect to the sign-in page for anybody else. Who sees only
 * what they have been asked about is let in where `admits` says so, and is led to their questions from everywhere else.
 */
export async function requireReviewer(
  request: Request,
  context: AppLoadContext,
  admits: PersonAccess = "all",
): Promise<{
  app: AppContext;
  instance: Instance;
  instanceId: InstanceId;
  reviewer: Reviewer;
}> {
  const here = requireInstance(context);
  const reviewer = await findReviewer(request, here.app, here.instanceId);
  if (reviewer?.access === "asked" && admits === "all")
    throw redirect(lifeline);
  if (reviewer) return { ...here, reviewer };
  throw redirect(doorFor(request));
}

/** The door, which leads back to the page that was asked for, and says when a form was sent that nobody has taken. */
function doorFor({ method, url }: Request): string {
  const { pathname, search } = new URL(url);
  const page = pathname + search.replace(/[?&]_data=[^&]*/u, "");
  return method === "GET"
    ? `/konto/logga-in?till=${encodeURIComponent(page)}`
    : `/konto/logga-in?klart=inte-sparat&till=${encodeURIComponent(pathname)}`;
}

/** Who the request's session belongs to, or null; a session of another instance is none. */
export async function findReviewer(
  request: Request,
  app: AppContext,
  instanceId: InstanceId,
): Promise<Reviewer | null> {
  const lucia = createLucia(app);
  const id = lucia.readSessionCookie(request.headers.get("Cookie") ?? "");
  if (id === null) return null;
  const { session, user } = await lucia.validateSession(id);
  if (!session || session.instanceId !== instanceId) return null;
  await keepAlive(app, id, session.expiresAt);
  const { name, role, access } = user;
  return { id: user.id as PersonId, name, role, access };
}

const idleMilliseconds = 30 * 60_000;
const minute = 60_000;

/** Lucia extends only after half the time; half an hour of idleness shall mean half an hour. */
async function keepAlive(
  app: AppContext,
  id: string,
  expiresAt: Date,
): Promise<void> {
  const wanted = app.now().getTime() + idleMilliseconds;
  if (wanted - expiresAt.getTime() < minute) return;
  await createLuciaAdapter(app.db, app.now).updateSessionExpiration(
    id,
    new Date(wanted),
  );
}
