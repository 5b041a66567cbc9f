import { expect, test } from "vitest";
import { audienceOf } from "#app/http/audience.ts";

const paths: [path: string, audience: "staff" | "resident"][] = [
  ["/granska", "staff"],
  ["/granska?ordning=klocka", "staff"],
  ["/granska/fragor/x", "staff"],
  ["/konto/logga-in", "staff"],
  ["/", "resident"],
  ["/granskarna", "resident"],
  ["/fragor/granska", "resident"],
  ["/sok?q=/granska", "resident"],
];

for (const [path, audience] of paths)
  test(`${path} is for a ${audience}`, () =>
    expect(audienceOf(path)).toBe(audience));
