import type { LoaderFunction, MetaFunction } from "@remix-run/node";
import { problemOf } from "#app/components/page-problem.tsx";
import { pageTitle } from "#app/i18n/page-title.ts";
import { t } from "#app/i18n/translate.ts";

type DataOf<Loader extends LoaderFunction> = Parameters<
  MetaFunction<Loader>
>[0]["data"];

/** A page's title, or that of what is shown in its place when it cannot be made. */
export function titled<Loader extends LoaderFunction>(
  titleOf: (data: DataOf<Loader>) => string,
): MetaFunction<Loader> {
  return ({ data, error }) =>
    pageTitle(error ? t(`${problemOf(error)}.pageTitle`) : titleOf(data));
}
