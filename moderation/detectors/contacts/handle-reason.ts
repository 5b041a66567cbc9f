import type { Reason } from "../evidence.ts";

/** Gives the reason of what the words around say is an account, with the platform where it is known. */
export const toldAccount = (weight: number, platform?: string): Reason => ({
  kind: "handle",
  source: "context",
  ruleId: "handle-after-cue",
  weight,
  ...(platform === undefined ? {} : { parameters: { platform } }),
});
