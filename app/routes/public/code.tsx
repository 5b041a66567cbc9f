import { type ActionFunctionArgs, json } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { CodePage } from "#app/components/code/code-page.tsx";
import { parseCodeForm } from "#app/forms/code-form.server.ts";
import { readForm } from "#app/forms/read-form.server.ts";
import { t } from "#app/i18n/translate.ts";
import { requireInstance } from "#app/instance/require-instance.ts";
import { findByReceipt } from "#app/workflows/find-by-receipt.server.ts";
import { actionOf } from "./code/actions.server.ts";
import { malformedCode, refused } from "./code/answers.server.ts";
import { forwardHeaders, privateHeaders } from "./page-headers.ts";
import { titled } from "./page-meta.ts";

export { PageProblem as ErrorBoundary } from "#app/components/page-problem.tsx";

export const headers = forwardHeaders;

export const meta = titled(() => t("code.pageTitle"));

export function loader() {
  return json(null, { headers: privateHeaders });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { app, instance } = requireInstance(context);
  const form = await readForm(request);
  const values = parseCodeForm(form);
  const { typed, code } = values;
  if (code === null) return malformedCode(typed);
  // The slow hash is made once a request; what follows names the question it opened.
  const found = await findByReceipt(app, { instance, code });
  if (!found.ok) return refused(code, found.error);
  const holder = { app, instance, code, opened: found.submission.id };
  return actionOf(form.get("intent"))(holder, values);
}

export default function Code() {
  const step =
    useActionData<typeof action>() ??
    ({ step: "enter", typed: "", problem: null } as const);
  return <CodePage step={step} />;
}
