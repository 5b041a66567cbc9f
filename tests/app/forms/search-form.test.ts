import { expect, test } from "vitest";
import {
  longestQuery,
  parseSearchForm,
} from "#app/forms/search-form.server.ts";

function form(q?: string | Blob): FormData {
  const data = new FormData();
  if (q !== undefined) data.append("q", q);
  return data;
}

test("a query is one line without stray space", () => {
  expect(parseSearchForm(form("  barn\r\n  och   pengar "))).toBe(
    "barn och pengar",
  );
});

test("a form without a query, or with a file in its place, seeks nothing", () => {
  expect(parseSearchForm(form())).toBe("");
  expect(parseSearchForm(form(new Blob(["barn"])))).toBe("");
});

test("a query longer than can be sought is cut", () => {
  expect(parseSearchForm(form("å".repeat(5000)))).toHaveLength(longestQuery);
});
