import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkText } from "#moderation/check.ts";
import type { Finding } from "#moderation/finding.ts";
import { loadLexicon } from "#moderation/lexicon/load.server.ts";
import {
  firstStep,
  isDictionaryWord,
  isEnglishWord,
  isFunctionWord,
  type WordInfo,
} from "#moderation/lexicon/word-info.ts";
import { redact } from "#moderation/redact.ts";
import { readGold } from "#scripts/evaluate/gold.ts";

const lexicon = loadLexicon();
const find = (text: string) => checkText(text, { lexicon }).findings;
const gold = ["open", "held-out"].flatMap((name) =>
  readGold(`tests/gold/${name}.jsonl`).map(({ text }) => text),
);
const goldText = fc.constantFrom(...gold);

const noise = fc.constantFrom("\u200b", "\u200d", "\u00ad", "\u200f", "\u2060", "\ufeff", "\ufe0f"); // prettier-ignore
const places = fc.array(fc.tuple(fc.nat(2_000), noise), { minLength: 1, maxLength: 12 }); // prettier-ignore

/** Puts invisible signs between the characters of a text, and tells where each of its offsets has gone. */
function withNoise(
  text: string,
  noises: readonly (readonly [number, string])[],
) {
  const extra = new Map(noises.map(([at, sign]) => [at % text.length, sign]));
  const moved: number[] = [];
  let noisy = "";
  for (let at = 0; at < text.length; at++) {
    const isInsidePair = /[\udc00-\udfff]/.test(text.charAt(at));
    noisy += isInsidePair ? "" : (extra.get(at) ?? "");
    moved.push(noisy.length);
    noisy += text.charAt(at);
  }
  return { noisy, moved };
}

const covers = (findings: readonly Finding[], at: number) =>
  findings.some(({ start, end }) => start <= at && at < end);

describe("what holds for every text", { timeout: 60_000 }, () => {
  test("invisible signs uncover nothing that was found without them", () => {
    fc.assert(
      fc.property(goldText, places, (text, noises) => {
        const { noisy, moved } = withNoise(text, noises);
        const findings = find(noisy);
        const uncovered = find(text).filter(
          ({ start, end }) =>
            !moved.slice(start, end).every((at) => covers(findings, at)),
        );
        expect(uncovered.map(({ surface }) => surface)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test("letters taken apart into letter and mark uncover nothing", () => {
    fc.assert(
      fc.property(goldText, (text) => {
        const tiers = (findings: readonly Finding[]) =>
          findings.map(({ surface, tier }) => [surface.normalize("NFC"), tier]);
        expect(tiers(find(text.normalize("NFD")))).toEqual(
          tiers(find(text.normalize("NFC"))),
        );
      }),
      { numRuns: 60 },
    );
  });

  test("a text gives the same report, whatever was read before it", () => {
    fc.assert(
      fc.property(goldText, goldText, (text, other) => {
        const before = checkText(text, { lexicon });
        checkText(other, { lexicon });
        expect(checkText(text, { lexicon })).toEqual(before);
      }),
      { numRuns: 60 },
    );
  });

  test("findings are disjoint, in order, and slices of the text", () => {
    fc.assert(
      fc.property(goldText, goldText, places, (one, other, noises) => {
        const { noisy } = withNoise(one + other, noises);
        let end = 0;
        for (const finding of find(noisy)) {
          expect(noisy.slice(finding.start, finding.end)).toBe(finding.surface);
          expect(finding.start).toBeGreaterThanOrEqual(end);
          end = finding.end;
        }
      }),
      { numRuns: 60 },
    );
  });

  test("with all replaced, two texts put together leave nothing that must be hidden", () => {
    fc.assert(
      fc.property(goldText, goldText, (one, other) => {
        const text = `${one}\n\n${other}`;
        const replacements = find(text).map(({ start, end, suggestions }) => ({
          start,
          end,
          replacement:
            suggestions.find(({ action }) => action === "placeholder")
              ?.replacement ?? "",
        }));
        const left = find(redact(text, replacements));
        expect(
          left
            .filter(({ tier }) => tier === "must")
            .map((item) => item.surface),
        ).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

const isAlsoWord = (info: WordInfo) =>
  isDictionaryWord(info) || isFunctionWord(info) || isEnglishWord(info);

/** Names that a list has with 64 bearers or more, and that are no words besides. */
const names = [...lexicon.words]
  .filter(
    ([key, info]) =>
      firstStep(info) >= 7 && !isAlsoWord(info) && /^\p{L}{3,}$/u.test(key),
  )
  .map(([key]) => key.charAt(0).toUpperCase() + key.slice(1));
const settings = [
  (name: string) => `Min son ${name} vill inte gå till skolan längre.`,
  (name: string) => `Jag heter ${name} och undrar över bidraget.`,
  (name: string) => `Det var ${name} som ringde polisen igår.`,
  (name: string) => `Läraren ${name} sa att vi skulle vänta.`,
  (name: string) => `Tack för hjälpen!\nMvh ${name}`,
  (name: string) => `hej min kompis ${name.toLowerCase()} mår dåligt`,
];

test("one name put for another is found where the other was", () => {
  expect(names.length).toBeGreaterThan(3_000);
  fc.assert(
    fc.property(
      fc.constantFrom(...names),
      fc.constantFrom(...settings),
      (name, setting) => {
        const text = setting(name);
        const at = text.toLowerCase().indexOf(name.toLowerCase());
        const findings = find(text);
        const ends = [at, at + name.length - 1];
        expect(ends.map((end) => covers(findings, end))).toEqual([true, true]);
      },
    ),
    { numRuns: 400 },
  );
});
