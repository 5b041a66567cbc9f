const long = new Intl.DateTimeFormat("sv-SE", {
  dateStyle: "long",
  timeZone: "Europe/Stockholm",
});
const near = new Intl.DateTimeFormat("sv-SE", {
  weekday: "long",
  day: "numeric",
  month: "long",
  timeZone: "Europe/Stockholm",
});

/** A day or instant as a date a person reads: "19 november 2026". */
export function formatDay(day: string | Date): string {
  return withoutBreak(long.format(new Date(day)));
}

/** A day or instant near in time, with its weekday: "tisdag 17 november". */
export function formatNearDay(day: string | Date): string {
  return withoutBreak(near.format(new Date(day)));
}

// The number of the day stays on the line of its month.
const withoutBreak = (date: string): string =>
  date.replace(/(\d) (\p{L})/u, "$1\u00a0$2");
