import type { Kind } from "../../finding.ts";
import type { RuleId } from "../rule-ids.ts";

/** A pattern, what it finds, by which rule, how sure that is, and whether a dictionary word at its beginning is none, or whatever stands there will do. */
export type ExplainedRow = readonly [
  pattern: RegExp,
  kind: Kind,
  ruleId: RuleId,
  weight: number,
  first?: "no ordinary word" | "any word",
];
