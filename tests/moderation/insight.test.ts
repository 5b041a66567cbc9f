import fc from "fast-check";
import { expect, test } from "vitest";
import { insightOf, quantile, type TopicInsight } from "#moderation/insight.ts";
import { shownCount, withoutSmallTopics } from "#moderation/small-numbers.ts";

const reading = {
  now: new Date("2026-11-16T12:00:00Z"),
  workingHours: { days: [1, 2, 3, 4, 5], from: "08:00", to: "17:00" },
  weeks: ["2026-W46", "2026-W47"],
  weekOf: (at: Date) => (at.getUTCDate() < 16 ? "2026-W46" : "2026-W47"),
};

const row = {
  topicId: "ekonomi",
  wish: "public",
  risk: "none",
  receivedAt: "2026-11-12T09:00:00.000Z",
  dueAt: "2026-11-13T09:00:00.000Z",
  answeredAt: "2026-11-12T12:00:00.000Z",
  isPublished: true,
  staffSeconds: 600,
  helped: "yes",
} as const;

test("an answer after the promised time is late, and so is none at all", () => {
  const late = { ...row, answeredAt: "2026-11-13T10:00:00.000Z" };
  const waiting = { ...row, answeredAt: null, isPublished: false };
  const insight = insightOf([row, late, waiting], reading);
  expect([insight.received, insight.inTime, insight.answered]).toEqual([
    3, 1, 2,
  ]);
  expect(insight.weeks).toEqual([
    { week: "2026-W46", inTime: 1, late: 2 },
    { week: "2026-W47", inTime: 0, late: 0 },
  ]);
  expect([insight.half, insight.minutes]).toEqual([3, 10]);
});

test("a quantile is a value that is there, and half of none is none", () => {
  expect(quantile([], 0.5)).toBeNull();
  const values = fc.array(fc.nat(), { minLength: 1 });
  fc.assert(
    fc.property(
      values,
      fc.double({ min: 0, max: 1, noNaN: true }),
      (some, share) => some.includes(quantile(some, share) ?? -1),
    ),
  );
});

test("the public never sees a count from one to four", () => {
  expect([0, 1, 4, 5].map(shownCount)).toEqual([0, null, null, 5]);
});

const topics = fc.uniqueArray(
  fc.record({
    topicId: fc.string({ minLength: 1, maxLength: 3 }),
    received: fc.integer({ min: 1, max: 30 }),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
  }),
  { selector: ({ topicId }) => topicId, maxLength: 12 },
);

test("no small topic is shown, none can be worked out from the sum, and nobody is lost", () => {
  fc.assert(
    fc.property(topics, (drawn) => {
      const given: TopicInsight[] = drawn.map(
        ({ topicId, received, share }) => ({
          topicId,
          received,
          published: Math.floor(received * share),
          half: null,
          mostly: null,
          helped: 0,
          told: 0,
        }),
      );
      const public_ = withoutSmallTopics(given);
      if (public_ === null) return true;
      const { shown, together } = public_;
      const rows = together ? [...shown, together] : shown;
      const sum = (of: readonly TopicInsight[]) =>
        of.reduce((total, { received }) => total + received, 0);
      // What was put together is at least two topics.
      const merged = given.length - shown.length;
      return (
        rows.every(
          ({ received, published }) =>
            received >= 5 && (published === 0 || published >= 5),
        ) &&
        merged !== 1 &&
        sum(rows) === sum(given)
      );
    }),
  );
});
