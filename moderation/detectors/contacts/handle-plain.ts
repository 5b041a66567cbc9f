import type { Evidence } from "../../finding.ts";
import { apps } from "../cues/services.ts";
import type { Detector } from "../detector.ts";
import type { Document } from "../reading/document.ts";
import { evidenceForMatches } from "../evidence.ts";
import { toldAccount } from "./handle-reason.ts";
import { isEnglishAccount, isPlainAccount } from "./plain-account.ts";

const plain = String.raw`["'”“]?(?<span>(?:live:)?\p{L}{4,30})(?![\p{L}\p{N}_@]|[.-]\p{L})`;
const there = String.raw`(?=["'”“]?,?\s(?:på|i|on)\s(?:${apps})(?!\p{L}))`;
const owner = String.raw`(?:min|mitt|din|ditt|sin|sitt|hans|hennes|hens|deras|vår|vårt|\p{L}{2,20}s)`;
const account = String.raw`(?:(?:(?:${apps})(?:[- ]?(?:konto(?:t)?|namn(?:et)?|profil(?:en)?|nick(?:et)?))?)|nick(?:name|et)?|alias|gamer\s?tag|username|användarnamn(?:et)?|spelnamn(?:et)?|signatur)`;

/** "min snap är regnbågen så skriv där": what somebody's account is said to be. */
const isCalled = new RegExp(
  String.raw`(?<!\p{L})${owner}\s${account}(?:\s(?:på|on)\s(?:${apps}))?\s(?:är|e|heter|hette|kallas)\s${plain}`,
  "giu",
);

/** "my snap is sunflower": the same in English. */
const isCalledInEnglish = new RegExp(
  String.raw`(?<!\p{L})(?:my|his|her|their|the|\p{L}{2,20}['’]s)\s${account}(?:\son\s(?:${apps}))?\s(?:is|was|is\scalled)\s${plain}`,
  "giu",
);
/** "kontot glitterflickan på tiktok", "användaren skuggan på discord": whose account is spoken of there. */
const accountThere = new RegExp(
  String.raw`(?<!\p{L})(?:\p{L}{0,12}konto(?:t)?|profil(?:en)?|användare(?:n)?|nick(?:et)?|alias(?:et)?|kanalen|sidan|signaturen)\s(?:(?:som\s)?(?:heter|kallas|kallad)\s|med\s(?:namnet|nicket)\s)?${plain}${there}`,
  "giu",
);
/** "Instagramkontot glitterflickan lägger ut": the service and the word for an account in one. */
const accountOfApp = new RegExp(
  String.raw`(?<!\p{L})(?:${apps})-?(?:kontot?|profil(?:en)?|kanalen|användaren)\s(?:(?:som\s)?(?:heter|kallas)\s)?${plain}`,
  "giu",
);
/** "En kille, skuggan på Discord, vill": put beside a person. */
const besidePerson = new RegExp(
  String.raw`(?<!\p{L})(?:\p{L}{0,12}(?:kille|tjej|man|person|snubbe|gubbe|pojke|flicka|kvinna|främling|vän|kompis|pojkvän|flickvän|killen|tjejen|mannen|personen|snubben|gubben)|någon|nån|en),\s${plain}${there}`,
  "giu",
);
/** "the account darkshadow on Instagram", "add moonlight on Snapchat". */
const namedInEnglish = new RegExp(
  String.raw`(?<!\p{L})(?:account|user|profile|page|nickname|add|follow|message|dm|dmed|text|look\sup|search(?:\s(?:for|up))?|find|goes\sby|go\sby|went\sby|called|known\sas|named)(?:\s(?:me|him|her|it))?(?:\s(?:called|named|as))?\s${plain}${there}`,
  "giu",
);
/** "find me on Facebook as sunflower", "plays Roblox as dragonboy". */
const asInEnglish = new RegExp(
  String.raw`(?<!\p{L})(?:(?:find|add|follow|message|reach|contact|text)\s(?:me|him|her|us|them)\son|plays?|played|playing|is|am|writes?\son|posts?\son|chats?\son|streams?\son)\s(?:on\s)?(?:${apps})\sas\s${plain}`,
  "giu",
);

const swedish = [isCalled, accountThere, accountOfApp, besidePerson];
const english = [isCalledInEnglish, namedInEnglish, asInEnglish];

const spansOf = (
  document: Document,
  patterns: readonly RegExp[],
  isAccount: (document: Document, word: string) => boolean,
): Evidence[] =>
  patterns.flatMap((pattern) =>
    evidenceForMatches(document, pattern, ({ groups }) =>
      isAccount(document, groups?.span ?? "") ? toldAccount(0.4) : null,
    ),
  );

/** Finds accounts that are called by a plain word, where the words around say so. */
export const handlePlain: Detector = {
  id: "handle-plain",
  version: "1",
  kinds: ["handle"],
  run: (document): Evidence[] => [
    ...spansOf(document, swedish, isPlainAccount),
    ...spansOf(document, english, isEnglishAccount),
  ],
};
