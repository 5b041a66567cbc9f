import type { Kysely } from "kysely";
import { invitationHash } from "#app/session/accept-invitation.server.ts";
import { idBytes, idFrom, type InstanceId, type PersonId } from "#db/ids.ts";
import { appendEvent } from "#db/queries/log.server.ts";
import {
  findPersonByEmail,
  insertInvitation,
  insertPerson,
  type PersonAccess,
  type PersonRole,
} from "#db/queries/people.server.ts";
import type { Database } from "#db/schema.ts";
import {
  inTransaction,
  type StoreUnavailable,
} from "#db/transaction.server.ts";

const validMilliseconds = 7 * 86_400_000;

export interface Invitation {
  instanceId: InstanceId;
  email: string;
  name: string;
  role: PersonRole;
  /** "asked" sees only what they have been asked about. */
  access?: PersonAccess;
  /** What a colleague may ask them about. */
  speciality?: string | null;
  token: string;
  now: Date;
  randomBytes: (count: number) => Uint8Array;
}

/** Adds a person, or finds them again, and keeps the hash of a link that lets them set a password once within a week. */
export async function invitePerson(
  db: Kysely<Database>,
  invitation: Invitation,
): Promise<{ ok: true; personId: PersonId } | StoreUnavailable> {
  const { instanceId, email, name, role, now } = invitation;
  const { access = "all", speciality = null } = invitation;
  return inTransaction(db, async (trx) => {
    const known = await findPersonByEmail(trx, instanceId, email);
    const personId =
      known?.id ?? idFrom<PersonId>(invitation.randomBytes(idBytes));
    if (!known)
      await insertPerson(trx, instanceId, {
        id: personId,
        email,
        name,
        role,
        access,
        speciality,
        createdAt: now.toISOString(),
      });
    await insertInvitation(trx, instanceId, {
      tokenHash: invitationHash(invitation.token),
      personId,
      expiresAt: new Date(now.getTime() + validMilliseconds).toISOString(),
    });
    await appendEvent(trx, instanceId, {
      actor: "system",
      at: now,
      action: "invite",
    });
    return { ok: true, personId } as const;
  });
}
