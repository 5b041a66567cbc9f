import type { Evidence } from "../finding.ts";
import type { Detector } from "./detector.ts";
import type { Document } from "./document.ts";
import { evidenceForMatches, type Reason } from "./evidence.ts";

/** "Gryt 3:41": the name of a tract, a block and a unit, as the land register writes them. */
const designation =
  /(?<![\p{L}\p{M}\p{N}-])(?<span>(?!(?:Fastighet|Fastigheten|Hus|Huset|Gård|Gården|Tomt|Tomten|Grannen|Min|Vår|Vårt|Vi|På|I|Vid|Till|Från|Om|Vår)(?!\p{L}))\p{Lu}[\p{L}-]{1,24}(?: \p{Lu}[\p{L}-]{1,24})? \d{1,3}:\d{1,4})(?![\p{L}\p{N}:])/gu;
const inLowerCase =
  /(?<![\p{L}\p{M}\p{N}-])(?:fastighet(?:en)?|tomten|lagfart(?:en)? (?:för|på)|gården) (?<span>\p{L}[\p{L}-]{1,24}(?: \p{L}[\p{L}-]{1,24})? \d{1,3}:\d{1,4})(?![\p{L}\p{N}:])/giu;
/** "kv Bävern 4", "kvarteret Ripan 8": a block of a town and its plot. */
const block =
  /(?<![\p{L}\p{M}\p{N}-])(?<span>(?:[Kk]v\.?|[Kk]varteret) (?:\p{Lu}[\p{L}-]{1,24}(?: \d{1,3}(?!\p{N}))?|\p{L}[\p{L}-]{1,24} \d{1,3}(?!\p{N})))(?![\p{L}\p{M}])/gu;

/** Books of scripture, scales, times and law, which have a colon between numbers too. */
const notTracts =
  /^(?:Joh|Johannes|Matt|Matteus|Mark|Markus|Luk|Lukas|Apg|Rom|Kor|Gal|Ef|Fil|Kol|Tess|Tim|Tit|Hebr|Jak|Petr|Upp|Mos|Jos|Dom|Rut|Sam|Kung|Krön|Esra|Neh|Ester|Job|Ps|Psalm|Psaltaren|Ords|Ordspråksboken|Pred|Jes|Jesaja|Jer|Hes|Dan|Hos|Joel|Am|Ob|Jona|Mika|Nah|Hab|Sef|Hagg|Sak|Mal|Sura|Suran|Koranen|Bibeln|Skala|Skalan|Klockan|Kl|Kapitel|Kap|SFS|Prop|Lag|Vers|Avsnitt|Version|Ställning|Resultat|Slutresultat|Match|Matchen|Halvtid|Seger|Förlust|Tiden|Tid|Dag|Vid|Efter|Före|Innan|Från|Till|Ca|Cirka|Runt|Omkring|Senast|Mellan|Bara|Genesis|John|Matthew|Mark|Luke|Psalms|Romans)$/u;
const played =
  /(?:vann|slog|förlorade|spelade|ledde|kryssade|matchen|mål(?:et)?|mot|kl\.?|klockan)\s[^.!?\n]{0,24}$/iu;

/** "Joh 3:16", "SoL 4:1", "slog Norge 3:1", "klockan 7:30": a verse, a score or an hour, not a plot. */
function isElse(document: Document, { 0: text, index }: RegExpExecArray) {
  const before = document.text.slice(Math.max(0, index - 40), index);
  const name = text.split(" ")[0] ?? "";
  const isAct = /\p{Lu}$/u.test(name);
  return isAct || notTracts.test(name) || played.test(before);
}

const reason = (weight: number): Reason => ({
  kind: "place",
  source: "shape",
  ruleId: "property",
  weight,
});

/** Finds what the land register calls a property: "Gryt 3:41", "kv Bävern 4". */
export const property: Detector = {
  id: "property",
  version: "1",
  kinds: ["place"],
  run: (document): Evidence[] => [
    ...evidenceForMatches(document, designation, (match) =>
      isElse(document, match) ? null : reason(0.7),
    ),
    ...evidenceForMatches(document, inLowerCase, () => reason(0.7)),
    ...evidenceForMatches(document, block, () => reason(0.6)),
  ],
};
