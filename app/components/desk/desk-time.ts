import { t } from "#app/i18n/translate.ts";
import { inStockholm } from "#moderation/clock.ts";

const day = 86_400_000;

/** An instant as staff read it: "i dag kl. 9", "i går kl. 13.40", "fredag kl. 15", "3 november". */
export function deskTime(at: string, now: string): string {
  return nearTime(at, now, clockWords);
}

/** The same where the minute matters: "i dag kl. 9.00". */
export function logTime(at: string, now: string): string {
  return nearTime(at, now, (clock) =>
    clock.replace(/^0/u, "").replace(":", "."),
  );
}

function nearTime(
  at: string,
  now: string,
  clockOf: (clock: string) => string,
): string {
  const then = inStockholm(new Date(at));
  const present = inStockholm(new Date(now));
  const days = Math.round((then.day.getTime() - present.day.getTime()) / day);
  const clock = clockOf(then.clock);
  if (days === 0) return t("time.today", clock);
  if (days === -1) return t("time.yesterday", clock);
  if (days === 1) return t("time.tomorrow", clock);
  if (Math.abs(days) < 7) return t("time.weekday", then.weekday, clock);
  return deskDate(at, now);
}

/** An instant as a date, with its year when it is another. */
export function deskDate(at: string, now: string): string {
  const then = inStockholm(new Date(at)).day;
  const year = then.getUTCFullYear();
  const thisYear = inStockholm(new Date(now)).day.getUTCFullYear();
  return t(
    "time.date",
    then.getUTCDate(),
    then.getUTCMonth() + 1,
    year === thisYear ? null : year,
  );
}

/** The wall clock of an instant: "13.40", or "9" on the hour. */
export function deskClock(at: string): string {
  return clockWords(inStockholm(new Date(at)).clock);
}

/** The present moment in full: "Måndag 16 november, klockan 13.10." */
export function deskNow(now: string): string {
  const { day: date, weekday, clock } = inStockholm(new Date(now));
  return t(
    "time.longNow",
    weekday,
    date.getUTCDate(),
    date.getUTCMonth() + 1,
    clockWords(clock),
  );
}

function clockWords(clock: string): string {
  const [hours = "0", minutes = "00"] = clock.split(":");
  return minutes === "00"
    ? String(Number(hours))
    : `${String(Number(hours))}.${minutes}`;
}
