import type { Kysely } from "kysely";
import type { InstanceId, PersonId } from "../ids.ts";
import type { Database } from "../schema.ts";
import type { PersonAccess, PersonRole } from "./people.server.ts";

export interface StoredSession {
  instanceId: InstanceId;
  personId: PersonId;
  name: string;
  role: PersonRole;
  access: PersonAccess;
  createdAt: string;
  expiresAt: string;
}

/** The session with this hash and who it lets in, or null; somebody disabled is let in nowhere. */
export async function findSession(
  db: Kysely<Database>,
  idHash: string,
): Promise<StoredSession | null> {
  const row = await db
    .selectFrom("session")
    .innerJoin("person", "person.id", "session.person_id")
    .select([
      "session.instance_id as instanceId",
      "session.person_id as personId",
      "person.name",
      "person.role",
      "person.access",
      "session.created_at as createdAt",
      "session.expires_at as expiresAt",
    ])
    .where("session.id_hash", "=", idHash)
    .where("person.disabled_at", "is", null)
    .executeTakeFirst();
  return row ? (row as StoredSession) : null;
}

/** Keeps a new session by the hash of its id. */
export async function insertSession(
  db: Kysely<Database>,
  instanceId: InstanceId,
  session: {
    idHash: string;
    personId: PersonId;
    createdAt: string;
    expiresAt: string;
  },
): Promise<void> {
  await db
    .insertInto("session")
    .values({
      id_hash: session.idHash,
      instance_id: instanceId,
      person_id: session.personId,
      created_at: session.createdAt,
      expires_at: session.expiresAt,
    })
    .execute();
}

/** Moves the end of a session. */
export async function extendSession(
  db: Kysely<Database>,
  idHash: string,
  expiresAt: string,
): Promise<void> {
  await db
    .updateTable("session")
    .set({ expires_at: expiresAt })
    .where("id_hash", "=", idHash)
    .execute();
}

/** Ends one session. */
export async function deleteSession(
  db: Kysely<Database>,
  idHash: string,
): Promise<void> {
  await db.deleteFrom("session").where("id_hash", "=", idHash).execute();
}

/** Ends every session of a person. */
export async function deleteSessionsOf(
  db: Kysely<Database>,
  personId: PersonId,
): Promise<void> {
  await db.deleteFrom("session").where("person_id", "=", personId).execute();
}

/** Forgets sessions that have ended. */
export async function deleteExpiredSessions(
  db: Kysely<Database>,
  now: string,
): Promise<void> {
  await db.deleteFrom("session").where("expires_at", "<=", now).execute();
}
