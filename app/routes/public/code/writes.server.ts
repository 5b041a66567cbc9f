import type { CodeValues } from "#app/forms/code-values.ts";
import { giveFeedback } from "#app/workflows/give-feedback.server.ts";
import { requestRemoval } from "#app/workflows/request-removal.server.ts";
import { removeNotice, setNotice } from "#app/workflows/set-notice.server.ts";
import { wordsProblem } from "#moderation/asker-words.ts";
import { writeMore } from "#app/workflows/write-more.server.ts";
import { type Answer, askerOf, type Holder, shown } from "./answers.server.ts";
import { notChanged, notTaken } from "./not-taken.server.ts";

/** Sends a message to the staff. */
export async function writeMessage(
  holder: Holder,
  { text }: CodeValues,
): Promise<Answer> {
  const error = wordsProblem(text);
  if (error) return notTaken(holder, { form: "write", text, error });
  const asker = { ...askerOf(holder), text };
  const result = await writeMore(holder.app, asker);
  return result.ok
    ? shown(holder, { done: "written" })
    : notTaken(holder, { form: "write", text, error: result.error });
}

/** Keeps what the asker says of the answer. */
export async function sayIfHelped(
  holder: Holder,
  { feedback }: CodeValues,
): Promise<Answer> {
  const asker = { ...askerOf(holder), feedback };
  const result = await giveFeedback(holder.app, asker);
  return result.ok
    ? shown(holder, { done: "feedback" })
    : notTaken(holder, { form: "feedback", error: result.error });
}

/** Asks the staff to take something published away. */
export async function askForRemoval(
  holder: Holder,
  { part, text }: CodeValues,
): Promise<Answer> {
  const asker = { ...askerOf(holder), part, text };
  const result = await requestRemoval(holder.app, asker);
  return result.ok
    ? shown(holder, { done: "removal" })
    : notTaken(holder, { form: "removal", error: result.error, text, part });
}

/** Keeps the address where the asker wants to be told. */
export async function keepAddress(
  holder: Holder,
  { email }: CodeValues,
): Promise<Answer> {
  const asker = { ...askerOf(holder), email };
  const result = await setNotice(holder.app, asker);
  return result.ok
    ? shown(holder, { done: "notice-on" })
    : notTaken(holder, { form: "notice", text: email, error: result.error });
}

/** Forgets it again. */
export async function removeAddress(holder: Holder): Promise<Answer> {
  const result = await removeNotice(holder.app, askerOf(holder));
  return result.ok
    ? shown(holder, { done: "notice-off" })
    : notChanged(holder, result.error);
}
