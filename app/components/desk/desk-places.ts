import type { sv } from "#app/i18n/sv.ts";

/** Somewhere staff can go from any page. */
export interface DeskPlace {
  to: string;
  /** Addresses that belong to the place without lying under it. */
  also?: string;
  name: keyof typeof sv & `desk.${string}`;
  /** Which of the frame's numbers stands beside it. */
  count?: "waiting" | "reading" | "tasks" | "asked";
}

/** Where the day's work is. */
export const mainPlaces: readonly DeskPlace[] = [
  {
    to: "/granska",
    also: "/granska/fragor/",
    name: "desk.queue",
    count: "waiting",
  },
  {
    to: "/granska/andra-lasning",
    name: "desk.secondReads",
    count: "reading",
  },
  { to: "/granska/att-se-over", name: "desk.tasks", count: "tasks" },
  { to: "/granska/tradar", name: "desk.threads" },
];

const lifeline: DeskPlace = {
  to: "/granska/livlina",
  name: "desk.lifeline",
  count: "asked",
};

/** Where somebody can go who sees only what they are asked about. */
export const askedPlaces: readonly DeskPlace[] = [lifeline];

/** What one needs now and then. */
export const morePlaces: readonly DeskPlace[] = [
  lifeline,
  { to: "/granska/svarsbank", name: "desk.bank" },
  { to: "/granska/insikt", name: "desk.insight" },
  { to: "/granska/ovning", name: "desk.training" },
  { to: "/granska/logg", name: "desk.log" },
];
