import type { Instance } from "#app/instance/instance-file.ts";
import type { AppParts } from "#app/lib/app-context.ts";

/** Whether an asker may leave an address: the municipality wants it, and mail can be sent from here. */
export const offersNotices = (
  { sendsMail }: Pick<AppParts, "sendsMail">,
  instance: Instance,
): boolean => sendsMail && instance.notices;
