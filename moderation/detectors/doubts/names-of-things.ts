import type { Evidence } from "../../finding.ts";
import type { Document } from "../reading/document.ts";
import { doubtsByRows, type DoubtRow } from "./names-of-anybody.ts";

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
];

/** Doubts names of things that bear one: what grows, a method, a robot, a storm. */
export const doubtNamesOfThings = (document: Document): Evidence[] =>
  doubtsByRows(document, rows);
