import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Instance } from "./instance-file.ts";

/** A short name for how an instance looks now; the addresses of its stylesheet and mark hold it, so they never go stale. */
export function brandVersion({ id, colours, logo, scene }: Instance): string {
  const look = JSON.stringify([id, colours, logo, scene]);
  return bytesToHex(sha256(utf8ToBytes(look))).slice(0, 12);
}
