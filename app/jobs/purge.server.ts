import type { Instance } from "#app/instance/instance-file.ts";
import { instanceIdOf } from "#app/instance/require-instance.ts";
import type { AppParts } from "#app/lib/app-context.ts";
import { destroySpentKeys } from "#app/workflows/destroy-spent-keys.server.ts";
import { purgeSubmissions } from "#app/workflows/purge-submissions.server.ts";

/** Purges one instance by its decision, or does nothing where none is recorded; then destroys the keys nothing needs. */
export async function purge(
  app: Pick<AppParts, "db" | "now" | "sealing">,
  instance: Instance,
): Promise<void> {
  await purgeSubmissions(app, instance);
  await destroySpentKeys(app, instanceIdOf(instance));
}
