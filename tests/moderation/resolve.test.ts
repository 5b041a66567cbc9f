import fc from "fast-check";
import { expect, test } from "vitest";
import type { Evidence, Kind } from "#moderation/finding.ts";
import { resolve } from "#moderation/resolve.ts";

const text = "x".repeat(60);
const kinds: readonly Kind[] = [
  "person",
  "street",
  "school",
  "phone",
  "age",
  "diagnosis",
];
const evidence = fc
  .record({
    start: fc.nat(50),
    length: fc.integer({ min: 1, max: 9 }),
    kind: fc.constantFrom(...kinds),
    weight: fc.double({ min: -1, max: 1, noNaN: true }),
  })
  .map(({ start, length, kind, weight }): Evidence => ({
    start,
    end: start + length,
    kind,
    source: "shape",
    ruleId: "name-list",
    parameters: {},
    weight,
  }));

const coverage = (spans: readonly { start: number; end: number }[]) =>
  new Set(
    spans.flatMap(({ start, end }) =>
      Array.from({ length: end - start }, (_, index) => start + index),
    ),
  );

test("what any reason covers, some finding covers, and nothing else is covered", () => {
  fc.assert(
    fc.property(fc.array(evidence, { maxLength: 30 }), (items) => {
      const wanted = coverage(items.filter(({ weight }) => weight > 0));
      expect(coverage(resolve(text, items))).toEqual(wanted);
    }),
  );
});

test("one more reason never uncovers anything", () => {
  fc.assert(
    fc.property(
      fc.array(evidence, { maxLength: 20 }),
      evidence,
      (items, more) => {
        const before = coverage(resolve(text, items));
        const after = coverage(resolve(text, [...items, more]));
        expect([...before].filter((at) => !after.has(at))).toEqual([]);
      },
    ),
  );
});

test("a reason against lowers the tier and keeps the finding with both reasons", () => {
  const strong: Evidence = {
    start: 0,
    end: 5,
    kind: "person",
    source: "list",
    ruleId: "name-list",
    parameters: {},
    weight: 0.9,
  };
  const doubt: Evidence = {
    ...strong,
    ruleId: "animal",
    weight: -0.5,
  };
  expect(resolve("Harry", [strong])[0]?.tier).toBe("must");
  const [finding] = resolve("Harry", [strong, doubt]);
  expect(finding?.tier).toBe("judge");
  expect(finding?.evidence).toEqual([strong, doubt]);
});

test("an age alone is never what must be hidden", () => {
  const age: Evidence = {
    start: 0,
    end: 2,
    kind: "age",
    source: "context",
    ruleId: "age-after-cue",
    parameters: {},
    weight: 0.99,
  };
  expect(resolve("14", [age])[0]?.tier).toBe("judge");
});

test("being well known counts double where no cue makes the name someone's", () => {
  const strong: Evidence = {
    start: 0,
    end: 5,
    kind: "person",
    source: "list",
    ruleId: "name-list",
    parameters: {},
    weight: 0.9,
  };
  const famous: Evidence = {
    ...strong,
    ruleId: "well-known-name",
    weight: -0.5,
  };
  const cue: Evidence = {
    ...strong,
    source: "context",
    ruleId: "name-cue-before",
  };
  expect(resolve("Elvis", [strong, famous])[0]?.tier).toBe("info");
  expect(resolve("Elvis", [strong, cue, famous])[0]?.tier).toBe("judge");
});

test("a well-known name inside a longer value says nothing about the value", () => {
  const link: Evidence = {
    start: 0,
    end: 25,
    kind: "link",
    source: "shape",
    ruleId: "link",
    parameters: {},
    weight: 0.9,
  };
  const famous: Evidence = {
    ...link,
    end: 9,
    ruleId: "well-known-name",
    weight: -0.5,
  };
  expect(resolve("instagram.example/kajsa92", [link, famous])[0]?.tier).toBe(
    "must",
  );
});
