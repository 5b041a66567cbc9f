import { expect, test } from "vitest";
import { checkText } from "#moderation/check.ts";
import { loadFullLexicon } from "#moderation/lexicon/load.server.ts";
import { repeated, waking, worstSeeds } from "#scripts/bench/worst-texts.ts";

const lexicon = await loadFullLexicon();

/** The least of three runs, so that a busy machine does not count. */
function cost(text: string): number {
  const times = [1, 2, 3].map(() => {
    const start = process.cpuUsage().user;
    checkText(text, { lexicon });
    return process.cpuUsage().user - start;
  });
  return Math.min(...times);
}

function growth(seed: string, end: string): number {
  checkText(repeated(seed, 2_000) + end, { lexicon });
  const [short, long] = [12_500, 50_000].map(
    (size) => cost(repeated(seed, size) + end) + 20_000,
  );
  return (long ?? 0) / (short ?? 1);
}

// Four times the length: linear gives 4, quadratic 16.
test.each(worstSeeds)(
  "the time for %j grows no faster than its length",
  (seed) => expect(growth(seed, "")).toBeLessThan(9),
  60_000,
);

test.each(["a", "a-", "a ", "1 ", "Kalle ", "a, "])(
  "nor does that for %j before what patterns wait for",
  (seed) => expect(growth(seed, waking)).toBeLessThan(9),
  60_000,
);
