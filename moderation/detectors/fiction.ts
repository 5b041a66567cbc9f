import { labelOfKind, type Evidence } from "../finding.ts";
import type { Document } from "./document.ts";
import { evidenceAt } from "./evidence.ts";
import { wordIndexAt } from "./person-words.ts";

/** What tells that a book, a film or a game is spoken of. */
const works =
  /^(?:boken|romanen|deckaren|novellen|sagan|sagoboken|filmen|tv-serien|pjäsen|musikalen|bokcirkeln|bokklubben|huvudpersonen|rollfiguren|seriefiguren|romanfiguren|författaren|novel)$/;

/** Who is talked of by what they are to everybody: kings, ministers, writers, singers. */
const publicRoles =
  /^(?:drottning|drottningen|prinsessan?|kronprinsessan|president|presidenten|statsminister|statsministern|finansminister|socialminister|justitieminister|partiledare|partiledaren|författare|författarinnan?|poeten|artisten|sångaren|sångerskan|skådespelaren|skådespelare|regissören|filosofen|konstnären|designern|formgivaren|kompositören|deckarförfattaren|konsert|konserten|skivan|låten|albumet|podden|poddar|avsnittet|säsongen|tavla|tavlan|melodifestivalen|mello|lyssnar|lyssnade|citerar|citerade|sjunger|sjöng)$/;

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
  for (const { key, sentence } of document.words)
    if (works.test(key))
      for (const at of [sentence, sentence + 1]) cues.set(at, key);
    else if (publicRoles.test(key)) cues.set(sentence, key);
  if (cues.size === 0) return [];
  const near = new Set(found.filter(isNear).map(({ start }) => start));
  const ends = endsOf(found);
  const seen = new Set<number>();
  return found.flatMap((item) => {
    const word = document.words[wordIndexAt(document, item.start)];
    const cue = cues.get(word?.sentence ?? -1);
    if (
      !word ||
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
