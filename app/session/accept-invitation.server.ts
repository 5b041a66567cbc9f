import { createHash } from "node:crypto";
import type { Instance } from "#app/instance/instance-file.ts";
import { instanceIdOf } from "#app/instance/require-instance.ts";
import type { AppContext } from "#app/lib/app-context.ts";
import {
  findInvited,
  findPerson,
  setPassword,
  useInvitation,
} from "#db/queries/people.server.ts";
import {
  inTransaction,
  type StoreUnavailable,
} from "#db/transaction.server.ts";
import { cleanLine } from "#moderation/clean-text.ts";
import { hashPassword, isStrongPassword } from "./password.server.ts";
import { startSession } from "./sign-in.server.ts";

/** What the store keeps of a one-time link. */
export const invitationHash = (token: string): string =>
  createHash("sha256").update(`invitation ${token}`).digest("hex");

/** The name and e-mail of the one a link was made for; null when it is used, old or wrong. */
export async function findInvitation(
  app: AppContext,
  { instance, token }: { instance: Instance; token: string },
): Promise<{ name: string; email: string } | null> {
  const instanceId = instanceIdOf(instance);
  const personId = await findInvited(
    app.db,
    instanceId,
    invitationHash(token),
    app.now().toISOString(),
  );
  const person = personId && (await findPerson(app.db, instanceId, personId));
  return person ? { name: person.name, email: person.email } : null;
}

export type AcceptResult =
  | { ok: true; setCookie: string }
  | { ok: false; error: "not-found" | "weak-password" }
  | StoreUnavailable;

/** Uses a one-time link up: sets name and password, and signs in. */
export async function acceptInvitation(
  app: AppContext,
  input: { instance: Instance; token: string; name: string; password: string },
): Promise<AcceptResult> {
  if (!isStrongPassword(input.password))
    return { ok: false, error: "weak-password" };
  const instanceId = instanceIdOf(input.instance);
  const now = app.now().toISOString();
  const tokenHash = invitationHash(input.token);
  const personId = await findInvited(app.db, instanceId, tokenHash, now);
  const person = personId && (await findPerson(app.db, instanceId, personId));
  if (!person) return { ok: false, error: "not-found" };
  const passwordHash = await hashPassword(input.password);
  const used = await inTransaction(app.db, async (trx) => {
    if (!(await useInvitation(trx, instanceId, tokenHash, now)))
      return { ok: false, error: "not-found" } as const;
    await setPassword(trx, instanceId, person.id, {
      passwordHash,
      name: cleanLine(input.name) || person.name,
    });
    return { ok: true } as const;
  });
  return used.ok
    ? {
        ok: true,
        setCookie: await startSession(app, input.instance, person.id),
      }
    : used;
}
