import { expect, test } from "vitest";
import { queueAddress } from "#app/components/desk/queue-address.ts";
import {
  askedFrom,
  isNarrowed,
  type QueueAsked,
  wholeQueue,
} from "#app/components/desk/queue-asked.ts";
import { cursorOf, placeFrom } from "#app/routes/desk/queue-cursor.ts";

const everything: QueueAsked = {
  ...{ tab: "mine", order: "clock", topicId: "familj", risk: "elevated" },
  ...{ clock: "late", language: "not-sv", kind: "reply", work: "drafting" },
};

test("the queue as usual has a plain address", () => {
  expect(queueAddress(wholeQueue)).toBe("/granska");
  expect(isNarrowed(wholeQueue)).toBe(false);
});

test("what is asked for stands in the address, and is read from it", () => {
  const address = queueAddress(everything, "a_b_1");
  expect(address).toBe(
    "/granska?visa=mine&amne=familj&risk=elevated&klocka=late&sprak=not-sv&typ=reply&lage=drafting&ordning=clock&efter=a_b_1",
  );
  expect(askedFrom(new URL(address, "http://x").searchParams)).toEqual(
    everything,
  );
  expect(isNarrowed(everything)).toBe(true);
});

test("an address that asks for what there is not shows the queue as usual", () => {
  const search = new URLSearchParams(
    "visa=allt&risk=mild&sprak=xx&lage=purged",
  );
  expect(askedFrom(search)).toEqual(wholeQueue);
});

test("a place in the queue survives the way through an address", () => {
  const place = {
    risk: "elevated",
    at: "2026-11-16T08:00:00.000Z",
    number: 12,
  } as const;
  expect(placeFrom(cursorOf(place))).toEqual(place);
});

test.each([
  null,
  "",
  "acute",
  "mild_2026-11-16T08:00:00.000Z_1",
  "acute_igår_1",
  "acute_2026-11-16T08:00:00.000Z_x",
])("%s is no place in the queue", (cursor) => {
  expect(placeFrom(cursor)).toBeNull();
});
