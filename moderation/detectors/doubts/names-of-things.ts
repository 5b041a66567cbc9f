import type { Evidence } from "../../finding.ts";
import type { Document } from "../reading/document.ts";
import { doubtsByRows, type DoubtRow } from "./doubt-rows.ts";

const named = String.raw`(?<span>\p{Lu}[\p{L}-]{1,20}(?:\s\p{Lu}[\p{L}-]{1,20})?)(?![\p{L}\p{N}])`;
/** What is bred, built or blows, and has a name of somebody. */
const things = String.raw`(?:robot(?:en)?|chatt?bot(?:t?en)?|ai-?assistent(?:en)?|röstassistent(?:en)?|dammsugar(?:e|en)|storm(?:en)?|orkan(?:en)?|dator(?:n)?)`;

const rows: readonly DoubtRow[] = [
  // "ett äpple av sorten Ingrid Marie", "rosen Elisabeth": what grows.
  [
    new RegExp(
      String.raw`(?<!\p{L})(?:sorten|av\ssort|äppelsorten|potatissorten|rossorten|rosen|pelargonen|pionen|klematisen)\s${named}`,
      "gu",
    ),
    "also-a-word",
    -0.5,
  ],
  // "en metod uppkallad efter Johnson": whose name a method or a street bears, if nobody near.
  [
    new RegExp(
      String.raw`(?<!\p{L})(?:metod|modell|skala|test|teori|syndrom|sjukdom|stadga|lag|gata|torg|park|pris|stipendium)(?:en|et|n)?\s(?:som\s(?:är|heter)\s)?(?:uppkallad|uppkallat|döpt|benämnd|namngiven)\sefter\s${named}`,
      "gu",
    ),
    "general-statement",
    -0.5,
  ],
  // "en talande robot som heter Klara", "stormen Gudrun".
  [
    new RegExp(
      String.raw`(?<!\p{L})${things}\s(?:(?:som\s)?(?:heter|hette|kallas)\s)?${named}`,
      "gu",
    ),
    "also-a-word",
    -0.5,
  ],
  // "det finns något som heter parboendegaranti": a thing has a name too.
  [
    /(?<!\p{L})(?:något|nåt|nånting|någonting|en sak|en grej|ett (?:bidrag|stöd|program|system|tillägg)|en (?:insats|metod|tjänst|app|lag|ersättning))\s(?:som\s)?(?:heter|kallas)\s["'”“]?(?<span>\p{Ll}[\p{L}-]{3,30})/gu,
    "also-a-word",
    -0.5,
  ],
  // "Vänligen makulera": what is asked for, and no signature.
  [
    /(?<!\p{L})(?:vänligen|snarast|var god|var vänlig)\s(?:och\s|att\s)?(?<span>\p{Ll}{3,20}era)(?!\p{L})/giu,
    "also-a-word",
    -0.5,
  ],
  // "Barnet, folkbokfört som Kevin": in what register.
  [
    /(?<!\p{L})(?<span>(?:folkbok|in|bok|över|om|upp|ut)(?:för|skriv|lagd|placera)(?:d|t|da|en|et|na|ad|at|ade)?)(?=\s(?:som|på|i|hos|till)\s)/gu,
    "also-a-word",
    -0.5,
  ],
  // "min brors ex": whose.
  [
    /(?<!\p{L})(?:min|mitt|mina|din|sin|hans|hennes|vår)\s(?<span>(?:brors|systers|sons|dotters|mors|fars|mans|frus|sambos|kusins|mosters|fasters|morbrors|farbrors))(?!\p{L})/gu,
    "also-a-word",
    -1,
  ],
  // "han skrev love u", "”love” är kärlek": the word, and nobody called Love.
  [
    /(?<!\p{L})(?<span>love)(?=\s(?:u|you|ya|it|this|that|from)(?!\p{L})|["”“]\s(?:är|betyder|means|is)\s)/gu,
    "also-a-word",
    -0.5,
  ],
  // "toner TN-2410": what one buys has a number that anybody may read on it.
  [
    /(?<!\p{L})(?:toner|bläckpatron|patron|skrivare|glödlampa|dammsugarpåse|filter|modell(?:en)?)\s(?<span>\p{Lu}{1,3}-?\d{2,5})(?![\p{L}\p{N}-])/giu,
    "also-a-word",
    -0.5,
  ],
];

/** Doubts names of things that bear one: what grows, a method, a robot, a storm. */
export const doubtNamesOfThings = (document: Document): Evidence[] =>
  doubtsByRows(document, rows);
