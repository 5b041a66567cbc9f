import { expect, test } from "vitest";
import { stemOf, stemsOf } from "#app/search/stems.ts";

const together = [
  ["hus", "huset", "husen", "husets"],
  ["barnbidrag", "barnbidraget", "barnbidragen"],
  ["utredning", "utredningen", "utredningar", "utredningarna"],
  ["förälder", "föräldern"],
  ["fråga", "frågan", "frågor", "frågorna"],
  ["hemtjänst", "hemtjänsten", "hemtjänstens"],
  ["socialsekreterare", "socialsekreteraren"],
];
for (const [first = "", ...others] of together) {
  for (const other of others)
    test(`${other} is found by ${first}`, () =>
      expect(stemOf(other)).toBe(stemOf(first)));
}

const apart = [
  ["får", "far"],
  ["mår", "mar"],
  ["hör", "hor"],
  ["barn", "bar"],
];
for (const [one = "", other = ""] of apart)
  test(`${one} is not ${other}`, () =>
    expect(stemOf(one)).not.toBe(stemOf(other)));

test("the commonest words are left out", () => {
  expect(stemsOf("Hur ska jag göra när det är så här?")).toEqual([
    stemOf("göra"),
  ]);
});
