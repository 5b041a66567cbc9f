import type { Evidence, Kind } from "../../finding.ts";
import type { Document } from "../reading/document.ts";
import { evidenceForMatches, type Reason } from "../evidence.ts";
import { canMatch } from "../patterns/matches.ts";

/** A wording that few can use of themselves, what kind of fact it is, the reason to give and its weight. */
export type QuasiRow = readonly [
  pattern: RegExp,
  kind: Kind,
  ruleId: Reason["ruleId"],
  weight: number,
  /** Letters without which the pattern cannot match; looking for them first is many times faster. */
  hint?: RegExp,
];

/** Gives evidence for every match of the rows' patterns. */
export function evidenceForRows(
  document: Document,
  rows: readonly QuasiRow[],
): Evidence[] {
  return rows.flatMap(([pattern, kind, ruleId, weight, hint]) =>
    !canMatch(document, pattern) ||
    (hint !== undefined && !hint.test(document.text))
      ? []
      : evidenceForMatches(document, pattern, () => ({
          kind,
          source: "shape",
          ruleId,
          weight,
        })),
  );
}

/** Makes a pattern that begins and ends at the edge of a word, where Swedish letters count as letters. */
export const wordPattern = (source: string): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${source})(?![\p{L}\p{N}])`, "giu");
