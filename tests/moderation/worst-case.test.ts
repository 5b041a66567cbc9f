import { expect, test } from "vitest";
import { checkText } from "#moderation/check.ts";
import { loadFullLexicon } from "#moderation/lexicon/load.server.ts";
import { repeated, worstSeeds } from "#scripts/bench/worst-texts.ts";

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

test.each(worstSeeds)(
  "the time for %j grows no faster than its length",
  (seed) => {
    checkText(repeated(seed, 2_000), { lexicon });
    const [short, long] = [repeated(seed, 12_500), repeated(seed, 50_000)];
    const ratio = (cost(long) + 20_000) / (cost(short) + 20_000);
    expect(ratio).toBeLessThan(9); // four times the length: linear gives 4, quadratic 16
  },
  60_000,
);
