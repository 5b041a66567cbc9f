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
      String.raw`(?:${many})[-\s]?barns[-\s]?(?:mamma|mor|morsa|pappa|far|farsa|förälder|föräldrar|familj)\p{L}*`,
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

const two = "två|2|two|tvenne";
const three = "tre|3|three";
const four = "fyra|4|four";
const ofOneBed = String.raw`(?:\p{L}+[ae]\s)?(?:bröder|systrar|söner|döttrar|pojkar|flickor|killar|tjejer|syskon|halvsyskon|helsyskon|barn|bonusbarn|fosterbarn|brothers|sisters|sons|daughters|boys|girls|kids|children)`;
const plus = String.raw`,?\s(?:och|o|å|samt|plus|and|&)\s`;
const fifth =
  "femte|sjätte|sjunde|åttonde|nionde|tionde|elfte|tolfte|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth";
const manyEnglish =
  "seven|eight|nine|ten|eleven|twelve|thirteen|sju|åtta|nio|tio|elva|tolv|tretton|[7-9]|1[0-4]";

/** Many children told otherwise than by their number: "fyra bröder och tre systrar", "vårt sjätte barn", "one of eleven". */
const told: readonly QuasiRow[] = [
  [
    wordPattern(
      String.raw`(?:(?:${two})\s${ofOneBed}${plus}(?:${three}|${four})|(?:${three})\s${ofOneBed}${plus}(?:${two}|${three}|${four})|(?:${four})\s${ofOneBed}${plus}(?:en|ett|one|${two}|${three}|${four}))\s${ofOneBed}(?!\s(?:i|på|in)\s(?:gruppen|klassen|laget|skolan|avdelningen|förskolan|boendet|kören|kön|the|årskurs)(?!\p{L}))`,
    ),
    "siblings",
    "many-siblings",
    0.4,
  ],
  [
    wordPattern(
      String.raw`(?:mitt|vårt|sitt|hennes|deras|my|our|her|their)\s(?<span>(?:${fifth})\s(?:barn|barnet|barnbarnsbarn|child|baby|kid))|(?:gravid|havande|pregnant)\smed\s(?:min|mitt|vår|vårt|sin|sitt|hennes)\s(?:${fifth})(?!\s(?:kille|man|sambo|pojkvän|partner))|pregnant\swith\s(?:my|our|her)\s(?:${fifth})|barn\s(?:nr|nummer|no)\.?\s(?:${many})`,
    ),
    "siblings",
    "many-siblings",
    0.4,
  ],
  [
    wordPattern(
      String.raw`(?:${fifth})\s(?:av|bland)\s(?:syskonen|oss\ssyskon|mina\ssyskon)|syskon(?:en)?(?!\p{L})[^.!?\n]{0,40}\s(?<span>(?:${many})\s(?:stycken|st))(?=\s?(?:[.,;!?)\n]|$|(?:och|o|som|i|men|med)(?!\p{L})))|(?<=(?:vi\s(?:är|var)|de\svar|dom\svar)\s)(?:${many})\s(?:stycken|st)(?=[^.!?\n]{0,30}syskon)`,
    ),
    "siblings",
    "many-siblings",
    0.4,
    /syskon/iu,
  ],
  [
    wordPattern(
      String.raw`family\sof\s(?:${manyEnglish})(?=\s?(?:[.,;!?)\n]|$|(?:and|in|with|who|children|kids|living)(?!\p{L})))|(?:i|he|she|we|mother|father)(?:\sam|['’]m|\sis|['’]s|\sare|\swas)\s(?:the\s\p{L}+\sof|one\sof)\s(?:${manyEnglish})(?=\s?(?:[.,;!?)\n]|$|(?:and|children|siblings|kids)(?!\p{L})))|familj\s(?:på|om)\s(?:${manyEnglish})(?:\s(?:personer|stycken|st|pers))?(?=\s?(?:[.,;!?)\n]|$|(?:och|som|i|med|bor|på)(?!\p{L})))`,
    ),
    "siblings",
    "many-siblings",
    0.4,
    /family|famil|one\sof|\sof\s/iu,
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

const rows = [...large, ...told, ...begotten];

/** Finds families that few have: many children, children born at once, donors and surrogates. */
export const quasiFamily: Detector = {
  id: "quasi-family",
  version: "1",
  kinds: ["siblings"],
  run: (document) => evidenceForRows(document, rows),
};
