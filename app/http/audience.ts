import type { Audience } from "./security-headers.ts";

const staffPaths = /^\/(?:granska|konto)(?:[/?]|$)/;

/** Who a path is for. */
export function audienceOf(path: string): Audience {
  return staffPaths.test(path) ? "staff" : "resident";
}

/** The most a request to this path may hold, in bytes. */
export function bodyLimit(path: string): number {
  return audienceOf(path) === "staff" ? 256 * 1024 : 32 * 1024;
}
