import { t } from "#app/i18n/translate.ts";
import { notFound } from "./not-found.ts";
import { titled } from "./page-meta.ts";

export { PageProblem as ErrorBoundary } from "#app/components/page-problem.tsx";

export const meta = titled(() => t("missing.pageTitle"));

export function loader() {
  throw notFound();
}

export function action() {
  throw notFound();
}

/** Never shown: the layout shows the page for an address with nothing behind it. */
export default function Missing() {
  return null;
}
