import type { Instance } from "#app/instance/instance-file.ts";
import { instanceIdOf } from "#app/instance/require-instance.ts";
import type { AppContext } from "#app/lib/app-context.ts";
import type { PersonId } from "#db/ids.ts";
import { findPersonByEmail } from "#db/queries/people.server.ts";
import { createLucia, sessionCookie } from "./lucia.server.ts";
import { isPassword } from "./password.server.ts";

export type SignInResult =
  { ok: true; setCookie: string } | { ok: false; error: "wrong" | "too-many" };

/** Lets a social worker in with e-mail and password, under a session id that did not exist before. */
export async function signIn(
  app: AppContext,
  {
    instance,
    email,
    password,
  }: { instance: Instance; email: string; password: string },
): Promise<SignInResult> {
  // Counted by network and by account, so that neither one address nor many can try for long.
  const tries = [
    await app.limits.count("sign-in", app.address),
    await app.limits.count(
      "sign-in",
      `account ${instance.id} ${email.toLowerCase()}`,
    ),
  ];
  if (tries.includes("over")) return { ok: false, error: "too-many" };
  const person = await findPersonByEmail(
    app.db,
    instanceIdOf(instance),
    email.trim(),
  );
  const right = await isPassword(person?.passwordHash ?? null, password);
  if (!person || !right) return { ok: false, error: "wrong" };
  return { ok: true, setCookie: await startSession(app, instance, person.id) };
}

/** A new session's Set-Cookie. */
export async function startSession(
  app: AppContext,
  instance: Instance,
  personId: PersonId,
): Promise<string> {
  const lucia = createLucia(app);
  await lucia.deleteExpiredSessions();
  const session = await lucia.createSession(personId, {
    instanceId: instanceIdOf(instance),
  });
  return sessionCookie(lucia, session.id);
}
