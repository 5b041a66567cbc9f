import type { Evidence } from "../../finding.ts";
import { services } from "../cues/services.ts";
import type { Detector } from "../detector.ts";
import { matchesOf } from "../patterns/matches.ts";
import type { Document } from "../reading/document.ts";
import { evidenceForMatches } from "../evidence.ts";
import { toldAccount } from "./handle-reason.ts";

const there = String.raw`\s(?:\(?(?:på|on|i)\s(?:min\s|mitt\s)?|\()(?:${services})(?!\p{L})`;
const cue = String.raw`(?:(?:${services}|konto(?:t)?|namn(?:et)?|profil(?:en)?|nick(?:et)?|användarnamn(?:et)?)(?:\s(?:är|e|heter|hette|is))?|heter|hette|kallar\s(?:jag\s|han\s|hon\s)?(?:sig|mig)|kallas|adda|följ|sök(?:\spå)?)[\s:]{1,2}["'”“]?`;
const stem = String.raw`(?<![\p{L}\p{N}._@-])\p{L}[\p{L}\d]{1,20}`;
const sign = String.raw`\s(?:understreck|underscore|streck|bindestreck|punkt|dot)\s`;
const figure = String.raw`(?:\d{1,4}|(?:noll|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|tretton|fjorton|femton|sexton|sjutton|arton|nitton|tjugo|trettio|fyrtio|femtio|sextio|sjuttio|åttio|nittio|zero|one|two|three|four|five|six|seven|eight|nine|ten){1,2})(?!\p{L})`;
/** A word of grammar ends what is told, and so does the end of a speech: "punkt slut". */
const part = String.raw`(?!(?:och|eller|som|är|e|i|på|mellan|innan|efter|med|till|slut|nu|men|för|under|över|om|and|the)(?!\p{L}))[\p{L}\d]{2,20}`;
const told = String.raw`${stem}(?:${sign}(?:${figure}|${part})){1,3}(?:\s${figure}){0,4}`;

/** "vilda punkt berg på insta", "insta är ella streck noll fem": the signs of an account in words. */
const toldThere = new RegExp(String.raw`(?<span>${told})(?=${there})`, "giu");
const toldAfter = new RegExp(
  String.raw`(?<!\p{L})${cue}(?<span>${told})(?!\p{L})`,
  "giu",
);
/** "mörk understreck varg": nobody says the sign but in an account or an address. */
const underscore = new RegExp(
  String.raw`(?<span>(?<![\p{L}\p{N}._@-])(?!(?:ett|med|på|tecknet|en|ta|och|utan|använd|skriv)\s)[\p{L}\d]{2,21}\s(?:understreck|underscore)\s(?:${figure}|${part})(?:\s${figure}){0,4})(?!\p{L})`,
  "giu",
);

/** "kenzo.gram(understreck)x", "kenzo [punkt] gram": the signs in brackets. */
const inBrackets =
  /(?<span>(?<![\p{L}\p{N}._@-])[\p{L}\d_](?:[\p{L}\d_]|\.(?=[\p{L}\d_])){1,24}(?:\s?[([{](?:understreck|underscore|streck|bindestreck|punkt|dot)[)\]}]\s?[\p{L}\d_](?:[\p{L}\d_]|\.(?=[\p{L}\d_])){0,24}){1,3})/giu;

const single = String.raw`(?<![\p{L}\p{N}])\p{L}(?: [\p{L}\p{N}_.]){4,24}(?![\p{L}\p{N}])`;
/** "t i n d r a 0 4": an account with every sign by itself. */
const spacedAfter = new RegExp(
  String.raw`(?<!\p{L})${cue}(?<span>${single})`,
  "giu",
);
const spacedThere = new RegExp(
  String.raw`(?<span>${single})(?=${there})`,
  "giu",
);
/** What stands after it: where a text has none, single letters are not looked for at every word. */
const thereService = new RegExp(there, "giu");
const spacedUnderscore =
  /(?<![\p{L}\p{N}])(?=\p{L}(?: [\p{L}\p{N}.]){1,14} _ )\p{L}(?: [\p{L}\p{N}_.]){4,24}(?![\p{L}\p{N}])/giu;

const pictured = String.raw`[\p{L}\d_.]{2,24}(?:\p{Extended_Pictographic}\ufe0f?[\p{L}\d_.]{1,24}){1,3}`;
/** "lill🦋moa på tiktok": with a picture inside. */
const picturedThere = new RegExp(
  String.raw`(?<![\p{L}\p{N}._@-])(?<span>${pictured})(?=(?:\p{Extended_Pictographic}\ufe0f?){0,2}${there})`,
  "giu",
);
const picturedAfter = new RegExp(
  String.raw`(?<!\p{L})${cue}(?<span>${pictured})(?![\p{L}\d])`,
  "giu",
);

/** "prinsessan med tre s på slutet": how many letters it is spelled with, which nobody says of a word. */
const spelledWith =
  /(?<![\p{L}\p{N}._@-])(?<span>\p{L}[\p{L}\p{N}._]{2,30})\smed\s(?:ett|två|tre|fyra|dubbla|dubbel|flera)[\s-]\p{L}(?::?n|:?s)?\s(?:på|i)\s(?:slutet|mitten|början)(?!\p{L})/giu;

/** Single letters alone are a word spelled out; an account has figures or a line too. */
const isSpaced = ({ groups }: RegExpExecArray): boolean =>
  /[\d_]/.test(groups?.span ?? "");

const spaced = (document: Document): RegExp[] =>
  matchesOf(document, thereService).length > 0
    ? [spacedAfter, spacedThere]
    : [spacedAfter];

/** Finds accounts that are told sign by sign: in words, with spaces between, with a picture inside. */
export const handleTold: Detector = {
  id: "handle-told",
  version: "1",
  kinds: ["handle"],
  run: (document: Document): Evidence[] => [
    ...[toldThere, toldAfter, picturedThere, picturedAfter].flatMap((pattern) =>
      evidenceForMatches(document, pattern, () => toldAccount(0.7)),
    ),
    ...[underscore, inBrackets, spacedUnderscore, spelledWith].flatMap(
      (pattern) =>
        evidenceForMatches(document, pattern, () => toldAccount(0.6)),
    ),
    ...spaced(document).flatMap((pattern) =>
      evidenceForMatches(document, pattern, (match) =>
        isSpaced(match) ? toldAccount(0.7) : null,
      ),
    ),
  ],
};
