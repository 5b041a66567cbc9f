import { labelOfKind, type Evidence } from "../../finding.ts";
import { figureBeside } from "./beside-figure.ts";
import { cueWords } from "../cues/cue-words.ts";
import type { Document, Word } from "../reading/document.ts";
import { formTest } from "../reading/form-test.ts";
import { evidenceAt } from "../evidence.ts";
import { wordIndexAt } from "../reading/person-words.ts";

/** What tells that a book, a film or a game is spoken of. */
const works =
  /^(?:boken|romanen|deckaren|novellen|sagan|sagoboken|filmen|tv-serien|pjäsen|musikalen|bokcirkeln|bokklubben|huvudpersonen|rollfiguren|seriefiguren|romanfiguren|författaren|novel)$/;

/** Who is talked of by what they are to everybody: kings, ministers, writers, singers. */
const publicRoles =
  /^(?:drottning|drottningen|prinsessan?|kronprinsessan|president|presidenten|statsminister|statsministern|finansminister|socialminister|justitieminister|partiledare|partiledaren|författare|författarinnan?|poeten|artisten|sångaren|sångerskan|skådespelaren|skådespelare|regissören|filosofen|konstnären|designern|formgivaren|kompositören|deckarförfattaren|konsert|konserten|skivan|låten|albumet|podden|poddar|avsnittet|säsongen|tavla|tavlan|melodifestivalen|mello|lyssnar|lyssnade|citerar|citerade|sjunger|sjöng)$/;

/** What one reads, sees or plays, so that whoever is named right after it is in it or made it. */
const enjoyed = cueWords(
  "läser läst läste läsa ljudbok böcker böckerna pjäs revy revyn högläsning rollen skivor låtar affisch affischen reading read book books",
);
/** "läser med Anna", "läser för Emil": in whose company, and so no figure. */
const company = cueWords(
  "med hos för till mot åt ihop tillsammans min mitt mina vår to with for my",
);
/** How many words may stand between what is read and who is in it. */
const between = 5;

/** "läst Antigone", "böcker av Jan Lööf", "läser vi om Katniss och Emil": what is enjoyed a little before a name. */
function enjoyedBefore({ words }: Document, word: Word): string | undefined {
  for (let at = word.index - 1; at >= word.index - between; at--) {
    const before = words[at];
    if (before?.sentence !== word.sentence || company.has(before.key)) return;
    if (enjoyed.has(before.key)) return before.key;
  }
}

/** "min", "vår" and the cues of names make a person somebody near, whatever is read beside. */
const isNear = ({ source, weight, ruleId }: Evidence) =>
  source === "context" && weight >= 0.6 && ruleId !== "name-neighbour";

/** Where the longest of the reasons that begin at a place ends. */
function endFrom(found: readonly Evidence[], at: number): number {
  let last = 0;
  for (const { start, end } of found)
    if (start === at && end > last) last = end;
  return last;
}

/** Where people are named whom no cue makes somebody near, each place once. */
function peopleIn(found: readonly Evidence[]): Set<number> {
  const places = new Set<number>();
  for (const { kind, start } of found)
    if (labelOfKind[kind] === "PERSON") places.add(start);
  for (const item of found) if (isNear(item)) places.delete(item.start);
  return places;
}

const speaksOfWorks = formTest(
  ({ key }) => works.test(key) || publicRoles.test(key) || key === "kung",
);

/** "lyssnar på Elvis", not "lyssnar inte", "lyssnade på mig": whether one listens to somebody or to music. */
const isHeard = (words: readonly Word[], { index }: Word): boolean =>
  words[index + 1]?.key === "på" &&
  !/^(?:mig|oss|honom|henne|barnen|vad|min|mitt|mina|vår|dig|er)$/.test(
    words[index + 2]?.key ?? "",
  );

/** Gives by its sentence the word that tells of a book, a film or somebody famous. */
function cuesOf({ words }: Document): Map<number, string> {
  const cues = new Map<number, string>();
  for (const word of words) {
    if (!speaksOfWorks(word)) continue;
    const { key, sentence, shape } = word;
    if (key.startsWith("lyssna") && !isHeard(words, word)) continue;
    if (works.test(key))
      for (const at of [sentence, sentence + 1]) cues.set(at, key);
    else if (key !== "kung" || shape === "lower") cues.set(sentence, key);
  }
  return cues;
}

/** Doubts who is named in a sentence about a book or a film, or in the one after it, unless a cue makes them somebody near. */
export function doubtFiction(
  document: Document,
  found: readonly Evidence[],
): Evidence[] {
  const cues = cuesOf(document);
  const beside = figureBeside(document);
  const doubts: Evidence[] = [];
  for (const start of peopleIn(found)) {
    const word = document.words[wordIndexAt(document, start)];
    const cue =
      word &&
      (cues.get(word.sentence) ??
        enjoyedBefore(document, word) ??
        beside(word));
    if (word !== undefined && cue !== undefined)
      doubts.push(
        evidenceAt(word.start, endFrom(found, start), {
          kind: "person",
          source: "context",
          ruleId: "fiction",
          weight: -0.5,
          parameters: { cue },
        }),
      );
  }
  return doubts;
}
