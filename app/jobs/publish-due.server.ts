import type { Instance } from "#app/instance/instance-file.ts";
import { publishDue } from "#app/workflows/publish-due.server.ts";

// Somebody moved it in the same moment, or the store is away: the next round sees.
const passing = ["stale", "store-unavailable"];

/** Publishes what the askers have had their time to read; one that the door will not let out is reported, the others go. */
export async function publishDueThreads(
  app: Parameters<typeof publishDue>[0],
  instance: Instance,
): Promise<void> {
  const results = await publishDue(app, instance);
  const stuck = results.find(
    (result) => !result.ok && !passing.includes(result.error),
  );
  if (stuck && !stuck.ok)
    throw new Error(`a question that is due is not published: ${stuck.error}`);
}
