import type { ReviewTexts } from "./review-texts.server.ts";

/** What an asker has said of a text that was to be published: something in it can give them away. */
export interface Objection {
  text: string;
  writtenAt: string;
}

/** The asker's objections, the latest first, for it is the one to act on. */
export function objectionsIn({
  additions,
}: Pick<ReviewTexts, "additions">): Objection[] {
  return additions
    .filter(({ kind }) => kind === "objection")
    .map(({ text, writtenAt }) => ({ text, writtenAt }))
    .reverse();
}
