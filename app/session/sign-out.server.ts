import type { AppContext } from "#app/lib/app-context.ts";
import { createLucia, sessionCookie } from "./lucia.server.ts";

/** Ends the request's session in the store and gives the Set-Cookie that removes it from the browser. */
export async function signOut(
  app: AppContext,
  request: Request,
): Promise<string> {
  const lucia = createLucia(app);
  const id = lucia.readSessionCookie(request.headers.get("Cookie") ?? "");
  if (id !== null) await lucia.invalidateSession(id);
  return sessionCookie(lucia, null);
}
