import type { CodeValues } from "#app/forms/code-values.ts";
import { agreeToPublish } from "#app/workflows/agree-to-publish.server.ts";
import { keepAnswerPrivate } from "#app/workflows/keep-answer-private.server.ts";
import { objectToPublishing } from "#app/workflows/object-to-publishing.server.ts";
import {
  type Answer,
  answer,
  askerOf,
  type Holder,
  shown,
} from "./answers.server.ts";
import { notChanged, notTaken } from "./not-taken.server.ts";

/** Says yes to exactly the text that was shown. */
export async function agree(
  holder: Holder,
  { textHash }: CodeValues,
): Promise<Answer> {
  const asker = { ...askerOf(holder), textHash };
  const result = await agreeToPublish(holder.app, asker);
  return result.ok
    ? shown(holder, { done: "agreed" })
    : notChanged(holder, result.error);
}

/** Sends the text back with what can give the asker away, or shows the page again with the words kept. */
export async function object(
  holder: Holder,
  { text }: CodeValues,
): Promise<Answer> {
  const asker = { ...askerOf(holder), text };
  const result = await objectToPublishing(holder.app, asker);
  return result.ok
    ? shown(holder, { done: "objected" })
    : notTaken(holder, { form: "object", text, error: result.error });
}

/** Asks once more before publishing is given up for good. */
export function askToKeepPrivate({ code }: Holder): Answer {
  return answer({ step: "confirm", what: "keep-private", code, failed: false });
}

/** Keeps the answer to the asker alone, or shows why that cannot be done. */
export async function keepPrivate(holder: Holder): Promise<Answer> {
  const result = await keepAnswerPrivate(holder.app, askerOf(holder));
  return result.ok
    ? shown(holder, { done: "kept-private" })
    : notChanged(holder, result.error);
}
