import { isHoliday } from "./holidays.ts";

/** When an instance's staff work, in Swedish time: days 1 (Monday) to 7, hours as "08:00". */
export interface WorkingHours {
  days: readonly number[];
  from: string;
  to: string;
}

export interface AnswerTarget {
  workingDays: number;
}

/** Paused is a question that waits for the asker: nobody is late with it. */
export type ClockState = "on-time" | "due" | "late" | "paused";

export interface Clock {
  state: ClockState;
  /** The instant by which the answer is promised. */
  dueAt: Date;
  /** Whole working hours left, or passed when late. */
  workingHours: number;
}

const hour = 3_600_000;
const aDay = 24 * hour;
// More than any queue holds; the bound keeps a wrong date from looping.
const longest = 366 * aDay;
// Under this many working hours left a question is due.
const dueBelowHours = 4;

/** How a question that came at receivedAt stands now; one whose clock has stood still brings the instant it is due itself. */
export function clockOf(
  receivedAt: Date,
  now: Date,
  target: AnswerTarget,
  hours: WorkingHours,
  dueAt = dueInstant(receivedAt, target, hours),
): Clock {
  const late = now.getTime() > dueAt.getTime();
  const workingHours = late
    ? workingHoursBetween(dueAt, now, hours)
    : workingHoursBetween(now, dueAt, hours);
  const due = workingHours < dueBelowHours;
  return {
    state: late ? "late" : due ? "due" : "on-time",
    dueAt,
    workingHours,
  };
}

/** The instant when the promised number of working days has passed, counted in working hours. */
export function dueInstant(
  receivedAt: Date,
  target: AnswerTarget,
  hours: WorkingHours,
): Date {
  let left = target.workingDays * hoursOfDay(hours);
  let at = receivedAt.getTime();
  while (left > 0) {
    if (isWorking(new Date(at), hours)) left -= 1;
    at += hour;
  }
  return new Date(at);
}

/** When the answer is promised, after the clock has stood still from one instant to another: later by the working hours between. */
export function dueAfterPause(
  dueAt: Date,
  from: Date,
  to: Date,
  hours: WorkingHours,
): Date {
  let left = workingHoursBetween(from, to, hours);
  let at = dueAt.getTime();
  while (left > 0) {
    if (isWorking(new Date(at), hours)) left -= 1;
    at += hour;
  }
  return new Date(at);
}

/** The last instant at which a question can be promised that is due now, or late. */
export function dueBy(now: Date, hours: WorkingHours): Date {
  const yearOn = now.getTime() + longest;
  let left = dueBelowHours;
  for (let at = now.getTime(); at < yearOn; at += hour) {
    if (isWorking(new Date(at), hours)) left -= 1;
    if (left === 0) return new Date(at);
  }
  return new Date(yearOn);
}

/**
 * Whole working hours between two instants, at most a year of them: how many of the hours counted from the first begin while
 * staff are at work. Counted a day at a time, since a long queue asks for the clock of every line.
 */
export function workingHoursBetween(
  from: Date,
  to: Date,
  hours: WorkingHours,
): number {
  const start = from.getTime();
  const end = Math.min(to.getTime(), start + longest);
  const stepsBefore = (instant: number) =>
    Math.max(0, Math.ceil((Math.min(instant, end) - start) / hour));
  let count = 0;
  let day = inStockholm(from).day.getTime();
  for (; day - aDay < end; day += aDay) {
    if (!isWorkingDay(new Date(day), hours)) continue;
    const [opens, closes] = workingSpan(day, hours);
    count += stepsBefore(closes) - stepsBefore(opens);
  }
  return count;
}

/** When a Swedish day, given as its midnight UTC, begins and ends at work; nobody's working hours hold the hour when clocks change. */
function workingSpan(
  day: number,
  { from, to }: WorkingHours,
): [opens: number, closes: number] {
  const noon = day + 12 * hour;
  const localNoon = Date.parse(
    `1970-01-01T${inStockholm(new Date(noon)).clock}:00Z`,
  );
  const midnight = day - (localNoon - 12 * hour);
  return [midnight + sinceMidnight(from), midnight + sinceMidnight(to)];
}

const sinceMidnight = (clock: string): number =>
  Date.parse(`1970-01-01T${clock}:00Z`);

/** Whether staff are at work in the hour that begins here. */
export function isWorking(at: Date, hours: WorkingHours): boolean {
  const { day, clock } = inStockholm(at);
  return clock >= hours.from && clock < hours.to && isWorkingDay(day, hours);
}

const isWorkingDay = (day: Date, { days }: WorkingHours): boolean =>
  days.includes(weekdayOf(day)) && !isHoliday(day);

/** How many hours a working day has. */
export const hoursOfDay = (hours: WorkingHours): number =>
  Math.max(1, Number.parseInt(hours.to, 10) - Number.parseInt(hours.from, 10));

const stockholm = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/Stockholm",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

interface LocalTime {
  /** The local date, as midnight UTC. */
  day: Date;
  /** 1 is Monday. */
  weekday: number;
  /** "HH:MM". */
  clock: string;
}

/** The wall clock in Sweden at an instant. */
export function inStockholm(at: Date): LocalTime {
  const [date = "", clock = ""] = stockholm.format(at).split(" ");
  const day = new Date(`${date}T00:00:00Z`);
  return { day, weekday: weekdayOf(day), clock };
}

const weekdayOf = (day: Date): number => day.getUTCDay() || 7;

/** The instant rounded down to its hour: all the time we keep of a question. */
export function toHour(at: Date): Date {
  return new Date(Math.floor(at.getTime() / hour) * hour);
}
