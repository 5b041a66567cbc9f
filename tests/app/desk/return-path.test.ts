import { expect, test } from "vitest";
import { returnPath } from "#app/routes/account/return-path.ts";

test.each([
  "/granska",
  "/granska/logg",
  "/granska?visa=mine&amne=familj",
  "/granska/fragor/abc123",
])("%s is where the reviewer was going", (path) => {
  expect(returnPath(path)).toBe(path);
});

test.each([
  null,
  "",
  "/",
  "/min-kod",
  "https://example.org/granska",
  "//example.org/granska",
  "/granska//example.org",
  "/granskaren",
  "/granska\\example",
  "/granska\r\nLocation: x",
  "javascript:alert(1)",
])("%s leads to the queue instead", (path) => {
  expect(returnPath(path)).toBe("/granska");
});
