import { Lucia, TimeSpan } from "lucia";
import type { AppParts } from "#app/lib/app-context.ts";
import type { InstanceId } from "#db/ids.ts";
import type { PersonAccess, PersonRole } from "#db/queries/people.server.ts";
import { createLuciaAdapter } from "./lucia-adapter.server.ts";

declare module "lucia" {
  interface Register {
    Lucia: ReturnType<typeof createLucia>;
    DatabaseUserAttributes: {
      instanceId: InstanceId;
      name: string;
      role: PersonRole;
      access: PersonAccess;
    };
    DatabaseSessionAttributes: { instanceId: InstanceId };
  }
}

const idleMinutes = 30;

/** Lucia as we use it: one __Host- cookie that ends with the browser, half an hour of idleness, eight hours in all. */
export function createLucia({ db, now }: Pick<AppParts, "db" | "now">) {
  return new Lucia(createLuciaAdapter(db, now), {
    sessionExpiresIn: new TimeSpan(idleMinutes, "m"),
    sessionCookie: {
      name: "__Host-s",
      expires: false,
      attributes: { secure: true, sameSite: "strict", path: "/" },
    },
    getUserAttributes: ({ instanceId, name, role, access }) => ({
      instanceId,
      name,
      role,
      access,
    }),
    getSessionAttributes: ({ instanceId }) => ({ instanceId }),
  });
}

/** The Set-Cookie for a session that ends with the browser. */
export function sessionCookie(
  lucia: ReturnType<typeof createLucia>,
  id: string | null,
): string {
  if (id === null) return lucia.createBlankSessionCookie().serialize();
  // Lucia gives every cookie a lifetime; ours has none, so that closing the browser is enough on a shared computer.
  return lucia
    .createSessionCookie(id)
    .serialize()
    .replace(/; Max-Age=\d+/u, "")
    .replace(/; Expires=[^;]+/u, "");
}
