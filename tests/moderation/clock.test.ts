import { expect, test } from "vitest";
import {
  clockOf,
  dueAfterPause,
  dueInstant,
  isWorking,
  toHour,
} from "#moderation/clock.ts";
import { isHoliday } from "#moderation/holidays.ts";

const hours = { days: [1, 2, 3, 4, 5], from: "08:00", to: "16:00" };
const oneDay = { workingDays: 1 };
const at = (instant: string) => new Date(instant);

const due: [asked: string, why: string, answeredBy: string][] = [
  ["2026-11-16T08:00:00Z", "on a Monday morning", "2026-11-17T08:00:00.000Z"],
  [
    "2026-11-20T12:00:00Z",
    "on a Friday afternoon, over the weekend",
    "2026-11-23T12:00:00.000Z",
  ],
  [
    "2026-11-21T20:00:00Z",
    "on a Saturday night, by the end of Monday",
    "2026-11-23T15:00:00.000Z",
  ],
  [
    "2026-12-23T12:00:00Z",
    "the day before Christmas Eve, over Christmas and the weekend",
    "2026-12-28T12:00:00.000Z",
  ],
  [
    "2026-03-27T12:00:00Z",
    "over the change to summer time",
    "2026-03-30T11:00:00.000Z",
  ],
];
for (const [asked, why, answeredBy] of due)
  test(`a question asked ${why} is answered by ${answeredBy}`, () =>
    expect(dueInstant(at(asked), oneDay, hours).toISOString()).toBe(
      answeredBy,
    ));

test("a question is on time, then due, then late", () => {
  const asked = at("2026-11-16T08:00:00Z");
  const states = [
    "2026-11-16T09:00:00Z",
    "2026-11-17T07:00:00Z",
    "2026-11-17T09:00:00Z",
  ].map((now) => clockOf(asked, at(now), oneDay, hours).state);
  expect(states).toEqual(["on-time", "due", "late"]);
});

// Checked against the almanac for 2026 and 2027.
const holidays = [
  "2026-01-01",
  "2026-01-06",
  "2026-04-03",
  "2026-04-06",
  "2026-05-01",
  "2026-05-14",
  "2026-06-19",
  "2026-12-24",
  "2026-12-31",
  "2027-03-26",
  "2027-03-29",
  "2027-05-06",
  "2027-06-25",
];
for (const day of holidays)
  test(`${day} is a holiday`, () =>
    expect(isHoliday(at(`${day}T00:00:00Z`))).toBe(true));
for (const day of ["2026-04-02", "2026-06-18", "2026-11-16", "2027-01-04"])
  test(`${day} is no holiday`, () =>
    expect(isHoliday(at(`${day}T00:00:00Z`))).toBe(false));

test("nobody works at night, at weekends or on National Day", () => {
  expect(isWorking(at("2026-11-16T12:00:00Z"), hours)).toBe(true);
  for (const instant of [
    "2026-11-16T18:00:00Z",
    "2026-11-21T12:00:00Z",
    "2025-06-06T10:00:00Z",
  ])
    expect(isWorking(at(instant), hours)).toBe(false);
});

test("an instant is kept to its hour", () => {
  expect(toHour(at("2026-11-16T11:59:59.999Z")).toISOString()).toBe(
    "2026-11-16T11:00:00.000Z",
  );
});

const paused: [why: string, from: string, to: string, due: string][] = [
  // Promised for Tuesday 9.00 in Sweden each time.
  ["within a day", "2026-11-16T10:00Z", "2026-11-16T13:00Z", "17T11:00"],
  ["over a night", "2026-11-16T10:00Z", "2026-11-17T10:00Z", "18T08:00"],
  [
    "outside working hours",
    "2026-11-16T18:00Z",
    "2026-11-17T05:00Z",
    "17T08:00",
  ],
  ["over a weekend", "2026-11-13T10:00Z", "2026-11-16T10:00Z", "18T08:00"],
];

test.each(paused)(
  "a clock that has stood still %s goes on as many working hours later",
  (_why, from, to, due) => {
    const promised = at("2026-11-17T08:00:00Z");
    expect(dueAfterPause(promised, at(from), at(to), hours)).toEqual(
      at(`2026-11-${due}:00Z`),
    );
  },
);
