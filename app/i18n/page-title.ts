import { t } from "./translate.ts";

/** A page's title for its meta: short, because it stays in the history of a device that may be shared. */
export function pageTitle(title: string): { title: string }[] {
  return [{ title: `${title} – ${t("product")}` }];
}

const longest = 50;

/** A question's title cut at a word to what a history list shows. */
export function shortTitle(title: string): string {
  if (title.length <= longest) return title;
  const cut = title.slice(0, longest);
  const words = cut.slice(0, cut.lastIndexOf(" ")).trim();
  return `${words || cut} …`;
}
