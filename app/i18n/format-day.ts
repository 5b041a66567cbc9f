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

const hours = new Intl.DateTimeFormat("sv-SE", {
  hour: "numeric",
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

/** An hour near in time: "torsdag 19 november klockan 14". */
export function formatNearTime(at: string | Date): string {
  const instant = new Date(at);
  return `${formatNearDay(instant)} klockan\u00a0${Number(hours.format(instant))}`;
}

// The number of the day stays on the line of its month.
const withoutBreak = (date: string): string =>
  date.replace(/(\d) (\p{L})/u, "$1\u00a0$2");
