import { expect, test } from "vitest";
import {
  deskClock,
  deskDate,
  deskNow,
  deskTime,
  logTime,
} from "#app/components/desk/desk-time.ts";

const now = "2026-11-16T12:10:00.000Z";

test.each([
  ["2026-11-16T08:00:00.000Z", "i dag kl.\u00a09"],
  ["2026-11-15T12:40:00.000Z", "i går kl.\u00a013.40"],
  ["2026-11-17T08:00:00.000Z", "i morgon kl.\u00a09"],
  ["2026-11-13T14:00:00.000Z", "fredag kl.\u00a015"],
  ["2026-11-02T14:00:00.000Z", "2 november"],
  ["2025-11-02T14:00:00.000Z", "2 november 2025"],
  ["2026-11-15T23:30:00.000Z", "i dag kl.\u00a00.30"],
])("%s is read as %s", (at, words) => {
  expect(deskTime(at, now)).toBe(words);
});

test("the log tells the minute also on the hour", () => {
  expect(logTime("2026-11-16T08:00:00.000Z", now)).toBe("i dag kl.\u00a09.00");
});

test("clock, date and the present moment are Swedish, in Swedish time", () => {
  expect(deskClock("2026-07-01T11:05:00.000Z")).toBe("13.05");
  expect(deskDate("2026-03-01", now)).toBe("1 mars");
  expect(deskNow(now)).toBe("Måndag 16 november, klockan 13.10.");
});
