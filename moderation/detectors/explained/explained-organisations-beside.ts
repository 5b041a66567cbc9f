import { firmSecondWords } from "../cues/firm-words.ts";
import type { ExplainedRow } from "./explained-row.ts";

const houses =
  "fritidsgården|ungdomsgården|gymnasiet|högstadiet|hvb-hemmet|hvb|boendet|äldreboendet|gruppboendet|stödboendet|behandlingshemmet|förskolan|dagiset|skolan|friskolan|puben|krogen|pizzerian|klubben|gymmet|stallet|ridskolan|korttids|kortis|härbärget|ungdomsmottagningen";
const ends = String.raw`(?=\s?(?:[.,;:!?()\n]|$)|\s(?:på|i|hos|vid|men|och|som|med|för|där|är)(?!\p{L}))`;

/** Names that stand right beside what they are the name of, with a comma, brackets or "som heter" between. */
export const organisationsBeside: readonly ExplainedRow[] = [
  // "dom på bunkern (fritidsgården)": what it is, in brackets.
  [
    new RegExp(
      String.raw`(?<![\p{L}])(?:på|till|från|i|hos|vid|är|e|ur)\s(?<span>\p{L}{3,20})\s\((?:alltså\s|asså\s|det är\s)?(?:${houses})\)`,
      "giu",
    ),
    "organisation",
    "organisation-cue-before",
    0.45,
    "any word",
  ],
  // "rymde från bergtorp igår, hvb-hemmet asså", "är ladan öppen? fritidsgården alltså": what it is, said after.
  [
    new RegExp(
      String.raw`(?<![\p{L}])(?:på|till|från|i|hos|vid|är|e|ur)\s(?<span>\p{L}{2,19}(?:[anpt]|[eo]n))(?:\s[^\s.,!?()]{1,14}){0,4}[.,?!]?\s(?:(?:alltså|asså|ja)\s(?:${houses})|(?:${houses})\s(?:alltså|asså|menar jag|då))(?!\p{L})`,
      "giu",
    ),
    "organisation",
    "organisation-cue-before",
    0.4,
    "any word",
  ],
  // "en kurs som heter Våga tala på biblioteket", "en grupp som kallas Modiga mammor": what people come together in.
  [
    new RegExp(
      String.raw`(?<![\p{L}])(?:studiecirkel|cirkel|kurs|grupp|samtalsgrupp|stödgrupp|föräldragrupp|tjejgrupp|killgrupp|träff|verksamhet|projekt|mötesplats|kafé|café|band|lag|stall|kollo|läger|insamling|second\shand|loppis|butik|salong|hunddagis|gym|bolag)(?:en|et|n|t)?\ssom\s(?:heter|hette|kallas|kallar\ssig)\s["'”“»]?(?<span>\p{Lu}[\p{L}-]+(?:\s[\p{L}-]{2,}){1,4}?)["'”“«]?${ends}`,
      "gu",
    ),
    "organisation",
    "organisation-cue-before",
    0.6,
    "any word",
  ],
  // "sonens förskola, lilla äventyret, säger", "mammas boende, rosenhill, svarar inte": the name between two commas.
  [
    /(?<![\p{L}])\p{L}{2,16}s\s(?:förskola|dagis|skola|friskola|gymnasium|boende|äldreboende|gruppboende|gruppbostad|hemtjänst|assistansbolag|vårdcentral|arbetsplats|jobb|klubb|lag|hyresvärd|församling|fritidshem|korttids),\s(?<span>\p{L}{3,}(?:\s\p{L}{3,}){0,2}),\s(?:säger|sa|sade|vill|svarar|svarade|har|hade|ska|kräver|vägrar|ringer|ringde|skriver|skrev|kan|är|stänger|hotar|påstår|tar|tog|ger|gav|går|nekar|läser)(?!\p{L})/giu,
    "organisation",
    "organisation-cue-before",
    0.4,
  ],
  // "my son's preschool, little trolls, says", "our landlord, north bay homes, wants": the same in English.
  [
    /(?<![\p{L}])(?:preschool|school|nursery|kindergarten|daycare|landlord|employer|workplace|company|agency|church|mosque|club|care\shome|nursing\shome|clinic|shelter),\s(?<span>(?!(?:which|who|where|that|like|then|when|however|as|if|and|but|also|sadly|unfortunately|obviously|apparently|of)\s)[\p{L}&'’]{3,}(?:\s[\p{L}&'’]{2,}){0,2}),\s(?:says|said|told|tells|wants|wanted|took|takes|refuses|refused|called|calls|sent|sends|charges|wrote|writes|asks|asked|has|had|is|will|does|did|keeps|never|won't|doesn't|pays|paid|closed|fired|let|makes|made)(?!\p{L})/giu,
    "organisation",
    "organisation-cue-before",
    0.5,
  ],
  // "at work, Nordia Pack, they", "min arbetsgivare Vestia Lager betalar": two capitals after what they are.
  [
    new RegExp(
      String.raw`(?<![\p{L}])(?:[Aa]t\s(?:my\s)?work|(?:[Mm]y|[Oo]ur)\s(?:work|job|workplace|employer|company)|[Pp]å\s(?:mitt\s)?(?:jobb|jobbet|arbetet|arbete)|[Mm](?:in|itt)\s(?:jobb|arbetsgivare|arbetsplats|praktikplats|extrajobb|firma|arbete)),?\s(?:på\s)?(?<span>(?!(?:My|Our|The|They|He|She|We|It|In|Social|Svenska|Swedish)\s)\p{Lu}\p{Ll}{2,}\s(?:${firmSecondWords.join("|")}))(?![\p{L}])`,
      "gu",
    ),
    "workplace",
    "organisation-cue-before",
    0.6,
  ],
  // "my employer, Vestor Hulin, has not paid": whatever the employer of somebody is called.
  [
    /(?<![\p{L}])(?:(?:[Mm]y|[Oo]ur)\s(?:employer|company|workplace)|[Mm]in\s(?:arbetsgivare|arbetsplats|praktikplats)),?\s(?<span>\p{Lu}\p{Ll}{2,}(?:\s\p{Lu}\p{Ll}{2,}){0,2}),?\s(?:has|have|says|said|wants|does|did|pays|paid|betalar|betalade|har|hade|säger|sa|vill|ska|kräver|vägrar|tvingar)(?!\p{L})/gu,
    "workplace",
    "organisation-cue-before",
    0.35,
  ],
  // "enskild firma sax och schampo (frisör)", "min firma, klipp o kam, går dåligt": two things and the word between.
  [
    /(?<![\p{L}])(?:(?:enskild|egen|min|mitt|hennes|hans|eget|liten|litet)\s(?:lilla\s)?(?:enskilda\s)?(?:firma|företag|salong|butik|hunddagis|café|kafé|kiosk|studio|bolag)),?\s(?:som\sheter\s|kallad\s)?(?<span>(?!(?:hemma|heltid|deltid|bara|med|utan|mest|inom|för|typ|nu|här|där|ensam|städar|lagar|bygger|säljer|målar|syr|kör|odlar)\s)\p{L}{3,14}\s(?:o|och|å|&)\s(?!jag|ja|han|hon|vi|har|får|tjänar|jobbar|kan|vill|ska|måste|betalar|inte|är|lever|bor)\p{L}{3,14})(?=\s?(?:[(,.!?\n]|$)|\s(?:i|på|som|går|gick|har|men)(?!\p{L}))/giu,
    "workplace",
    "organisation-cue-before",
    0.4,
    "any word",
  ],
  // "nattskiftet på spiken", "går skift på pappret": a mill by what it makes, where people work in shifts.
  [
    /(?<![\p{L}])(?:skift|skiftet|treskift|tvåskift|femskift|nattskift(?:et)?|dagskift(?:et)?|kvällsskift(?:et)?|förmiddagsskift(?:et)?)\s(?:nere\s|uppe\s|borta\s)?(?:på|i|vid)\s(?<span>(?!(?:natten|dagen|kvällen|morgonen|helgen|vardagen|sommaren|vintern|hösten|våren|jobbet|arbetet|fabriken|stället|lagret|terminalen|sjukhuset|lasarettet|boendet|äldreboendet|gruppboendet|hemmet|avdelningen|akuten|hotellet|butiken|affären|restaurangen|macken|bageriet|kontoret|gården|köket|industrin|vården|hemtjänsten|centralen|stationen|måndagen|fredagen|lördagen|söndagen|eftermiddagen|förmiddagen|byggen|bygget|firman|företaget|skolan|förskolan|verkstaden|åkeriet|gruppbostaden)(?!\p{L}))\p{Ll}{4,18}(?:[^n]en|et|an))(?!\p{L})/gu,
    "workplace",
    "organisation-cue-before",
    0.3,
    "any word",
  ],
  // "I clean at blue heron b&b", "works at green lake hotel": two words without an article, and the house.
  [
    /(?<![\p{L}])(?:at|for|from|called)\s(?<span>(?!(?:a|an|the|my|our|his|her|their|this|that|your|some|any|another|one|work|home|night|first|least|cheap|local|nearest|every|each)\s)[\p{L}'’]{3,14}\s(?:[\p{L}'’]{3,14}\s)?(?:b&b|bnb|hotel|hostel|inn|motel|guesthouse|restaurant|pub|café|cafe|bakery|grill|diner|salon|spa|nails|laundry|daycare|cleaners|cleaning))(?!\p{L})/giu,
    "workplace",
    "organisation-form",
    0.4,
  ],
  // "lurad av ”Klockcentralen Almen”", "köpte bilen på Bilgruppen Sörby": a firm by its first word, and its place.
  [
    /(?<![\p{L}])(?:på|hos|av|från|till|via|med|firman|bolaget|heter|butiken)\s["'”“»]?(?<span>\p{Lu}\p{Ll}{2,14}(?:centralen|gruppen|kompaniet|boden|hörnan|akademin|poolen|verkstan|mästarna|mästaren|experten|experterna|specialisten|börsen|kliniken|studion|butiken|hallen|teamet|byrån|makeriet)\s\p{Lu}\p{Ll}{2,})(?!\p{L})/gu,
    "organisation",
    "organisation-form",
    0.6,
  ],
  // "Stadsbostader Lind skickar", "Hyresfastigheter Almby": a landlord and whose or where, with or without the dots.
  [
    /(?<![\p{L}])(?<span>\p{Lu}\p{Ll}{1,14}(?:bostäder|bostader|fastigheter|byggen)\s\p{Lu}\p{Ll}{2,})(?!\p{L})/gu,
    "workplace",
    "organisation-form",
    0.7,
  ],
  // "i ”Röda gruppen” och ”Gula gruppen”", "går i gröna gruppen": one of the groups children are parted in.
  [
    /["'”“»](?<span>(?:röda|gula|gröna|blå|vita|lila|rosa|orange|svarta|turkosa|bruna)\s(?:gruppen|klassen|laget|huset|avdelningen))["'”“«]/giu,
    "school-class",
    "school-class",
    0.5,
    "any word",
  ],
  [
    /(?<![\p{L}])(?:går|gick|gått|är|hamnat|hamnade|placerad|placerade|flyttad|flyttas|flyttats|flyttade|bytt|bytte|byta|hör|fröknarna|fröken|pedagogen|barnen)\s(?:i|till|från)\s(?<span>(?:röda|gula|gröna|blå|vita|lila|rosa|orange|turkosa|bruna)\s(?:gruppen|klassen))(?!\p{L})/giu,
    "school-class",
    "school-class",
    0.4,
    "any word",
  ],
  // "kollega på Volvo CE", "chef på ABB HV": a part of a large company, by its letters.
  [
    /(?<![\p{L}])(?<span>(?:Volvo|Scania|ABB|SKF|Saab|SAAB|Ericsson|SSAB|Sandvik|Electrolux|Atlas\sCopco|Alfa\sLaval|Bosch|Siemens|Hitachi|Tetra\sPak|Telia|Vattenfall|LKAB|Boliden|Holmen|SCA|Stora\sEnso|Billerud|Husqvarna|Postnord|PostNord|Samhall|Peab|PEAB|NCC|Skanska)\s(?!XC|EX|EC|EM)(?:[A-ZÅÄÖ]{2,4}|\p{Lu}\p{Ll}{2,}))(?![\p{L}])/gu,
    "workplace",
    "organisation-form",
    0.5,
  ],
  // "farfars butik, Almviks Ur på torget": a watchmaker, whose trade is a small word besides.
  [
    /(?<![\p{L}])(?<span>\p{Lu}\p{Ll}{2,}s\sUr(?:\s(?:&|och)\s\p{Lu}\p{Ll}+)?)(?=\s?[.,;:!?)\n]|\s(?:på|i|vid|har|är)(?!\p{L}))/gu,
    "workplace",
    "organisation-form",
    0.6,
    "any word",
  ],
  // "hon börjar fem på scan", "slutar klockan tio på volvo": when somebody's work begins, and where.
  [
    /(?<![\p{L}])(?:börjar|började|slutar|slutade)\s(?:kl\.?\s|klockan\s)?(?:\d{1,2}(?:[.:]\d\d)?|halv\s\p{L}{3,5}|fem|sex|sju|åtta|nio|tio|elva|tolv|ett|två|tre|fyra)\s(?:på|hos)\s(?<span>(?!(?:morgonen|morron|kvällen|natten|eftermiddagen|förmiddagen|dagen|jobbet|skolan|dagis|fritids|förskolan|sjukhuset|måndag\p{L}*|tisdag\p{L}*|onsdag\p{L}*|torsdag\p{L}*|fredag\p{L}*|lördag\p{L}*|söndag\p{L}*|mitt|min|sitt|sin|ett|en|det|den)(?!\p{L}))\p{L}{3,}(?:\s(?!och|men|så|i|på|för)\p{Lu}\p{L}+)?)(?=\s?[.,;:!?)\n]|\s?$|\s(?:och|o|men|så|i|imorgon|varje|på|utan)(?!\p{L}))/giu,
    "workplace",
    "organisation-cue-before",
    0.35,
    "any word",
  ],
];
