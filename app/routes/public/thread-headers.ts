import { publicHeaders } from "./page-headers.ts";

const oneWeek = 7 * 86_400_000;

/** Whether a thread is so new that search engines are to leave it alone: a mistake can then be taken back whole. */
export function isYoung(publishedOn: string, now: Date): boolean {
  return now.getTime() - new Date(publishedOn).getTime() < oneWeek;
}

/** The headers of a published thread. */
export function threadHeaders(
  publishedOn: string,
  now: Date,
): Record<string, string> {
  return isYoung(publishedOn, now)
    ? { ...publicHeaders, "X-Robots-Tag": "noindex" }
    : publicHeaders;
}
