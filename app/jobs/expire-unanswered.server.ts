import { t } from "#app/i18n/translate.ts";
import type { AppParts } from "#app/lib/app-context.ts";
import { expireReturned } from "#app/workflows/expire-returned.server.ts";
import type { InstanceId } from "#db/ids.ts";

/** Ends the questions whose asker has not answered for thirty days, and tells them so. */
export async function expireUnanswered(
  parts: AppParts,
  instanceId: InstanceId,
): Promise<number> {
  const words = t("outcome.expired");
  return expireReturned(parts, { instanceId, words });
}
