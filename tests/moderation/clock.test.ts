import fc from "fast-check";
import { expect, test } from "vitest";
import {
  clockOf,
  dueAfterPause,
  dueBy,
  dueInstant,
  isWorking,
  toHour,
  workingHoursBetween,
} from "#moderation/clock.ts";
import { isHoliday } from "#moderation/holidays.ts";
import { submissionClock } from "#moderation/submission-clock.ts";

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

const anHour = 3_600_000;
const instants = fc
  .integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2028, 0, 1) })
  .map((time) => new Date(Math.floor(time / 60_000) * 60_000));
const days = fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 });
const clocks = [
  { from: "08:00", to: "16:00" },
  { from: "07:30", to: "18:15" },
];

test("working hours counted by the day are those counted by the hour", () => {
  fc.assert(
    fc.property(
      ...[instants, fc.integer({ min: 0, max: 60 * 24 * 60 })],
      ...[days, fc.constantFrom(...clocks)],
      (from, minutes, weekdays, clock) => {
        const week = { days: weekdays, ...clock };
        const to = new Date(from.getTime() + minutes * 60_000);
        let counted = 0;
        for (let time = from.getTime(); time < to.getTime(); time += anHour)
          if (isWorking(new Date(time), week)) counted += 1;
        expect(workingHoursBetween(from, to, week)).toBe(counted);
      },
    ),
    { numRuns: 60 },
  );
});

test("what is promised before dueBy is due or late, what is promised after is on time", () => {
  fc.assert(
    fc.property(instants, fc.integer({ min: -50, max: 150 }), (now, steps) => {
      const limit = dueBy(now, hours);
      const promised = new Date(now.getTime() + steps * anHour);
      const { state } = clockOf(now, now, oneDay, hours, promised);
      expect(state === "on-time").toBe(promised > limit);
    }),
    { numRuns: 60 },
  );
});

const promised = {
  receivedAt: "2026-11-16T08:00:00.000Z",
  dueAt: "2026-11-18T08:00:00.000Z",
};
const settings = { answerTarget: oneDay, workingHours: hours };

test("a question whose clock has stood still is late by what was promised then, not by when it came", () => {
  const now = at("2026-11-18T07:30:00Z");
  const still = { ...promised, work: "waiting", returnedAt: null } as const;
  expect(submissionClock(still, now, settings).state).toBe("due");
  const fresh = { ...still, dueAt: null };
  expect(submissionClock(fresh, now, settings).state).toBe("late");
});

test("a question that waits for the asker is never late, however long they wait", () => {
  const paused = {
    ...promised,
    work: "returned",
    returnedAt: "2026-11-17T08:00:00.000Z",
  } as const;
  const clock = submissionClock(paused, at("2027-03-01T08:00:00Z"), settings);
  expect(clock).toMatchObject({ state: "paused", workingHours: 8 });
});
