import type { Evidence } from "../../finding.ts";
import { services } from "../cues/services.ts";
import type { Detector } from "../detector.ts";
import type { Document } from "../reading/document.ts";
import { evidenceForMatches, type Reason } from "../evidence.ts";
import { toldAccount } from "./handle-reason.ts";
import { isOfEverybody, isPlainAccount, isSaidThere } from "./plain-account.ts";

const who = String.raw`(?:jag|han|hon|hen|de|dom|vi|he|she|they)`;
const account = String.raw`(?<![\p{L}\p{N}._@-])[\p{L}\p{N}](?:[\p{L}\p{N}_]|[.-](?=[\p{L}\p{N}_])){2,40}`;

/** "på spotify heter han bara k.lnd": what somebody is called there, by a sign or a figure in it, or a word that may be an account. */
const calledThere = new RegExp(
  String.raw`(?<!\p{L})(?:på|i|on)\s(?:min\s|mitt\s)?(?:${services})\s(?<verb>heter|hette|kallar|kallas|går|finns|är|e|is)\s${who}(?:\s(?:sig|mig|bara|nu|numera|typ|under|som|tydligen|istället)){0,3}\s["'”“]?(?<span>${account})`,
  "giu",
);
/** "alltså moaaa på snap": said once more, as it is spelled there. */
const saidAgain = new RegExp(
  String.raw`(?<!\p{L})(?:alltså|dvs|stavas|stavat|skrivs|stavar\s(?:det|sig)|spelled)\s["'”“]?(?<span>${account})["'”“]?\s(?:på|i|on)\s(?:${services})(?!\p{L})`,
  "giu",
);
/** "en insta för släkten, tilde.b": a word, a full stop and a letter or two, where accounts are spoken of. */
const nameAndLetter =
  /(?<![\p{L}\p{N}._@/-])(?<span>(?<word>\p{Ll}{3,20})\.(?!(?:vi|ja|ni|du|en|är|på|de|så|nu|om|att|i|o|å|se|io|me|tv|gg|eu|no|fi|dk|co|hn|my|we|it|is|he|hi)(?!\p{L}))\p{Ll}{1,2})(?![\p{L}\p{N}@/]|\.\p{L})/gu;
const speaksOfAccounts = new RegExp(
  String.raw`(?<!\p{L})(?:${services}|konton?|kontot|profil(?:en)?|nick|användarnamn(?:et)?)(?!\p{L})[^\n]{0,90}$`,
  "iu",
);

/** "klrrr__": lines at the end, which no word has. */
const trailing =
  /(?<![\p{L}\p{N}._@/*-])[\p{Ll}\d][\p{Ll}\d.]{1,24}_{2,4}(?![\p{L}\p{N}_@/])/gu;

const isMarked = (span: string): boolean =>
  /\p{L}/u.test(span) && /[._\d]/.test(span);

/** No word has one letter three times: "kattt". */
const isWord = ({ vocabulary }: Document, span: string): boolean =>
  vocabulary.isOrdinary(span.toLowerCase()) && !/(\p{L})\1\1/u.test(span);

/** A full stop between two small letters: most texts have none. */
const stopInside = /\.(?<=\p{Ll}.)\p{Ll}/u;

function letterReason(
  { text, vocabulary }: Document,
  { index, groups }: RegExpExecArray,
): Reason | null {
  return !vocabulary.isOrdinary(groups?.word ?? "") &&
    speaksOfAccounts.test(text.slice(Math.max(0, index - 110), index))
    ? toldAccount(0.5)
    : null;
}

/** "på snap heter hon solstråle": what one is called is a name, be it a word; what one is there is no more than a word. */
function plainReason(
  document: Document,
  { span = "", verb = "" }: Record<string, string>,
): Reason | null {
  const key = span.toLowerCase();
  if (isPlainAccount(document, key)) return toldAccount(0.4);
  const isName = /^(?:het|kall)/iu.test(verb) && /^\p{L}{4,}$/u.test(key);
  return isName && !isSaidThere(key) && !isOfEverybody(key)
    ? toldAccount(0.3)
    : null;
}

/** Finds accounts by the service they belong to, however it is told: before, twice, or a clause away. */
export const handleOfService: Detector = {
  id: "handle-of-service",
  version: "1",
  kinds: ["handle"],
  run: (document): Evidence[] => [
    ...evidenceForMatches(document, calledThere, ({ groups = {} }) =>
      isMarked(groups.span ?? "")
        ? toldAccount(0.75)
        : plainReason(document, groups),
    ),
    ...evidenceForMatches(document, saidAgain, ({ groups }) =>
      isWord(document, groups?.span ?? "") ? null : toldAccount(0.55),
    ),
    ...evidenceForMatches(document, trailing, () => toldAccount(0.5)),
    ...(stopInside.test(document.text)
      ? evidenceForMatches(document, nameAndLetter, (match) =>
          letterReason(document, match),
        )
      : []),
  ],
};
