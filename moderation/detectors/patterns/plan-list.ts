import { Clauses } from "./clauses.ts";
import type { Plan } from "./plan.ts";
import { PlanCode } from "./plan-code.ts";

/** Where the code of a plan begins, and whether what it is for begins only where a word does. */
export interface ListedPlan {
  code: number;
  isAtWord: boolean;
}

/** The plans of all patterns that were asked so far, so that a text can be read for them in one go. */
export class PlanList {
  readonly clauses = new Clauses();
  readonly code = new PlanCode();
  readonly plans: ListedPlan[] = [];

  /** Takes a plan in, and gives its number. */
  add(plan: Plan, isAtWord: boolean): number {
    this.clauses.add(plan);
    return this.plans.push({ code: this.code.add(plan), isAtWord }) - 1;
  }
}

/** For texts in which every sign counts as one. */
export const narrowPlans = new PlanList();
/** For texts with signs that count as two. */
export const widePlans = new PlanList();
