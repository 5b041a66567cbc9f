import { z } from "zod";
import { cleanLine } from "#moderation/clean-text.ts";

/** The most signs of a query that are looked at. */
export const longestQuery = 200;

const searchForm = z.object({ q: z.string().catch("").transform(cleanLine) });

/** What is sought, cleaned and of a length that can be sought. */
export function parseSearchForm(form: FormData): string {
  return searchForm.parse(Object.fromEntries(form)).q.slice(0, longestQuery);
}
