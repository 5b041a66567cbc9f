import type { Detector } from "../detector.ts";
import { evidenceForRows, type QuasiRow, wordPattern } from "./quasi-rows.ts";

const number =
  "en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|tjugo|femtio|hundra|\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten";
const where = String.raw`(?:sverige|norden|skandinavien|europa|världen|landet|länet|regionen|kommunen|staden|stan|byn|ön|skolan|klassen|sweden|the\sworld|the\scountry|europe)`;
const is = String.raw`(?:är|e|ä|som|varit|var|blev|född|is|am|i'm)\s(?:en\s|a\s|helt\s|nästan\s|gravt\s)?`;

/** How few share it: "en av två i Sverige", "tolv fall i världen", "först i Norden". */
const few: readonly QuasiRow[] = [
  [
    wordPattern(
      String.raw`(?:${number})\s(?:av|bland|of|out\sof)\s(?:bara\s|endast\s|de\s|cirka\s|ca\s)?(?:${number})\s(?:\p{L}{3,20}\s)?(?:i|på|in)\s(?:hela\s)?${where}`,
    ),
    "only-one",
    "only-one",
    0.4,
  ],
  [
    wordPattern(
      String.raw`(?:${number})\s(?:kända\s|andra\s)?(?:fall|personer|barn|familjer|patienter|människor|kvinnor|män|cases|people|children)\s(?:i|på|in)\s(?:hela\s)?(?:sverige|norden|världen|europa|landet|sweden|the\sworld)`,
    ),
    "only-one",
    "only-one",
    0.3,
  ],
  [
    wordPattern(
      String.raw`(?:först|yngst|äldst)\s(?:i|på)\s(?:hela\s)?(?!(?:klassen|skolan)(?![\p{L}]))${where}`,
    ),
    "only-one",
    "only-one",
    0.35,
  ],
  [
    wordPattern(
      String.raw`ensam(?:ma)?\s(?:med|om|som)\s\p{L}{2,20}(?:\s\p{L}{2,20}){0,3}?\s(?:i|på)\s(?:hela\s)?(?:byn|ön|klassen|skolan|orten|kommunen|stan|staden|jobbet|gatan|bygden|församlingen|laget|landet)`,
    ),
    "only-one",
    "only-one",
    0.4,
    /ensam/iu,
  ],
];

/** What few are or live with, in the words they use themselves. */
const traits: readonly QuasiRow[] = [
  [
    wordPattern(
      String.raw`${is}(?<span>greve|grevinna|friherre|friherrinna|baron|baronessa|hertig|hertiginna|hovdam|kammarherre|adlig|adelsman|adelsdam)`,
    ),
    "occupation",
    "rare-occupation",
    0.35,
    /grev|friherr|baron|hertig|hovdam|kammarherre|adlig|adels/iu,
  ],
  [
    wordPattern(
      String.raw`${is}(?<span>döv|deaf|dövfödd|kortväxt|albino)(?!\s(?:för|inför|på|i|to|ears))`,
    ),
    "only-one",
    "quasi-shape",
    0.3,
  ],
  [
    wordPattern(
      String.raw`(?:har|fick|fått|med|has|have)\s(?<span>hiv|aids|tourettes?|tourette|elefantsjuka|ett\sben|en\sarm|benprotes|cochleaimplantat|stomi|tbc|tuberkulos|lepra)`,
    ),
    "diagnosis",
    "quasi-shape",
    0.25,
  ],
  [
    wordPattern(
      String.raw`(?:resande|resandes?|romsk|kalé|kelderash|lovara|polska\sromer)\s?(?:familj|släkt|folk)|${is}(?<span>resande(?=\s?[.,;!?)\n]|$|\s(?:och|som|men|det|på)\s)|kalé|kelderash|lovara|tattare|sinti|manouche)`,
    ),
    "nationality",
    "quasi-shape",
    0.4,
    /resand|roms|kalé|kelderash|lovara|tattare|sinti|manouche/iu,
  ],
  // "min mor är romni", "som kväne": peoples by words that the list of countries has not.
  [
    wordPattern(
      String.raw`(?<span>romni|kvän(?:e|er|en|erna)?|färöing(?:ar|en)?|ukrainer(?:n|na)?|filippinare)`,
    ),
    "nationality",
    "quasi-shape",
    0.4,
    /romni|kvän|färöing|ukrainer|filippinare/iu,
  ],
];

const rows = [...few, ...traits];

/** Finds how few share something, and what few are. */
export const quasiFew: Detector = {
  id: "quasi-few",
  version: "1",
  kinds: ["only-one", "occupation", "diagnosis", "nationality"],
  run: (document) => evidenceForRows(document, rows),
};
