import type { Evidence } from "../../finding.ts";
import { firstStep, isFunctionWord } from "../../lexicon/word-info.ts";
import type { Detector } from "../detector.ts";
import type { Document } from "../reading/document.ts";
import { evidenceForMatches } from "../evidence.ts";
import { wordIndexAt } from "../reading/person-words.ts";

const house = String.raw`(?<span>\p{L}{4,24} \d{1,3} ?[a-h])(?![\p{L}\p{N}])`;
/** Where in a house somebody is. */
const room = String.raw`(?:källaren|förrådet|källarförrådet|tvättstugan|trapphuset|trappan|trappuppgången|toan|toaletten|badrummet|hallen|garderoben|vinden|vindsförrådet|soprummet|cykelrummet|cykelförrådet|barnvagnsrummet|hissen|porten|entrén|köket|sovrummet|vardagsrummet|balkongen|garaget|gården|innergården|pannrummet|lägenheten|bastun|mitt rum|hemma)`;

const patterns = [
  // "ja e i källaren, tvättstugan, vråken 12b": the house, after the rooms of it where somebody is.
  new RegExp(String.raw`(?<!\p{L})${room}(?:, ${room})?,? (?:på )?${house}`, "giu"),
  // "jag e på lärkan 7c": where the writer is, or somebody near.
  new RegExp(
    String.raw`(?<!\p{L})(?:jag|ja|vi|han|hon|mamma|pappa) (?:e|är|ä|bor|sitter|ligger|står|väntar)(?: (?:nu|här|kvar|hemma|ensam|inlåst|fast))? (?:på|i|vid) ${house}`,
    "giu",
  ),
]; // prettier-ignore

/** "mvh Rut lönngården 6": grounds and a number, after a name. */
const named =
  /(?<![\p{L}\p{N}-])(?<span>\p{Ll}{3,16}(?:gården|ängen|hagen|lunden|dalen|kullen|höjden|åsen|vreten) \d{1,3}(?: ?[a-h])?)(?=\s*(?:[.,;:!?)\n]|$)|\s(?:i|o|och|på|har|kl|är|e)\s)(?![.,:]\d)/gu;

/** What has a number and a letter too and is no house: "klass 7b", "steg 3a", "blankett 12b". */
const isCounted =
  /^(?:\p{L}*(?:klass(?:en)?|årskurs|grupp(?:en)?|steg(?:et)?|kapitel|blankett(?:en)?|nivå(?:n)?|kategori|etapp|punkt|sida(?:n)?|uppgift(?:en)?|prov(?:et)?|paragraf|rad|plats|säte|spår|gate|grade|class|fråga(?:n)?|form|fas(?:en)?|stadie|stadium|typ|del|modul|version|linje|bilaga|avsnitt|rum(?:met)?|sal(?:en)?)|bara|klockan|ungefär|årskursen)$/u;

function houses(document: Document, pattern: RegExp): Evidence[] {
  return evidenceForMatches(document, pattern, ({ 0: text, index, groups }) => {
    const at = index + text.length - (groups?.span?.length ?? 0);
    const word = document.words[wordIndexAt(document, at)];
    return word === undefined ||
      isFunctionWord(word.info) ||
      isCounted.test(word.key)
      ? null
      : {
          kind: "street",
          source: "context",
          ruleId: "street-number",
          weight: 0.5,
          parameters: { suffix: word.key },
        };
  });
}

const namedHouses = (document: Document): Evidence[] =>
  houses(document, named).filter(({ start }) => {
    const before = document.words[wordIndexAt(document, start) - 1];
    return before?.shape === "capital" && firstStep(before.info) >= 3;
  });

/** Finds houses and streets called by any word, in small letters, by their number and by somebody who is there. */
export const housesTold: Detector = {
  id: "houses-told",
  version: "1",
  kinds: ["street"],
  run: (document) => [
    ...patterns.flatMap((pattern) => houses(document, pattern)),
    ...namedHouses(document),
  ],
};
