import { describe, expect, test } from "vitest";
import { applyDecision } from "#moderation/apply-decision.ts";
import type { Decision, Draft } from "#moderation/decision.ts";
import { reviewState } from "#moderation/decision.ts";
import { loadFullLexicon } from "#moderation/lexicon/load.server.ts";

const lexicon = await loadFullLexicon();
const original = "Min bror Kalle slår mig. Jag är 14 år.";

const untouched: Draft = {
  ...{ title: "", question: original, shortAnswer: "", answer: "" },
  ...{ topicId: null, decisions: [] },
};
const saying = (question: string, ...decisions: Decision[]): Draft => ({
  ...untouched,
  question,
  decisions,
});
const stateOf = (draft: Draft) => reviewState(original, draft, { lexicon });
const kalleIn = (draft: Draft) =>
  stateOf(draft).groups.find(({ group }) => group === "PERSON:kalle");

const remove: Decision = {
  ...{ group: "PERSON:kalle", label: "PERSON", action: "remove" },
  ...{ replacement: "", reason: "" },
};
const keep = (reason: string): Decision => ({
  ...remove,
  action: "keep",
  reason,
});

describe("a finding", () => {
  test("is open while it stands in the wording and nobody has decided", () => {
    expect(kalleIn(untouched)).toMatchObject({
      status: "open",
      decision: null,
      inOriginal: [{ start: 9, end: 14 }],
      inDraft: [{ part: "question", start: 9, end: 14 }],
    });
  });

  test("is gone when it no longer stands in the wording, decided or just rewritten", () => {
    const rewritten = saying("Min bror slår mig. Jag är 14 år.");
    expect(kalleIn(rewritten)).toMatchObject({ status: "gone", inDraft: [] });
    const removed = applyDecision(untouched, stateOf(untouched), remove);
    expect(kalleIn(removed)?.status).toBe("gone");
  });

  test("is kept only with a reason", () => {
    expect(kalleIn(saying(original, keep("")))?.status).toBe("open");
    expect(kalleIn(saying(original, keep("Påhittat namn")))?.status).toBe(
      "kept",
    );
  });

  test("is gone, not kept, when the kept words are rewritten away", () => {
    const draft = saying("Min bror slår mig.", keep("Påhittat namn"));
    expect(kalleIn(draft)?.status).toBe("gone");
  });

  test("is open again when it is written back after it was removed", () => {
    const removed = applyDecision(untouched, stateOf(untouched), remove);
    const back = { ...removed, question: original };
    expect(kalleIn(back)).toMatchObject({
      status: "open",
      decision: { action: "remove" },
    });
  });

  test("is open when it comes back in another part, spelled another way", () => {
    const removed = applyDecision(untouched, stateOf(untouched), remove);
    const back = { ...removed, answer: "Det är KALLES ansvar." };
    expect(kalleIn(back)).toMatchObject({
      status: "open",
      inDraft: [{ part: "answer", start: 7, end: 13 }],
    });
  });

  test("follows the latest of several decisions", () => {
    const twice = saying(original, keep("Påhittat namn"), remove);
    expect(kalleIn(twice)?.status).toBe("open");
  });

  test("that only stands in our own answer is found too", () => {
    const { groups } = stateOf({
      ...untouched,
      answer: "Fråga efter Torvald på mottagningen.",
    });
    const own = groups.find(({ group }) => group === "PERSON:torvald");
    expect(own).toMatchObject({ inOriginal: [], status: "open" });
    expect(own?.inDraft.map(({ part }) => part)).toEqual(["answer"]);
  });
});

describe("a placeholder", () => {
  const placeholdersIn = (draft: Draft) =>
    stateOf(draft).groups.flatMap(({ group, label, suggestions }) =>
      label === "PERSON"
        ? [
            [
              group,
              suggestions.find(({ action }) => action === "placeholder")
                ?.replacement,
            ],
          ]
        : [],
    );

  test("of a name that only the answer has is not that of a name in the question", () => {
    const draft = { ...untouched, answer: "Fråga efter Torvald." };
    expect(placeholdersIn(draft)).toEqual([
      ["PERSON:kalle", "[namn 1]"],
      ["PERSON:torvald", "[namn 2]"],
    ]);
  });

  test("keeps clear of a number that somebody else has been given", () => {
    const gone: Decision = {
      ...remove,
      group: "PERSON:zdenka",
      action: "placeholder",
      replacement: "[namn 2]",
    };
    const draft = { ...saying(original, gone), answer: "Fråga efter Torvald." };
    expect(placeholdersIn(draft)).toContainEqual([
      "PERSON:torvald",
      "[namn 3]",
    ]);
  });
});

describe("the counts", () => {
  test("tell what is open in each tier, by one a group", () => {
    const { open, groups } = stateOf(untouched);
    const openOf = (tier: string) =>
      groups.filter((group) => group.tier === tier && group.status === "open")
        .length;
    expect(open.must).toBe(1);
    expect(open.judge).toBeGreaterThan(0);
    expect(open).toEqual({
      must: openOf("must"),
      judge: openOf("judge"),
      info: openOf("info"),
    });
  });

  test("fall when something is kept or gone", () => {
    expect(stateOf(saying(original, keep("Påhittat"))).open.must).toBe(0);
    expect(stateOf(saying("Min bror slår mig.")).open).toEqual({
      ...{ must: 0, judge: 0, info: 0 },
    });
  });

  test("give each group its own number, from one", () => {
    const { groups } = stateOf(untouched);
    expect(groups.map(({ number }) => number)).toEqual(
      groups.map((_, at) => at + 1),
    );
  });
});

describe("the check", () => {
  test("is complete with every list", () => {
    const { complete, notChecked } = stateOf(untouched);
    expect({ complete, notChecked }).toEqual({
      complete: true,
      notChecked: [],
    });
  });

  test("is incomplete when a list is missing, and says which", () => {
    const state = reviewState(original, untouched, {
      lexicon: { ...lexicon, missing: ["sv/surnames"] },
    });
    expect(state.complete).toBe(false);
    expect(state.notChecked).toEqual([
      { what: "list", name: "sv/surnames", reason: "missing" },
    ]);
  });
});

test("a draft from before decisions had traces reads as it did", () => {
  const sealed = JSON.stringify(saying(original, keep("Påhittat namn")));
  expect(sealed).not.toContain("trace");
  expect(kalleIn(JSON.parse(sealed) as Draft)?.status).toBe("kept");
});
