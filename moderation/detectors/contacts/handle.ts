import type { Evidence } from "../../finding.ts";
import { isAbbreviation } from "../reading/abbreviation.ts";
import type { Detector } from "../detector.ts";
import type { Document } from "../reading/document.ts";
import { evidenceForMatches, type Reason } from "../evidence.ts";
import { toldAccount } from "./handle-reason.ts";
import { isOfEverybody, isSaidThere } from "./plain-account.ts";

const platforms = String.raw`👻|snapp?(?:chat|pen|en|namn)?|tt|wickr|familjeliv|minecraft-?namn|sc|insta(?:gram)?(?:n|kontot?)?|ig|tik-?tok(?:en)?|discord(?:en)?|dc|kik|twitter|x\.com|facebook|fb|messenger|telegram|signal|whatsapp|wapp|viber|skype|reddit|twitch|steam|psn|xbox(?: live)?|gamertag|gamer ?tag|tagg|tag|roblox|fortnite|minecraft|epic|battle\.?net|youtube|yt|kanal(?:en)?|jodel|bereal|vsco|onlyfans|linkedin|tinder|grindr|flashback|(?:(?:fejk|fake|spam|privat|extra|reserv|burner)-?)?konto(?:t)?|strava|vinted|blocket|tradera|yubo|threads|bluesky|spotify|pinterest|tumblr|wattpad|omegle|ign|gt|spelnamn(?:et)?|riot(?: ?id)?|valorant|nintendo|friend ?code|vänkod|wifi|wi-fi|nätverk(?:et)?|ssid|account|användarnamn(?:et)?|användare|username|user|nick(?:name)?|handle|swish`;
const filler = String.raw`(?:\s{0,2}(?:är (?:jag|hon|han|hen)|bara|endast|only|är|e|heter|hette|på|min|mitt|mina|namn|namnet|konto|kontot|is|it's|its|my|name|called|under|som|med|om)(?![\p{L}])|\s{0,2}(?::|=|,|\(|–|-|→|->|/))*[\s/"'”“(]{0,3}`;
const name = String.raw`(?:live:)?(?:@ ?)?[\p{L}\p{N}](?:[\p{L}\p{N}_]|[.\-#]{1,2}(?=[\p{L}\p{N}_])){1,40}`;
const afterCue = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?<cue>${platforms})(?=[\s:/=,("'”“–-])${filler}(?<span>${name})`,
  "giu",
);
/** "kajsan.lindh på insta": the platform after the name. */
const beforePlatform = new RegExp(
  String.raw`(?<![\p{L}\p{N}@.])(?<span>[\p{L}\p{N}](?:[\p{L}\p{N}_]|[.-]{1,2}(?=[\p{L}\p{N}_])){2,40})\s(?:på|on|i)\s(?:min |mitt )?(?:snap|snapchat|insta|instagram|tik-?tok|discord|kik|twitter|facebook|telegram|steam|xbox|psn|youtube|twitch)(?![\p{L}])`,
  "giu",
);
/** "youtube heter kajsas värld 07": a name of several words that ends in figures. */
const ofWords =
  /(?<![\p{L}])(?:youtube|kanal(?:en)?|kontot?|twitch|steam|gruppen)\s(?:heter|kallas|är)\s(?<span>\p{L}+(?:\s\p{L}+){0,2}(?<!\s(?:sen|sedan|från|till|i|på|med|ca|kl|om|för|under|minus|plus))\s\d{2,4})(?!\p{N}|\s?(?:kr|kronor|dagar|år)(?!\p{L}))/giu;
/** "på facebook heter jag Solros i vinden": what someone is called there, however many words. */
const shownName =
  /(?<![\p{L}])(?:på\s)?(?:facebook|fb|insta(?:gram)?|strava|vinted|tiktok|discord|roblox|steam|twitch|flashback|messenger)\s(?:heter|kallar|hette)\s(?:jag|han|hon|hen|de|vi)\s(?:sig\s)?(?<span>\p{Lu}[\p{L}\d]*(?: [\p{L}\d]+){1,3})(?=\s?(?:[.,;!?)\n]|$))/giu;
/** "fb-namn Solros Vinden": the same after the word for it. */
const accountName =
  /(?<![\p{L}])(?:(?:[Ff]acebook|FB|[Ff]b|[Ii]nsta(?:gram)?|[Ss]nap(?:chat)?|[Tt]iktok|[Dd]iscord|[Pp]rofil|[Kk]onto|[Aa]nvändar|[Mm]essenger|[Tt]inder|[Ss]team|[Ss]potify|[Ss]trava|[Yy]ou[Tt]ube|[Tt]witch|[Rr]oblox|[Pp]sn|PSN|[Xx]box)-?namn(?:et)?:?\s(?:(?:är|e|heter)\s)?|(?:[Ff]acebook|FB|[Ff]b|[Mm]essenger|[Ii]nsta(?:gram)?|[Tt]inder|[Dd]iscord|[Ss]team|[Ss]trava)(?::\s?|\s(?=\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?:[.,;!?)\n]|$))))(?<span>\p{Lu}[\p{L}\d]*(?: \p{Lu}[\p{L}\d]*){1,3})/gu;
/** "heter solros på insta": what someone is called there, be it a word. */
const calledThere =
  /(?<![\p{L}])(?:heter|hette|kallar (?:jag|han|hon|sig) ?(?:sig|mig)?|kallas|finns som|skriver som|är|adda|lägg till|följ|sök(?: på| efter)?|dm:a|dma|skriv till)\s(?:(?:jag|han|hon|hen)\s)?["'”“]?(?<span>[\p{L}\d](?:[\p{L}\d_]|[.-](?=[\p{L}\d_])){2,30})["'”“]?\s(?:på|i)\s(?:snap|snapchat|insta|instagram|ig|tik-?tok|discord|dc|kik|twitter|facebook|fb|telegram|steam|xbox|psn|youtube|yt|twitch|roblox|fortnite|minecraft|flashback|reddit|bereal|yubo|jodel|vinted|tinder|spotify|strava)(?![\p{L}])/giu;
/** "profilen heter stinahor.nian": two words that a full stop joins, after the word for an account. */
const joinedByStop =
  /(?<![\p{L}])(?:profil|konto|användar|sida|kanal|insta|snap|tiktok|nick)\p{L}{0,8}\s(?:heter|kallas|är|e|:)\s?(?<span>[\p{L}\d_]{2,24}(?:\.[\p{L}\d_]{2,24}){1,3})(?=[\s.,!?)]|$)/giu;
const endsClause = /^\)|^["'”“)]?\s*(?:[.,;!?\n]|$|o |och)/u;
/** "insta: solros", "snapnamn solros": said to be one, be it a word. */
const isAnnounced = (before: string, cue: string, key: string) =>
  /^(?:snap|insta|ig$|tik|discord|dc$|kik|gamer|gt$|psn|roblox|steam|epic|använd|user|nick|handle|spelnamn|yubo|bereal|sc$)/.test(
    cue,
  ) &&
  key.length > 3 &&
  !isSaidThere(key) &&
  (/(?::|=|heter|kallas|\()\s{0,2}["'”“]?$/u.test(before) ||
    /namn(?:et)?\s(?:(?:är|e)\s)?["'”“]?$/u.test(before));

/** "psn 1337drake", "insta: 2007moa": figures and a word, and nothing that is counted. */
const isFiguresAndWord = (span: string): boolean =>
  /^\d{1,4}\p{L}{3,}$/u.test(span) &&
  !/^\d+(?:kr|kronor|min|minuter|tim|timmar|dagar|dar|år|åring\p{L}*|gånger|ggr|spänn|sek|sekunder|personer|pers|tusen|barn|veckor|följare|vänner|år\p{L}*|mil|kvm|kilo|st|th|juni|juli|maj)$/iu.test(
    span,
  );

/** A word of the language is no handle, unless it has a sign or digit in it. */
function afterCueReason(
  document: Document,
  match: RegExpExecArray,
): Reason | null {
  const span = match.groups?.span ?? "";
  const cue = (match.groups?.cue ?? "").toLowerCase();
  const isMarked =
    /[\d_.#@]/.test(span.replace(/^@/, "@")) && /\p{L}/u.test(span);
  const key = span.replace(/^@/, "").toLowerCase();
  const isWord = document.vocabulary.isOrdinary(key);
  const end = match.index + match[0].length;
  const isWhole = endsClause.test(document.text.slice(end, end + 4));
  if (
    !isMarked &&
    (!isWord || isWhole) &&
    isAnnounced(match[0].slice(0, -span.length), cue, key)
  )
    return toldAccount(isWord ? 0.3 : 0.55, cue);
  if (
    !isMarked &&
    (isWord ||
      !/^(?:snap|sc|insta|ig|tik|discord|kik|gamer|användar|username|nick|handle|tag|konto)/.test(
        cue,
      ))
  )
    return null;
  if (isAbbreviation(span)) return null;
  if (
    /^\d/.test(span) &&
    !/[_.]\p{L}|\p{L}[_.\d]/u.test(span) &&
    !isFiguresAndWord(span)
  )
    return null;
  if (
    !isMarked &&
    (match[0].match(/\s/g)?.length ?? 0) > 1 &&
    !/(?:är|e|heter|is|:|=)[\s"'”“]*$/.test(match[0].slice(0, -span.length))
  )
    return null;
  return toldAccount(isMarked ? 0.9 : 0.55, cue);
}

/** "heter", "kallar sig", "skriver som": what follows is a name, and nothing that all follow. */
const isCalling = /^(?:het|kall|finns som|skriver som)/iu;

function calledThereReason(
  document: Document,
  { 0: found, groups }: RegExpExecArray,
): Reason | null {
  const key = (groups?.span ?? "").toLowerCase();
  if (isSaidThere(key) || /^\d+$/.test(key)) return null;
  if (!isCalling.test(found) && isOfEverybody(key)) return null;
  const isWord = document.vocabulary.isOrdinary(key);
  return toldAccount(isWord ? 0.3 : 0.6);
}

function run(document: Document): Evidence[] {
  return [
    ...evidenceForMatches(document, afterCue, (match) =>
      afterCueReason(document, match),
    ),
    ...evidenceForMatches(document, beforePlatform, (match) =>
      /[._\d]/.test(match.groups?.span ?? "") &&
      /\p{L}/u.test(match.groups?.span ?? "")
        ? toldAccount(0.85)
        : null,
    ),
    ...[ofWords, joinedByStop].flatMap((pattern) =>
      evidenceForMatches(document, pattern, () => toldAccount(0.75)),
    ),
    ...evidenceForMatches(document, calledThere, (match) =>
      calledThereReason(document, match),
    ),
    ...[shownName, accountName].flatMap((pattern) =>
      evidenceForMatches(document, pattern, (match) =>
        /^\p{Lu}/u.test(match.groups?.span ?? "") ? toldAccount(0.75) : null,
      ),
    ),
  ];
}

/** Finds account names by the platform that they are on: "snap: kalle.07", "solros på insta". */
export const handle: Detector = {
  id: "handle",
  version: "1",
  kinds: ["handle"],
  run,
};
