import { Clauses } from "./clauses.ts";
import type { Plan } from "./plan.ts";

/** A plan, and whether what it is for begins only where a word does. */
export interface ListedPlan {
  plan: Plan;
  isAtWord: boolean;
}

/** The plans of all patterns that were asked so far, so that a text can be read for them in one go. */
export class PlanList {
  readonly clauses = new Clauses();
  readonly plans: ListedPlan[] = [];

  /** Takes a plan in, and gives its number. */
  add(listed: ListedPlan): number {
    this.clauses.add(listed.plan);
    return this.plans.push(listed) - 1;
  }
}

/** For texts in which every sign counts as one. */
export const narrowPlans = new PlanList();
/** For texts with signs that count as two. */
export const widePlans = new PlanList();
