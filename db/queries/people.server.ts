import type { Kysely } from "kysely";
import type { InstanceId, PersonId } from "../ids.ts";
import type { Database } from "../schema.ts";

export type PersonRole = "reviewer" | "administrator";

/** Who sees every question, or only what they have been asked about. */
export type PersonAccess = "all" | "asked";

export interface Person {
  id: PersonId;
  email: string;
  name: string;
  role: PersonRole;
  passwordHash: string | null;
}

const columns = [
  "id",
  "email",
  "name",
  "role",
  "password_hash as passwordHash",
] as const;

/** The active person with this e-mail in the instance, or null. */
export async function findPersonByEmail(
  db: Kysely<Database>,
  instanceId: InstanceId,
  email: string,
): Promise<Person | null> {
  const row = await people(db, instanceId)
    .where("email", "=", email.toLowerCase())
    .executeTakeFirst();
  return row ? personFrom(row) : null;
}

/** The active person with this id in the instance, or null. */
export async function findPerson(
  db: Kysely<Database>,
  instanceId: InstanceId,
  personId: PersonId,
): Promise<Person | null> {
  const row = await people(db, instanceId)
    .where("id", "=", personId)
    .executeTakeFirst();
  return row ? personFrom(row) : null;
}

const people = (db: Kysely<Database>, instanceId: InstanceId) =>
  db
    .selectFrom("person")
    .select(columns)
    .where("instance_id", "=", instanceId)
    .where("disabled_at", "is", null);

const personFrom = (row: {
  id: string;
  email: string;
  name: string;
  role: string;
  passwordHash: string | null;
}): Person => ({
  ...row,
  id: row.id as PersonId,
  role: row.role as PersonRole,
});

/** Adds a person who has no password yet. */
export async function insertPerson(
  db: Kysely<Database>,
  instanceId: InstanceId,
  person: {
    id: PersonId;
    email: string;
    name: string;
    role: PersonRole;
    access?: PersonAccess;
    speciality?: string | null;
    createdAt: string;
  },
): Promise<void> {
  await db
    .insertInto("person")
    .values({
      id: person.id,
      instance_id: instanceId,
      email: person.email.toLowerCase(),
      name: person.name,
      role: person.role,
      password_hash: null,
      created_at: person.createdAt,
      disabled_at: null,
      access: person.access ?? "all",
      speciality: person.speciality ?? null,
    })
    .execute();
}

/** Sets what a person signs in with. */
export async function setPassword(
  db: Kysely<Database>,
  instanceId: InstanceId,
  personId: PersonId,
  change: { passwordHash: string; name: string },
): Promise<void> {
  await db
    .updateTable("person")
    .set({ password_hash: change.passwordHash, name: change.name })
    .where("instance_id", "=", instanceId)
    .where("id", "=", personId)
    .execute();
}

/** Whether the instance has anybody who can sign in or has been invited. */
export async function hasPeople(
  db: Kysely<Database>,
  instanceId: InstanceId,
): Promise<boolean> {
  const row = await db
    .selectFrom("person")
    .select("id")
    .where("instance_id", "=", instanceId)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Keeps the hash of a one-time link. */
export async function insertInvitation(
  db: Kysely<Database>,
  instanceId: InstanceId,
  invitation: { tokenHash: string; personId: PersonId; expiresAt: string },
): Promise<void> {
  await db
    .insertInto("invitation")
    .values({
      token_hash: invitation.tokenHash,
      instance_id: instanceId,
      person_id: invitation.personId,
      expires_at: invitation.expiresAt,
      used_at: null,
    })
    .execute();
}

/** The person an unused, unexpired link lets in, or null. */
export async function findInvited(
  db: Kysely<Database>,
  instanceId: InstanceId,
  tokenHash: string,
  now: string,
): Promise<PersonId | null> {
  const row = await db
    .selectFrom("invitation")
    .select("person_id")
    .where("instance_id", "=", instanceId)
    .where("token_hash", "=", tokenHash)
    .where("used_at", "is", null)
    .where("expires_at", ">", now)
    .executeTakeFirst();
  return row ? (row.person_id as PersonId) : null;
}

/** Uses a link up; false when somebody else just did. */
export async function useInvitation(
  db: Kysely<Database>,
  instanceId: InstanceId,
  tokenHash: string,
  now: string,
): Promise<boolean> {
  const result = await db
    .updateTable("invitation")
    .set({ used_at: now })
    .where("instance_id", "=", instanceId)
    .where("token_hash", "=", tokenHash)
    .where("used_at", "is", null)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}
