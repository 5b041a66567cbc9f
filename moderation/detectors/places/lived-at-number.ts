import type { Evidence } from "../../finding.ts";
import {
  isDictionaryWord,
  isFunctionWord,
  isPlace,
} from "../../lexicon/word-info.ts";
import { kinWords, roleWords } from "../cues/people.ts";
import type { Detector } from "../detector.ts";
import { evidenceForMatches, type Reason } from "../evidence.ts";
import type { Document } from "../reading/document.ts";
import { wordIndexAt } from "../reading/person-words.ts";

const living =
  "bor|bodde|bott|bo|flyttar|flyttade|flyttat|flytta|hyr|hyrde|adress|adressen|hemadress|folkbokförd|folkbokforda|skriven|live|lives|lived|address";
const between =
  "är|e|ar|is|nu|numera|kvar|hemma|ute|uppe|nere|just|alltså|i|på|pa|vid|till|at|in|on|to";
const sides =
  "norra|södra|sodra|östra|ostra|västra|vastra|övre|ovre|nedre|stora|lilla|gamla|nya";

/** "bor i smedstorp 214", "adressen är östra gärdet 12 b": where somebody lives, and a figure with nothing counted after it. */
const livedAt = new RegExp(
  String.raw`(?<!\p{L})(?:${living})(?::|\s(?:${between})){0,2}\s(?<span>(?:(?:${sides})\s)?\p{L}{4,24}\s(?:nr\.?\s)?\d{1,3}(?:\s?[a-h])?)(?=\s?(?:[.,;!?()\n]|$)|\s(?:i|in|på|och|men|där|som|near|with|and)\s(?!\d))`,
  "giu",
);

/** What is numbered too and is no village or farm: "bor på våning 3", "bor i rum 12", "bor ihop 4". */
const numbered =
  /^(?:\p{L}*(?:våning(?:en)?|lägenhet(?:en)?|rum(?:met)?|hus(?:et)?|port(?:en)?|trappan?|uppgång(?:en)?|ingång(?:en)?|avdelning(?:en)?|plan|korridor(?:en)?|etapp|tomt|plats|linje(?:n)?|buss(?:en)?|anstalt(?:en)?|zon|sida(?:n)?|kvarter(?:et)?|postnummer|vecka)|floor|room|flat|apartment|unit|block|house|building|typ|cirka|ungefär|nästan|bara|minst|endast|totalt|ihop|tillsammans|alla|sedan|sen|with|about|over|since|only)$/u;

function reasonFor(document: Document, match: RegExpExecArray): Reason | null {
  const span = match.groups?.span ?? "";
  const at = match.index + match[0].indexOf(span);
  const first = document.words[wordIndexAt(document, at)];
  const last =
    span.split(" ").length > 2 &&
    first &&
    new RegExp(`^(?:${sides})$`).test(first.key)
      ? document.words[first.index + 1]
      : first;
  if (
    last === undefined ||
    isFunctionWord(last.info) ||
    numbered.test(last.key) ||
    kinWords.has(last.key) ||
    roleWords.has(last.key)
  )
    return null;
  const isRoad = /(?:vägen|gatan|gränden|stigen|torget|backen)$/.test(last.key);
  const isPlain = isDictionaryWord(last.info) && !isPlace(last.info);
  return {
    kind: "street",
    source: "context",
    ruleId: "street-number",
    weight: isRoad && last.key.length > 8 ? 0.7 : isPlain ? 0.35 : 0.5,
    parameters: { suffix: "" },
  };
}

/** Finds a farm or a village and its number in small letters, where somebody lives: "bor i smedstorp 214". */
export const livedAtNumber: Detector = {
  id: "lived-at-number",
  version: "1",
  kinds: ["street"],
  run: (document): Evidence[] =>
    evidenceForMatches(document, livedAt, (match) =>
      reasonFor(document, match),
    ),
};
