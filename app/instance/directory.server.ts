import type { Kysely } from "kysely";
import {
  listContentVersions,
  listInstances,
} from "#db/queries/instances.server.ts";
import type { Database } from "#db/schema.ts";
import { type Instance, instanceFile } from "./instance-file.ts";

/** Which instance a host is, and at which version its public pages stand. */
export interface InstanceDirectory {
  byHost(host: string): Instance | null;
  all(): readonly Instance[];
  /** Rises whenever something readers can see has changed. */
  contentVersion(instanceId: string): number;
  /** Looks again now; called after our own writes. */
  refresh(): Promise<void>;
  stop(): void;
}

// Other processes publish too: a change of theirs is seen within this time, well under the promised second.
const lookEveryMilliseconds = 250;

/** Keeps every instance in memory and looks in the store for changes made by other processes. */
export async function openDirectory(
  db: Kysely<Database>,
): Promise<InstanceDirectory> {
  let versions = new Map<string, number>();
  let instances: Instance[] = [];
  let byHost = new Map<string, Instance>();

  async function refresh(): Promise<void> {
    const current = await listContentVersions(db);
    const changed =
      current.length !== versions.size ||
      current.some((row) => versions.get(row.id) !== row.contentVersion);
    if (!changed) return;
    const stored = await listInstances(db);
    // Parsed again, so that what a newer version may decide has its default.
    instances = stored.map((row) =>
      instanceFile.parse(JSON.parse(row.configuration)),
    );
    byHost = new Map(
      instances.flatMap((instance) =>
        instance.hosts.map((host) => [host, instance] as const),
      ),
    );
    versions = new Map(stored.map((row) => [row.id, row.contentVersion]));
  }

  await refresh();
  // A look that fails (store briefly away) keeps what we know; the next one tries again.
  const timer = setInterval(
    () => void refresh().catch(() => undefined),
    lookEveryMilliseconds,
  );
  timer.unref();
  return {
    byHost: (host) => byHost.get(host) ?? null,
    all: () => instances,
    contentVersion: (instanceId) => versions.get(instanceId) ?? 0,
    refresh,
    stop: () => clearInterval(timer),
  };
}
