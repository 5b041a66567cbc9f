import type { Evidence } from "../../finding.ts";
import { anyPlace } from "../../lexicon/word-info.ts";
import { cueWords } from "../cues/cue-words.ts";
import type { Detector } from "../detector.ts";
import type { Document, Word } from "../reading/document.ts";
import { evidenceAt } from "../evidence.ts";
import { atEachWord } from "../at-each-word.ts";

/** Block and unit after the name of a village or quarter, as the land register has it (Lantmäteriet): "Långå 2:14", "Hult s:4". */
const unit = /^ (?:\d{1,3}|s|ga):\d{1,4}(?![\p{L}\p{N}:.,-]\d|\p{N})/u;
const cue =
  /fastighet(?:en|er|erna|sbeteckning(?:en)?)?(?: är| heter|:)?(?: \p{Lu}\p{L}+)?\s*$/iu;
const isScore =
  /(?:mot|slog|vann|förlorade|mellan|match(?:en)?|[–-])\s*$|(?:vann|förlorade|slutade)[^.!?\n]{0,30}$/iu;
const books = cueWords(
  "matteus matt markus mark lukas luk johannes joh apg rom kor gal ef fil kol tess tim tit heb hebreerbrevet jak petr jud upp mos moseboken jos dom rut sam kon kung krön esra neh job psaltaren ps psalm ords ordspråksboken pred jesaja jes jer hes dan koranen sura suran brb fb sol lvu jb rb åb äb gb prop sfs ds sou dir bet hfd nja rå kap",
);

function nameStart(document: Document, word: Word): number {
  const before = document.words[word.index - 1];
  const isPart =
    before?.shape === "capital" && !before.isFirst && word.gap === " ";
  return isPart && !word.form.isOrdinary ? before.start : word.start;
}

function read(document: Document, word: Word): Evidence[] {
  if (word.shape !== "capital") return [];
  const found = unit.exec(document.text.slice(word.end, word.end + 12));
  if (!found || books.has(word.key)) return [];
  const start = nameStart(document, word);
  const before = document.text.slice(Math.max(0, start - 44), start);
  const hasCue = cue.test(before);
  const isOrdinary = word.form.isOrdinary && (word.info & anyPlace) === 0;
  if (!hasCue && (isOrdinary || isScore.test(before))) return [];
  return [
    evidenceAt(start, word.end + found[0].length, {
      kind: "place",
      source: hasCue ? "context" : "shape",
      ruleId: "property-designation",
      weight: hasCue ? 0.85 : 0.7,
    }),
  ];
}

/** Finds the register names of houses and land. */
export const propertyDesignation: Detector = {
  id: "property-designation",
  version: "1",
  kinds: ["place"],
  run: (document) => atEachWord(document, [read]),
};
