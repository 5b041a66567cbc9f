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
const remove: Decision = {
  ...{ group: "PERSON:kalle", label: "PERSON", action: "remove" },
  ...{ replacement: "", reason: "" },
};
const keep = (reason: string): Decision => ({
  ...remove,
  action: "keep",
  reason,
});

describe("a mark", () => {
  const groupsOf = (asked: string, draft: Partial<Draft>) =>
    reviewState(asked, { ...untouched, question: asked, ...draft }, { lexicon })
      .groups;

  test("that is to be judged in the question is no surer for standing in the copy that is rewritten", () => {
    const asked = "mamma bor på tallgatan med sin nya";
    expect(groupsOf(asked, {})).toMatchObject([
      { surface: "tallgatan", tier: "judge" },
    ]);
  });

  test("is one for a place, wherever the sentence makes it a place or an organisation", () => {
    const asked =
      "Vi bor i Hallonbäck. Jag jobbar på vårdcentralen i Hallonbäck.";
    const groups = groupsOf(asked, {});
    expect(groups.map(({ surface }) => surface)).toEqual(["Hallonbäck"]);
    expect(groups[0]?.inOriginal).toHaveLength(2);
    expect(groups[0]?.inDraft).toHaveLength(2);
  });

  test("that was kept as an organisation before places and organisations shared a name is still kept", () => {
    const asked = "Jag går på Ekbackaskolan.";
    const kept: Decision = {
      ...keep("Känd skola"),
      group: "ORG:ekbackaskolan",
    };
    expect(groupsOf(asked, { decisions: [kept] })).toMatchObject([
      { surface: "Ekbackaskolan", status: "kept" },
    ]);
  });

  test("never asks for the words that the checker itself suggested", () => {
    const asked =
      "Min bror Kalle är ute. KALLE SKREK ÅT MIG. Hur får jag Kalle att sluta?";
    const before = { ...untouched, question: asked };
    const state = reviewState(asked, before, { lexicon });
    const after = applyDecision(before, state, {
      ...remove,
      action: "generalise",
      replacement: "min bror",
    });
    expect(after.question).toContain("Min bror SKREK");
    const open = groupsOf(asked, after).filter(
      ({ status }) => status === "open",
    );
    expect(open).toEqual([]);
  });

  test("stays on a word that somebody wrote in place of a name", () => {
    const wrote: Decision = {
      ...remove,
      action: "rewrite",
      replacement: "min kompis Robban",
    };
    const groups = groupsOf("Kalle är ute.", {
      question: "Min kompis Robban är ute.",
      decisions: [wrote],
    });
    expect(groups.map(({ surface }) => surface)).toContain("Robban");
  });
});

describe("a name that a wider mark of somebody else lies over", () => {
  const asked =
    "Hei! Nimeni on Pirkko Virtanen ja asun Sundvikissä tyttäreni Aino-Kaisan kanssa.";
  const groupsOf = (question: string, ...decisions: Decision[]) =>
    reviewState(asked, saying(question, ...decisions), { lexicon }).groups;

  test("is not said to be gone while it stands there", () => {
    const still = groupsOf(asked).filter(({ status }) => status === "gone");
    expect(still).toEqual([]);
  });

  test("stays open when the wider mark is kept, and is gone when that is replaced", () => {
    const wider = groupsOf(asked).find(
      ({ surface }) => surface === "tyttäreni",
    );
    if (!wider) throw new Error("not found");
    const kept = { ...keep("Allmänt ord"), group: wider.group };
    const nameIn = (groups: ReturnType<typeof groupsOf>) =>
      groups.find(({ surface }) => surface === "Aino-Kaisan")?.status;
    expect(nameIn(groupsOf(asked, kept))).toBe("open");
    const replaced = asked.replace("tyttäreni Aino-Kaisan", "lapseni");
    expect(nameIn(groupsOf(replaced))).toBe("gone");
  });
});

describe("what was marked in the question", () => {
  const asked = "Vi har två barn, Viktor, 15, och Alma, 11. Vad kan vi göra?";
  const ages = (question: string, ...decisions: Decision[]) =>
    reviewState(asked, saying(question, ...decisions), { lexicon })
      .groups.filter(({ label }) => label === "AGE")
      .map(({ surface, status }) => [surface, status]);

  test("stays open while it stands there, though the name beside it that gave it away is gone", () => {
    const named = "Vi har två barn, [namn 1], 15, och [namn 2], 11. Vad nu?";
    expect(ages(named)).toEqual([
      ["15", "open"],
      ["11", "open"],
    ]);
  });

  test("is gone once it is", () => {
    expect(ages("Vi har två barn i skolåldern, [namn 1], 15.")).toEqual([
      ["15", "open"],
      ["11", "gone"],
    ]);
  });

  test("can be kept where it stands", () => {
    const kept: Decision = { ...keep("Gäller många"), group: "AGE:15" };
    expect(ages("Vi har två barn, [namn 1], 15.", kept)[0]).toEqual([
      ...["15", "kept"],
    ]);
  });

  test("does not ask for the same word where it was never marked", () => {
    const twice = "Min dotter är fyra. Hon vaknar fyra gånger varje natt.";
    const draft = saying("Min dotter är liten. Hon vaknar fyra gånger.");
    const { groups } = reviewState(twice, draft, { lexicon });
    expect(groups.map(({ surface, status }) => [surface, status])).toEqual([
      ["fyra", "gone"],
    ]);
  });
});
