import { t } from "./translate.ts";

/** The words of the page's language; Swedish is the first and so far the only one. */
export function useMessages(): typeof t {
  return t;
}
