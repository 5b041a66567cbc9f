import type { Evidence } from "../../finding.ts";
import type { Detector } from "../detector.ts";
import { evidenceForMatches, type Reason } from "../evidence.ts";
import { isPlainAccount } from "./plain-account.ts";

const providers = String.raw`(?:gmail|hotmail|outlook|live|yahoo|icloud|telia|protonmail|proton|msn)`;
const end = String.raw`(?:se|com|nu|net|org|fi|no|dk|eu)`;
const word = String.raw`(?<![\p{L}\p{N}._+@-])[\p{L}\p{N}][\p{L}\p{N}._+-]{2,40}`;
const mail = String.raw`(?:mejl(?:en|adress|adressen)?|mail(?:en|adress|adressen|adress)?|e-?post(?:en|adress|adressen)?|e-?mail)`;
const mailTo = String.raw`(?:mejl\p{L}{0,8}|mail\p{L}{0,8}|e-?post\p{L}{0,8}|e-?mail|adress\p{L}{0,2}|skriv(?:\still)?|nås|nå(?:s|\smig)?)(?:\s(?:är|e|till|på|is|gärna|mig|henne|honom|oss)){0,2}[:\s]{1,2}`;
const said = String.raw`(?:snabb?[ea]l?-?\s?a|snable?-?\s?a|snabel-?\s?a|alfakrull|krullalfa|kanelbulle)`;

/** "lenasol@hotmail se", "lenasol@example..se": the stop before the end forgotten, or put twice. */
const brokenEnd = new RegExp(
  String.raw`${word}@[\p{L}\p{N}-]{2,40}(?:\.{2,3}|\s?\.\.\s?|,\.|\.,)${end}(?![\p{L}\p{N}])`,
  "giu",
);
const noStop = new RegExp(
  String.raw`${word}@[\p{L}\p{N}-]{2,40}\s(?:com|nu(?=\s?(?:[.,;!?)\n]|$))|net|org|se(?!\s(?:till|om|på|hur|vad|bilaga|ovan|nedan|mer|även|här|att|efter|över|upp|ut)(?!\p{L})))(?![\p{L}\p{N}])`,
  "giu",
);
/** "lenasol snabel a example se", "solros snable-a example.se": the sign in words, however it is spelled. */
const saidSign = new RegExp(
  String.raw`${word}\s[([]?${said}[)\]]?\s(?:[\p{L}\p{N}-]{2,40})(?:(?:\spunkt\s|\sprick\s|\sdot\s|\s?\.\s?|\s)${end})(?![\p{L}\p{N}])`,
  "giu",
);
/** "mejl saratest (at) example": in brackets after the word for it, with no end. */
const bracketsNoEnd = new RegExp(
  String.raw`(?<=(?<!\p{L})${mailTo})${word}\s?[[({<]\s?(?:at|a|@|ät|snabel-?a)\s?[\])}>]\s?[\p{L}\p{N}-]{3,40}(?![\p{L}\p{N}])`,
  "giu",
);
/** "mejlen är kullerbytta hotmail com": with no sign at all, but provider and end. */
const noSign = new RegExp(
  String.raw`(?<=(?<!\p{L})${mailTo})(?!(?:till|från|via|hos|på|min|din|en|är)\s)${word}\s(?:@\s?)?${providers}(?:\s?\.\s?|\spunkt\s|\s)${end}(?![\p{L}\p{N}])`,
  "giu",
);

const plain = String.raw`(?<word>\p{L}{4,30})`;
/** "min mejl är regnbågen på gmail": a plain word, and the provider. */
const plainAtProvider = new RegExp(
  String.raw`(?<!\p{L})(?:min|hans|hennes|deras|vår|\p{L}{2,20}s)?\s?${mail}\s(?:är|e|heter)\s(?<span>${plain}\s(?:på|hos)\s${providers})(?!\p{L})`,
  "giu",
);
/** "Min gmail är trollmor": what somebody's address there is said to be. */
const plainOfProvider = new RegExp(
  String.raw`(?<!\p{L})(?:min|mitt|hans|hennes|deras|vår|\p{L}{2,20}s)\s(?:gmail|hotmail|outlook|yahoo|icloud|protonmail)(?:-?(?:adress|konto|mejl|mail))?\s(?:är|e|heter)\s(?<span>${plain})(?![\p{L}\p{N}_@]|[.-]\p{L})`,
  "giu",
);

const reason = (weight: number): Reason => ({
  kind: "email",
  source: "shape",
  ruleId: "email-disguised",
  weight,
});

const sure = [brokenEnd, noStop, saidSign, bracketsNoEnd, noSign];

/** Finds e-mail addresses that were written in haste or told aloud: with a stop, an end or the sign amiss. */
export const emailTold: Detector = {
  id: "email-told",
  version: "1",
  kinds: ["email"],
  run: (document): Evidence[] => [
    ...sure.flatMap((pattern) =>
      evidenceForMatches(document, pattern, () => reason(0.75)),
    ),
    ...[plainAtProvider, plainOfProvider].flatMap((pattern) =>
      evidenceForMatches(document, pattern, ({ groups }) =>
        isPlainAccount(document, groups?.word ?? "") ? reason(0.4) : null,
      ),
    ),
  ],
};
