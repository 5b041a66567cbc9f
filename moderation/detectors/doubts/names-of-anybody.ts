import type { Evidence } from "../../finding.ts";
import type { Document } from "../reading/document.ts";
import { doubtsByRows, type DoubtRow } from "./doubt-rows.ts";

const list = String.raw`\p{L}{2,15}(?:(?:,\s|\s(?:och|o|å|eller|el|&)\s)\p{L}{2,15}){0,4}`;
const works = String.raw`(?:frost|frozen|lönneberga|bullerbyn|saltkråkan|narnia|hogwarts|skam|bamse|lejonkungen|star wars|harry potter|stranger things|hunger games|paw patrol|spider-?man|disney)`;
const plants = String.raw`(?:ljung|ros|rosor|lilja|liljor|viol|violer|ek|björk|lind|al|ask|lönn|gran|tall|syren|hägg|iris|linnea|tulpan|mynta|timjan)`;

const rows: readonly DoubtRow[] = [
  // "varje Kalle, Lisa och Pelle", "varenda ahmed": whoever is called so.
  [
    new RegExp(
      String.raw`(?<![\p{L}])(?:varje|varenda|varannan)\s(?<span>${list})`,
      "giu",
    ),
    "general-statement",
    -0.5,
    "a name first",
  ],
  // "om man heter Kalle, Olle eller Pelle": any of many.
  [
    new RegExp(
      String.raw`(?<![\p{L}])(?:om|oavsett om) (?:man|du|en) heter\s(?<span>\p{L}{2,15}(?:,\s\p{L}{2,15}){0,3}\s(?:eller|el)\s\p{L}{2,15})`,
      "giu",
    ),
    "general-statement",
    -0.5,
    "a name first",
  ],
  // "en svensson-familj", "vanlig svensson": a kind of life.
  [
    /(?<![\p{L}])(?<span>(?:medel)?svensson-?(?:familj(?:en)?|liv(?:et)?|lön|villa|hem|drömmen|människor|par))(?!\p{L})/giu,
    "general-statement",
    -1,
  ],
  [
    /(?<![\p{L}])(?:vanlig|vanliga|typisk|typiska|medel|riktig|genomsnittlig|livet som|som en)\s(?<span>svenssons?)(?!\p{L})/giu,
    "general-statement",
    -0.5,
  ],
  // "karl johan-svamp", "plocka karl johan": a mushroom.
  [
    /(?<![\p{L}])(?<span>karl[ -]?johan[ -]?svamp(?:en|ar|arna)?)(?!\p{L})/giu,
    "also-a-word",
    -1,
  ],
  [
    /(?<![\p{L}])(?:plockar?|plockade|plockat|stekt?a?|smörstekt|kantareller (?:och|o|å))\s(?<span>karl johan)(?!\p{L})/giu,
    "also-a-word",
    -0.5,
  ],
  // "all love till", "skickar love till er": English among Swedish.
  [
    /(?<![\p{L}])(?:all|mkt|mycket|lite|big|much|massa|massor av|peace and|skickar?|sprid(?:er|a)?|ge|ger)\s(?<span>love)(?!\p{L})/giu,
    "also-a-word",
    -0.5,
  ],
  // "om man blir kallad karen": abuse of anybody.
  [
    /(?<![\p{L}])(?:blir|bli|blev|blivit|är|bara)\s(?:kallad|kallade)\s(?:för\s)?(?:en\s)?(?<span>karen|kevin|chad|becky)(?!\p{L})/giu,
    "also-a-word",
    -0.5,
  ],
  // "Jag frågar för Svensson": whoever it is.
  [
    /(?<![\p{L}])(?:frågar|undrar|skriver)\sför\s(?<span>(?:medel)?svensson)(?!\p{L})/giu,
    "general-statement",
    -0.5,
  ],
  // "Love och kärlek", "Gun violence", "Tor kväll": at the head of a sentence as anywhere.
  [
    /(?<![\p{L}])(?<span>love)\s(?:och|o|and|&)\s(?:kärlek|peace|light|ljus|kram)(?!\p{L})/giu,
    "also-a-word",
    -0.5,
  ],
  [
    /(?<![\p{L}])(?<span>gun|ted)\s(?:violence|control|crime|talks?)(?!\p{L})/giu,
    "also-a-word",
    -0.5,
  ],
  [
    /(?<![\p{L}])(?<span>tor)\s(?:kväll|morgon|em|fm|förmiddag|eftermiddag)(?!\p{L})/giu,
    "also-a-word",
    -0.5,
  ],
  // "Viola och rosor växer i rabatten", "Björn har setts i skogen".
  [
    /(?<![\p{L}])(?<span>viola|vide|jasmin|linnea|iris|ljung|viol|lilja|ros|hassel|rönn)(?:\s(?:och|o|å)\s\p{L}{2,12})?\s(?:växer|växte|blommar|blommade|vissnar|luktar gott|doftar|planterade?s)(?!\p{L})/giu,
    "also-a-word",
    -0.5,
  ],
  [
    /(?<![\p{L}])(?<span>björn|varg|falk|örn|ulv)\s(?:har setts|har synts|syntes|sågs|siktad|siktades|har skjutits|sköts)(?!\p{L})/giu,
    "also-a-word",
    -0.5,
  ],
  // "en robot som heter Klara": a thing that was given a name.
  [
    /(?<![\p{L}])(?:robot|roboten|robotdammsugare|dammsugare|app|appen|chatbot|chatbott|docka|dockan|nalle|nallen|gosedjur|båt|båten|bil|bilen)\s(?:som heter|som hette|döpt till|vid namn|kallad)\s(?<span>\p{Lu}\p{L}{1,15})(?!\p{L})/gu,
    "also-a-word",
    -0.5,
  ],
  // "hi guys", "tack guys".
  [
    /(?<![\p{L}])(?:hi|hey|hello|thanks|thank you|ok|okej|tack|hej|you|these|those|yo)\s(?<span>guys)(?!\p{L})/giu,
    "also-a-word",
    -1,
  ],
  // "siri å alexa", "hey siri", "en alexa": what answers in the telephone.
  [
    /(?<![\p{L}])(?<span>(?:siri|alexa)\s?(?:o|och|å|eller|el|\/|,)\s?(?:siri|alexa|google|chatgpt|chatten))(?!\p{L})/giu,
    "also-a-word",
    -1,
  ],
  [
    /(?<![\p{L}])(?:chatgpt|google|hey|en|smarta?)\s(?:(?:o|och|å|eller|el)\s)?(?<span>siri|alexa)(?!\p{L})/giu,
    "also-a-word",
    -0.5,
  ],
  // "logga in med freja", "freja eller bankid": how one proves who one is.
  [
    /(?<![\p{L}])(?:(?:logga(?:r|de|t)?\sin|inloggning|signera(?:r|t)?|legitimera(?:r|t)?(?:\s(?:mig|sig|dig|er|oss))?|identifiera(?:r|t)?(?:\s(?:mig|sig|dig|er|oss))?|skriva\sunder)\s(?:med|via|genom)|(?:bankid|bank-id)\s?(?:o|och|å|eller|el|,|\/|utan))\s(?<span>freja)(?!\p{L})/giu,
    "also-a-word",
    -1,
  ],
  [
    /(?<![\p{L}])(?<span>freja)\s?(?:\+|plus(?!\p{L})|e-?id(?!\p{L})|id(?!\p{L})|(?:appen|i ?stället för|eller|men inte|o|och|å|å inte|istf)\s?(?:bankid|bank-id)(?!\p{L}))/giu,
    "also-a-word",
    -1,
  ],
  // "elsa från frost", "emil i lönneberga": who is in a film or a book.
  [
    new RegExp(
      String.raw`(?<![\p{L}])(?<span>\p{L}{2,12}(?:\s(?:och|o|å)\s\p{L}{2,12})?)\s(?:från|i|ur)\s${works}(?!\p{L})`,
      "giu",
    ),
    "fiction",
    -0.5,
  ],
  // "Ljung och ros i rabatten": what grows there.
  [
    new RegExp(
      String.raw`(?<![\p{L}])(?<span>${plants}(?:\s(?:och|o|å)\s${plants})?)\s(?:i|på)\s(?:rabatten|trädgården|krukan|krukor|vasen|häcken|buketten|landet|tomten|balkongen)(?!\p{L})`,
      "giu",
    ),
    "also-a-word",
    -0.5,
  ],
];

/** Doubts names that stand for anybody, or for a thing or a figure that everybody knows: "varje Kalle", "siri och alexa". */
export const doubtNamesOfAnybody = (document: Document): Evidence[] =>
  doubtsByRows(document, rows);
