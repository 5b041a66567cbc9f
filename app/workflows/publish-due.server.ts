import type { Instance } from "#app/instance/instance-file.ts";
import { instanceIdOf } from "#app/instance/require-instance.ts";
import type { AppParts } from "#app/lib/app-context.ts";
import { listDuePublications } from "#db/queries/due-publications.server.ts";
import { publishApproved } from "./publish-approved.server.ts";
import type { PublishResult } from "./publish-thread.server.ts";

const mostARound = 50;

/** Publishes, by the same door as a person, what nobody has objected to in time; gives what came of each. */
export async function publishDue(
  app: Parameters<typeof publishApproved>[0] & Pick<AppParts, "db" | "now">,
  instance: Instance,
): Promise<PublishResult[]> {
  const instanceId = instanceIdOf(instance);
  const due = await listDuePublications(
    app.db,
    instanceId,
    app.now(),
    mostARound,
  );
  const results: PublishResult[] = [];
  for (const submissionId of due)
    results.push(
      await publishApproved(app, {
        ...{ instance, submissionId, reviewerId: "system" },
      }),
    );
  return results;
}
