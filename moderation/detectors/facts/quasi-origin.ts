import type { Evidence } from "../../finding.ts";
import type { Detector } from "../detector.ts";
import type { Document } from "../reading/document.ts";
import { evidenceForMatches, type Reason } from "../evidence.ts";
import { wordPattern } from "./quasi-rows.ts";

const half = String.raw`(?:halv|halvt|kvarts|half|quarter|delvis|dels|hälften|till\shälften)[\s-]?`;

/** "halv eritrean halv svensk", "half kenyan half norwegian", "halvgrek". */
const mixed = wordPattern(
  String.raw`${half}(?<one>[\p{L}-]{3,24})(?:,?\s(?:(?:och|o|å|and|&)\s)?${half}(?<two>[\p{L}-]{3,24}))?`,
);

/** "irakisk medborgare", "Syrian national": an adjective that goes on to say what it is of. */
const citizen = wordPattern(
  String.raw`(?<one>[\p{L}-]{4,24})\s(?:medborgare|medborgarskap|medborgaren|citizen|national|citizenship)`,
);

const homeland = /^(?:svensk|svenska|svenskt|swede|swedish)$/;

function isOrigin(document: Document, word: string | undefined): boolean {
  const key = word?.toLowerCase() ?? "";
  if (homeland.test(key)) return false;
  return (document.lexicon.phrases.get(key) ?? []).some(({ list }) =>
    /^sv\/(?:demonyms|countries|religions)$/.test(list),
  );
}

const foreign: Reason = {
  kind: "nationality",
  source: "shape",
  ruleId: "quasi-shape",
  weight: 0.5,
};

/** "meänkielitalande", "arabisktalande", "finskspråkigt": a language in a word with who speaks it. */
const speakers = wordPattern(
  String.raw`(?<one>[\p{L}]{4,16}?)-?(?:talandes?|språkig(?:t|as?|es?)?|språkande)`,
);

function isForeignTongue(document: Document, word: string | undefined) {
  const key = word?.toLowerCase() ?? "";
  if (/^(?:svensk|engelsk|en|två|tre|fler|fler|mång|lik|annan)/.test(key))
    return false;
  return [key, `${key}a`, `${key}språk`].some((form) =>
    (document.lexicon.phrases.get(form) ?? []).some(
      ({ list }) => list === "sv/languages",
    ),
  );
}

function origins(document: Document): Evidence[] {
  return [
    ...evidenceForMatches(document, speakers, ({ groups }) =>
      isForeignTongue(document, groups?.one)
        ? { ...foreign, kind: "language" }
        : null,
    ),
    ...[mixed, citizen].flatMap((pattern) =>
      evidenceForMatches(document, pattern, ({ groups }) =>
        isOrigin(document, groups?.one) || isOrigin(document, groups?.two)
          ? foreign
          : null,
      ),
    ),
    ...[travellers, peoples].flatMap((pattern) =>
      evidenceForMatches(document, pattern, () => foreign),
    ),
  ];
}

/** "Jag är resande": a people whose name is also what everybody on a train is. */
const travellers =
  /(?<![\p{L}])(?:är|e|som|av|född|vi|familjen är)\s(?<span>resande(?:folk|släkt|familj)?)(?=\s?[,.;!?)]|\s(?:och|o|å|men|sen|sedan|så)\s|$)/giu;

/** "Min fru är karen från Myanmar": a people whose name is also somebody's. */
const peoples =
  /(?<![\p{L}])(?:är|e|som)\s(?<span>karen|mon|chin|shan|hmong|akan|tigre)\sfrån(?!\p{L})/gu;

/** Finds a twofold origin, a foreign citizenship, and peoples whose names mean something else too. */
export const quasiOrigin: Detector = {
  id: "quasi-origin",
  version: "1",
  kinds: ["nationality", "language"],
  run: origins,
};
