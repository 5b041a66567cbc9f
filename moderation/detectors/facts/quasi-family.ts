import type { Detector } from "../detector.ts";
import { evidenceForRows, type QuasiRow, wordPattern } from "./quasi-rows.ts";

const many =
  "fem|sex|sju|åtta|nio|tio|elva|tolv|tretton|fjorton|femton|[5-9]|1\\d";

/** Five children or more, and children who came at once: "syskonskara på tolv", "åttabarnsmamma", "två par tvillingar". */
const large: readonly QuasiRow[] = [
  [
    wordPattern(
      String.raw`(?:syskonskara|barnaskara|barnskara)n?\s(?:på|om)\s(?:${many})(?:\s(?:barn|syskon|stycken))?`,
    ),
    "siblings",
    "many-siblings",
    0.5,
    /skara/iu,
  ],
  [
    wordPattern(
      String.raw`(?:${many})-?barns-?(?:mamma|mor|morsa|pappa|far|farsa|förälder|föräldrar|familj)\p{L}*`,
    ),
    "siblings",
    "many-siblings",
    0.5,
    /barns/iu,
  ],
  [
    wordPattern(
      String.raw`(?<=(?:yngst|äldst|en|nummer \p{L}+|näst yngst|näst äldst|minst|störst)\s)av\s(?<span>(?:${many})(?:\s(?:stycken|st|barn|syskon))?)(?=\s?[.,;!?]|$|\s(?:och|o|i|som|men)\s)`,
    ),
    "siblings",
    "many-siblings",
    0.35,
  ],
  [
    wordPattern(
      String.raw`(?:(?:två|tre|fyra|2|3|dubbla)\s)(?:tvillingpar|par\s(?:med\s)?tvillingar|uppsättningar\stvillingar)`,
    ),
    "siblings",
    "many-siblings",
    0.5,
  ],
  [
    wordPattern(
      String.raw`(?:fyrling|femling|sexling|trilling)(?:en|ar|arna|född|födda|mamma|mamman|pappa|pappan|syskon|bror|syster|graviditet|gravid)?s?|väntar\strillingar|triplets?|quadruplets?`,
    ),
    "siblings",
    "many-siblings",
    0.45,
    /trilling|fyrling|femling|sexling|triplet|quadruplet/iu,
  ],
];

/** How a child came into a family, where few children come so. */
const begotten: readonly QuasiRow[] = [
  [
    wordPattern(
      String.raw`(?:surrogat(?:mamma|mamman|mor|moder|mödrar|barn|arrangemang|avtal|graviditet|mödraskap)\p{L}*|surrogacy|surrogate\s(?:mother|mum|mom))`,
    ),
    "siblings",
    "quasi-shape",
    0.45,
    /surrog/iu,
  ],
  [
    wordPattern(
      String.raw`(?:donator(?:barn|barnen|syskon|syskonen|pappa|pappan|unge)|(?:ägg|sperma?|spermie|embryo)[\s-]?(?:donation|donator|donatorn|donatorer|donationen|donerad|givare|givaren)\p{L}*|donor[\s-](?:child|conceived|sibling|father)|(?:sperm|egg)\sdon(?:or|ation))`,
    ),
    "siblings",
    "quasi-shape",
    0.45,
    /dono|dona|doner|givar/iu,
  ],
  [
    wordPattern(
      String.raw`(?:utomlands|internationellt|utlands)-?\s?adopter\p{L}+|hittebarn(?:et)?|foundling|oäkta\sson|kusinäktenskap\p{L}*|kusingift\p{L}*|(?:gift|barn)\smed\s(?:min|sin)\skusin`,
    ),
    "siblings",
    "quasi-shape",
    0.4,
  ],
];

const rows = [...large, ...begotten];

/** Finds families that few have: many children, children born at once, donors and surrogates. */
export const quasiFamily: Detector = {
  id: "quasi-family",
  version: "1",
  kinds: ["siblings"],
  run: (document) => evidenceForRows(document, rows),
};
