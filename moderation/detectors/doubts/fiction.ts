import { labelOfKind, type Evidence } from "../../finding.ts";
import { figureBeside } from "./beside-figure.ts";
import type { Document, Word } from "../reading/document.ts";
import { evidenceAt } from "../evidence.ts";
import { wordIndexAt } from "../reading/person-words.ts";

/** What tells that a book, a film or a game is spoken of. */
const works =
  /^(?:boken|romanen|deckaren|novellen|sagan|sagoboken|filmen|tv-serien|pjäsen|musikalen|bokcirkeln|bokklubben|huvudpersonen|rollfiguren|seriefiguren|romanfiguren|författaren|novel)$/;

/** Who is talked of by what they are to everybody: kings, ministers, writers, singers. */
const publicRoles =
  /^(?:drottning|drottningen|prinsessan?|kronprinsessan|president|presidenten|statsminister|statsministern|finansminister|socialminister|justitieminister|partiledare|partiledaren|författare|författarinnan?|poeten|artisten|sångaren|sångerskan|skådespelaren|skådespelare|regissören|filosofen|konstnären|designern|formgivaren|kompositören|deckarförfattaren|konsert|konserten|skivan|låten|albumet|podden|poddar|avsnittet|säsongen|tavla|tavlan|melodifestivalen|mello|lyssnar|lyssnade|citerar|citerade|sjunger|sjöng)$/;

/** What one reads, sees or plays, so that whoever is named right after it is in it or made it. */
const enjoyed =
  /^(?:läser|läst|läste|läsa|ljudbok|böcker|böckerna|pjäs|revy|revyn|högläsning|rollen|skivor|låtar|affisch|affischen|reading|read|books?)$/;
/** "läser med Anna", "läser för Emil": in whose company, and so no figure. */
const company =
  /^(?:med|hos|för|till|mot|åt|ihop|tillsammans|min|mitt|mina|vår|to|with|for|my)$/;
/** How many words may stand between what is read and who is in it. */
const between = 5;

/** "läst Antigone", "böcker av Jan Lööf", "läser vi om Katniss och Emil": what is enjoyed a little before a name. */
function enjoyedBefore({ words }: Document, word: Word): string | undefined {
  for (let at = word.index - 1; at >= word.index - between; at--) {
    const before = words[at];
    if (before?.sentence !== word.sentence || company.test(before.key)) return;
    if (enjoyed.test(before.key)) return before.key;
  }
}

/** "min", "vår" and the cues of names make a person somebody near, whatever is read beside. */
const isNear = ({ source, weight, ruleId }: Evidence) =>
  source === "context" && weight >= 0.6 && ruleId !== "name-neighbour";

/** Where the longest of the reasons that begin at each place ends. */
function endsOf(found: readonly Evidence[]): Map<number, number> {
  const ends = new Map<number, number>();
  for (const { start, end } of found)
    ends.set(start, Math.max(end, ends.get(start) ?? 0));
  return ends;
}

/** Doubts who is named in a sentence about a book or a film, or in the one after it, unless a cue makes them somebody near. */
export function doubtFiction(
  document: Document,
  found: readonly Evidence[],
): Evidence[] {
  const cues = new Map<number, string>();
  for (const { key, sentence, shape } of document.words)
    if (works.test(key))
      for (const at of [sentence, sentence + 1]) cues.set(at, key);
    else if (publicRoles.test(key) || (key === "kung" && shape === "lower"))
      cues.set(sentence, key);
  const beside = figureBeside(document);
  const near = new Set(found.filter(isNear).map(({ start }) => start));
  const ends = endsOf(found);
  const seen = new Set<number>();
  return found.flatMap((item) => {
    const word = document.words[wordIndexAt(document, item.start)];
    if (!word) return [];
    const cue =
      cues.get(word.sentence) ?? enjoyedBefore(document, word) ?? beside(word);
    if (
      cue === undefined ||
      labelOfKind[item.kind] !== "PERSON" ||
      near.has(item.start) ||
      seen.has(item.start)
    )
      return [];
    seen.add(item.start);
    return [
      evidenceAt(word.start, ends.get(item.start) ?? word.end, {
        kind: "person",
        source: "context",
        ruleId: "fiction",
        weight: -0.5,
        parameters: { cue },
      }),
    ];
  });
}
