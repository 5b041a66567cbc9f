import { labelOfKind, type Evidence, type Label } from "../../finding.ts";
import { isServiceNumber, nationalNumbers } from "../cues/public-numbers.ts";
import type { Document } from "../reading/document.ts";
import { evidenceAt } from "../evidence.ts";

const isNumber: ReadonlySet<Label> = new Set(["ID", "CONTACT"]);
const digitsOf = (text: string) =>
  text.replace(/\D/g, "").replace(/^(?:00)?46(?=[1-9]\d{6})/, "0");

/** Speaks against numbers that are everybody's: a national line most of all, and any number of a series no person can have. */
export function findPublicNumbers(
  document: Document,
  found: readonly Evidence[],
): Evidence[] {
  return found.flatMap(({ start, end, kind, source }) => {
    if (!isNumber.has(labelOfKind[kind])) return [];
    const digits = digitsOf(document.text.slice(start, end));
    const isNational = nationalNumbers.has(digits);
    if (source === "known" || (!isNational && !isServiceNumber(digits)))
      return [];
    return [
      evidenceAt(start, end, {
        kind,
        source: "list",
        ruleId: "public-number",
        weight: isNational ? -1 : -0.5,
      }),
    ];
  });
}
