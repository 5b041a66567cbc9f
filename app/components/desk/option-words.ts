import type { t } from "#app/i18n/translate.ts";
import type { Option } from "./options-of.ts";

/** What an option's button says. */
export function optionWords(
  words: typeof t,
  option: Option,
  surface: string,
): string {
  if (option.type === "keep") return words("review.keep");
  if (option.type === "keep-info") return words("review.keepInfo");
  if (option.type === "own") return words("review.own");
  const { replacement } = option.decision;
  return replacement === ""
    ? words("review.remove", surface)
    : words("review.write", replacement);
}
