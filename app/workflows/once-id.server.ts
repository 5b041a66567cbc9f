import { createHash } from "node:crypto";
import { idFrom } from "#db/ids.ts";

/** The id of what may be made once only: of its key, so that it tells nothing of what the key names and needs no chance. */
export function onceIdOf(onceKey: string): string {
  return idFrom(createHash("sha256").update(onceKey).digest());
}
