import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Risk } from "#moderation/submission.ts";
import { triage } from "#moderation/triage.ts";

interface Cases {
  risk: Risk;
  cases: { text: string; knownMiss?: string }[];
}

const folder = "tests/moderation/triage";
const read = (file: string) =>
  JSON.parse(readFileSync(`${folder}/${file}`, "utf8")) as Cases;

describe.each(readdirSync(`${folder}/cases`))("%s", (file) => {
  const { risk, cases } = read(`cases/${file}`);
  for (const [index, { text, knownMiss }] of cases.entries()) {
    const run = knownMiss === undefined ? test : test.fails;
    run(`${index + 1}. ${text}`, () => expect(triage(text).risk).toBe(risk));
  }
});

/** How many of a file's texts, which nothing was ever learned from, are called the risk they are. */
function shareCalled(file: string, called: Risk): number {
  const { cases } = read(`unseen/${file}`);
  const right = cases.filter(({ text }) => triage(text).risk === called);
  return right.length / cases.length;
}

describe("texts that nothing was learned from", () => {
  test("nine of ten acute ones are called acute", () =>
    expect(shareCalled("acute.json", "acute")).toBeGreaterThanOrEqual(0.9));

  test("one in twenty harmless ones at most is called acute", () =>
    expect(shareCalled("none.json", "acute")).toBeLessThanOrEqual(0.05));

  test("two of three hard ones are called elevated", () =>
    expect(shareCalled("elevated.json", "elevated")).toBeGreaterThanOrEqual(
      0.66,
    ));
});
