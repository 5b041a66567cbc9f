import type { Kind } from "../finding.ts";
import type { RuleId } from "./rule-ids.ts";

/** A pattern, what it finds, by which rule, and how sure that is. */
export type ExplainedRow = readonly [RegExp, Kind, RuleId, number];
