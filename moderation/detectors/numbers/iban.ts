import type { Evidence } from "../../finding.ts";
import { evidenceForMatches } from "../evidence.ts";
import type { Document } from "../reading/document.ts";
import { passesIban } from "./checksum.ts";

const iban =
  /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?:[ -]?[A-Z\d]{4}){3,7}(?:[ -]?[A-Z\d]{1,3})?(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])se\d{2}(?:[ -]?\d{4}){5}(?!\p{N})/gu;

/** "iban gb29nwbk…", "Iban Se45 5000 …": in any letters after the word for it. */
const ibanTold =
  /(?<!\p{L})iban(?:-?n(?:umme)?r(?:et)?)?(?:\s?[:=]|\s(?:är|e|is))?\s{0,2}(?<span>[a-z]{2} ?\d{2}[ -]?[a-z\d]{4}(?:[ -]?(?=[a-z]{0,3}\d)[a-z\d]{4}){2,6}(?:[ -]?(?=[a-z]{0,2}\d)[a-z\d]{1,3})?)(?![\p{L}\p{N}])/giu;

/** Finds accounts as they are numbered between countries. */
export const ibansIn = (document: Document): Evidence[] => [
  ...evidenceForMatches(document, ibanTold, () => ({
    kind: "iban",
    source: "context",
    ruleId: "iban",
    weight: 0.8,
    parameters: { checksum: "invalid" },
  })),
  ...evidenceForMatches(document, iban, (match) => ({
    kind: "iban",
    source: "shape",
    ruleId: "iban",
    weight: passesIban(match[0]) ? 0.98 : 0.8,
    parameters: { checksum: passesIban(match[0]) ? "valid" : "invalid" },
  })),
];
