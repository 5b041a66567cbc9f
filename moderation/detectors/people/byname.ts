import { isPlace, placeBits } from "../../lexicon/word-info.ts";
import type { Document, Word } from "../reading/document.ts";
import { readCandidate } from "../reading/name-candidate.ts";

/** What tells one of two with the same name from the other: "långe Leif", "gamle Nils". */
const epithets =
  /^(?:lång[ea]|lill[ae]|stor[ae]|gaml[ea]|ung[ea]|tjock[ea]|smal[ae]|svart[ae]|röd[ea]|vit[ae]|galn[ea]|halt[ea]|blind[ea]|döv[ea]|snäll[ea]|arg[ea]|stark[ea]|rik[ea]|fattig[ea]|tok(?:ige|iga)|fulle|sure|glad[ea]|rast[ae]|skallig[ea]|fet[ea]|kort[ae]|skelögd[ea])$/;

/** Gives the epithet that stands right before a name and belongs to it. */
export function epithetBefore(document: Document, name: Word): Word | null {
  const before = document.words[name.index - 1];
  const article = document.words[(before?.index ?? 0) - 1];
  const isEpithet =
    before !== undefined &&
    name.gap === " " &&
    epithets.test(before.key) &&
    !/^(?:min|mitt|vår|vårt|mina|våra|sin|hans|hennes|deras|den|det|de|din|på|i)$/.test(
      article?.key ?? "",
    );
  return isEpithet ? before : null;
}

/** "Petrus i Stjups": all of the last line, and no town that many live in. */
function signsWithHome({ words }: Document, name: Word, home: Word): boolean {
  const isAlone = name.gap.includes("\n") && home.index === words.length - 1;
  const isTown = isPlace(home.name.info, placeBits.m | placeBits.l);
  return isAlone && name.index > 0 && home.text.length > 2 && !isTown;
}

/** Gives the last word of where in the village somebody lives, as it stands after the name: "Hulda i Backen". */
export function homeAfter(document: Document, name: Word): Word | null {
  const join = document.words[name.index + 1];
  const home = document.words[name.index + 2];
  const isHome =
    join?.gap === " " &&
    home?.gap === " " &&
    /^(?:i|på)$/.test(join.key) &&
    home.shape === "capital" &&
    name.shape === "capital" &&
    ((readCandidate(document, home).isOrdinary &&
      /(?:en|et|an|na)$/.test(home.key)) ||
      signsWithHome(document, name, home)) &&
    !document.harmless.has(home.index);
  return isHome ? home : null;
}
