import { type ActionFunctionArgs, json } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { CodePage } from "#app/components/code/code-page.tsx";
import { parseCodeForm } from "#app/forms/code-form.server.ts";
import { readForm } from "#app/forms/read-form.server.ts";
import { t } from "#app/i18n/translate.ts";
import { requireInstance } from "#app/instance/require-instance.ts";
import {
  confirmWithdrawal,
  openQuestion,
  withdraw,
} from "./code/open.server.ts";
import { malformedCode } from "./code/answers.server.ts";
import { writeMessage } from "./code/write.server.ts";
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
  const { typed, code, text } = parseCodeForm(form);
  if (code === null) return malformedCode(typed);
  const holder = { app, instance, code };
  switch (form.get("intent")) {
    case "write":
      return writeMessage(holder, text);
    case "withdraw":
      return confirmWithdrawal(holder);
    case "withdraw-surely":
      return withdraw(holder);
    default:
      return openQuestion(holder);
  }
}

export default function Code() {
  const step =
    useActionData<typeof action>() ??
    ({ step: "enter", typed: "", problem: null } as const);
  return <CodePage step={step} />;
}
