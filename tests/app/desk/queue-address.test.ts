import { expect, test } from "vitest";
import { queueAddress } from "#app/components/desk/queue-address.ts";
import { afterFrom, cursorOf } from "#app/routes/desk/queue-cursor.ts";

test("the queue as usual has a plain address", () => {
  expect(queueAddress({ tab: "open", order: "risk", topicId: null })).toBe(
    "/granska",
  );
});

test("what is asked for stands in the address", () => {
  expect(
    queueAddress({
      tab: "mine",
      order: "clock",
      topicId: "familj",
      after: "a_b_1",
    }),
  ).toBe("/granska?visa=mine&amne=familj&ordning=clock&efter=a_b_1");
});

test("a place in the queue survives the way through an address", () => {
  const line = {
    risk: "elevated",
    receivedAt: "2026-11-16T08:00:00.000Z",
    number: 12,
  } as const;
  expect(afterFrom(cursorOf(line))).toEqual(line);
});

test.each([
  null,
  "",
  "acute",
  "mild_2026-11-16T08:00:00.000Z_1",
  "acute_igår_1",
  "acute_2026-11-16T08:00:00.000Z_x",
])("%s is no place in the queue", (cursor) => {
  expect(afterFrom(cursor)).toBeNull();
});
