import { hkdfSync } from "node:crypto";
import { weekAfter } from "./week.ts";

const keyBytes = 32;

/** The secret of a week, from which every later week follows and no earlier one. */
export interface KeyChain {
  week: string;
  secret: Buffer;
}

/** The chain as it stands in a later week; nobody can go back from there. */
export function advanceTo(chain: KeyChain, week: string): KeyChain {
  let { week: at, secret } = chain;
  while (at < week) {
    secret = derive(secret, "next week");
    at = weekAfter(at);
  }
  return { week: at, secret };
}

/** The key that wraps a week's private keys, or null when the chain has passed that week. */
export function wrappingKeyOf(chain: KeyChain, week: string): Buffer | null {
  if (week < chain.week) return null;
  return derive(advanceTo(chain, week).secret, "wrap");
}

/** HKDF (RFC 5869) under a name, so that one secret gives keys that do not tell of each other. */
export const derive = (secret: Buffer, name: string): Buffer =>
  Buffer.from(hkdfSync("sha256", secret, "", name, keyBytes));
