import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkText } from "#moderation/check.ts";
import { reviewState } from "#moderation/decision.ts";
import type { Finding, Kind } from "#moderation/finding.ts";
import { labelOfKind } from "#moderation/finding.ts";
import { loadLexicon } from "#moderation/lexicon/load.server.ts";
import { combinationRisk } from "#moderation/risk.ts";

const lexicon = loadLexicon();
const riskOf = (text: string, population: number) =>
  checkText(text, { lexicon, population }).risk;

const finding = (
  kind: Kind,
  surface: string,
  change: Partial<Finding> = {},
): Finding => ({
  ...{ start: 0, end: surface.length, surface, kind, tier: "judge" },
  ...{ label: labelOfKind[kind], group: `${kind}:${surface}` },
  ...{ candidates: [kind], evidence: [] },
  suggestions: [{ action: "generalise", replacement: "vagare ord" }],
  ...change,
});

describe("the level", () => {
  test("is low where nothing is told, and for one ordinary fact", () => {
    expect(riskOf("Hur söker man bidrag?", 10_000)).toMatchObject({
      ...{ level: "low", facts: [], people: 10_000, generalise: null },
    });
    expect(riskOf("Jag är 37 år och ensam.", 10_000).level).toBe("low");
  });

  test.each([
    [4.99, "high"],
    [5, "raised"],
    [49.9, "raised"],
    [50, "low"],
  ])("with %d people left is %s", (people, level) => {
    // A date leaves one in fifty.
    const risk = combinationRisk([finding("date", "4 mars")], people * 50);
    expect(risk).toMatchObject({ people, level });
  });

  test("is high for someone said to be the only one, however large the municipality", () => {
    const risk = riskOf("Jag är den enda muslimen i byn.", 900_000);
    expect(risk.level).toBe("high");
    expect(risk.people).toBeLessThanOrEqual(1);
  });
});

describe("the estimate", () => {
  test("knows that few are 95 and many are 35", () => {
    const at = (age: string) => combinationRisk([finding("age", age)], 10_000);
    expect(at("35").people).toBeGreaterThan(100);
    expect(at("95").people).toBeLessThan(15);
    expect(at("fyrtiotvå").people).toBe(at("42").people);
  });

  test("knows that more come from Syria than from a country it has no figure for", () => {
    const from = (word: string) =>
      combinationRisk([finding("nationality", word)], 100_000).people;
    expect(from("syrisk")).toBeGreaterThan(from("bolivian"));
  });

  test("counts a fact once, however often it is said", () => {
    const once = riskOf("Jag är 17 och från Eritrea.", 20_000);
    const twice = riskOf(
      "Jag är 17 och från Eritrea. Ja, Eritrea. Jag är 17.",
      20_000,
    );
    expect(twice.people).toBe(once.people);
    expect(twice.facts).toHaveLength(once.facts.length);
  });

  test("leaves out what is only a tip", () => {
    const tip = finding("locality", "Sundvik", { tier: "info" });
    expect(combinationRisk([tip], 10_000).facts).toEqual([]);
  });

  test("scales with the municipality", () => {
    const text = "Jag är 17 år, kommer från Eritrea och har fem syskon.";
    const people = [500_000, 5_000_000, 10_000_000].map(
      (size) => riskOf(text, size).people,
    );
    expect(people[1]).toBeCloseTo((people[0] ?? 0) * 10, 0);
    expect(people[2]).toBeCloseTo((people[1] ?? 0) * 2, 0);
    const levels = [5_000, 5_000_000].map((size) => riskOf(text, size).level);
    expect(levels).toEqual(["high", "raised"]);
  });
});

describe("the change that helps most", () => {
  test("is the one whose own words leave most people", () => {
    const risk = riskOf(
      "Jag är 37 år, har fem syskon och är egyptolog.",
      50_000,
    );
    expect(risk.generalise).toMatchObject({
      ...{ kind: "occupation", surface: "egyptolog", replacement: "forskare" },
    });
    expect(risk.generalise?.people).toBeGreaterThan(risk.people);
  });

  test("is nothing where many fit", () => {
    expect(riskOf("Jag är 37 år.", 50_000).generalise).toBeNull();
  });
});

const kinds: readonly Kind[] = [
  "age",
  "date",
  "birth-year",
  "diagnosis",
  "nationality",
  "religion",
  "siblings",
  "only-one",
  "occupation",
  "athlete",
  "locality",
  "street",
  "school",
  "school-class",
  "workplace",
  "care-home",
];
const facts = fc.array(
  fc
    .tuple(fc.constantFrom(...kinds), fc.integer({ min: 0, max: 104 }))
    .map(([kind, number]) => finding(kind, String(number))),
  { maxLength: 8 },
);
const population = fc.integer({ min: 1, max: 10_000_000 });
const ranks = { low: 0, raised: 1, high: 2 };

describe("whatever is told", () => {
  test("one fact more never means a lower risk", () => {
    fc.assert(
      fc.property(facts, facts, population, (some, others, size) => {
        const [few, more] = [
          combinationRisk(some, size),
          combinationRisk([...some, ...others], size),
        ];
        expect(more.people).toBeLessThanOrEqual(few.people);
        expect(ranks[more.level]).toBeGreaterThanOrEqual(ranks[few.level]);
      }),
    );
  });

  test("a larger municipality never means a higher risk", () => {
    fc.assert(
      fc.property(facts, population, population, (some, one, other) => {
        const [small, large] = [Math.min(one, other), Math.max(one, other)];
        const [near, far] = [
          combinationRisk(some, small),
          combinationRisk(some, large),
        ];
        expect(far.people).toBeGreaterThanOrEqual(near.people);
        expect(ranks[far.level]).toBeLessThanOrEqual(ranks[near.level]);
      }),
    );
  });

  test("the advice never makes it worse, and is always about a fact of the text", () => {
    fc.assert(
      fc.property(facts, population, (some, size) => {
        const { generalise, people, facts: told } = combinationRisk(some, size);
        if (generalise === null) return;
        expect(generalise.people).toBeGreaterThanOrEqual(people);
        expect(told.map(({ surface }) => surface)).toContain(
          generalise.surface,
        );
      }),
    );
  });

  test("nobody fits more than everybody", () => {
    fc.assert(
      fc.property(facts, population, (some, size) => {
        expect(combinationRisk(some, size).people).toBeLessThanOrEqual(size);
      }),
    );
  });
});

test("the title and the answer count together with the question", () => {
  const draft = {
    ...{ title: "Jag är egyptolog", question: "Jag är 17 år.", answer: "" },
    ...{ shortAnswer: "", topicId: null, decisions: [] },
  };
  const options = { lexicon, population: 30_000 };
  const { risk } = reviewState(draft.question, draft, options);
  expect(risk.population).toBe(30_000);
  expect(risk.facts.map(({ surface }) => surface)).toContain("egyptolog");
  expect(risk.level).toBe("high");
});
