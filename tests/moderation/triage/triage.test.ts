import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { triage } from "#moderation/triage.ts";

describe("what was, was said or is not so is no alarm", () => {
  test.each([
    ["denied", "Jag tänker inte ta livet av mig."],
    ["never done", "Han har aldrig slagit mig."],
    ["long past", "Han slog mig för tolv år sedan."],
    ["in general", "Vad ska man göra om någon hotar att ta livet av sig?"],
    ["in a film", "I filmen säger han att han ska döda mig."],
    ["for school", "Jag skriver en uppsats om unga som tar livet av sig."],
  ])("%s: %s", (_, text) => expect(triage(text).risk).not.toBe("acute"));
});

describe("what is only about a grave subject, in words that are not, is no risk", () => {
  test.each([
    ["Banken har tagit mitt kort av misstag. Får jag ersättning från försörjningsstödet i väntan på ett nytt?"],
    ["Hej! Jag är 14 och undrar hur gammal man måste vara för att sommarjobba hos kommunen."],
  ])("%s", (text) => expect(triage(text).risk).toBe("none"));

  test("and in hard words it is", () =>
    expect(
      triage("Han har tagit mitt kort och jag får inte gå ut själv.").risk,
    ).not.toBe("none"));
});

describe("the same thing is heard however it is written", () => {
  test.each([
    "Jag ska ta livet av mig i kväll.",
    "ja ska ta livet av mej ikväll",
    "JAG SKALL TA LIVET AV MIG I KVÄLL!!!",
    "jag ska ta livet av mig ik\u00advä\u200bll",
    "Jag ska ta livet av mig i kva\u0308ll",
    "i am going to kill myself tonight",
  ])("%s", (text) => expect(triage(text).risk).toBe("acute"));
});

describe("what a reason points at", () => {
  const text = "Hej på er.\n\nHan står utanför och bankar på dörren nu. Mvh";

  test("the words that told so stand in the sentence shown", () => {
    const [reason] = triage(text).reasons;
    expect(reason?.peril).toBe("violence");
    expect(text.slice(reason?.sentence.start, reason?.sentence.end)).toBe(
      "Han står utanför och bankar på dörren nu",
    );
    expect(reason?.start).toBeGreaterThanOrEqual(reason?.sentence.start ?? 0);
  });

  test("a harmless text has no reason", () =>
    expect(triage("När öppnar fritidsgården?")).toEqual({
      risk: "none",
      reasons: [],
    }));
});

test("any text at all gives a risk and places inside it", () =>
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
      const { reasons } = triage(text);
      for (const { start, end } of reasons)
        expect(0 <= start && start <= end && end <= text.length).toBe(true);
    }),
  ));

test("the longest question there is takes no longer than a breath", () => {
  const worst = [
    "han slår är jag inte ta ",
    "a ",
    "hit ",
    "jag ska jag vill jag ",
  ];
  for (const words of worst) {
    const text = words.repeat(4_000 / words.length);
    const before = performance.now();
    triage(text);
    expect(performance.now() - before).toBeLessThan(2_000);
  }
});
