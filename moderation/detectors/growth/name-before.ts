import { chainNames } from "../cues/branches.ts";
import { namingAdjectives } from "../cues/firm-words.ts";
import type { Document, Word } from "../reading/document.ts";
import { firstStep, isPlace, settlement } from "../../lexicon/word-info.ts";
import { isCapital } from "../reading/capitals.ts";

const directions = new Set([
  "norra",
  "södra",
  "östra",
  "västra",
  "stora",
  "lilla",
  "gamla",
  "nya",
  "övre",
  "nedre",
  "yttre",
  "inre",
  "mellersta",
  "sankt",
  "sankta",
  "s:t",
  "s:ta",
  "anpassade",
  "kungliga",
  "internationella",
  "kristna",
  "fria",
]);
/** What stands before what is taken for a person: a saint's church, or the side of a place that is none. */
const besidePerson: ReadonlySet<string> = new Set(
  "sankt sankta s:t s:ta norra södra östra västra".split(" "),
);
/** "på gröna kransens tivoli": a colour or a value at the beginning of a name in small letters. */
const isNaming = (document: Document, before: Word | undefined, from: Word) =>
  before !== undefined &&
  from.gap === " " &&
  from.shape === "lower" &&
  before.shape === "lower" &&
  namingAdjectives.has(before.key) &&
  /^(?:på|hos|i|till|från|vid|via)$/.test(
    document.words[before.index - 1]?.key ?? "",
  );

/** "Norra Ängesbyn", "Anpassade grundskolan": what stands before a name and belongs to it. */
function growLeft(
  document: Document,
  from: Word,
  words: ReadonlySet<string>,
): Word {
  const before = document.words[from.index - 1];
  const isSide =
    before !== undefined &&
    from.gap === " " &&
    !from.isFirst &&
    words.has(before.key) &&
    (isCapital(before) || from.shape === "lower");
  return isSide || isNaming(document, before, from) ? (before ?? from) : from;
}

/** "Länkarna Röda Lyktan": what many places have, before the name of this one. */
function chainBefore(document: Document, first: Word): Word | null {
  const before = document.words[first.index - 1];
  const isChain =
    before !== undefined &&
    first.gap === " " &&
    !first.isFirst &&
    isCapital(first) &&
    !before.isFirst &&
    isCapital(before) &&
    /(?:arna|erna|na|en|et)$/.test(before.key) &&
    document.vocabulary.isOrdinary(before.key);
  return isChain ? before : null;
}

/** Care that a town has one of, whose name is the kind and the place together: "vc råslund", "psykakuten Nordfjäll". */
const careBefore =
  /^(?:dagcenter|dagcentret|länkarna|vc|bvc|mvc|bup|akuten|psyk|barnpsyk|vuxenpsyk|psykiatrin|barnpsykiatrin|vuxenpsykiatrin|öppenvården|beroendevården|rättspsykiatrin|rättspsyk|geriatriken|ortopeden|\p{L}{3,}(?:akuten|mottagningen|hälsan|habiliteringen|kliniken|teamet|vårdcentralen|hälsocentralen|enheten|föreningen|förbundet|jouren|församlingen|hjälpen|dagcentret|dagcenter))$/u;

/** Gives the word for the care before the name of its place. */
function kindOfCare(document: Document, first: Word): Word | null {
  const before = document.words[first.index - 1];
  const isCare =
    before !== undefined &&
    first.gap === " " &&
    !first.isFirst &&
    (careBefore.test(before.key) ||
      (/.{4}arna$/.test(before.key) &&
        isCapital(before) &&
        isCapital(first) &&
        !before.isFirst));
  return isCare ? before : null;
}

/** "PRO Lesjön": the letters of what many towns have, before whatever this one is called. */
function lettersBefore(document: Document, first: Word): Word | null {
  const before = document.words[first.index - 1];
  const isShort =
    before?.shape === "upper" &&
    first.gap === " " &&
    chainNames.has(before.key) &&
    isCapital(first);
  return isShort ? before : null;
}

/** "RS Konsult", "Fyra Hjärter": letters or a number in words with a capital, before what a firm or a club is called. */
function capitalBefore(document: Document, first: Word): Word | null {
  const before = document.words[first.index - 1];
  const isOfName =
    before !== undefined &&
    first.gap === " " &&
    isCapital(first) &&
    !before.isFirst &&
    !document.harmless.has(before.index) &&
    (/^\p{Lu}{2,3}$/u.test(before.text)
      ? /[\p{Ll}] $/u.test(
          document.text.slice(Math.max(0, before.start - 2), before.start),
        )
      : /^(?:Två|Tre|Fyra|Fem|Sex|Sju|Åtta|Nio|Tio|Tolv)$/.test(before.text));
  return isOfName ? before : null;
}

const nobleParticles = /^(?:de|la|von|af|van|der|da|di|del)$/;

/** "de la gardiegymnasiet", "von Otterska skolan": the particles of the family a house is called after. */
function particlesBefore(document: Document, first: Word): Word | null {
  let from = first;
  for (let step = 0; step < 2; step++) {
    const before = document.words[from.index - 1];
    if (!before || from.gap !== " " || !nobleParticles.test(before.key)) break;
    from = before;
  }
  return from !== first &&
    /^(?:von|af|van|la)$/.test(document.words[first.index - 1]?.key ?? "")
    ? from
    : null;
}

/** "Lappmarkens Hyresbostäder": whose the firm is, also where a sentence begins with it. */
function ownerBefore(document: Document, first: Word): Word | null {
  const before = document.words[first.index - 1];
  const isOwner =
    before !== undefined &&
    first.gap === " " &&
    isCapital(first) &&
    isCapital(before) &&
    before.name.isGenitive &&
    before.text.length > 3 &&
    !document.harmless.has(before.index);
  return isOwner ? before : null;
}

/** "Apoteket Lommen", "Skandia Pall": a firm that everybody knows, before what tells which of its houses; a colleague's given name and a town tell none. */
function knownFirmBefore(document: Document, first: Word): Word | null {
  const before = document.words[first.index - 1];
  const { info } = first.name;
  const isFirm =
    before !== undefined &&
    first.gap === " " &&
    isCapital(first) &&
    isCapital(before) &&
    before.text.length > 2 &&
    document.harmless.has(before.index) &&
    !document.harmless.has(first.index) &&
    Math.max(firstStep(info), firstStep(first.info)) < 6 &&
    !isPlace(info, settlement);
  return isFirm ? before : null;
}

/** Gives the first word of what stands before a name of a person, a place or an organisation and belongs to it; the name's own where nothing does. */
export const firstOfName = (
  document: Document,
  first: Word,
  label: string,
): Word =>
  kindOfCare(document, first) ??
  lettersBefore(document, first) ??
  knownFirmBefore(document, first) ??
  (label === "ORG"
    ? (chainBefore(document, first) ??
      capitalBefore(document, first) ??
      particlesBefore(document, first) ??
      ownerBefore(document, first))
    : null) ??
  growLeft(document, first, label === "PERSON" ? besidePerson : directions);
