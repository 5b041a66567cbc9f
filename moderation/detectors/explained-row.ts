import type { Kind } from "../finding.ts";
import type { RuleId } from "./rule-ids.ts";

/** A pattern, what it finds, by which rule, how sure that is, and whether a dictionary word is none. */
export type ExplainedRow = readonly [
  pattern: RegExp,
  kind: Kind,
  ruleId: RuleId,
  weight: number,
  unless?: "ordinary",
];
