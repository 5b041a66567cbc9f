import type { Evidence } from "../finding.ts";
import { isAbbreviation } from "./abbreviation.ts";
import type { Detector } from "./detector.ts";
import type { Document } from "./document.ts";
import { evidenceForMatches, type Reason } from "./evidence.ts";

const platforms = String.raw`👻|snapp?(?:chat|pen|en|namn)?|tt|wickr|familjeliv|minecraft-?namn|sc|insta(?:gram)?(?:n|kontot?)?|ig|tik-?tok(?:en)?|discord(?:en)?|dc|kik|twitter|x\.com|facebook|fb|messenger|telegram|signal|whatsapp|wapp|viber|skype|reddit|twitch|steam|psn|xbox(?: live)?|gamertag|gamer ?tag|tagg|tag|roblox|fortnite|minecraft|epic|battle\.?net|youtube|yt|kanal(?:en)?|jodel|bereal|vsco|onlyfans|linkedin|tinder|grindr|flashback|(?:(?:fejk|fake|spam|privat|extra|reserv|burner)-?)?konto(?:t)?|strava|vinted|blocket|tradera|yubo|threads|bluesky|spotify|pinterest|tumblr|wattpad|omegle|ign|gt|spelnamn(?:et)?|riot(?: ?id)?|valorant|nintendo|friend ?code|vänkod|wifi|wi-fi|nätverk(?:et)?|ssid|account|användarnamn(?:et)?|användare|username|user|nick(?:name)?|handle|swish`;
const filler = String.raw`(?:\s{0,2}(?:är (?:jag|hon|han|hen)|är|e|heter|hette|på|min|mitt|mina|namn|namnet|konto|kontot|is|it's|its|my|name|called|under|som|med|om)(?![\p{L}])|\s{0,2}(?::|=|,|\(|–|-|→|->|/))*[\s/"'”“(]{0,3}`;
const name = String.raw`(?:live:)?(?:@ ?)?[\p{L}\p{N}](?:[\p{L}\p{N}_]|[.\-#](?=[\p{L}\p{N}_])){1,40}`;
const afterCue = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?<cue>${platforms})(?=[\s:/=,("'”“–-])${filler}(?<span>${name})`,
  "giu",
);
/** "kajsan.lindh på insta": the platform after the name. */
const beforePlatform = new RegExp(
  String.raw`(?<![\p{L}\p{N}@.])(?<span>[\p{L}\p{N}](?:[\p{L}\p{N}_]|[.-](?=[\p{L}\p{N}_])){2,40})\s(?:på|on|i)\s(?:min |mitt )?(?:snap|snapchat|insta|instagram|tik-?tok|discord|kik|twitter|facebook|telegram|steam|xbox|psn|youtube|twitch)(?![\p{L}])`,
  "giu",
);
/** "youtube heter kajsas värld 07": a name of several words that ends in figures. */
const ofWords =
  /(?<![\p{L}])(?:youtube|kanal(?:en)?|kontot?|twitch|steam|gruppen)\s(?:heter|kallas|är)\s(?<span>\p{L}+(?:\s\p{L}+){0,2}\s\d{2,4})(?!\p{N})/giu;
/** "på facebook heter jag Solros i vinden": what someone is called there, however many words. */
const shownName =
  /(?<![\p{L}])(?:på\s)?(?:facebook|fb|insta(?:gram)?|strava|vinted|tiktok|discord|roblox|steam|twitch|flashback|messenger)\s(?:heter|kallar|hette)\s(?:jag|han|hon|hen|de|vi)\s(?:sig\s)?(?<span>\p{Lu}[\p{L}\d]*(?: [\p{L}\d]+){1,3})(?=\s?(?:[.,;!?)\n]|$))/giu;
/** "fb-namn Solros Vinden": the same after the word for it. */
const accountName =
  /(?<![\p{L}])(?:[Ff]acebook|FB|[Ff]b|[Ii]nsta(?:gram)?|[Ss]nap|[Tt]iktok|[Dd]iscord|[Pp]rofil|[Kk]onto|[Aa]nvändar)-?namn(?:et)?:?\s(?:(?:är|e|heter)\s)?(?<span>\p{Lu}[\p{L}\d]*(?: \p{Lu}[\p{L}\d]*){1,3})/gu;
const atSign =
  /(?<![\p{L}\p{N}._%+-])@[\p{L}\p{N}_](?:[\p{L}\p{N}_]|[.-](?=[\p{L}\p{N}_])){1,40}(?:#\d{4})?/gu;
const discordTag = /(?<![\p{L}\p{N}#])[\p{L}\p{N}_.]{2,32}#\d{4}(?!\p{N})/gu;
const underscored =
  /(?<![\p{L}\p{N}._@/-])(?=[\p{L}\p{N}.]{1,64}_+[\p{L}\p{N}])[\p{L}\p{N}](?:[\p{L}\p{N}_]|\.(?=[\p{L}\p{N}_])){2,64}(?![\p{L}\p{N}@])/gu;
const digitTail =
  /(?<![\p{L}\p{N}._@/#-])\p{Ll}{3,24}(?:[._]\p{Ll}{1,24}){0,3}\d{2,4}(?![\p{L}\p{N}@:.,/-]?\p{N}|\p{L})/gu;

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
  if (
    !isMarked &&
    (document.vocabulary.isOrdinary(key) ||
      !/^(?:snap|sc|insta|ig|tik|discord|kik|gamer|användar|username|nick|handle|tag|konto)/.test(
        cue,
      ))
  )
    return null;
  if (isAbbreviation(span)) return null;
  if (/^\d/.test(span) && !/[_.]\p{L}|\p{L}[_.\d]/u.test(span)) return null;
  if (
    !isMarked &&
    (match[0].match(/\s/g)?.length ?? 0) > 1 &&
    !/(?:är|e|heter|is|:|=)[\s"'”“]*$/.test(match[0].slice(0, -span.length))
  )
    return null;
  return {
    kind: "handle",
    source: "context",
    ruleId: "handle-after-cue",
    weight: isMarked ? 0.9 : 0.55,
    parameters: { platform: cue },
  };
}

function run(document: Document): Evidence[] {
  return [
    ...evidenceForMatches(document, afterCue, (match) =>
      afterCueReason(document, match),
    ),
    ...evidenceForMatches(document, beforePlatform, (match) =>
      /[._\d]/.test(match.groups?.span ?? "") &&
      /\p{L}/u.test(match.groups?.span ?? "")
        ? {
            kind: "handle",
            source: "context",
            ruleId: "handle-after-cue",
            weight: 0.85,
          }
        : null,
    ),
    ...evidenceForMatches(document, ofWords, () => ({
      kind: "handle",
      source: "context",
      ruleId: "handle-after-cue",
      weight: 0.75,
      parameters: {},
    })),
    ...[shownName, accountName].flatMap((pattern) =>
      evidenceForMatches(document, pattern, (match) =>
        /^\p{Lu}/u.test(match.groups?.span ?? "")
          ? {
              kind: "handle",
              source: "context",
              ruleId: "handle-after-cue",
              weight: 0.75,
            }
          : null,
      ),
    ),
    ...evidenceForMatches(document, atSign, () => ({
      kind: "handle",
      source: "shape",
      ruleId: "handle-at",
      weight: 0.9,
    })),
    ...evidenceForMatches(document, discordTag, () => ({
      kind: "handle",
      source: "shape",
      ruleId: "handle-shape",
      weight: 0.85,
    })),
    ...evidenceForMatches(document, underscored, () => ({
      kind: "handle",
      source: "shape",
      ruleId: "handle-shape",
      weight: 0.7,
    })),
    ...evidenceForMatches(document, digitTail, () => ({
      kind: "handle",
      source: "shape",
      ruleId: "handle-shape",
      weight: 0.45,
    })),
  ];
}

/** Finds account names: after a platform, with an at sign, or by their shape. */
export const handle: Detector = {
  id: "handle",
  version: "1",
  kinds: ["handle"],
  run,
};
