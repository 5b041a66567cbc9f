import { afterEach, expect } from "vitest";
import { holdToLoopback, outsideAttempts } from "./support/loopback-only.ts";

// The app asks nobody outside: not for a page, not for a name, not to send mail. A test that does has failed, even if the code hid it.
holdToLoopback();

afterEach(() => {
  expect(outsideAttempts.splice(0), "reached outside the machine").toEqual([]);
});
