import { expect, test } from "vitest";
import { checkText } from "#moderation/check.ts";
import { loadLexicon } from "#moderation/lexicon/load.server.ts";

const lexicon = loadLexicon();
const seeds = [
  "a", "1", "1 ", "a@", "a.", "Kalle ", "kalle och ", "a_", "K*", "/A ", "storgatan 1 ", "\n", "A ", "-", "enda ", "min son ", "noll ", "dnr ", "snap ", "a😀",
  "i Umeå ", "Anna, ", "är 5 och ", "a-", "аa", "a\u200b", "&a", "5 barn ", "qwxz ", "Norra ", "ring 07 ", "+46 ", "\ud800", "skola ", "K a ",
  "ett ", "nollsju", "nummer ", "kod på ", "nr 11 och 12 ", "870522 och sen ", "a @ ", "a . ", "A-1/", "1.1,", "pnr ", "fyra sista ", "070 ", "en mål T 1-", "mejl punkt ", "Ab 1:2 ", "snap är ",
]; // prettier-ignore

/** The least of three runs, so that a busy machine does not count. */
function cost(text: string): number {
  const times = [1, 2, 3].map(() => {
    const start = process.cpuUsage().user;
    checkText(text, { lexicon });
    return process.cpuUsage().user - start;
  });
  return Math.min(...times);
}

test.each(seeds)(
  "the time for %j grows no faster than its length",
  (seed) => {
    const text = (size: number) => seed.repeat(Math.ceil(size / seed.length));
    checkText(text(2_000), { lexicon });
    const ratio = (cost(text(24_000)) + 20_000) / (cost(text(6_000)) + 20_000);
    expect(ratio).toBeLessThan(9); // four times the length: linear gives 4, quadratic 16
  },
  60_000,
);
