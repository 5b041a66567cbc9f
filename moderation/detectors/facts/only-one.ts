import type { Detector } from "../detector.ts";
import { untilName } from "./only-one-reach.ts";
import { evidenceForRows, type QuasiRow, wordPattern } from "./quasi-rows.ts";

const owners = String.raw`byns|öns|kommunens|stadens|stans|ortens|bygdens|socknens|skolans|klassens|länets|landets|sveriges|nordens|europas|världens|gatans|församlingens|dalens|traktens|landskapets|skärgårdens`;

const where = String.raw`(?:i|på|inom)\s(?:hela\s|vår\s|den\shär\s)?(?:byn|ön|kommunen|stan|staden|orten|bygden|socknen|skolan|klassen|länet|landet|sverige|norden|trakten|dalen|gatan|huset|årskullen|laget|församlingen|familjen|släkten|skärgården|distriktet|regionen|området|kören|orkestern|föreningen|boendet|\p{L}{3,20}(?:by|ort|skolan))|här\somkring|häromkring|här(?=[\s.,!?]|$)`;

const rows: readonly QuasiRow[] = [
  [
    wordPattern(
      String.raw`(?:${owners})\s(?:enda|ende|yngsta|yngste|äldsta|äldste|första|förste|sista|siste|störste)\s(?:\p{L}+\s)?\p{L}{3,24}(?:\s(?:på|i|med)\s\p{L}{3,20})?`,
    ),
    "only-one",
    "only-one",
    0.5,
  ],
  [
    wordPattern(
      String.raw`(?:enda|ende|sista|siste|första|förste)\s(?:(?:i|på)\s\p{L}{3,20}\s)?som\s(?:fortfarande\s|ännu\s|också\s)?(?:har|är|talar|pratar|kan|spelar|kör|håller|odlar|föder|kommer|jobbar|bär|använder|överlevde|blev)\s(?:\p{L}{2,20}\s){0,4}?(?:${where})`,
    ),
    "only-one",
    "only-one",
    0.45,
  ],
  [
    wordPattern(
      String.raw`(?:sista|siste|enda|ende)\s(?:i|på)\s(?:släkten|familjen|byn|ön|bygden|trakten|församlingen|socknen)\ssom\s\p{L}{3,14}(?:\s(?!och|men|så|vem|vad)\p{L}{2,16}){0,2}`,
    ),
    "only-one",
    "only-one",
    0.45,
  ],
  [
    wordPattern(
      String.raw`(?:sista|siste|ende|enda)\s(?!\p{L}*(?:tionen|personen|affären|atmosfären|(?:handlägg|lär|läk|sekreter|led)aren\ssom)(?!\p{L}))\p{L}{3,22}(?:onen|ären|aren|erskan|isten|smeden|mannen|bonden|fiskarn|ören|prästen|samen|fiskaren)(?:\s(?:på|i)\s\p{L}{3,20})?`,
    ),
    "only-one",
    "only-one",
    0.4,
    /sist|end[ea]/iu,
  ],
  [
    wordPattern(
      String.raw`(?:enda|ende)\s(?!(?:dag|vän|hopp|hjälp|chans|gång|kväll|sak)\p{L}*\s)(?:\p{Lu}\p{L}+\s\p{L}{3,14}|[\p{Extended_Pictographic}\p{Regional_Indicator}]{1,4}|(?:elev|barn|tjej|kille|pojke|flicka|kvinna|man|person)\p{L}{0,3}\smed\s\p{L}{4,24})\s(?:i|på|inom|bland)\s(?:hela\s|vår\s)?\p{L}{3,20}`,
    ),
    "only-one",
    "only-one",
    0.45,
    /end[ea]/iu,
  ],
  [
    wordPattern(
      String.raw`(?:enda|ende)\s(?:elev(?:en)?|barn(?:et)?|tjej(?:en)?|kille(?:n)?|person(?:en)?)\smed\s\p{L}{4,24}`,
    ),
    "only-one",
    "only-one",
    0.4,
    /end[ea]/iu,
  ],
  [
    wordPattern(
      String.raw`(?:enda|ende)\s(?:\p{L}+(?:iska|ska|ga|ade|da)\s)?(?:samen|finnen|juden|kurden|muslimen|kristna|romen|killen|tjejen|pojken|flickan|kvinnan|mannen|mörkhyade|svarta|barnet|eleven|syriern|somaliern|afghanen|thailändskan|ryssen|ukrainaren|polacken|adopterade|döva|blinda|rullstolsburna|utländska)\s(?:på|i|inom|bland|från|med)\s(?:hela\s|vår\s|våran\s|min\s|mitt\s)?\p{L}{3,20}`,
    ),
    "only-one",
    "only-one",
    0.4,
    /end[ea]/iu,
  ],
  [
    wordPattern(
      String.raw`(?:jag|han|hon|hen)\s(?:är|var|e|blev)\s(?:den\s|det\s)?(?<span>(?:enda|ende)\s(?:samen|romen|juden|muslimen|mörkhyade|svarta|adopterade|döva|blinda|rullstolsburna|utländska)(?:\s(?:killen|tjejen|pojken|flickan|kvinnan|mannen|barnet|eleven))?)(?=\s?(?:[,.;!?)]|$)|\s(?:och|o|men|så|som|av|där|här)\s)`,
    ),
    "only-one",
    "only-one",
    0.4,
    /end[ea]/iu,
  ],
  [
    wordPattern(
      String.raw`(?:enda|ende)\s(?:i|på)\s(?:klassen|skolan|årskursen|gruppen|laget|huset|gatan|boendet|jobbet|kommunen|kören|området|stan)\ssom\s(?:inte\s)?\p{L}{1,14}(?:\s(?!och|men|så|vem|vad|o|å)\p{L}{2,16}){0,2}`,
    ),
    "only-one",
    "only-one",
    0.45,
    /end[ea]/iu,
  ],
  [
    wordPattern(
      String.raw`only\s(?!one|way|time|thing|chance|reason|option|place|day|problem|light|food|friend|bus|shop|store|room|bed|chair|toilet|shower|money|car|kitchen|computer|phone|dentist|help|hope|clothes|furniture|two|three|a\s|an\s|if|when|a\sfew|(?:\p{L}+\s)?(?:friend|people|bus|shop|place)s?\s)(?:\p{L}+\s){1,4}(?:in|at|on)\s(?:the|my|our|this|his|her|their|all\sof)\s\p{L}{2,20}`,
    ),
    "only-one",
    "only-one",
    0.45,
    /only/iu,
  ],
  [
    wordPattern(
      String.raw`ensam(?:ma)?\s(?:kvinna|tjej|kille|man|svart|mörkhyad|muslim|utländsk|flicka|pojke)\s(?:på|i|bland)\s\p{L}{4,24}`,
    ),
    "only-one",
    "only-one",
    0.4,
    /ensam/iu,
  ],
  [
    wordPattern(
      String.raw`(?:första|förste|enda|ende)\s(?:kvinnliga|manliga|svarta|muslimska|blinda|döva|romska|samiska|judiska|öppet\s\p{L}+|transsexuella|\p{L}+svenska|\p{L}+födda)\s\p{L}{4,24}(?:\s(?:i|på|inom)\s\p{L}{3,20})?`,
    ),
    "only-one",
    "only-one",
    0.5,
    /först|end[ea]/iu,
  ],
  [
    wordPattern(
      String.raw`(?:första|förste|andra|andre|tredje|fjärde)\s(?:trumpetaren|trumpetare|fiolen|violinist\p{L}*|cellist\p{L}*|klarinettist\p{L}*|trombonist\p{L}*|oboist\p{L}*|hornist\p{L}*|tenor\p{L}*|basen|alten|sopranen|flöjtist\p{L}*)`,
    ),
    "only-one",
    "only-one",
    0.4,
  ],
];

/** Finds what someone is alone in: "byns enda frisör", "sista i släkten som talar det". */
export const onlyOne: Detector = {
  id: "only-one",
  version: "1",
  kinds: ["only-one"],
  run: (document) =>
    evidenceForRows(document, rows).map((item) => untilName(document, item)),
};
