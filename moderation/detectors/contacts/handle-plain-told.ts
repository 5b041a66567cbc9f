import type { Evidence } from "../../finding.ts";
import { functionWordBit } from "../../lexicon/word-info.ts";
import { lookUp } from "../../lexicon/lexicon.ts";
import { fold } from "../../lexicon/fold.ts";
import { apps } from "../cues/services.ts";
import type { Detector } from "../detector.ts";
import type { Document } from "../reading/document.ts";
import { evidenceForMatches } from "../evidence.ts";
import { toldAccount } from "./handle-reason.ts";
import { isPlainAccount } from "./plain-account.ts";

const plain = String.raw`["'”“]?(?<span>(?:live:)?\p{L}{4,30})(?![\p{L}\p{N}_@]|[.-]\p{L})`;
const app = String.raw`(?:${apps})(?!\p{L})`;
const there = String.raw`(?=["'”“]?,?\s(?:på|i|on)\s${app})`;
const verb = String.raw`(?:adda|addar|lägg\s(?:till|in)|följ|följer|dm:?a?|dm:ar|sök(?:\s(?:upp|på|efter))?|sökte\supp|kolla(?:\s(?:in|upp|på))?|gå\sin\s(?:på|hos)|gå\still|skriv\still|skrev\still|snappa|messa|hitta|blocka|blockera|anmäl|rapportera|(?:chattar|chattade|chattat|skriver|skrev|pratar|pratade|snackar|snackade|spelar|spelade)\smed|(?:går|gick|gått)\sunder(?:\snamnet)?)`;

/** "adda mig glitterflickan på snap", "gå in på glitterflickan på tiktok": whom to look for there. */
const toFind = new RegExp(
  String.raw`(?<!\p{L})${verb}(?:\s(?:mig|henne|honom|oss|gärna|kontot|användaren|profilen)){0,2},?\s${plain}${there}`,
  "giu",
);
/** "kolla hennes insta glitterflickan": whose account, and what it is called. */
const ofOwner = new RegExp(
  String.raw`(?<!\p{L})(?:kolla|kollade|se|läs|följ|adda|sök|hitta|blocka|anmäl)(?:\s(?:in|upp|på|gärna)){0,2}\s(?:min|mitt|din|hans|hennes|hens|deras|sin|\p{L}{2,20}s)\s${app}(?:-?konto(?:t)?)?[,:]?\s${plain}`,
  "giu",
);
/** "hör av dig på insta, glitterflickan": where to write, and to whom. */
const whereToWrite = new RegExp(
  String.raw`(?<!\p{L})(?:hör\sav\s(?:dig|er)|skriv(?:\still\smig)?|adda(?:\smig)?|nå\smig|nås|kontakta\smig|hitta\smig|finns|lägg\still\smig|följ(?:\smig)?|messa(?:\smig)?|dm:?a?(?:\smig)?|snappa(?:\smig)?)(?:\s(?:gärna|jag))?\spå\s${app},\s${plain}(?=\s?(?:[.!?)\n]|$))`,
  "giu",
);

const beforeName = String.raw`(?<![\p{L}\p{N}])${app}\s?`;
/** "fb: trottmamma", "xbox live: trollungen": after a colon. */
const afterColon = new RegExp(
  String.raw`${beforeName}(?:-?(?:konto|namn|nick))?\s?[:=]\s{0,2}${plain}(?=["'”“]?\s?(?:[.,;!?()/+&\n]|$|(?:så|och|o|eller|om|snap|insta|discord|fb|tack|typ)(?!\p{L})))`,
  "giu",
);
/** "Snap/Insta: glitterflickan", "snap+insta glitterflickan": the same on two services. */
const ofTwo = new RegExp(
  String.raw`${beforeName}[/+&]\s?${app}\s?[:=]?\s${plain}`,
  "giu",
);
/** "👻 regnbågen", "snap 👻 glitterflickan": after the ghost of Snapchat. */
const afterGhost = new RegExp(
  String.raw`(?:(?<![^\n])|(?<=[\n,;:(]\s?)|${beforeName})👻\s?:?\s?${plain}`,
  "giu",
);

const personal = String.raw`(?:snap(?:chat)?|insta(?:gram)?|tik-?tok|discord|kik|roblox|steam|psn|xbox|jodel|telegram|skype|tinder|badoo)`;
const two = String.raw`["'”“]?(?<span>(?<first>\p{L}{3,14})\s(?<second>\p{L}{3,14})(?:#\d{4})?)(?![\p{L}\p{N}_@]|[.-]\p{L})`;
/** "snap: ensam varg": two words, and no more. */
const twoAfterColon = new RegExp(
  String.raw`(?<![\p{L}\p{N}])${personal}\s?[:=]\s{0,2}${two}(?=["'”“]?\s?(?:[.,;!?)\n]|$))`,
  "giu",
);
/** "Jag kallar mig ensam varg på Flashback". */
const twoThere = new RegExp(
  String.raw`(?<!\p{L})(?:jag\s(?:kallar|kallade)\smig|(?:han|hon|hen)\s(?:kallar|kallade)\ssig|(?:kallar|kallade)\s(?:jag\smig|(?:han|hon|hen)\ssig)|(?:jag|han|hon|hen|som)\s(?:heter|hette|kallas|skriver\ssom))\s${two}${there}`,
  "giu",
);
/** "Min signatur på Familjeliv är ledsen mamma". */
const twoCalled = new RegExp(
  String.raw`(?<!\p{L})(?:min|mitt|hans|hennes)\s(?:signatur|nick(?:name)?|användarnamn|alias|namn|kontonamn)\s(?:(?:på|i)\s${app}\s)?(?:är|e|heter)\s${two}(?=["'”“]?\s?(?:[.,;!?)\n]|$|och\s|så\s|om\s))`,
  "giu",
);
/** What is said of an account in two words: "privat konto", "dålig service", "funkar inte". */
const saying =
  /^(?:konto|service|stämning|dag|idé|ide|tid|sida|grupp|film|bild|fråga|svar|start|mening|skit|användare|katastrof|hjälp|koll|inloggning|sätt|ålder|gräns|kontakt|vän|vänner|namn|sak|dom|minne|humor|smak|ton|språk|nytta|plats)$/u;

/** Who somebody is in a family ends such a name: "trött pappa". */
const parent =
  /^(?:mamma|pappa|morsa|farsa|mormor|farmor|tant|gubbe|tjej|kille)$/u;
const isFunction = ({ lexicon }: Document, word: string): boolean =>
  !parent.test(word) &&
  (lookUp(lexicon, fold(word.toLowerCase())) & functionWordBit) !== 0;

/** "svarar aldrig", "bara kompisar", "stängt nu": no name of two words. */
function isTwoWords(document: Document, { groups }: RegExpExecArray): boolean {
  const first = (groups?.first ?? "").toLowerCase();
  const second = (groups?.second ?? "").toLowerCase();
  return (
    ![first, second].some((word) => isFunction(document, word)) &&
    !/(?:[aeio]r|ade|[^s]s|[ai]t|[gk]t|rna|ally|bara|inte|aldrig|alltid)$/u.test(
      first,
    ) &&
    !/(?:ade|[aeo]r|rna|igt|ligt|aldrig|alltid|igen)$/u.test(second) &&
    !saying.test(second)
  );
}

const ofOneWord = [
  toFind,
  ofOwner,
  whereToWrite,
  afterColon,
  ofTwo,
  afterGhost,
];

/** Finds accounts of plain words where one is told whom to look for, or what stands after a colon. */
export const handlePlainTold: Detector = {
  id: "handle-plain-told",
  version: "1",
  kinds: ["handle"],
  run: (document): Evidence[] => [
    ...ofOneWord.flatMap((pattern) =>
      evidenceForMatches(document, pattern, ({ groups }) =>
        isPlainAccount(document, groups?.span ?? "") ? toldAccount(0.4) : null,
      ),
    ),
    ...[twoAfterColon, twoThere, twoCalled].flatMap((pattern) =>
      evidenceForMatches(document, pattern, (match) =>
        isTwoWords(document, match) ? toldAccount(0.4) : null,
      ),
    ),
  ],
};
