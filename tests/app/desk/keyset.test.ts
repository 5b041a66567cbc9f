import { expect, test } from "vitest";
import { beforeFrom, pageOf } from "#app/routes/desk/keyset.ts";

const lines = [{ sequence: 9 }, { sequence: 7 }, { sequence: 4 }];

test("a full page says where the next begins", () => {
  expect(pageOf(lines, 2)).toEqual({
    lines: [{ sequence: 9 }, { sequence: 7 }],
    next: 7,
  });
});

test("the last page says that it is the last", () => {
  expect(pageOf(lines, 3).next).toBeNull();
});

test("only a number in the address is a place in the list", () => {
  expect(beforeFrom(new Request("http://a.test/?fore=7"))).toEqual({
    before: 7,
  });
  expect(beforeFrom(new Request("http://a.test/?fore=-7"))).toEqual({});
  expect(beforeFrom(new Request("http://a.test/"))).toEqual({});
});
