import type { Kysely } from "kysely";
import type { InstanceId } from "../ids.ts";
import type { Database } from "../schema.ts";

export interface SealKey {
  id: string;
  publicKey: string;
  /** Null once the week's key is destroyed. */
  privateKeyWrapped: string | null;
}

/** One week's key of an instance, or null. */
export async function findSealKey(
  db: Kysely<Database>,
  instanceId: InstanceId,
  id: string,
): Promise<SealKey | null> {
  const row = await db
    .selectFrom("seal_key")
    .select([
      "id",
      "public_key as publicKey",
      "private_key_wrapped as privateKeyWrapped",
    ])
    .where("instance_id", "=", instanceId)
    .where("id", "=", id)
    .executeTakeFirst();
  return row ?? null;
}

/** Adds a week's key unless another process was first. */
export async function insertSealKey(
  db: Kysely<Database>,
  instanceId: InstanceId,
  key: {
    id: string;
    publicKey: string;
    privateKeyWrapped: string;
    createdAt: string;
  },
): Promise<void> {
  await db
    .insertInto("seal_key")
    .values({
      instance_id: instanceId,
      id: key.id,
      public_key: key.publicKey,
      private_key_wrapped: key.privateKeyWrapped,
      created_at: key.createdAt,
      destroyed_at: null,
    })
    .onConflict((conflict) =>
      conflict.columns(["instance_id", "id"]).doNothing(),
    )
    .execute();
}

/** Whether any sealed text waits for the key file. */
export async function hasSealKeys(db: Kysely<Database>): Promise<boolean> {
  const row = await db
    .selectFrom("seal_key")
    .select("id")
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
