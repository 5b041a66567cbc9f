import type { ClockView } from "#app/components/desk/review-view.ts";
import type { Clock } from "#moderation/clock.ts";

/** A clock on its way to the browser, where an instant is text. */
export function clockView({ state, dueAt, workingHours }: Clock): ClockView {
  return { state, workingHours, dueAt: dueAt.toISOString() };
}
