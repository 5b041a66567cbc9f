import { createHmac, randomBytes } from "node:crypto";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";

export type LimitName =
  "ask" | "code" | "right-code" | "sign-in" | "search" | "said" | "said-of-one";

export interface Limits {
  /** Counts one try of somebody, or gives one back with -1; "over" says the budget of the window is spent. Nothing about them is written anywhere. */
  count(
    name: LimitName,
    address: string,
    points?: 1 | -1,
    /** What the budget is for, where each thing has its own. */
    about?: string,
  ): Promise<"within" | "over">;
}

interface Budget {
  points: number;
  /** Seconds. */
  duration: number;
}

const budgets: Record<LimitName, Budget> = {
  // A school or a library is one network: a class may ask in one lesson.
  ask: { points: 40, duration: 3600 },
  // Tries with a wrong code: one that opens is given back, for a library reads its answers from one network.
  code: { points: 20, duration: 3600 },
  // Each costs a slow hash, so even right codes have an end.
  "right-code": { points: 300, duration: 3600 },
  "sign-in": { points: 10, duration: 900 },
  search: { points: 120, duration: 60 },
  // Of one answer a network is heard three times an hour, of all answers as often as it may ask: more is counted as none.
  said: { points: 40, duration: 3600 },
  "said-of-one": { points: 3, duration: 3600 },
};
const oneHour = 3_600_000;

/** Limits that live in memory under a key drawn anew each hour: an address cannot be read back, not even by us. */
export function createLimits(
  clock: () => number = performance.now.bind(performance),
): Limits {
  const limiters = Object.fromEntries(
    Object.entries(budgets).map(([name, budget]) => [
      name,
      new RateLimiterMemory({ ...budget, keyPrefix: name }),
    ]),
  );
  let secret = randomBytes(32);
  let drawnAt = clock();
  return {
    async count(name, address, points = 1, about = "") {
      if (clock() - drawnAt > oneHour) {
        secret = randomBytes(32);
        drawnAt = clock();
      }
      const key = createHmac("sha256", secret)
        .update(`${networkOf(address)} ${about}`)
        .digest("base64url");
      const outcome = await limiters[name]
        ?.consume(key, points)
        .catch((reason: unknown) => reason);
      if (outcome instanceof Error) throw outcome;
      return outcome instanceof RateLimiterRes &&
        outcome.consumedPoints > budgets[name].points
        ? "over"
        : "within";
    },
  };
}

/** The neighbourhood an address belongs to: a /24 of IPv4, a /56 of IPv6. */
export function networkOf(address: string): string {
  const ipv4 = address.replace(/^::ffff:/, "");
  if (ipv4.includes(".")) return ipv4.split(".").slice(0, 3).join(".");
  const [head = "", tail = ""] = address.split("::");
  const left = head.split(":").filter(Boolean);
  const right = tail.split(":").filter(Boolean);
  const zeros = address.includes("::")
    ? Array<string>(Math.max(0, 8 - left.length - right.length)).fill("0")
    : [];
  const groups = [...left, ...zeros, ...right].map((group) =>
    group.padStart(4, "0"),
  );
  return groups.join("").slice(0, 14);
}
