import { type ActionFunctionArgs, json } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { SearchForm } from "#app/components/search-form.tsx";
import { SearchHits } from "#app/components/search-hits.tsx";
import { parseSearchForm } from "#app/forms/search-form.server.ts";
import { readForm } from "#app/forms/read-form.server.ts";
import { t } from "#app/i18n/translate.ts";
import { useMessages } from "#app/i18n/use-messages.ts";
import { requireInstance } from "#app/instance/require-instance.ts";
import { searchThreads } from "#app/search/search-threads.server.ts";
import { forwardHeaders, privateHeaders } from "./page-headers.ts";
import { markHits } from "./mark-hits.server.ts";
import { titled } from "./page-meta.ts";

export { PageProblem as ErrorBoundary } from "#app/components/page-problem.tsx";

const mostHits = 30;

export const headers = forwardHeaders;

export const meta = titled(() => t("search.pageTitle"));

export function loader() {
  return json(null, { headers: privateHeaders });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { app, instanceId } = requireInstance(context);
  const query = parseSearchForm(await readForm(request));
  if (query === "")
    return json(
      { query, outcome: "empty" as const, hits: [] },
      { status: 422, headers: privateHeaders },
    );
  if ((await app.limits.count("search", app.address)) === "over")
    return json(
      { query, outcome: "too-many" as const, hits: [] },
      { status: 429, headers: privateHeaders },
    );
  const { lines, stems } = await searchThreads(
    app,
    instanceId,
    query,
    mostHits,
  );
  return json(
    { query, outcome: "found" as const, hits: markHits(lines, stems) },
    { headers: privateHeaders },
  );
}

export default function Search() {
  const t = useMessages();
  const result = useActionData<typeof action>();
  return (
    <div className="wrap">
      <h1 className="down4">{t("search.title")}</h1>
      <SearchForm
        query={result?.query ?? ""}
        error={errorOf(result?.outcome)}
      />
      {result?.outcome === "found" && (
        <SearchHits
          query={result.query}
          hits={result.hits}
          isCut={result.hits.length === mostHits}
        />
      )}
    </div>
  );
}

function errorOf(
  outcome: "empty" | "too-many" | "found" | undefined,
): string | undefined {
  if (outcome === "empty") return t("search.empty");
  return outcome === "too-many" ? t("search.tooMany") : undefined;
}
