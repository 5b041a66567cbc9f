import { json, type TypedResponse } from "@remix-run/node";
import type { AskStep, NotSent } from "#app/components/ask/ask-step.ts";
import { parseAskForm } from "#app/forms/ask-form.server.ts";
import type { AskProblem, AskValues } from "#app/forms/ask-values.ts";
import { ownCheck } from "#app/forms/own-check.ts";
import type { Instance } from "#app/instance/instance-file.ts";
import type { AppContext } from "#app/lib/app-context.ts";
import { checkOptionsOf } from "#app/workflows/check-options.ts";
import { similarAnswers } from "#app/workflows/similar-answers.server.ts";
import { submitQuestion } from "#app/workflows/submit-question.server.ts";
import { isCalm } from "#moderation/triage/perils.ts";
import { type Peril, triage } from "#moderation/triage.ts";
import { checkText } from "#moderation/check.ts";
import type { Wish } from "#moderation/submission.ts";
import { clearingHeaders, privateHeaders } from "../page-headers.ts";

type Answer = TypedResponse<AskStep>;

/** From writing to looking: what is missing, or the text as others read it. */
export async function checkQuestion(
  app: AppContext,
  instance: Instance,
  form: FormData,
): Promise<Answer> {
  const { values, problems } = parseAskForm(form);
  if (problems.length > 0) return write(values, problems);
  return look(
    app,
    instance,
    { ...values, formToken: values.formToken || app.forms.issue() },
    null,
  );
}

/** Back from looking to writing, with the text as it was. */
export function editQuestion(form: FormData): Answer {
  return write(parseAskForm(form).values, []);
}

/** From looking to sent: the receipt, or the text again with the reason why it is not with us. */
export async function sendQuestion(
  app: AppContext,
  instance: Instance,
  form: FormData,
): Promise<Answer> {
  const { values, problems } = parseAskForm(form);
  const { text, wish, role, formToken, website } = values;
  if (problems.length > 0 || wish === null) return write(values, problems);
  const result = await submitQuestion(app, {
    instance,
    text,
    wish,
    role,
    formToken,
    honeypot: website,
  });
  if (result.ok) return received(result.receipt, result.dueAt, text, wish);
  if (result.error === "stale-form")
    return look(
      app,
      instance,
      { ...values, formToken: app.forms.issue() },
      "stale-form",
    );
  return look(app, instance, values, "store-unavailable");
}

function write(values: AskValues, problems: AskProblem[]): Answer {
  const step: AskStep = { step: "write", values, problems };
  return json(step, {
    status: problems.length > 0 ? 422 : 200,
    headers: privateHeaders,
  });
}

async function look(
  app: AppContext,
  instance: Instance,
  values: AskValues,
  notSent: NotSent | null,
): Promise<Answer> {
  const report = checkText(values.text, checkOptionsOf(app, instance));
  const peril = perilOf(values.text);
  const step: AskStep = {
    step: "check",
    values,
    check: ownCheck(report),
    peril,
    // In danger the help stands alone.
    similar: isCalm(peril)
      ? await similarAnswers(app, instance, values.text)
      : [],
    notSent,
  };
  return json(step, {
    status: notSent === "store-unavailable" ? 503 : 200,
    headers: privateHeaders,
  });
}

/** The gravest thing the text says somebody may be in danger of. */
const perilOf = (text: string): Peril | null =>
  triage(text).reasons[0]?.peril ?? null;

function received(
  receipt: string | null,
  dueAt: Date,
  text: string,
  wish: Wish,
): Answer {
  const step: AskStep = {
    step: "receipt",
    receipt,
    wish,
    dueAt: dueAt.toISOString(),
    peril: perilOf(text),
  };
  return json(step, { headers: clearingHeaders });
}
