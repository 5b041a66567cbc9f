import type { Instance } from "#app/instance/instance-file.ts";
import type { AppContext, AppParts } from "#app/lib/app-context.ts";
import { createFormTokens } from "#app/forms/form-tokens.server.ts";

const hour = 3_600_000;

/** A request's surroundings some hours ago: what the workflows are given when no browser asks. */
export function demoContext(
  parts: AppParts,
  instance: Instance,
  hoursAgo: number,
): AppContext {
  const at = new Date(parts.now().getTime() - hoursAgo * hour);
  const now = () => at;
  return {
    ...parts,
    now,
    forms: createFormTokens(parts.sealing.pepper, now),
    limits: { count: () => Promise.resolve("within") },
    minimumFillTime: 0,
    contentChanged: () => undefined,
    instance,
    instances: [instance],
    nonce: "",
    problem: null,
    origin: "",
    address: "",
  };
}
