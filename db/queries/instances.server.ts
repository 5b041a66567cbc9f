import type { Kysely } from "kysely";
import type { InstanceId } from "../ids.ts";
import type { Database } from "../schema.ts";

/** An instance as stored: its file, and the version its public pages are at. */
export interface StoredInstance {
  id: string;
  configuration: string;
  contentVersion: number;
}

/** Every instance of the installation. */
export async function listInstances(
  db: Kysely<Database>,
): Promise<StoredInstance[]> {
  return db
    .selectFrom("instance")
    .select(["id", "configuration", "content_version as contentVersion"])
    .orderBy("created_at")
    .orderBy("id")
    .execute();
}

/** The version of every instance's public pages and settings; it rises with each change readers can see. */
export async function listContentVersions(
  db: Kysely<Database>,
): Promise<{ id: string; contentVersion: number }[]> {
  return db
    .selectFrom("instance")
    .select(["id", "content_version as contentVersion"])
    .execute();
}

/** Says that readers would see something else from now on. */
export async function raiseContentVersion(
  db: Kysely<Database>,
  instanceId: InstanceId,
): Promise<void> {
  await db
    .updateTable("instance")
    .set((eb) => ({ content_version: eb("content_version", "+", 1) }))
    .where("id", "=", instanceId)
    .execute();
}

/** Writes an instance's file; creates the instance when it is new. */
export async function putInstance(
  db: Kysely<Database>,
  {
    id,
    configuration,
    now,
  }: { id: InstanceId; configuration: string; now: string },
): Promise<void> {
  await db
    .insertInto("instance")
    .values({ id, configuration, created_at: now, updated_at: now })
    .onConflict((conflict) =>
      conflict.column("id").doUpdateSet((eb) => ({
        configuration,
        updated_at: now,
        content_version: eb("instance.content_version", "+", 1),
      })),
    )
    .execute();
}

/** The hosts among these that belong to another instance. */
export async function listTakenHosts(
  db: Kysely<Database>,
  instanceId: InstanceId,
  hosts: readonly string[],
): Promise<string[]> {
  const rows = await db
    .selectFrom("instance_host")
    .select("host")
    .where("host", "in", [...hosts])
    .where("instance_id", "<>", instanceId)
    .execute();
  return rows.map((row) => row.host);
}

/** Makes these the instance's hosts, and no others. */
export async function replaceHosts(
  db: Kysely<Database>,
  instanceId: InstanceId,
  hosts: readonly string[],
): Promise<void> {
  await db
    .deleteFrom("instance_host")
    .where("instance_id", "=", instanceId)
    .execute();
  await db
    .insertInto("instance_host")
    .values(hosts.map((host) => ({ host, instance_id: instanceId })))
    .execute();
}

/** Makes these the instance's topics in this order; a topic no longer named is archived, since threads may stand on it. */
export async function replaceTopics(
  db: Kysely<Database>,
  instanceId: InstanceId,
  topics: readonly {
    id: string;
    name: string;
    description: string;
    isRisk: boolean;
  }[],
  now: string,
): Promise<void> {
  await db
    .updateTable("topic")
    .set({ archived_at: now })
    .where("instance_id", "=", instanceId)
    .execute();
  for (const [position, topic] of topics.entries()) {
    const columns = {
      position,
      name: topic.name,
      description: topic.description,
      is_risk: topic.isRisk ? 1 : 0,
      archived_at: null,
    };
    await db
      .insertInto("topic")
      .values({ instance_id: instanceId, id: topic.id, ...columns })
      .onConflict((conflict) =>
        conflict.columns(["instance_id", "id"]).doUpdateSet(columns),
      )
      .execute();
  }
}
