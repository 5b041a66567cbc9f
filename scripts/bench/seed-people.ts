import { randomBytes } from "node:crypto";
import type { Kysely } from "kysely";
import { idBytes, idFrom, type InstanceId, type PersonId } from "#db/ids.ts";
import { insertPerson } from "#db/queries/people.server.ts";
import type { Database } from "#db/schema.ts";

/** Who writes and who reads in a forum made for measuring. */
export interface Staff {
  drafter: PersonId;
  secondReader: PersonId;
}

/** Adds two reviewers who cannot sign in. */
export async function seedPeople(
  db: Kysely<Database>,
  instanceId: InstanceId,
): Promise<Staff> {
  const [drafter, secondReader] = [newId(), newId()];
  for (const id of [drafter, secondReader])
    await insertPerson(db, instanceId, {
      id,
      email: `${id}@forum.example`,
      name: "Granskare",
      role: "reviewer",
      createdAt: new Date().toISOString(),
    });
  return { drafter, secondReader };
}

const newId = (): PersonId => idFrom<PersonId>(randomBytes(idBytes));
