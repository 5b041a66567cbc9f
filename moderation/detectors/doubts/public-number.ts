import { labelOfKind, type Evidence, type Label } from "../../finding.ts";
import { isServiceNumber, nationalNumbers } from "../cues/public-numbers.ts";
import type { Document } from "../reading/document.ts";
import { evidenceAt } from "../evidence.ts";

const isNumber: ReadonlySet<Label> = new Set(["ID", "CONTACT"]);
const digitsOf = (text: string) =>
  text.replace(/\D/g, "").replace(/^(?:00)?46(?=[1-9]\d{6})/, "0");

/** Whose telephone "nummer" is of, where the word is no other number's: "numret 0771-…", "växelnummer", "kundtjänstnummer". */
const saysTelephone =
  /^(?:nummer|numret|nummret|nmr|nr|number)$|tel|mobil|växel|jour|linje|hjälp|tjänst|service|support|central|rådgivning/iu;
/** "020523-4410" is of somebody born in 2002, and "kundnummer 0771…" of a customer, though they begin as such telephones do. */
const isOfSomebody = ({ kind, ruleId, parameters }: Evidence): boolean =>
  kind.startsWith("personal-number") ||
  kind === "coordination-number" ||
  (ruleId === "number-after-cue" &&
    labelOfKind[kind] === "ID" &&
    parameters.cue !== undefined &&
    !saysTelephone.test(String(parameters.cue)));

/** Speaks against numbers that are everybody's: a national line most of all, and any number of a series no person can have. */
export function findPublicNumbers(
  document: Document,
  found: readonly Evidence[],
): Evidence[] {
  const ofSomebody = found.filter(isOfSomebody);
  return found.flatMap(({ start, end, kind, source }) => {
    if (!isNumber.has(labelOfKind[kind])) return [];
    if (ofSomebody.some((told) => told.start < end && start < told.end))
      return [];
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
