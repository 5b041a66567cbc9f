import {
  type ActionFunctionArgs,
  json,
  type LoaderFunctionArgs,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import {
  type HelpedAnswer,
  HelpedPage,
} from "#app/components/thread/helped-page.tsx";
import { parseHelpedForm } from "#app/forms/helped-form.server.ts";
import { readForm } from "#app/forms/read-form.server.ts";
import { t } from "#app/i18n/translate.ts";
import { requireInstance } from "#app/instance/require-instance.ts";
import { countSaid } from "#app/workflows/count-said.server.ts";
import {
  clearingHeaders,
  forwardHeaders,
  privateHeaders,
} from "./page-headers.ts";
import { titled } from "./page-meta.ts";
import { requireThread } from "./reply/require-thread.server.ts";

export { PageProblem as ErrorBoundary } from "#app/components/page-problem.tsx";

export const headers = forwardHeaders;
export const meta = titled(() => t("helped.pageTitle"));

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { id, title } = await requireThread(context, params);
  return json({ id, title }, { headers: privateHeaders });
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { app, instance } = requireInstance(context);
  const { id, topicId } = await requireThread(context, params);
  const { said, formToken, website } = parseHelpedForm(await readForm(request));
  if (said === null) return answer({ ok: false, error: "choice" }, 422);
  const result = await countSaid(app, {
    ...{ instance, thread: { id, topicId }, name: said },
    ...{ formToken, honeypot: website },
  });
  if (!result.ok) return answer({ ok: false, error: result.error }, 503);
  // The page before it held what somebody had begun to ask.
  const headers = said === "deflected" ? clearingHeaders : privateHeaders;
  return answer({ ok: true, said }, 200, headers);
}

const answer = (
  given: HelpedAnswer,
  status: number,
  headers: Record<string, string> = privateHeaders,
) => json(given, { status, headers });

export default function Helped() {
  return (
    <HelpedPage
      thread={useLoaderData<typeof loader>()}
      answer={useActionData<typeof action>() ?? null}
    />
  );
}
