import type { Evidence } from "../../finding.ts";
import type { Document, Word } from "../reading/document.ts";
import { wordIndexAt } from "../reading/person-words.ts";

/** Lists whose words tell who is the only one, and not where or by what name. */
const isOfPeople = ({ lexicon }: Document, { key }: Word): boolean =>
  (lexicon.phrases.get(key) ?? []).some(
    ({ list, note }) =>
      /^sv\/(?:demonyms|countries|religions|languages|diagnoses)$/.test(list) ||
      (list === "sv/places" && note === "u"),
  );

const preposition =
  /^(?:i|på|från|ur|in|at|on|from|of|vid|hos|av|till|med|som|who|that)$/;

const place = /^(?:in|at|on|from|of|near)$/;

/** Gives the word from which a name or a place is told, which has a finding of its own. */
function nameIn(document: Document, { start, end }: Evidence): number {
  const first = wordIndexAt(document, start);
  for (let at = first + 1; at < document.words.length; at++) {
    const word = document.words[at];
    if (word === undefined || word.start >= end) return -1;
    const before = document.words[at - 1]?.key ?? "";
    // "only Sikh family", "only Irishman in the village": a capital is who the only one is, in English; "enda barnet med Batten" has it.
    const isSaidOf =
      before === "med" ||
      (word.language === "en" &&
        !place.test(before) &&
        !place.test(document.words[at - 2]?.key ?? ""));
    if (word.shape === "capital" && !isSaidOf && !isOfPeople(document, word))
      return at;
  }
  return -1;
}

/** "enda killen i Brålanda med vit labrador": ends before a place or a name, for these are found by themselves. */
export function untilName(document: Document, item: Evidence): Evidence {
  let last = nameIn(document, item) - 1;
  if (last < 0) return item;
  while (preposition.test(document.words[last]?.key ?? "")) last--;
  const end = document.words[last]?.end ?? item.end;
  return end > item.start ? { ...item, end } : item;
}
