import { json, type TypedResponse } from "@remix-run/node";
import type {
  ReplyNotSent,
  ReplyStep,
} from "#app/components/reply/reply-step.ts";
import { ownCheck } from "#app/forms/own-check.ts";
import { parseReplyForm } from "#app/forms/reply-form.server.ts";
import type { ReplyProblem, ReplyValues } from "#app/forms/reply-values.ts";
import type { Instance } from "#app/instance/instance-file.ts";
import type { AppContext } from "#app/lib/app-context.ts";
import { checkOptionsOf } from "#app/workflows/check-options.ts";
import { closedFor } from "#app/workflows/discussion-of.ts";
import { submitReply } from "#app/workflows/submit-reply.server.ts";
import type { ThreadId } from "#db/ids.ts";
import { checkText } from "#moderation/check.ts";
import { parseReceipt } from "#moderation/receipt.ts";
import { type Peril, triage } from "#moderation/triage.ts";
import { notFound } from "../not-found.ts";
import { clearingHeaders, privateHeaders } from "../page-headers.ts";

type Answer = TypedResponse<ReplyStep>;

/** Somebody who writes in a thread, and what they have filled in. */
interface Writing {
  app: AppContext;
  instance: Instance;
  thread: {
    id: ThreadId;
    topicId: string;
    closedOn: string | null;
    closedCode: string | null;
  };
  form: FormData;
}

/** From writing to looking: what is missing, or the text as others read it. */
export function checkReply(writing: Writing): Answer {
  const { app, instance, thread } = writing;
  const { values, problems } = parseReplyForm(writing.form);
  if (closedFor(instance, thread)) return closed(values);
  if (problems.length > 0) return write(values, problems);
  const formToken = values.formToken || app.forms.issue();
  return look(writing, { ...values, formToken }, null);
}

/** Back from looking to writing, with the text as it was. */
export function editReply({ form }: Writing): Answer {
  return write(parseReplyForm(form).values, []);
}

/** From looking to sent: the receipt, or the text again with the reason why it is not with us. */
export async function sendReply(writing: Writing): Promise<Answer> {
  const { app, instance, thread, form } = writing;
  const { values, problems } = parseReplyForm(form);
  const { text, author, formToken, website } = values;
  if (problems.length > 0 || author === null) return write(values, problems);
  const result = await submitReply(app, {
    ...{ instance, threadId: thread.id, text, author, formToken },
    code: parseReceipt(values.code),
    honeypot: website,
  });
  if (result.ok) return received(result.receipt, result.dueAt, text);
  switch (result.error) {
    case "not-found":
      throw notFound();
    case "closed":
      return closed(values);
    case "not-asker":
    case "too-many":
      return write(values, [{ field: "code", code: result.error }]);
    case "stale-form":
      return look(
        writing,
        { ...values, formToken: app.forms.issue() },
        result.error,
      );
    case "store-unavailable":
      return look(writing, values, result.error);
  }
}

function write(values: ReplyValues, problems: ReplyProblem[]): Answer {
  const isTooMany = problems.some(({ code }) => code === "too-many");
  const step: ReplyStep = { step: "write", values, problems };
  const status = isTooMany ? 429 : 422;
  return json(step, {
    status: problems.length > 0 ? status : 200,
    headers: privateHeaders,
  });
}

function look(
  { app, instance }: Writing,
  values: ReplyValues,
  notSent: ReplyNotSent | null,
): Answer {
  const report = checkText(values.text, checkOptionsOf(app, instance));
  const check = ownCheck(report);
  const peril = perilOf(values.text);
  const step: ReplyStep = { step: "check", values, check, notSent, peril };
  const status = notSent === "store-unavailable" ? 503 : 200;
  return json(step, { status, headers: privateHeaders });
}

function closed({ text }: ReplyValues): Answer {
  const step: ReplyStep = { step: "closed", text };
  return json(step, { status: 409, headers: privateHeaders });
}

/** The gravest thing the text says somebody may be in danger of. */
const perilOf = (text: string): Peril | null =>
  triage(text).reasons[0]?.peril ?? null;

function received(receipt: string | null, dueAt: Date, text: string): Answer {
  const step: ReplyStep = {
    ...{ step: "receipt", receipt, peril: perilOf(text) },
    dueAt: dueAt.toISOString(),
  };
  return json(step, { headers: clearingHeaders });
}
